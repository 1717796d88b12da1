import type { Model, QuestionNode, Step } from '@erfa/scoring-sdk';

const text = (da: string, en: string) => ({ da, en });

const steps: readonly Step[] = (
  [
    ['Ikke begyndt', 'Not begun'],
    ['Enkelte forsøg', 'Single trials'],
    ['Fast praksis nogle steder', 'Settled practice in places'],
    ['Fast praksis overalt', 'Settled practice everywhere'],
  ] as const
).map(([da, en], index) => ({ value: index + 1, key: `trin-${index + 1}`, title: text(da, en) }));

const question = (
  key: string,
  title: ReturnType<typeof text>,
  asked: ReturnType<typeof text>,
): QuestionNode => ({ key, kind: 'question', scale: 'fire-trin', title, text: asked });

/** What the demonstration's municipalities try: invented, and on purpose not as clear as it might be. */
export const triedModel: Model = {
  format: 1,
  key: 'ai-i-kommunen',
  version: 1,
  title: text('Kunstig intelligens i kommunen', 'Artificial intelligence in the municipality'),
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: {} },
  scales: { 'fire-trin': { kind: 'steps', steps } },
  nodes: [
    {
      key: 'retning',
      kind: 'group',
      title: text('Retning', 'Direction'),
      children: [
        question(
          'principper',
          text('Principper', 'Principles'),
          text(
            'Har I principper for, hvad kunstig intelligens må bruges til?',
            'Do you have principles for what artificial intelligence may be used for?',
          ),
        ),
        question(
          'ansvar',
          text('Ansvar', 'Responsibility'),
          text(
            'Er det besluttet, hvem der svarer for en løsning, når den tager fejl?',
            'Is it decided who answers for a solution when it is wrong?',
          ),
        ),
        question(
          'governance',
          text('Governance-modenhed', 'Governance maturity'),
          text(
            'I hvilken grad er AI-governance operationaliseret tværgående?',
            'To what extent is AI governance operationalised across the organisation?',
          ),
        ),
      ],
    },
    {
      key: 'brug',
      kind: 'group',
      title: text('Brug', 'Use'),
      children: [
        question(
          'medarbejdere',
          text('Medarbejdernes viden', 'What staff know'),
          text(
            'Ved de medarbejdere, der bruger det, hvad de ikke må skrive ind?',
            'Do the staff who use it know what they may not enter?',
          ),
        ),
        question(
          'afproevning',
          text('Afprøvning', 'Trials'),
          text(
            'Afprøver I nye løsninger på rigtige opgaver, før de købes?',
            'Do you try new solutions on real tasks before they are bought?',
          ),
        ),
        question(
          'gevinst',
          text('Gevinst og kvalitet', 'Benefit and quality'),
          text(
            'Måler I både gevinsten og kvaliteten af de løsninger, I bruger?',
            'Do you measure both the benefit and the quality of the solutions you use?',
          ),
        ),
      ],
    },
  ],
};

/** What somebody in a municipality answered: steps by question in the model's order, 0 for *don't know*; comments by question. */
export interface TriedSheet {
  /** Code of the municipality. */
  readonly municipality: string;
  readonly steps: readonly number[];
  /** Seconds by question, in the same order. */
  readonly seconds: readonly number[];
  readonly comments: Readonly<Record<string, string>>;
  /** Days ago that it was handed in. */
  readonly daysAgo: number;
}

/** Invented answers of five municipalities. */
export const triedSheets: readonly TriedSheet[] = [
  {
    ...{ municipality: '0461', daysAgo: 6, steps: [3, 2, 0, 2, 3, 1] },
    seconds: [35, 60, 140, 40, 45, 95],
    comments: {
      governance: 'Hvad er »tværgående«? Vi var tre, der læste det på hver sin måde.',
      gevinst: 'Vi måler gevinst, men ikke kvalitet. Der mangler et trin til det.',
    },
  },
  {
    ...{ municipality: '0461', daysAgo: 5, steps: [3, 1, 2, 2, 3, 2] },
    seconds: [25, 45, 110, 30, 40, 70],
    comments: {},
  },
  {
    ...{ municipality: '0851', daysAgo: 5, steps: [2, 1, 0, 3, 2, 1] },
    seconds: [40, 75, 165, 35, 50, 120],
    comments: {
      ansvar: 'Tager fejl over for hvem? Borgeren eller os selv?',
      governance: 'Skriv det på dansk, så fagchefen kan svare.',
    },
  },
  {
    ...{ municipality: '0657', daysAgo: 4, steps: [2, 2, 1, 2, 3, 1] },
    seconds: [30, 50, 95, 45, 35, 80],
    comments: { gevinst: 'To spørgsmål i ét.' },
  },
  {
    ...{ municipality: '0360', daysAgo: 3, steps: [1, 1, 0, 1, 1, 1] },
    seconds: [20, 40, 130, 25, 30, 60],
    comments: {
      governance: 'Vi er en lille kommune og har ikke et ord for det her.',
      afproevning: 'Vi køber sammen med andre og afprøver ikke selv. Er det trin 1?',
    },
  },
  {
    ...{ municipality: '0751', daysAgo: 2, steps: [4, 2, 3, 3, 3, 2] },
    seconds: [45, 55, 100, 50, 40, 85],
    comments: { medarbejdere: 'Gælder det også dem, der bruger det uden at vi ved det?' },
  },
];
