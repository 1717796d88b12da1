import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ReportedBenefitView } from '@erfa/api-client';
import { writeNumber } from '../answers/typed-number';
import { formatPercent } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** What was promised beside what is shown, with why and what is done where it deviates: a table of a report. */
@Component({
  selector: 'erfa-report-benefits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TextPipe, ...dataTable],
  templateUrl: './report-benefits.html',
  styles: ':host { display: block; }',
})
export class ReportBenefits {
  private readonly texts = inject(Texts);
  readonly benefits = input.required<readonly ReportedBenefitView[]>();
  /** What the table is called by those who cannot see where it stands. */
  readonly caption = input.required<string>();

  /** How much of what was promised for its day a measurement shows. */
  protected share(percent: number | null): string {
    if (percent === null) return '–';
    // Farther from the promise than the baseline was is no share of it.
    return percent < 0
      ? this.texts.text('followUp.wrongWay')
      : formatPercent(this.texts.language(), percent / 100, 0);
  }

  protected figure(value: number | null): string {
    return value === null
      ? '–'
      : writeNumber(Math.round(value * 1000) / 1000, this.texts.language());
  }
}
