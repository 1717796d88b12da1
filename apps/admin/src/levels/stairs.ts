import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Texts } from '../language/texts';
import { shadeOf } from './shade';

const stepWidth = 54;
const gap = 1;
const floor = 56;

/** The lowest and the highest step in pixels; the others rise evenly between them, by 9 where there are five. */
const low = 18;
const high = 54;

/**
 * The way from the lowest level to the top as stairs: reached steps filled, the rest dashed, last time's level a dashed line.
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

  /** The level reached, up to {@link highest}; below {@link lowest} it is none yet. */
  readonly level = input.required<number>();
  readonly lowest = input(1);
  readonly highest = input(5);
  /** The level of the round before, if there was one. */
  readonly previous = input<number | undefined>(undefined);

  protected readonly digitAt = floor - 5;
  private readonly steps = computed(() => this.highest() - this.lowest() + 1);
  protected readonly box = computed(() => `0 0 ${this.steps() * stepWidth} ${floor + 2}`);
  protected readonly sentence = computed(() => {
    const reached = this.texts.text('levels.reached', { level: this.level(), of: this.highest() });
    const previous = this.previous();
    return previous === undefined
      ? reached
      : `${reached} ${this.texts.text('levels.before', { level: previous })}`;
  });

  protected readonly drawn = computed(() =>
    Array.from({ length: this.steps() }, (_, index) => {
      const number = this.lowest() + index;
      const height = this.heightOf(number);
      const shade = shadeOf(index + 1, this.steps());
      const reached = number <= this.level();
      return {
        number,
        x: index * stepWidth + gap,
        y: floor - height,
        width: stepWidth - 2 * gap,
        height,
        middle: index * stepWidth + stepWidth / 2,
        shade: reached ? `level-${shade}` : 'unreached',
        digit: reached && shade > 3 ? 'on-dark' : reached ? 'on-light' : 'quiet',
      };
    }),
  );

  protected readonly before = computed(() => {
    const previous = this.previous();
    if (previous === undefined || previous < this.lowest()) return null;
    const from = (previous - this.lowest()) * stepWidth;
    return { from, to: from + stepWidth, y: floor - this.heightOf(previous) };
  });

  private heightOf(level: number): number {
    const steps = this.steps();
    return steps < 2 ? high : low + ((level - this.lowest()) * (high - low)) / (steps - 1);
  }
}
