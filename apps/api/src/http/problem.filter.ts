import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { RuleBroken } from '@erfa/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withoutSecrets } from '../identity/secret-token';
import { sqlState } from '../persistence/tenant-transaction';
import { faultText } from './field-faults';
import type { HttpCode } from './http-problems';
import { languageOf } from './language';
import { Problem } from './problem';
import { fill } from './problem-entry';
import { problems } from './problems';

/** Framework errors by status; anything else of theirs is a failure of ours. */
const byStatus: Readonly<Record<number, HttpCode>> = {
  400: 'malformed-body',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media',
  429: 'too-many-requests',
};

/** The last hop: every error becomes `application/problem+json` (RFC 9457) in the language asked for, with a stable code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also used for errors that Fastify raises before a route is found. */
  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.problemFor(error, request);
    const language = languageOf(request);
    const { status, title, detail } = problems[problem.code];
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .header('cache-control', 'no-store');
    if (status === 503) void reply.header('retry-after', '2');
    void reply.send(
      JSON.stringify({
        type: `/problems/${problem.code}`,
        title: title[language],
        status,
        code: problem.code,
        detail: fill(detail, problem.details, language),
        ...(problem.faults.length > 0
          ? {
              errors: problem.faults.map((fault) => ({
                path: fault.path,
                code: fault.code,
                message: fill(faultText(fault.code), fault.details, language),
              })),
            }
          : {}),
        ...problem.extra,
      }),
    );
  }

  private problemFor(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof RuleBroken) return new Problem(error.code, error.details);
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : (error as { statusCode?: number }).statusCode;
    const known = status === undefined ? undefined : byStatus[status];
    if (known !== undefined) return new Problem(known);
    if (isDatabaseAway(error)) return new Problem('unavailable');
    const reference = randomUUID().slice(0, 8);
    this.log.error(
      `${reference} ${request.method} ${withoutSecrets(request.url.split('?')[0] ?? '')}`,
      error instanceof Error ? error.stack : String(error),
    );
    return new Problem('failed', { reference });
  }
}

/** Connection refused, reset or timed out; the server starting, stopping or recovering. */
function isDatabaseAway(error: unknown): boolean {
  const code = sqlState(error) ?? (error as { code?: unknown }).code;
  if (
    typeof code === 'string' &&
    (/^(08|57P0)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '53300'].includes(code))
  )
    return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
      error.message,
    )
  );
}
