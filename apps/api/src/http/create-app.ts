import http from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import type { Config } from '../config';
import { createDemonstrationProvider, isForProvider } from '../identity/demonstration/provider';
import { answerUnreadable } from './client-errors';
import { redirectOtherHosts } from './one-origin';
import { serveDocument } from './openapi';
import { servePages } from './pages';
import { ProblemFilter } from './problem.filter';
import { Problem } from './problem';
import { takeFiles } from './sent-file';

/** Bytes of a JSON body; imports of files have limits of their own. */
const bodyLimit = 1024 * 1024;

/** Builds the whole HTTP application: headers, sign-in provider of the demonstration, API, document and pages. Not yet listening. */
export async function createApp(
  config: Config,
  databaseUrl: string,
  logger: ('error' | 'warn')[] = ['error', 'warn'],
): Promise<NestFastifyApplication> {
  const provider = config.demonstration ? createDemonstrationProvider(config) : null;
  const adapter = new FastifyAdapter({
    bodyLimit,
    // The reverse proxy on the same machine says who asked; nobody else is believed.
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    routerOptions: { ignoreTrailingSlash: false },
    serverFactory: (handler: http.RequestListener) =>
      http.createServer((request, response) => {
        if (provider && isForProvider(request)) provider(request, response);
        else handler(request, response);
      }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, databaseUrl),
    adapter,
    {
      logger,
      abortOnError: false,
      forceCloseConnections: true,
    },
  );
  const fastify = adapter.getInstance();
  const filter = app.get(ProblemFilter);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    // Only behind TLS does the header mean anything; on http://localhost browsers must not learn it.
    strictTransportSecurity: config.url.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  takeFiles(fastify);
  await app.register(cookie);
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
  redirectOtherHosts(fastify, config, filter);
  serveDocument(app);
  await servePages(app, config, filter);
  await app.init();
  return app;
}
