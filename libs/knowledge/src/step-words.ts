import { wordsOf } from './words';

/**
 * Beginnings of words, in folded spelling, by which a text is about one step of a project: the tool that somebody writes in.
 * They are the words that Danish municipalities use for what stands on each of these pages.
 */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  why: ['behov', 'brugerundersøgels', 'interview', 'ventelist', 'arbejdsgang'],
  benefits: [
    'gevinst',
    'nulpunkt',
    'baseline',
    'indikator',
    'måling',
    'målt',
    'målepunkt',
    'effekt',
  ],
  'business-case': [
    ...[
      'regnestykk',
      'budget',
      'besparels',
      'omkostning',
      'udgift',
      'licens',
      'årsværk',
      'økonomi',
    ],
    ...['pris', 'kroner', 'regnefejl'],
  ],
  readiness: [
    ...['modstand', 'opbakning', 'udvalg', 'trio', 'tillidsrepræsentant', 'inddrag'],
    ...['ledelsesopbakning', 'parat', 'moden'],
  ],
  plan: [
    ...['uddann', 'undervis', 'oplær', 'superbruger', 'udrul', 'idriftsæt', 'kursus', 'kalender'],
    ...['onlinekurs', 'pilot'],
  ],
  'follow-up': ['opfølg', 'evaluer', 'kvartalsmød', 'slutrapport', 'anvendels', 'hjemtag'],
  risks: ['risik', 'nedbrud', 'stopkriteri', 'sikkerhed', 'konsekvensanalys'],
  leadership: ['leder', 'ledels', 'styregrupp', 'gevinstejer'],
};

/**
 * The words of a text by which it is about a step, as they are spelled there, each once.
 * @param step a tool of a project; one that is not known has no words
 */
export function stepWords(step: string, text: string): string[] {
  const known = beginnings[step] ?? [];
  const found = new Map<string, string>();
  for (const { word, start, end } of wordsOf(text))
    if (!found.has(word) && known.some((one) => word.startsWith(one)))
      found.set(word, text.slice(start, end));
  return [...found.values()];
}

/** What somebody would type to find what is written about a step; empty for one that is not known. */
export const stepQuery = (step: string): string => (beginnings[step] ?? []).join(' ');
