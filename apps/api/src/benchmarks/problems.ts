import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with comparisons. */
export const comparisonProblems = {
  'not-released': entry(
    409,
    'Der er ingen sammenligning endnu',
    'There is no comparison yet',
    'Sammenligningen kommer, når målerunden er lukket.',
    'The comparison comes when the round has closed.',
  ),
  'comparison-waits': entry(
    409,
    'Sammenligningen venter på resultater',
    'The comparison waits for results',
    'Nogle besvarelser er indsendt, men ikke beregnet, fordi en udvidelse mangler, er slået fra eller fejler. Antal: {count}. Sammenligningen laves, når alle resultater er der.',
    'Some assessments are submitted, but not scored, because a plugin is missing, off or failing. Number: {count}. The comparison is made when all results are there.',
  ),
  'no-such-group': entry(
    404,
    'Gruppen findes ikke',
    'There is no such group',
    'Målerunden har ingen gruppe {kind} {key}. Vælg en af dem, der er nævnt i sammenligningen.',
    'The round has no group {kind} {key}. Choose one of those named in the comparison.',
  ),
} satisfies Record<string, ProblemEntry>;

export type ComparisonCode = keyof typeof comparisonProblems;
