import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OutsideSpreadView } from '@erfa/api-client';
import { formatPercent } from '../language/formats';
import { Texts } from '../language/texts';
import { shareOf } from '../levels/axis';

/** Room at both ends of the axis, in per cent of the width, so that words over its ends are seen. */
const margin = 12;
const edge = 25;

/** What others became of what they planned: the middle half as a band, the median as a tick, and one's own plan, 100 %, as the diamond. */
@Component({
  selector: 'erfa-outside-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" width="100%" height="76" [attr.aria-label]="spoken()">
      <line class="axis" x1="0" x2="100%" y1="38" y2="38" />
      <rect
        class="band"
        y="29"
        height="18"
        rx="3"
        [attr.x]="band().x"
        [attr.width]="band().width"
      />
      <line class="median" y1="25" y2="51" [attr.x1]="band().median" [attr.x2]="band().median" />
      @for (label of labels(); track $index) {
        <text y="68" [attr.x]="label.x" [attr.text-anchor]="label.anchor">{{ label.words }}</text>
      }
      @if (planned()) {
        <svg class="mark" y="38" [attr.x]="own()"><path d="M0 -8l8 8-8 8-8-8z" /></svg>
        <text class="own" y="18" [attr.x]="own()" [attr.text-anchor]="ownAnchor()">
          {{ ownWords() }}
        </text>
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    svg {
      display: block;
      overflow: visible;
    }
    .axis {
      stroke: #bfbfbf;
    }
    .band {
      fill: var(--erfa-group);
      stroke: var(--erfa-group-edge);
    }
    .median {
      stroke: #2f4a5e;
      stroke-width: 3;
    }
    .mark path {
      fill: var(--erfa-petrol);
      stroke: #fff;
      stroke-width: 2;
      paint-order: stroke;
    }
    text {
      font-size: 14px;
      fill: var(--erfa-soft);
      font-variant-numeric: tabular-nums;
    }
    .own {
      fill: var(--erfa-petrol);
      font-weight: 600;
    }
  `,
})
export class OutsideStrip {
  private readonly texts = inject(Texts);
  readonly name = input.required<string>();
  readonly ratio = input.required<OutsideSpreadView>();
  /** Whether there is a plan of one's own to stand beside. */
  readonly planned = input(true);

  /** From what is lowest to what is highest, one's own plan among them. */
  private readonly ends = computed(() => {
    const { lower, upper } = this.ratio();
    return { min: Math.min(lower, 1), max: Math.max(upper, 1, Math.min(lower, 1) + 0.05) };
  });
  protected readonly own = computed(() => this.place(1));
  /** Near an end, the words stand beside the mark instead of above its middle. */
  protected readonly ownAnchor = computed(() => {
    const place = this.at(1);
    return place < edge ? 'start' : place > 100 - edge ? 'end' : 'middle';
  });
  protected readonly ownWords = computed(() =>
    this.texts.text('businessCase.outside.plan', { share: this.percent(1) }),
  );
  protected readonly band = computed(() => {
    const { lower, median, upper } = this.ratio();
    const width = Math.max(this.at(upper) - this.at(lower), 0.6);
    return { x: this.place(lower), width: `${width}%`, median: this.place(median) };
  });
  /** The quartiles; and the median, where it stands far enough from both for its words. */
  protected readonly labels = computed(() => {
    const { lower, median, upper } = this.ratio();
    const near = this.at(upper) - this.at(lower) < 14;
    if (near) {
      const words =
        lower === upper ? this.percent(median) : `${this.percent(lower)}–${this.percent(upper)}`;
      return [{ x: this.place(median), words, anchor: 'middle' }];
    }
    const inside = this.at(median) - this.at(lower) > 12 && this.at(upper) - this.at(median) > 12;
    return [lower, ...(inside ? [median] : []), upper].map((value) => ({
      ...{ x: this.place(value), words: this.percent(value), anchor: 'middle' },
    }));
  });
  protected readonly spoken = computed(() => {
    const { lower, median, upper } = this.ratio();
    return this.texts.text('businessCase.outside.spoken', {
      name: this.name(),
      ...{ lower: this.percent(lower), median: this.percent(median), upper: this.percent(upper) },
    });
  });

  /** In per cent of the width. */
  private at(value: number): number {
    return margin + shareOf(this.ends(), value) * (100 - 2 * margin);
  }

  private place(value: number): string {
    return `${Math.round(this.at(value) * 100) / 100}%`;
  }

  private percent(share: number): string {
    return formatPercent(this.texts.language(), share, 0);
  }
}
