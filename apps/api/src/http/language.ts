import type { FastifyRequest } from 'fastify';
import type { Language } from './problem-entry';

/** The language asked for: Danish unless English is asked for by `Accept-Language` and stands before Danish. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const header = request.headers['accept-language'] ?? '';
  const asked = header
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(';');
      return {
        tag: tag.toLowerCase().slice(0, 2),
        weight: quality.startsWith('q=') ? Number(quality.slice(2)) || 0 : 1,
      };
    })
    .filter(({ tag }) => tag === 'da' || tag === 'en')
    .sort((a, b) => b.weight - a.weight);
  return asked[0]?.tag === 'en' ? 'en' : 'da';
}
