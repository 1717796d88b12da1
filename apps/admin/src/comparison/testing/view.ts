import type {
  ComparedFigureView,
  ComparisonView,
  FigureThenView,
  PeerGroupView,
} from '@erfa/api-client';

/** A figure in an earlier round, on levels, whose line goes on by itself. */
export const then = (
  roundId: string,
  own: number | null,
  median: number | null,
  more: Partial<FigureThenView> = {},
): FigureThenView => ({
  ...{ roundId, unit: 'level', own, median, line: 'comparable', chained: null },
  ...{ ownLinked: own, medianLinked: median },
  ...more,
});

/** A group of twenty of which eighteen took part, shown. */
export const group = (more: Partial<PeerGroupView> = {}): PeerGroupView => ({
  kind: 'country',
  key: 'country',
  name: null,
  size: 20,
  invited: 20,
  answering: 18,
  suppressed: null,
  own: true,
  whole: { count: 18, lowerQuartile: 2.6, median: 2.9, upperQuartile: 3.4 },
  wholeSuppressed: null,
  ...more,
});

/** The same group with its figures hidden. */
export const hiddenGroup = (more: Partial<PeerGroupView> = {}): PeerGroupView =>
  group({
    kind: 'six-cities',
    key: 'six-cities',
    size: 6,
    invited: 6,
    answering: 5,
    suppressed: 'too-few',
    whole: null,
    wholeSuppressed: 'too-few',
    ...more,
  });

/** A dimension on five levels in which one is within the middle half. */
export const figure = (
  key: string,
  more: Partial<ComparedFigureView> = {},
): ComparedFigureView => ({
  key,
  title: key,
  kind: 'group',
  unit: 'level',
  range: { min: 1, max: 5 },
  levels: { lowest: 1, highest: 5 },
  own: 3,
  ownLevel: 3,
  standing: 'within',
  distribution: {
    count: 18,
    lowerQuartile: 2.6,
    median: 2.9,
    upperQuartile: 3.4,
    levels: [0, 9, 6, 3, 0],
  },
  suppressed: null,
  before: [],
  ...more,
});

/** The figure of the whole. */
export const whole = (more: Partial<ComparedFigureView> = {}): ComparedFigureView =>
  figure('whole', { kind: 'model', ...more });

/** The same figure where the group’s part is hidden. */
export const withoutGroup = (of: ComparedFigureView): ComparedFigureView => ({
  ...of,
  standing: null,
  distribution: null,
  suppressed: 'too-few',
});

/** The same figure for who has none of its own. */
export const withoutOwn = (of: ComparedFigureView): ComparedFigureView => ({
  ...of,
  own: null,
  ownLevel: null,
  standing: null,
});

/** A comparison with the country in the model’s first round. */
export const comparison = (more: Partial<ComparisonView> = {}): ComparisonView => ({
  round: {
    id: 'r1',
    title: { da: 'Runden 2025', en: 'The round 2025' },
    closesOn: '2025-12-12',
    version: 1,
  },
  madeAt: '2025-12-13T00:05:00Z',
  method: 1,
  participants: 18,
  groups: [group()],
  group: group(),
  assessmentId: 'a1',
  figures: [whole(), figure('first'), figure('second')],
  uncompared: [],
  earlier: [],
  ...more,
});
