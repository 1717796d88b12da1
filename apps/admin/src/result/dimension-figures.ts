import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NodeScoreView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureWords, valueOrName } from '../levels/figure-words';
import { Stairs } from '../levels/stairs';
import { Radar } from '../pictures/radar';
import { radarScale, shareOf } from '../pictures/scale';
import { reasonOf } from './figures';
import { lineMark } from './result-before';

/** The dimensions one by one, and all in one figure where they are counted alike: what is drawn where the model asks for no pictures. */
@Component({
  selector: 'erfa-dimension-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Radar, Stairs, TextPipe],
  templateUrl: './dimension-figures.html',
  styleUrl: './dimension-figures.scss',
})
export class DimensionFigures {
  protected readonly texts = inject(Texts);
  readonly dimensions = input.required<readonly NodeScoreView[]>();
  /** What this round is called. */
  readonly title = input.required<string>();
  /** What the round before is called; empty when there was none. */
  readonly previousTitle = input('');
  /** Whether figures before are still to be scored again. */
  readonly chainWaits = input(false);

  protected readonly scale = computed(() => radarScale(this.dimensions()));
  protected readonly corners = computed(() =>
    this.dimensions().map((node) => valueOrName(this.texts, node)),
  );
  protected readonly lineMark = lineMark;
  protected readonly reasonOf = reasonOf;
  protected readonly shareOf = shareOf;

  protected counted(value: number, { unit }: Pick<NodeScoreView, 'unit'>): string {
    return figureWords(this.texts, value, unit);
  }

  /** That the figure before was scored again. */
  protected chained({ previousChained }: NodeScoreView): string {
    return previousChained ? this.texts.text('result.chainedShort') : '';
  }

  protected before({ previousValue, previousOutcome, unit }: NodeScoreView): string | null {
    return previousValue === null && !previousOutcome
      ? null
      : valueOrName(this.texts, { value: previousValue, outcome: previousOutcome, unit });
  }
}
