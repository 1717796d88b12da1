import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { excelType } from '../spreadsheets/excel-file';
import { Problem } from './problem';

/** What a file may be sent as. What it is, its own first bytes say. */
const types = ['application/octet-stream', 'text/csv', excelType];

interface FileRoute {
  takesFile?: boolean;
}

/** Route: its body is a file, sent as it is. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true } satisfies FileRoute),
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/**
 * Lets routes that say so take files. The body is handed on unread, so that nothing of it is kept before it is known that
 * who sends it may; every other route refuses files as before.
 */
export function takeFiles(fastify: FastifyInstance): void {
  // Refused by the parser, the connection would be closed on whoever is still sending.
  fastify.addHook('onRequest', (request, _, done) => {
    const { takesFile = false } = request.routeOptions.config as FileRoute;
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (types.includes(type) && !takesFile && !request.is404)
      done(new Problem('unsupported-media'));
    else done();
  });
  fastify.addContentTypeParser(types, (_, body, done) => {
    done(null, body);
  });
}

/** A file that is on its way. */
export class SentFile {
  constructor(private readonly request: FastifyRequest) {}

  /** All of it. @throws Problem `file-too-large` beyond `most` bytes, of which no more is kept */
  async read(most: number): Promise<Buffer> {
    const tooLarge = new Problem('file-too-large', {
      most: `${Math.floor(most / 1024 / 1024)} MB`,
    });
    if (Number(this.request.headers['content-length'] ?? 0) > most) throw tooLarge;
    const body = this.request.body as Readable | undefined;
    if (body === undefined || body === null) return Buffer.alloc(0);
    if (typeof body.iterator !== 'function') throw new Problem('unsupported-media');
    const pieces: Buffer[] = [];
    let size = 0;
    // The connection stays, so that the answer arrives.
    for await (const piece of body.iterator({ destroyOnReturn: false })) {
      size += (piece as Buffer).length;
      if (size > most) break;
      pieces.push(piece as Buffer);
    }
    if (size > most) {
      // What is still to come is let through to nowhere; the connection would wait for it else.
      body.resume();
      throw tooLarge;
    }
    return Buffer.concat(pieces);
  }
}

/** Parameter: the file that is sent. */
export const FileBody = createParamDecorator(
  (_: unknown, context: ExecutionContext): SentFile =>
    new SentFile(context.switchToHttp().getRequest<FastifyRequest>()),
);
