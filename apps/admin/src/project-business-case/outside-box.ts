import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type OutsideMeasure,
  type OutsideProjectView,
  outsideReadResource,
} from '@erfa/api-client';
import {
  atLeast,
  type BusinessCase,
  discountRates2021,
  gainsNeeded,
  outsideTerms,
  outsideValue,
} from '@erfa/business-case';
import { Icon } from '../icons/icon';
import { formatNumber, formatPercent } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { roughly, thousands } from './case-money';
import { OutsideProjects } from './outside-projects';
import type { OutsideRow } from './outside-row';
import { OutsideStrip } from './outside-strip';
import { OutsideTable } from './outside-table';

/** Udefra set: how it went for finished projects of the same kind, and what that would mean for one's own numbers. */
@Component({
  selector: 'erfa-outside-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, DatePipe, Icon, OutsideProjects, OutsideStrip, OutsideTable, Problem],
    ...[RouterLink, TextPipe, Waiting],
  ],
  templateUrl: './outside-box.html',
  styleUrl: './outside-box.scss',
})
export class OutsideBox {
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly whole = input.required<BusinessCase>();

  protected readonly asked = outsideReadResource(this.project);
  protected readonly view = computed(() => (this.asked.hasValue() ? this.asked.value() : null));
  protected readonly asTable = signal(false);
  private readonly terms = computed(() => outsideTerms(this.whole()));
  protected readonly rows = computed((): OutsideRow[] =>
    (this.view()?.ranges ?? []).map((range) => {
      const plan = this.planOf(range.measure);
      const { lower, upper } = range.ratio;
      const share = this.percent(range.ratio.median);
      const become =
        plan > 0
          ? this.become(
              this.amount(range.measure, plan),
              this.amount(range.measure, plan * lower),
              this.amount(range.measure, plan * upper),
            )
          : '';
      return {
        range,
        name: this.texts.text(`businessCase.outside.${range.measure}`),
        words: `${this.texts.text('businessCase.outside.typically', { share })} ${become}`.trim(),
        plan: plan > 0 ? this.amount(range.measure, plan) : '',
        typical: this.amount(range.measure, range.amount.median),
      };
    }),
  );
  /** What it means, before any figure; the consequence for one's own numbers where there is one. */
  protected readonly sentence = computed(() => {
    const view = this.view();
    if (!view) return '';
    if (view.ranges.length > 0) return this.texts.text('businessCase.outside.lead');
    return this.texts.text(
      view.shown.length > 0 ? 'businessCase.outside.byName' : 'businessCase.outside.nobody',
    );
  });
  /** What one's own case needs, what others reached, and what that would make of it. */
  protected readonly consequence = computed(() => {
    const ratioOf = (measure: OutsideMeasure): number | null =>
      this.view()?.ranges.find((range) => range.measure === measure)?.ratio.median ?? null;
    const [gains, once] = [ratioOf('benefit'), ratioOf('expense')];
    const needed = gainsNeeded(this.whole(), discountRates2021);
    if (gains === null && once === null) return null;
    const value = outsideValue(this.whole(), discountRates2021, {
      ...{ gains: gains ?? 1, once: once ?? 1 },
    });
    const amount = thousands(this.texts.language(), value);
    const holds =
      needed === null || gains === null
        ? ''
        : needed > 1
          ? this.texts.text('businessCase.outside.notHolding')
          : this.texts.text('businessCase.outside.holds', { share: this.percent(atLeast(needed)) });
    const reached =
      gains === null
        ? ''
        : this.texts.text('businessCase.outside.reached', { share: this.percent(gains) });
    const becomes = this.texts.text('businessCase.outside.becomes', { amount });
    return { holds, rest: `${reached} ${becomes}`.trim(), lost: value < 0 };
  });
  protected readonly named = computed(
    (): readonly OutsideProjectView[] => this.view()?.shown ?? [],
  );

  /** One's own plan, in kroner, months or kroner a year; 0 where there is none. */
  private planOf(measure: OutsideMeasure): number {
    if (measure === 'months') return this.view()?.months ?? 0;
    const { once, gainsAYear } = this.terms();
    return (measure === 'expense' ? once : gainsAYear) / 100;
  }

  /** From one amount to another; a range that reads as one amount is told as one. */
  private become(plan: string, from: string, to: string): string {
    return from === to
      ? this.texts.text('businessCase.outside.becomeOne', { plan, to })
      : this.texts.text('businessCase.outside.become', { plan, from, to });
  }

  private amount(measure: OutsideMeasure, value: number): string {
    const language = this.texts.language();
    return measure === 'months'
      ? this.texts.text('businessCase.outside.monthsOf', {
          count: formatNumber(language, Math.round(value)),
        })
      : roughly(language, Math.round(value * 100));
  }

  private percent(share: number): string {
    return formatPercent(this.texts.language(), share, 0);
  }
}
