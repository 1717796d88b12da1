import type { NodeScoreView, ResultView } from '@erfa/api-client';

/** A node's score on five levels, unless told otherwise. */
export const node = (
  key: string,
  parent: string | null,
  more: Partial<NodeScoreView> = {},
): NodeScoreView => ({
  key,
  parent,
  title: key,
  kind: 'group',
  scored: true,
  answer: null,
  state: 'scored',
  value: 3,
  level: 3,
  outcome: null,
  unit: 'level',
  range: { min: 1, max: 5 },
  levels: { lowest: 1, highest: 5 },
  coverage: 1,
  counted: 1,
  questions: 1,
  previousValue: null,
  previousLevel: null,
  previousOutcome: null,
  sentence: key,
  contributions: [],
  ...more,
});

/** A result with these scores. */
export const resultWith = (nodes: NodeScoreView[], more: Partial<ResultView> = {}): ResultView => ({
  assessmentId: 'a1',
  roundId: 'r1',
  title: { da: 'Runden 2026', en: 'The round 2026' },
  state: 'frozen',
  organisationName: 'Aarhus Kommune',
  submittedAt: '2026-11-01T12:00:00Z',
  submittedBy: 'Sanne Lykkegaard',
  previousTitle: null,
  modelVersion: 1,
  modelHash: 'm',
  inputHash: 'i',
  plugin: { id: 'p', version: '1.0.0', title: 'Regel' },
  nodes,
  views: [],
  strongest: [],
  weakest: [],
  lifts: [],
  pluginProblem: null,
  ...more,
});
