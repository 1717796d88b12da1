import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key of a request that may come twice: a UUID of the client's own choice, with or without quotation marks. */
export function keyFrom(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = String(header)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  if (!uuid.test(key))
    throw new Problem('invalid-input', {}, [
      { path: 'Idempotency-Key', code: 'isUuid', details: {} },
    ]);
  return key.toLowerCase();
}

/** Parameter: the `Idempotency-Key`; null where none was sent. */
export const RequestKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    keyFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);
