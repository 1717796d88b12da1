import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How a body that many ask for again and again is kept by whoever fetched it. */
export interface Keeping {
  type: string;
  /** Seconds that it may be shown without asking again. */
  maxAge: number;
  /** Request headers that it depends on. */
  vary: string;
  /** Whether caches between may keep it for everybody; else it is the caller's own. */
  open?: boolean;
}

/**
 * Sets the headers of a body that can be asked for again by its tag (RFC 9110), and says what to send: the body, or
 * nothing (304) to who has it already.
 */
export function taggedAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  { type, maxAge, vary, open = false }: Keeping,
): string {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply
    .header('content-type', type)
    .header('cache-control', `${open ? 'public' : 'private'}, max-age=${maxAge}, must-revalidate`)
    .header('vary', vary)
    .header('etag', tag);
  if (!hasTag(request.headers['if-none-match'], tag)) return body;
  void reply.status(304).removeHeader('content-type');
  return '';
}

/** Weak comparison: a proxy that packed the body has made the tag weak. */
function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
