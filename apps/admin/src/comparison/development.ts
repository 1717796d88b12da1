import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type {
  ChainedView,
  ComparedFigureView,
  ComparisonView,
  FigureThenView,
} from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { axisOf, inReadingOrder } from './axis';
import { ComparisonStory } from './comparison-story';
import { ComparisonWords } from './comparison-words';
import { DevelopmentChart, isChained, type Then } from './development-chart';
import { FigureSource } from './figure-source';

interface Row {
  readonly when: string;
  readonly own: string;
  readonly median: string;
  /** In the terms of the round compared; empty where nothing was moved. */
  readonly ownLinked: string;
  readonly medianLinked: string;
}

/** One's own and the group's median over the rounds of the model, a small figure for each dimension. */
@Component({
  selector: 'erfa-development',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, DevelopmentChart, FigureSource, TextPipe],
  templateUrl: './development.html',
  styleUrl: './development.scss',
})
export class Development {
  protected readonly words = inject(ComparisonWords);
  protected readonly story = inject(ComparisonStory);
  private readonly texts = inject(Texts);

  readonly view = input.required<ComparisonView>();
  /** What one's own municipality is called; empty for who has no figures. */
  readonly ownName = input.required<string>();

  private readonly times = computed(() => timesOf(this.view()));
  protected readonly figures = computed(() =>
    inReadingOrder(this.view().figures).flatMap((figure) => {
      const axis = axisOf(figure);
      if (!axis) return [];
      const rounds = this.roundsOf(figure);
      return {
        key: figure.key,
        title: this.words.title(figure),
        unit: figure.unit,
        axis,
        rounds,
        remarks: this.remarksOf(figure, rounds),
        rows: this.rowsOf(figure, rounds),
        linked: rounds.some(({ linked }) => linked !== null),
      };
    }),
  );

  /** Whether any line is chained, so that its mark is explained. */
  protected readonly chained = computed(() =>
    this.figures().some(({ rounds }) => rounds.some(({ again }) => isChained(again))),
  );

  private roundsOf(figure: ComparedFigureView): readonly Then[] {
    const [times, now] = [this.times(), this.view().round.id];
    const last = figure.before.findLastIndex(({ line }) => line === 'chained');
    const earlier = figure.before.map(
      ({ roundId, unit, own, median, line, chained, ownLinked, medianLinked }, at): Then => ({
        when: times.get(roundId) ?? '',
        ...{ unit, own, median },
        goesOn: line === 'comparable',
        again: chained,
        // The round of the link says itself what it comes to, and after it nothing was moved.
        linked:
          at < last && (ownLinked !== null || medianLinked !== null)
            ? { own: ownLinked, median: medianLinked }
            : null,
      }),
    );
    return [
      ...earlier,
      {
        ...{ when: times.get(now) ?? '', unit: figure.unit, own: figure.own },
        median: figure.distribution?.median ?? null,
        ...{ goesOn: true, again: null, linked: null },
      },
    ];
  }

  /** A row a round, and one more where its answers are scored again. */
  private rowsOf({ unit }: ComparedFigureView, rounds: readonly Then[]): readonly Row[] {
    const own = (value: number | null, counts = unit): string =>
      value === null ? '–' : this.words.figure(value, { unit: counts });
    const median = (value: number | null, counts = unit): string =>
      this.words.figure(value, { unit: counts });
    const linkedAs = (value: number | null = null): string =>
      value === null
        ? ''
        : this.texts.text('comparison.development.linked', {
            value: this.words.figure(value, { unit }),
          });
    return rounds.flatMap(({ when, again, linked, ...then }): Row[] => [
      {
        when,
        ...{ own: own(then.own, then.unit), median: median(then.median, then.unit) },
        ...{ ownLinked: linkedAs(linked?.own), medianLinked: linkedAs(linked?.median) },
      },
      ...(isChained(again)
        ? [
            {
              when: this.texts.text('comparison.development.again', {
                ...{ when, version: again.version },
              }),
              ...{ own: own(again.own), median: median(again.median) },
              ...{ ownLinked: '', medianLinked: '' },
            },
          ]
        : []),
    ]);
  }

  /** After which round a line is chained or breaks, and why. What is new has nothing to break. */
  private remarksOf(figure: ComparedFigureView, rounds: readonly Then[]): readonly string[] {
    return figure.before.flatMap((then, at) => {
      const when = rounds[at]?.when ?? '';
      if (then.chained) return [this.chainedText(figure, then, then.chained, when)];
      if (then.line !== 'break') return [];
      return [this.texts.text('comparison.development.line.break', { when })];
    });
  }

  private chainedText(
    figure: ComparedFigureView,
    then: FigureThenView,
    { version, waits, own, median }: ChainedView,
    when: string,
  ): string {
    if (waits) return this.texts.text('comparison.development.line.waits', { when, version });
    const told = (key: 'own' | 'median' | 'medianAlone', before: number | null, after: number) => {
      const [was, again] = [this.words.figure(before, then), this.words.figure(after, figure)];
      const alike = was === again ? ('Same' as const) : '';
      return this.texts.text(`comparison.development.chained.${key}${alike}`, {
        ...{ when, version, was, again },
      });
    };
    const sentences = [
      ...(own === null ? [] : [told('own', then.own, own)]),
      ...(median === null
        ? []
        : [told(own === null ? 'medianAlone' : 'median', then.median, median)]),
    ];
    return sentences.length > 0
      ? sentences.join(' ')
      : this.texts.text('comparison.development.line.chained', { when });
  }
}

/** What each round is called on a narrow axis: its year, with the month where a year had two. */
function timesOf({ earlier, round }: ComparisonView): ReadonlyMap<string, string> {
  const rounds = [...earlier, round];
  const years = rounds.map(({ closesOn }) => closesOn.slice(0, 4));
  const distinct = new Set(years).size === years.length;
  return new Map(
    rounds.map(({ id, closesOn }, at) => [
      id,
      distinct ? (years[at] ?? '') : `${Number(closesOn.slice(5, 7))}/${closesOn.slice(0, 4)}`,
    ]),
  );
}
