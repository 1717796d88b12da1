import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ScoreRequest } from './messages';
import type { Workshop } from './workshop';

/** The files of the page, and what each is. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/': ['page/index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page/page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page/page.css', 'text/css; charset=utf-8'],
};

/** Bytes of one request at most. */
const largest = 4_000_000;

/** Headers of every answer: the page runs its own script and nothing else, and nobody frames it. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Serves the playground to this machine alone.
 *
 * @param port where to begin; the next that is free where it is taken
 */
export async function serve(
  workshop: Workshop,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    answer(workshop, request, response).catch((error: unknown) => {
      end(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  for (let tried = port; ; tried += 1) {
    const busy = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(tried, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!busy) return { server, port: (server.address() as AddressInfo).port };
    if (busy.code !== 'EADDRINUSE' || tried >= port + 20) throw busy;
  }
}

async function answer(
  workshop: Workshop,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere that has its name point here is not us.
  const host = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
  if (!host) return end(response, 403, 'text/plain; charset=utf-8', 'this address only');
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = files[pathname];
  if (request.method === 'GET' && file) {
    const [name, type] = file;
    return end(
      response,
      200,
      type,
      readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'),
    );
  }
  if (request.method === 'GET' && pathname === '/state') return json(response, workshop.state());
  if (request.method === 'GET' && pathname === '/events') return events(workshop, response);
  if (request.method === 'POST' && pathname === '/score') {
    if (!request.headers['content-type']?.startsWith('application/json')) {
      return end(response, 415, 'text/plain; charset=utf-8', 'application/json');
    }
    const body = await bodyOf(request);
    if (body === undefined) return end(response, 413, 'text/plain; charset=utf-8', 'too large');
    return json(response, await workshop.score(JSON.parse(body) as ScoreRequest));
  }
  return end(response, 404, 'text/plain; charset=utf-8', 'nothing here');
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Says "changed" whenever something has; the page fetches the state then. */
function events(workshop: Workshop, response: ServerResponse): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
  const stop = workshop.onChange(() => response.write('data: changed\n\n'));
  response.once('close', stop);
}

function json(response: ServerResponse, value: unknown): void {
  end(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

function end(response: ServerResponse, status: number, type: string, text: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(text);
}
