import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { Problem } from './problem';
import type { ProblemFilter } from './problem.filter';

const noncePlace = '__CSP_NONCE__';

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The page's own <base href="/">, so that its files are found from every address.
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The default one is the admin app's, and lets it start its own workers.
    'trusted-types angular angular#bundler default',
  ].join('; ');
}

/** What a worker may load: the rest of itself. It has no document, and asks the network for nothing else. */
const workerPolicy = "default-src 'none'; script-src 'self'";

/** Serves the built admin app: its files as they are, and its one page for every other address. */
export async function servePages(
  app: NestFastifyApplication,
  config: Config,
  filter: ProblemFilter,
): Promise<void> {
  const folder = path.join(config.root, 'dist/apps/pages');
  const fastify = app.getHttpAdapter().getInstance();
  const page = fs.existsSync(path.join(folder, 'index.html'))
    ? fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
    : null;
  if (page !== null) {
    await app.register(staticFiles, {
      root: folder,
      wildcard: false,
      index: false,
      globIgnore: ['**/index.html', '**/*.br', '**/*.gz'],
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, file) => {
        // Only names that carry a hash of their content may be kept for good.
        const hashed = /-[\w-]{8}\.(js|css)(\.(br|gz))?$/.test(file);
        void response.header(
          'cache-control',
          hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
        if (/^worker-[\w-]+\.js/.test(path.basename(file))) {
          void response.header('content-security-policy', workerPolicy);
        }
      },
    });
  }
  const answer = (request: FastifyRequest, reply: FastifyReply): void => {
    const [pathname = '/'] = request.url.split('?');
    if (
      page === null ||
      pathname.startsWith('/api/') ||
      pathname.startsWith('/auth/') ||
      /\.\w{2,5}$/.test(pathname)
    ) {
      filter.send(new Problem('not-found'), request, reply);
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .send(page.replaceAll(noncePlace, nonce));
  };
  fastify.get('/was', (_, reply) =>
    reply.redirect(config.settings.wasUrl ?? '/accessibility', 302),
  );
  fastify.get('/*', answer);
}
