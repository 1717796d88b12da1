import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Texts } from '../language/texts';

const stepWidth = 54;
const gap = 1;
const floor = 56;

/** A step's height in pixels: 9 and 9 more for each level. */
const heightOf = (step: number): number => 9 + 9 * step;

/**
 * The way from level 1 to the top as stairs: reached steps filled, the rest dashed, last time's level a dashed line.
 * The number stands in each step, and the whole is one sentence to those who listen.
 */
@Component({
  selector: 'erfa-stairs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" [attr.aria-label]="sentence()" [attr.viewBox]="box()">
      @for (step of drawn(); track step.number) {
        <rect
          [attr.class]="step.shade"
          [attr.x]="step.x"
          [attr.y]="step.y"
          [attr.width]="step.width"
          [attr.height]="step.height"
          rx="2"
        />
        <text [attr.class]="step.digit" [attr.x]="step.middle" [attr.y]="digitAt">
          {{ step.number }}
        </text>
      }
      @if (before(); as line) {
        <line
          class="before"
          [attr.x1]="line.from"
          [attr.x2]="line.to"
          [attr.y1]="line.y"
          [attr.y2]="line.y"
        />
      }
    </svg>
  `,
  styleUrl: './stairs.scss',
})
export class Stairs {
  private readonly texts = inject(Texts);

  /** The level reached, 0 (none yet) to {@link steps}. */
  readonly level = input.required<number>();
  /** How many levels there are, 1 to 5. */
  readonly steps = input(5);
  /** The level of the round before, if there was one. */
  readonly previous = input<number | undefined>(undefined);

  protected readonly digitAt = floor - 5;
  protected readonly box = computed(() => `0 0 ${this.steps() * stepWidth} ${floor + 2}`);
  protected readonly sentence = computed(() => {
    const reached = this.texts.text('levels.reached', { level: this.level(), of: this.steps() });
    const previous = this.previous();
    return previous === undefined
      ? reached
      : `${reached} ${this.texts.text('levels.before', { level: previous })}`;
  });

  protected readonly drawn = computed(() =>
    Array.from({ length: this.steps() }, (_, index) => {
      const number = index + 1;
      const reached = number <= this.level();
      return {
        number,
        x: index * stepWidth + gap,
        y: floor - heightOf(number),
        width: stepWidth - 2 * gap,
        height: heightOf(number),
        middle: index * stepWidth + stepWidth / 2,
        shade: reached ? `level-${number}` : 'unreached',
        digit: reached && number > 3 ? 'on-dark' : reached ? 'on-light' : 'quiet',
      };
    }),
  );

  protected readonly before = computed(() => {
    const previous = this.previous();
    if (previous === undefined || previous < 1) return null;
    const from = (previous - 1) * stepWidth;
    return { from, to: from + stepWidth, y: floor - heightOf(previous) };
  });
}
