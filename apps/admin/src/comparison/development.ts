import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparedFigureView, ComparisonView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { axisOf, inReadingOrder } from './axis';
import { ComparisonStory } from './comparison-story';
import { ComparisonWords } from './comparison-words';
import { DevelopmentChart, type Then } from './development-chart';
import { FigureSource } from './figure-source';

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
        broken: this.brokenOf(figure, rounds),
        rows: rounds.map(({ when, own, median }) => ({
          when,
          own: own === null ? '–' : this.words.figure(own, figure),
          median: this.words.figure(median, figure),
        })),
      };
    }),
  );

  private roundsOf(figure: ComparedFigureView): readonly Then[] {
    const [times, now] = [this.times(), this.view().round.id];
    return [
      ...figure.before,
      {
        roundId: now,
        own: figure.own,
        median: figure.distribution?.median ?? null,
        line: 'comparable' as const,
      },
    ].map(({ roundId, own, median, line }) => ({
      when: times.get(roundId) ?? '',
      own,
      median,
      goesOn: line === 'comparable',
    }));
  }

  /** After which round a line breaks, and why. What is new has nothing to break. */
  private brokenOf(figure: ComparedFigureView, rounds: readonly Then[]): readonly string[] {
    return figure.before.flatMap(({ line }, at) => {
      if (line !== 'chained' && line !== 'break') return [];
      const when = rounds[at]?.when ?? '';
      return [this.texts.text(`comparison.development.line.${line}`, { when })];
    });
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
