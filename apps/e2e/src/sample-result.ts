/** What a node of a sample came to. */
interface SampleNode {
  readonly key: string;
  readonly parent: string | null;
  readonly title: string;
  readonly [field: string]: unknown;
}

const levels = { unit: 'level', range: { min: 0, max: 5 }, levels: { lowest: 1, highest: 5 } };

function node(key: string, title: string, more: object = {}, parent = 'sample'): SampleNode {
  return {
    key,
    parent,
    title,
    kind: 'group',
    state: 'scored',
    value: 3,
    level: null,
    outcome: null,
    unit: null,
    range: { min: 1, max: 5 },
    levels: null,
    coverage: 0.8,
    counted: 4,
    questions: 5,
    previousValue: null,
    previousLevel: null,
    previousOutcome: null,
    sentence: `${title}.`,
    account: `${title}.`,
    contributions: [],
    ...more,
  };
}

const none = { state: 'no-score', value: null };
const text = (da: string, en: string) => ({ da, en });

/** Words as long as Danish has them. */
const long = [
  'Informationssikkerhedsorganisering',
  'Leverandørstyring og kontraktopfølgning på tværs af forvaltninger',
  'Medarbejderkompetencer',
  'Digitaliseringsstrategi',
  'Arkitektur og integrationer',
];

const fieldNames = [
  text('Ved begyndelsen', 'At the beginning'),
  text('Holdt tilbage af arven', 'Held back by the legacy'),
  text('Ubrugt fundament', 'Unused foundation'),
  text('Klar til at handle', 'Ready to act'),
];
const fields = fieldNames.map((title, at) => ({
  key: `f${at}`,
  title,
  column: at % 2,
  row: Math.floor(at / 2),
}));

/** Forty things, many of them close together, one without a place. */
const crowd = Array.from({ length: 40 }, (_, at) => {
  const [x, y] = [1 + ((at * 7) % 13) / 3, 1 + ((at * 11) % 17) / 4.25];
  const key = `t${at}`;
  const field = fields[(x >= 3 ? 1 : 0) + (y >= 3 ? 2 : 0)];
  const placed = at !== 39;
  return {
    point: { node: key, x: `${key}-x`, y: `${key}-y` },
    nodes: [
      node(
        key,
        `${long[at % 5]} ${at + 1}`,
        { ...none, outcome: placed && field ? { key: field.key, title: field.title.da } : null },
        'technologies',
      ),
      node(`${key}-x`, 'Parathed', placed ? { value: Math.round(x * 10) / 10 } : none, key),
      node(`${key}-y`, 'Værdi', { value: Math.round(y * 10) / 10 }, key),
    ],
  };
});

const parts = long.map((title, at) =>
  node(`d${at}`, title, {
    ...levels,
    value: [2.4, 3.6, 1, 4.5, 0][at],
    level: [2, 3, 1, 4, 0][at],
    previousValue: 2,
    previousLevel: 2,
  }),
);
const unlike = [
  node('u0', 'Andel digitale ansøgninger', {
    unit: 'percent',
    value: 62.5,
    range: { min: 0, max: 100 },
  }),
  node('u1', 'Fradrag for brud', { unit: 'points', value: -54, range: { min: -203, max: 0 } }),
  node('u2', 'Modenhed', { value: 4.2 }),
  node('u3', 'Uden tal', none),
];
const axis = (title: { da: string; en: string }, borders: readonly number[]) => ({
  title,
  range: { min: 1, max: 5 },
  borders,
});

/** A result with every kind of picture: crowded, with long words, below zero, and with places left empty. */
export const sampleResult = {
  assessmentId: 'sample',
  roundId: 'sample',
  title: text('Alle billeder', 'Every picture'),
  state: 'submitted',
  organisationName: 'Aarhus Kommune',
  submittedAt: '2026-11-01T12:00:00Z',
  submittedBy: 'Sanne Lykkegaard',
  previousTitle: text('Alle billeder 2024', 'Every picture 2024'),
  modelVersion: 1,
  modelHash: 'sha256:00',
  inputHash: 'sha256:00',
  plugin: { id: 'sample', version: '1.0.0', title: 'Prøve' },
  nodes: [
    node('sample', 'Alle billeder', {
      ...none,
      kind: 'model',
      parent: null,
      outcome: { key: 'f3', title: 'Klar til at handle' },
    }),
    ...parts,
    ...unlike,
    node('points', 'Point i alt', {
      unit: 'points',
      value: -203,
      level: 0,
      range: { min: -203, max: 110 },
      previousValue: 12,
      outcome: { key: 'low', title: 'Kræver handling straks' },
    }),
    node('x', 'Digital formåen', { value: 3.2, previousValue: 2.1 }),
    node('y', 'Digital arv', { value: 4.1, previousValue: 3.4 }),
    node('technologies', 'Teknologier', none),
    ...crowd.flatMap(({ nodes }) => nodes),
  ],
  views: [
    {
      kind: 'quadrant',
      x: axis(text('Digital formåen', 'Digital capability'), [3]),
      y: axis(text('Digital arv', 'Digital legacy'), [3]),
      fields,
      points: [{ node: 'sample', x: 'x', y: 'y' }],
    },
    {
      kind: 'quadrant',
      title: text('Fyrre teknologier', 'Forty technologies'),
      x: axis(text('Parathed', 'Readiness'), [2, 3, 4]),
      y: axis(text('Værdi', 'Worth'), [3]),
      fields: [0, 1, 2, 3].flatMap((column) =>
        [0, 1].map((row) => ({ ...fields[(column >= 2 ? 1 : 0) + row * 2], column, row })),
      ),
      points: crowd.map(({ point }) => point),
    },
    { kind: 'radar', nodes: parts.map(({ key }) => key) },
    {
      kind: 'radar',
      title: text('Hver på sin skala', 'Each on its own scale'),
      nodes: unlike.map(({ key }) => key),
    },
    {
      kind: 'ladder',
      nodes: [...parts.map(({ key }) => key), 'u3'],
      levels: [
        { level: 1, title: text('Tilfældigt', 'By chance') },
        { level: 2, title: text('Gentaget', 'Repeated') },
        { level: 3, title: text('Fastlagt', 'Defined') },
        { level: 4, title: text('Styret efter tal', 'Managed by figures') },
        { level: 5, title: text('Løbende forbedret', 'Improved all the time') },
      ],
    },
    {
      kind: 'gauge',
      node: 'points',
      bands: [
        { from: -203, title: text('Kræver handling straks', 'Act at once') },
        { from: 0, title: text('Under det forventede', 'Below what is expected') },
        { from: 70, title: text('Som forventet', 'As expected') },
      ],
    },
    { kind: 'gauge', node: 'u3' },
    {
      kind: 'heat-map',
      columns: [text('Andel', 'Share'), text('Fradrag', 'Deduction'), text('Modenhed', 'Maturity')],
      rows: [
        { node: 'd0', cells: ['u0', 'u1', 'u2'] },
        { node: 'd1', cells: ['d0', null, 'u3'] },
        { node: 'd2', cells: ['d4', 'd2', 'd3'] },
      ],
    },
    {
      kind: 'table',
      nodes: ['sample', 'points', ...unlike.map(({ key }) => key)],
      columns: ['outcome', 'value', 'level', 'coverage'],
    },
  ],
  strongest: [],
  weakest: [],
  lifts: [],
  units: [],
};
