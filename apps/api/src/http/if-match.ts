import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

/** The version that a client saw: `If-Match: "3"` as well as the bare number. */
export function versionFrom(header: string | undefined): number {
  const [, digits] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '') ?? [];
  if (digits === undefined) throw new Problem('version-missing');
  return Number(digits);
}

/** Parameter: the version in `If-Match`; 428 where it is missing. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
