import type { NotReady } from '@erfa/scoring-host';

/** Characters of an error's detail that are kept. */
const longest = 500;

/**
 * What is kept of an error for KL to read. A plugin's own words may hold what it was given to score, and KL
 * does not see a municipality's answers: digits outside a place in a file, and everything quoted, are masked.
 */
export function keptDetail({ details }: NotReady): string {
  return details
    .join('\n')
    .replace(/(["'`»“])(?:(?!\1).){1,400}?["'`«”]/gsu, '$1…$1')
    .replace(/\(?\b[\w./-]+\.m?js:\d+\)?|\d/gu, (found) => (/^\d$/u.test(found) ? '#' : found))
    .slice(0, longest);
}
