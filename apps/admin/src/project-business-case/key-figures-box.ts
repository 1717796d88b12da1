import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { BusinessCaseSettings } from '@erfa/api-client';
import {
  atLeast,
  atMost,
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
import { TornadoChart } from './tornado-chart';

const rates = discountRates2021;

/** Flere nøgletal: present value, internal rate, paybacks, year by year, and what matters most. */
@Component({
  selector: 'erfa-key-figures-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe, TornadoChart],
  templateUrl: './key-figures-box.html',
  styleUrls: ['./key-figures-box.scss', './folded.scss'],
})
export class KeyFiguresBox {
  private readonly texts = inject(Texts);
  readonly settings = input.required<BusinessCaseSettings>();
  readonly whole = input.required<BusinessCase>();

  protected readonly heads = ['net', 'sum', 'present', 'presentSum'] as const;
  protected readonly factors = ['−25 %', '−10 %', '+10 %', '+25 %'];
  /** Whether what matters most is told as a table. */
  protected readonly asTable = signal(false);
  protected readonly value = computed(() => this.figures().presentValue);
  private readonly figures = computed(() => keyFigures(this.whole(), rates));
  protected readonly day = computed(() => formatDate(this.texts.language(), rates.setOn));
  protected readonly formula = computed(() => estimateFormulas[this.settings().method]);
  protected readonly facts = computed(() => {
    const { presentValue, rate, payback, discountedPayback } = this.figures();
    const language = this.texts.language();
    const say = this.texts.text.bind(this.texts);
    const { firstYear, years } = this.settings();
    const percent = (value: number): string => formatPercent(language, value);
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
    return sensitivities(this.whole(), rates).map(
      ({ key, own, tried, breakEven, breakEvenShare }) => ({
        ...{ key, title: lines.get(key)?.title ?? '', tried },
        cells: tried.map(({ value }) => thousands(language, value)),
        turns: tried.some(({ value }) => value < 0 !== this.figures().presentValue < 0),
        even:
          breakEvenShare !== null
            ? this.texts.text('businessCase.more.evenShare', {
                share: formatPercent(language, atLeast(breakEvenShare), 0),
                used: formatPercent(language, (lines.get(key)?.share ?? 0) / 1000, 0),
              })
            : breakEven !== null
              ? // Of what brings in there must be so much at least, of what costs so much at most.
                formatPercent(language, (own > 0 ? atLeast : atMost)(breakEven), 0)
              : '–',
      }),
    );
  });
  /** The line that alone can turn the sign. */
  protected readonly turning = computed(() => this.tried().find(({ turns }) => turns)?.title);
}
