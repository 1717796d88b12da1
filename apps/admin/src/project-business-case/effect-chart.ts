import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BusinessCaseSettings } from '@erfa/api-client';
import { type BudgetEffect, budgetYears } from '@erfa/business-case';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { thousands } from './case-money';

const [width, top, height] = [400, 26, 220];

/** The effect on the budget by year as bars, and released time beside them, hatched since it is no money. The table says the same. */
@Component({
  selector: 'erfa-effect-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <svg viewBox="0 0 400 330" role="img" [attr.aria-label]="said()">
      <defs>
        <pattern
          id="case-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ground" width="6" height="6" />
          <line x1="0" y1="0" x2="0" y2="6" class="hatch" />
        </pattern>
      </defs>
      @for (year of years(); track year.year) {
        @for (bar of year.bars; track bar.time) {
          <rect
            [class.time]="bar.time"
            [attr.x]="bar.x"
            [attr.y]="bar.y"
            [attr.width]="bar.width"
            [attr.height]="bar.height"
          />
          <text
            text-anchor="middle"
            [class.strong]="!bar.time"
            [attr.x]="bar.x + bar.width / 2"
            [attr.y]="bar.labelAt"
          >
            {{ bar.label }}
          </text>
        }
        <text text-anchor="middle" class="soft" y="284" [attr.x]="year.middle">
          {{ year.year }}
        </text>
      }
      <line x1="0" x2="400" class="zero" [attr.y1]="zero()" [attr.y2]="zero()" />
      <rect x="0" y="300" width="14" height="14" />
      <text x="22" y="312">{{ 'businessCase.net' | text }}</text>
      <rect x="190" y="300" width="14" height="14" class="time" />
      <text x="212" y="312">{{ 'businessCase.timeKey' | text }}</text>
    </svg>
    <p class="erfa-small erfa-soft">
      {{ 'businessCase.unit' | text: { year: settings().priceYear } }}
    </p>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      max-width: 44rem;
      height: auto;
      font-size: 14px;
    }
    rect {
      fill: var(--erfa-petrol);
    }
    rect.time {
      fill: url('#case-hatch');
      stroke: var(--erfa-petrol);
    }
    .ground {
      fill: #fff;
    }
    .hatch {
      stroke: var(--erfa-petrol);
      stroke-width: 2.4;
    }
    .zero {
      stroke: var(--erfa-ink);
    }
    text {
      fill: var(--erfa-ink);
      font-variant-numeric: tabular-nums;
    }
    .soft {
      fill: var(--erfa-soft);
    }
    .strong {
      font-weight: 600;
    }
  `,
})
export class EffectChart {
  private readonly texts = inject(Texts);
  readonly settings = input.required<BusinessCaseSettings>();
  readonly effect = input.required<BudgetEffect>();

  private readonly shown = computed(() => Math.min(budgetYears, this.settings().years));
  private readonly span = computed(() => {
    const { net, kinds } = this.effect();
    const all = [...net.slice(0, this.shown()), ...kinds.time.slice(0, this.shown()), 0];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return { high, unit: height / (high - low || 1) };
  });
  protected readonly zero = computed(() => top + this.span().high * this.span().unit);
  protected readonly years = computed(() => {
    const { net, kinds } = this.effect();
    const each = width / this.shown();
    const bar = Math.min(38, each / 2 - 6);
    return Array.from({ length: this.shown() }, (_, at) => {
      const middle = each * (at + 0.5);
      const made = (amount: number, x: number, time: boolean) => {
        const tall = Math.abs(amount) * this.span().unit;
        const y = amount < 0 ? this.zero() : this.zero() - tall;
        const labelAt = amount < 0 ? y + tall + 16 : y - 6;
        const label = thousands(this.texts.language(), amount);
        return { x, y, width: bar, height: tall, labelAt, label, time };
      };
      return {
        ...{ year: this.settings().firstYear + at, middle },
        bars: [
          made(net[at] ?? 0, middle - bar - 2, false),
          made(kinds.time[at] ?? 0, middle + 2, true),
        ],
      };
    });
  });
  protected readonly said = computed(() =>
    this.years()
      .map(({ year, bars: [net, time] }) =>
        this.texts.text('businessCase.chartYear', {
          ...{ year, net: net?.label ?? '', time: time?.label ?? '' },
        }),
      )
      .join(' '),
  );
}
