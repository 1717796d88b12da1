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
  ownerLeadsProject: {
    da: 'Gevinstejeren skal være en leder i driften, ikke projektets egen leder.',
    en: 'The benefit’s owner must be a line manager, not the project’s own manager.',
  },
  ownerTakesNoPart: {
    da: 'Personen er gæst eller kan kun læse, og kan derfor ikke eje en gevinst.',
    en: 'That person is a guest or may only read, and so cannot own a benefit.',
  },
  baselineTooLate: {
    da: 'Et nulpunkt skal være fra før, projektet går i drift.',
    en: 'A baseline must be from before the project goes live.',
  },
  noSuchField: { da: 'Feltet findes ikke i diagrammet.', en: 'There is no such field in the map.' },
  noSuchGoal: { da: 'Målet findes ikke.', en: 'There is no such goal.' },
  linkSelf: { da: 'Et felt kan ikke føre til sig selv.', en: 'A field cannot lead to itself.' },
  linkBackwards: {
    da: 'En forbindelse går fra venstre mod højre: leverance, forandring, gevinst, mål.',
    en: 'A connection goes from left to right: deliverable, change, benefit, goal.',
  },
  linkCircle: {
    da: 'Forbindelsen går i ring: det, den fører til, fører allerede hertil.',
    en: 'The connection goes in a circle: what it leads to already leads here.',
  },
  linkPastBenefit: {
    da: 'Kun en gevinst kan føre til et mål. Forbind med gevinsten først.',
    en: 'Only a benefit can lead to a goal. Connect it with the benefit first.',
  },
  linkFromGoal: { da: 'Et mål fører ikke videre.', en: 'A goal leads nowhere further.' },
} as const satisfies Record<string, Text>;
