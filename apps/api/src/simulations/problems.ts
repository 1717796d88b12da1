import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can keep a draft from being simulated. */
export const simulationProblems = {
  'simulation-no-predecessor': entry(
    409,
    'Der er ingen tidligere version',
    'There is no earlier version',
    'Kun en kladde til en ny version af en publiceret model kan simuleres: der er ingen svar på en model, som ingen har haft endnu. Lav kladden som efterfølger til en version.',
    'Only a draft of a new version of a published model can be simulated: there are no answers to a model that nobody has had yet. Make the draft as the successor of a version.',
  ),
  'simulation-no-round': entry(
    409,
    'Der er ingen lukket målerunde',
    'There is no closed round',
    'Version {version} har ikke været brugt i en målerunde, der er lukket. Der kan simuleres, når den første er det.',
    'Version {version} has not been used in a round that is closed. Simulation is possible once the first one is.',
  ),
  'simulation-too-few': entry(
    409,
    'For få kommuner deltog',
    'Too few municipalities took part',
    'Svarene kan først bruges, når mindst {fewest} kommuner har svaret samlet; i denne runde gjorde {count}. Med færre kunne en kommune kendes.',
    'The answers can be used once at least {fewest} municipalities have answered as one; in this round {count} did. With fewer, one could be recognised.',
  ),
  'simulation-waits': entry(
    409,
    'Rundens resultater er ikke færdige',
    'The round’s results are not complete',
    'Nogle besvarelser venter på at blive beregnet. Der kan simuleres, når alle er det.',
    'Some assessments are still to be scored. Simulation is possible once all are.',
  ),
  'simulation-overtaken': entry(
    409,
    'En nyere beregning er i gang',
    'A newer calculation is under way',
    'Der er ændret i kladden siden, så denne beregning blev standset.',
    'The draft has been changed since, so this calculation was stopped.',
  ),
  'simulation-change-refused': entry(
    409,
    'Ændringen passer ikke til kladden',
    'The change does not fit the draft',
    'En anden har ændret det samme sted. Hent kladden igen.',
    'Somebody else has changed the same place. Read the draft again.',
  ),
  'simulation-failed': entry(
    503,
    'Simuleringen gik i stå',
    'The simulation stopped',
    'Der er ikke ændret noget. Prøv igen.',
    'Nothing was changed. Try again.',
  ),
} satisfies Record<string, ProblemEntry>;

export type SimulationCode = keyof typeof simulationProblems;
