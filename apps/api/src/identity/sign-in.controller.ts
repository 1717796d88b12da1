import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Public } from '../http/caller';
import { Problem } from '../http/problem';
import { cookieName, dropCookie, setCookie } from './cookies';
import { OidcClients, type SignInAttempt } from './oidc-clients';
import { Sessions } from './sessions';

/** Sign-ins from one address within a minute; a person needs two, a municipality behind one address some dozens. */
const signInLimit = { rateLimit: { max: 120, timeWindow: '1 minute' } };

/** Only a path of our own: anything else would make sign-in a door to other sites. */
function safeReturn(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/';
}

/** Pages that the browser itself goes through while signing in. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  constructor(
    private readonly clients: OidcClients,
    private readonly sessions: Sessions,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Public()
  @RouteConfig(signInLimit)
  @Get('sign-in')
  async begin(
    @Query('provider') provider: string | undefined,
    @Query('returnTo') returnTo: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { url, attempt } = await this.clients.begin(provider, safeReturn(returnTo));
    setCookie(
      reply,
      cookieName(this.config, 'sign-in'),
      Buffer.from(JSON.stringify(attempt)).toString('base64url'),
      600,
    );
    await reply.header('cache-control', 'no-store').redirect(url.href, 303);
  }

  @Public()
  @RouteConfig(signInLimit)
  @Get('callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = cookieName(this.config, 'sign-in');
    const attempt = readAttempt(request.cookies[name]);
    dropCookie(reply, name);
    const failure = await this.complete(attempt, request, reply);
    const target =
      failure === null ? safeReturn(attempt?.returnTo) : `/sign-in-problem?code=${failure}`;
    await reply.header('cache-control', 'no-store').redirect(target, 303);
  }

  /** Null when a session was opened, else the code that the page explains. */
  private async complete(
    attempt: SignInAttempt | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | null> {
    if (!attempt) return 'sign-in-failed';
    try {
      const query = request.url.slice(request.url.indexOf('?'));
      const claims = await this.clients.finish(attempt, query);
      return (await this.sessions.open(claims, attempt.provider, reply)) ? null : 'unknown-person';
    } catch (error) {
      if (error instanceof Problem) return error.code;
      throw error;
    }
  }
}

function readAttempt(cookie: string | undefined): SignInAttempt | null {
  if (cookie === undefined) return null;
  try {
    return JSON.parse(Buffer.from(cookie, 'base64url').toString()) as SignInAttempt;
  } catch {
    return null;
  }
}
