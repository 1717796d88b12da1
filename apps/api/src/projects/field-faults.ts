import type { Text } from '../http/problem-entry';

/** What can be wrong with a field of a project. */
export const projectFaults = {
  guestsLastDay: {
    da: 'En gæst skal have en sidste dag; det har ingen andre.',
    en: 'A guest needs a last day; nobody else has one.',
  },
  noSuchUnit: { da: 'Enheden findes ikke.', en: 'There is no such unit.' },
  noSuchProduct: { da: 'Systemet findes ikke.', en: 'There is no such system.' },
  noSuchOrigin: {
    da: 'Det, projektet skulle begynde fra, findes ikke.',
    en: 'What the project was to begin from is not there.',
  },
  notBefore: { da: 'Kan ikke ligge før {0}.', en: 'Cannot be before {0}.' },
  dayToCome: { da: 'Kan ikke ligge ude i fremtiden.', en: 'Cannot lie in the future.' },
  tooMany: { da: 'Der kan højst være {0}.', en: 'There can be at most {0}.' },
  pointsInOrder: {
    da: 'Mindst, sandsynligt og højst skal stå i stigende orden.',
    en: 'At least, most likely and at most have to rise.',
  },
  amountTooLarge: {
    da: 'Linjen kommer over 10 mia. kr. om året. Er der et nul for meget?',
    en: 'The line comes to more than DKK 10 bn a year. Is there a zero too many?',
  },
  lineElsewhere: {
    da: 'Linjen hører til et andet projekt.',
    en: 'The line belongs to another project.',
  },
} as const satisfies Record<string, Text>;
