import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CaseBecameView, CaseOutcomeLineView } from '@erfa/api-client';
import { formatMoney, formatPercent } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** The case as decided against as it became, line by line; only years that are known of both stand in it. */
@Component({
  selector: 'erfa-became-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe, ...dataTable],
  templateUrl: './became-table.html',
  styles: `
    :host {
      display: block;
    }
    .sum th,
    .sum td {
      font-weight: 700;
    }
    @media (min-width: 768px) {
      .sum th,
      .sum td {
        border-top: 2px solid var(--erfa-ink);
        border-bottom: 2px solid var(--erfa-ink);
      }
    }
  `,
})
export class BecameTable {
  private readonly texts = inject(Texts);
  readonly view = input.required<CaseBecameView>();
  protected readonly shown = computed(() => this.view().lines.filter(({ known }) => known > 0));

  protected money(ore: number): string {
    return formatMoney(this.texts.language(), ore / 100);
  }

  /** With its sign, and in per cent of what was decided. */
  protected difference({
    difference,
    percent,
  }: Pick<CaseOutcomeLineView, 'difference' | 'percent'>): string {
    const sign = difference > 0 ? '+' : '';
    const share =
      percent === null ? '' : ` (${sign}${formatPercent(this.texts.language(), percent / 100, 0)})`;
    return `${formatMoney(this.texts.language(), difference / 100, true)}${share}`;
  }
}
