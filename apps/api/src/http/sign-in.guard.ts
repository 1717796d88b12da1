import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissionsOf } from '@erfa/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Callers } from '../identity/callers';
import { accessKey, setCaller, type Access } from './caller';
import { Problem } from './problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Who is it, and may they: the first hop of every request. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    @Inject(configToken) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    // Fail closed: a route without a declared access is open to nobody.
    if (access === undefined) throw new Problem('not-allowed');

    if (access === 'feed-address') return this.byFeedAddress(request);
    const found = await this.callers.find(request, http.getResponse<FastifyReply>());
    if (found) {
      if (found.sessionHash !== null && !safeMethods.has(request.method))
        this.refuseCrossSite(request);
      setCaller(request, found);
    }
    if (access === 'public') return true;
    if (!found) throw new Problem('not-signed-in');
    if (access === 'signed-in') return true;
    if (!found.organisation) throw new Problem('no-organisation');
    if (!permissionsOf(found.roles, found.organisation.kind).includes(access))
      throw new Problem('not-allowed');
    return true;
  }

  /**
   * A feed reader cannot sign in: the secret in the path says who reads, and opens reading alone. Closed, lapsed, never there, or
   * of somebody who may not read lessons any more: all the same from outside.
   */
  private async byFeedAddress(request: FastifyRequest): Promise<true> {
    const { secret } = request.params as { secret?: string };
    const found = await this.callers.byFeedAddress(secret ?? '');
    if (!found?.organisation) throw new Problem('feed-unknown');
    if (!permissionsOf(found.roles, found.organisation.kind).includes('lesson.read'))
      throw new Problem('feed-unknown');
    setCaller(request, found);
    return true;
  }

  /** A cookie comes along with any request; a header of our own and the browser's word about the origin do not. */
  private refuseCrossSite(request: FastifyRequest): void {
    const { headers } = request;
    const site = headers['sec-fetch-site'];
    const origin = headers.origin;
    if (headers['x-erfa-request'] !== '1') throw new Problem('cross-site');
    if (site !== undefined && site !== 'same-origin') throw new Problem('cross-site');
    if (origin !== undefined && origin !== this.config.url) throw new Problem('cross-site');
  }
}
