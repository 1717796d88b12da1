import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BusinessCaseSettings } from '@erfa/api-client';
import {
  type BusinessCase,
  discountRates2021,
  estimateFormulas,
  keyFigures,
  sensitivities,
  yearByYear,
} from '@erfa/business-case';
import { formatDate, formatNumber, formatPercent } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { thousands } from './case-money';

const rates = discountRates2021;

/** Flere nøgletal: present value, internal rate, paybacks, year by year, and what matters most. */
@Component({
  selector: 'erfa-key-figures-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  templateUrl: './key-figures-box.html',
  styles: `
    summary {
      cursor: pointer;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
      gap: 1.6rem;
      margin: 1.6rem 0 0;
    }
    dt,
    small {
      display: block;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      line-height: 2rem;
    }
    dd {
      margin: 0;
    }
    dd b {
      font-size: 2.4rem;
      line-height: 3.2rem;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    caption {
      text-align: left;
    }
  `,
})
export class KeyFiguresBox {
  private readonly texts = inject(Texts);
  readonly settings = input.required<BusinessCaseSettings>();
  readonly whole = input.required<BusinessCase>();

  protected readonly heads = ['net', 'sum', 'present', 'presentSum'] as const;
  protected readonly factors = ['−25 %', '−10 %', '+10 %', '+25 %'];
  private readonly figures = computed(() => keyFigures(this.whole(), rates));
  protected readonly day = computed(() => formatDate(this.texts.language(), rates.setOn));
  protected readonly formula = computed(() => estimateFormulas[this.settings().method]);
  protected readonly facts = computed(() => {
    const { presentValue, rate, payback, discountedPayback } = this.figures();
    const language = this.texts.language();
    const say = this.texts.text.bind(this.texts);
    const { firstYear, years } = this.settings();
    const percent = (value: number): string => formatPercent(language, value).replace('-', '−');
    const time = (value: number | null): string =>
      value === null
        ? say('businessCase.more.never')
        : say('businessCase.more.time', { years: formatNumber(language, value, 1) });
    return [
      {
        name: say('businessCase.more.value', { first: firstYear, last: firstYear + years - 1 }),
        value: say('businessCase.more.thousand', { amount: thousands(language, presentValue) }),
        note: say('businessCase.more.rate'),
      },
      {
        name: say('businessCase.more.internal'),
        value:
          rate.kind === 'one' ? percent(rate.rate) : say(`businessCase.more.${rate.kind}` as const),
        note:
          rate.kind === 'several'
            ? say('businessCase.more.severalNote', { rates: rate.rates.map(percent).join('; ') })
            : rate.kind === 'none'
              ? say('businessCase.more.noneNote')
              : say('businessCase.more.oneNote'),
      },
      {
        name: say('businessCase.more.payback'),
        value: time(payback.years),
        note: say('businessCase.more.withInterest', { time: time(discountedPayback.years) }),
      },
    ];
  });
  protected readonly years = computed(() =>
    yearByYear(this.figures().net, rates).map((row, at) => ({
      year: this.settings().firstYear + at,
      cells: this.heads.map((head) => thousands(this.texts.language(), row[head])),
    })),
  );
  protected readonly tried = computed(() => {
    const language = this.texts.language();
    const lines = new Map(this.whole().lines.map((line) => [line.key, line]));
    return sensitivities(this.whole(), rates).map(({ key, tried, breakEven, breakEvenShare }) => ({
      ...{ key, title: lines.get(key)?.title ?? '' },
      cells: tried.map(({ value }) => thousands(language, value)),
      turns: tried.some(({ value }) => value < 0 !== this.figures().presentValue < 0),
      even:
        breakEvenShare !== null
          ? this.texts.text('businessCase.more.evenShare', {
              share: formatPercent(language, breakEvenShare, 0),
              used: formatPercent(language, (lines.get(key)?.share ?? 0) / 1000, 0),
            })
          : breakEven !== null
            ? formatPercent(language, breakEven, 0)
            : '–',
    }));
  });
  /** The line that alone can turn the sign. */
  protected readonly turning = computed(() => this.tried().find(({ turns }) => turns)?.title);
}
