import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparedFigureView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { type Axis, shareOf } from '../levels/axis';
import { ComparisonWords } from './comparison-words';

/** Room at both ends of the axis, in per cent of the width. */
const margin = 2;
/** Nearer to an end than this, the label of one's own stands beside the mark instead of above its middle. */
const edge = 22;

/**
 * One figure on its axis: a band for the middle half of the group, a tick for its median, a diamond for one's own.
 * Places are in per cent, so that words keep their size whatever the width.
 */
@Component({
  selector: 'erfa-distribution-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" width="100%" [attr.height]="labelled() ? 74 : 56" [attr.aria-label]="spoken()">
      @for (tick of ticks(); track tick.value) {
        <line class="grid" [attr.x1]="tick.x" [attr.x2]="tick.x" y1="22" y2="50" />
        @if (labelled()) {
          <text class="tick" [attr.x]="tick.x" [attr.text-anchor]="tick.anchor" y="70">
            {{ tick.words }}
          </text>
        }
      }
      <line class="axis" [attr.x1]="ends.from" [attr.x2]="ends.to" y1="36" y2="36" />
      @if (band(); as band) {
        <rect class="band" [attr.x]="band.x" [attr.width]="band.width" y="27" height="18" rx="3" />
        <line class="median" [attr.x1]="band.median" [attr.x2]="band.median" y1="23" y2="49" />
      }
      @if (own(); as own) {
        <svg class="mark" [attr.x]="own.x" y="36"><path d="M0 -8l8 8-8 8-8-8z" /></svg>
        <text class="own" [attr.x]="own.x" y="18" [attr.text-anchor]="own.anchor">
          {{ own.words }}
        </text>
      }
    </svg>
  `,
  styleUrl: './distribution-strip.scss',
})
export class DistributionStrip {
  private readonly texts = inject(Texts);
  private readonly words = inject(ComparisonWords);

  readonly figure = input.required<ComparedFigureView>();
  readonly axis = input.required<Axis>();
  /** What one's own municipality is called. */
  readonly ownName = input.required<string>();
  /** Whether the axis is written below; not where it is written once for all. */
  readonly labelled = input(false);

  protected readonly ends = { from: `${margin}%`, to: `${100 - margin}%` };
  protected readonly ticks = computed(() =>
    this.axis().ticks.map((value) => {
      const place = this.place(value);
      return {
        value,
        x: `${place}%`,
        words: this.words.tick(value),
        anchor: place <= margin ? 'start' : place >= 100 - margin ? 'end' : 'middle',
      };
    }),
  );
  protected readonly band = computed(() => {
    const { distribution } = this.figure();
    if (!distribution) return null;
    const [from, to] = [
      this.place(distribution.lowerQuartile),
      this.place(distribution.upperQuartile),
    ];
    return {
      x: `${from}%`,
      // A band without width would be no band: all of the middle half stand at one value.
      width: `${Math.max(to - from, 0.6)}%`,
      median: `${this.place(distribution.median)}%`,
    };
  });
  protected readonly own = computed(() => {
    const figure = this.figure();
    if (figure.own === null) return null;
    const place = this.place(figure.own);
    return {
      x: `${place}%`,
      words: `${this.ownName()} ${this.words.figure(figure.own, figure)}`,
      anchor: place < edge ? 'start' : place > 100 - edge ? 'end' : 'middle',
    };
  });
  protected readonly spoken = computed(() => {
    const figure = this.figure();
    const sentences = [
      figure.own === null
        ? ''
        : this.texts.text('comparison.strip.own', { value: this.words.figure(figure.own, figure) }),
      figure.distribution
        ? this.words.quartiles(figure)
        : this.texts.text('comparison.strip.hidden'),
    ];
    return `${this.words.title(figure)}: ${sentences.filter(Boolean).join(' ')}`;
  });

  private place(value: number): number {
    const place = margin + shareOf(this.axis(), value) * (100 - 2 * margin);
    return Math.round(place * 100) / 100;
  }
}
