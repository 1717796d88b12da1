import type { Language } from '@erfa/scoring-sdk';
import type { comparisonWords } from './comparison-words';
import type {
  ChainedView,
  ComparedFigureView,
  ComparisonView,
  FigureThenView,
  ReportTableView,
} from './comparisons.views';

type Words = ReturnType<typeof comparisonWords>;

interface ChainedStep {
  readonly figure: ComparedFigureView;
  readonly then: FigureThenView;
  readonly chained: ChainedView;
  /** What the round is called. */
  readonly round: string;
}

/** Both figures of every round that a line is chained over; no table where there is none. */
export function chainedTables(
  view: ComparisonView,
  words: Words,
  language: Language,
): ReportTableView[] {
  const linked = chainedSteps(view, language).filter(
    ({ chained: { own, median } }) => own !== null || median !== null,
  );
  if (linked.length === 0) return [];
  const { chained, columns } = words;
  return [
    {
      heading: chained.heading,
      columns: [
        columns.dimension,
        chained.round,
        columns.own,
        chained.again,
        chained.median,
        chained.medianAgain,
      ],
      rows: linked.map(({ figure, then, chained: again, round }) => [
        figure.kind === 'model' ? words.whole : figure.title,
        round,
        then.own === null ? '–' : words.figure(then.own, then.unit),
        again.own === null ? '–' : words.figure(again.own, figure.unit),
        words.figure(then.median, then.unit),
        words.figure(again.median, figure.unit),
      ]),
    },
  ];
}

/** A sentence for each round whose answers are still to be scored again. */
export function chainsThatWait(view: ComparisonView, words: Words, language: Language): string[] {
  const waiting = chainedSteps(view, language).filter(({ chained }) => chained.waits);
  return [...Map.groupBy(waiting, ({ then }) => then.roundId).values()].flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const names = steps.map(({ figure }) =>
      figure.kind === 'model' ? words.inWhole : figure.title,
    );
    const { version } = first.chained;
    return words.fill(words.chained.waits, {
      names: words.list(names),
      round: first.round,
      version,
    });
  });
}

function chainedSteps({ figures, earlier }: ComparisonView, language: Language): ChainedStep[] {
  const titles = new Map(earlier.map(({ id, title }) => [id, title[language] || title.da]));
  return figures.flatMap((figure) =>
    figure.before.flatMap((then): ChainedStep[] =>
      then.chained
        ? [{ figure, then, chained: then.chained, round: titles.get(then.roundId) ?? '' }]
        : [],
    ),
  );
}
