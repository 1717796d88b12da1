import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ComparedFigureView, ComparisonView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { shadeOf } from '../levels/shade';
import { LevelSquare } from '../levels/level-square';
import { dataTable } from '../page/data-table';
import { ComparisonStory } from './comparison-story';
import { FigureSource } from './figure-source';

/** Height of the fullest column, in rem. */
const tallest = 15;

/** How many municipalities stand at each level, about: counts come rounded, and are never told as exact. */
@Component({
  selector: 'erfa-level-columns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, FigureSource, LevelSquare, TextPipe],
  templateUrl: './level-columns.html',
  styleUrl: './level-columns.scss',
})
export class LevelColumns {
  private readonly texts = inject(Texts);
  protected readonly story = inject(ComparisonStory);

  readonly view = input.required<ComparisonView>();
  /** The figure of the whole, with levels. */
  readonly whole = input.required<ComparedFigureView>();
  /** What one's own municipality is called; empty for who has no figures. */
  readonly ownName = input.required<string>();

  /** Somebody asks what few or none means. */
  readonly explained = output();

  protected readonly few = computed(() =>
    (this.whole().distribution?.levels ?? []).some((count) => count === 0),
  );
  protected readonly columns = computed(() => {
    const { distribution, levels, ownLevel } = this.whole();
    const counts = distribution?.levels ?? [];
    const most = Math.max(...counts, 1);
    return counts.map((count, index) => {
      const level = (levels?.lowest ?? 1) + index;
      return {
        level,
        about: this.about(count),
        height: count === 0 ? 0 : Math.max((count / most) * tallest, 0.4),
        shade: `level-${shadeOf(index + 1, counts.length)}`,
        own: level === ownLevel,
      };
    });
  });
  protected readonly highest = computed(() => this.whole().levels?.highest);
  protected readonly spoken = computed(() =>
    this.columns()
      .map(({ level, about, own }) =>
        [
          this.texts.text('comparison.levels.column', { level, about }),
          own ? this.texts.text('comparison.levels.here', { name: this.ownName() }) : '',
        ]
          .filter(Boolean)
          .join(' '),
      )
      .join(' '),
  );

  private about(count: number): string {
    return count === 0
      ? this.texts.text('comparison.levels.none')
      : this.texts.text('comparison.levels.about', { count });
  }
}
