import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { shadeOf } from './shade';

/** A level as a small square: always its number, the shade comes second. */
@Component({
  selector: 'erfa-level-square',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <span [class]="shade()">
      <span class="erfa-spoken">{{ 'levels.level' | text }}&nbsp;</span>{{ level() }}
    </span>
  `,
  styleUrl: './level-square.scss',
})
export class LevelSquare {
  /** 0 is none yet. */
  readonly level = input.required<number>();
  /** The highest level there is. */
  readonly highest = input<number | undefined>(undefined);
  protected readonly shade = computed(
    () => `square level-${shadeOf(this.level(), this.highest())}`,
  );
}
