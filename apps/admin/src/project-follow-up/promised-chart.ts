import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FollowedView } from '@erfa/api-client';
import { formatDate, formatNumber } from '../language/formats';
import { Texts } from '../language/texts';
import { heightOf } from '../levels/axis';

/** So many measurements stand side by side; older ones are in the table. */
const atMost = 5;
const [left, right] = [28, 252];
/** Where values stand; below them is room for a number above the line of the days. */
const upright = { top: 28, bottom: 100 };

/** What was promised beside what is shown, measurement by measurement: squares on a broken line, dots on a whole one. */
@Component({
  selector: 'erfa-promised-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 280 150" role="img" [attr.aria-label]="spoken()">
      <line class="base" x1="8" x2="272" y1="124" y2="124" />
      <polyline class="promised" [attr.points]="line('promised')" />
      <polyline class="shown" [attr.points]="line('shown')" />
      @for (point of points(); track point.x) {
        @if (point.promised; as promised) {
          <rect
            class="square"
            width="8"
            height="8"
            [attr.x]="point.x - 4"
            [attr.y]="promised.y - 4"
          />
          <text class="soft" [attr.x]="point.x" [attr.y]="promised.label">
            {{ promised.words }}
          </text>
        }
        <circle class="dot" r="4.5" [attr.cx]="point.x" [attr.cy]="point.shown.y" />
        <text class="strong" [attr.x]="point.x" [attr.y]="point.shown.label">
          {{ point.shown.words }}
        </text>
        <text class="soft" [attr.x]="point.x" y="142">{{ point.when }}</text>
      }
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      max-width: 36rem;
      overflow: visible;
    }
    text {
      font-size: 12px;
      text-anchor: middle;
      fill: var(--erfa-ink);
      font-variant-numeric: tabular-nums;
    }
    .soft {
      fill: var(--erfa-soft);
    }
    .strong {
      font-weight: 600;
    }
    .base {
      stroke: var(--erfa-edge);
    }
    polyline {
      fill: none;
    }
    .promised {
      stroke: var(--erfa-track-edge);
      stroke-width: 2;
      stroke-dasharray: 4 4;
    }
    .square {
      fill: #fff;
      stroke: #4f6f8a;
      stroke-width: 2;
    }
    .shown {
      stroke: var(--erfa-petrol);
      stroke-width: 3;
    }
    .dot {
      fill: var(--erfa-petrol);
    }
  `,
})
export class PromisedChart {
  private readonly texts = inject(Texts);
  readonly followed = input.required<FollowedView>();

  private readonly shown = computed(() => this.followed().measurements.slice(-atMost));
  protected readonly points = computed(() => {
    const all = this.shown();
    const values = all.flatMap(({ value, promised }) =>
      promised === null ? [value] : [value, promised],
    );
    const axis = { min: Math.min(...values), max: Math.max(...values), ticks: [] };
    return all.map(({ value, promised, measuredOn }, at) => {
      const x = all.length === 1 ? 140 : left + (at / (all.length - 1)) * (right - left);
      const y = heightOf(axis, value, upright);
      const below = promised !== null && value < promised;
      const other = promised === null ? null : heightOf(axis, promised, upright);
      return {
        x: Math.round(x),
        when: formatDate(this.texts.language(), measuredOn, 'short'),
        shown: { y, label: below ? y + 18 : y - 9, words: this.figure(value) },
        promised:
          other === null || promised === null
            ? null
            : // As promised: one label says both.
              {
                y: other,
                label: below ? other - 9 : other + 18,
                words: promised === value ? '' : this.figure(promised),
              },
      };
    });
  });
  protected readonly spoken = computed(() => {
    const { name, unit } = this.followed();
    const each = this.shown().map(({ measuredOn, value, promised }) =>
      this.texts.text(promised === null ? 'followUp.chart.shown' : 'followUp.chart.both', {
        day: formatDate(this.texts.language(), measuredOn),
        value: this.figure(value),
        promised: this.figure(promised ?? 0),
      }),
    );
    return `${name} (${unit}). ${each.join(' ')}`;
  });

  protected line(of: 'promised' | 'shown'): string {
    return this.points()
      .flatMap((point) => {
        const one = point[of];
        return one ? [`${point.x},${one.y}`] : [];
      })
      .join(' ');
  }

  private figure(value: number): string {
    return formatNumber(this.texts.language(), value, 0, 2);
  }
}
