import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../language/text-pipes';

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
  /** 1 to 5. */
  readonly level = input.required<number>();
  protected readonly shade = computed(() => `square level-${this.level()}`);
}
