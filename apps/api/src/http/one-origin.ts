import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { Problem } from './problem';
import type { ProblemFilter } from './problem.filter';

/** Sign-in cookies belong to one origin: who comes by another name is sent there. Health may be asked by any name. */
export function redirectOtherHosts(
  fastify: FastifyInstance,
  config: Config,
  filter: ProblemFilter,
): void {
  const { host } = new URL(config.url);
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.headers.host === host || request.url === '/api/health') return;
    if (request.method === 'GET' || request.method === 'HEAD') {
      return reply.redirect(config.url + request.url, 307);
    }
    filter.send(new Problem('wrong-host', { url: config.url }), request, reply);
    return reply;
  });
}
