import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { excelType } from '../spreadsheets/excel-file';
import { Problem } from './problem';

/** What a file may be sent as. What it is, its own first bytes say. */
const types = ['application/octet-stream', 'text/csv', excelType];

/** What several files come as at once. */
const formType = 'multipart/form-data';

interface FileRoute {
  takesFile?: boolean;
  takesForm?: boolean;
}

/** Route: its body is a file, sent as it is. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true } satisfies FileRoute),
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/**
 * Route: its body is several files, each in a field of its own or several in one; or the first of them as it is.
 * @param fields name of each field, and whether it holds several; the first is needed
 */
export const TakesFiles = (
  fields: Readonly<Record<string, 'one' | 'several'>>,
): MethodDecorator => {
  const file = { type: 'string', format: 'binary' };
  const properties = Object.entries(fields).map(([name, holds]) => [
    name,
    holds === 'one' ? file : { type: 'array', items: file },
  ]);
  return applyDecorators(
    RouteConfig({ takesFile: true, takesForm: true } satisfies FileRoute),
    ApiConsumes(formType),
    ApiBody({
      schema: {
        type: 'object',
        properties: Object.fromEntries(properties) as Record<string, typeof file>,
        required: Object.keys(fields).slice(0, 1),
      },
    }),
  );
};

/**
 * Lets routes that say so take files. The body is handed on unread, so that nothing of it is kept before it is known that
 * who sends it may; every other route refuses files as before.
 */
export function takeFiles(fastify: FastifyInstance): void {
  // Refused by the parser, the connection would be closed on whoever is still sending.
  fastify.addHook('onRequest', (request, _, done) => {
    const { takesFile = false, takesForm = false } = request.routeOptions.config as FileRoute;
    const type = typeOf(request);
    const taken = type === formType ? takesForm : takesFile || !types.includes(type);
    if (taken || request.is404) done();
    else done(new Problem('unsupported-media'));
  });
  fastify.addContentTypeParser([...types, formType], (_, body, done) => {
    done(null, body);
  });
}

const typeOf = ({ headers }: FastifyRequest): string =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';

/** What stands between the parts of a form. @throws Problem `malformed-body` where it is not said */
function boundaryOf(type: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Problem('malformed-body');
  return `--${boundary}`;
}

/** How often a text stands in bytes; no more than `enough` are counted. */
function occurrences(bytes: Buffer, text: string, enough: number): number {
  let [count, at] = [0, bytes.indexOf(text)];
  while (at >= 0 && count < enough) {
    count += 1;
    at = bytes.indexOf(text, at + text.length);
  }
  return count;
}

/** One of several files that came together. */
export interface SentPart {
  readonly field: string;
  /** What its sender calls it; may be empty. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file, or several, on the way. */
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

  /**
   * All files of a form; where one came as it is, that one.
   * @param most bytes of all together, and parts
   * @param field what the one counts as
   * @throws Problem `file-too-large`, `too-many-files`, `malformed-body`
   */
  async parts(most: { bytes: number; parts: number }, field: string): Promise<SentPart[]> {
    const bytes = await this.read(most.bytes);
    if (typeOf(this.request) !== formType) return [{ field, name: '', bytes }];
    const type = this.request.headers['content-type'] ?? '';
    // Counted first: taking a form of a hundred thousand parts to pieces keeps everybody waiting for seconds.
    if (occurrences(bytes, boundaryOf(type), most.parts + 2) > most.parts + 1)
      throw new Problem('too-many-files', { most: most.parts });
    const whole = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
    const form = await whole.formData().catch(() => {
      throw new Problem('malformed-body');
    });
    return Promise.all(
      [...form].map(async ([name, value]): Promise<SentPart> =>
        typeof value === 'string'
          ? { field: name, name: '', bytes: Buffer.from(value) }
          : { field: name, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) },
      ),
    );
  }
}

/** Parameter: the file that is sent. */
export const FileBody = createParamDecorator(
  (_: unknown, context: ExecutionContext): SentFile =>
    new SentFile(context.switchToHttp().getRequest<FastifyRequest>()),
);
