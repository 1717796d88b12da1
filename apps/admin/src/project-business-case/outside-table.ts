import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { formatPercent } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import type { OutsideRow } from './outside-row';

/** The ranges of the outside view as a table. */
@Component({
  selector: 'erfa-outside-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  templateUrl: './outside-table.html',
})
export class OutsideTable {
  private readonly texts = inject(Texts);
  readonly rows = input.required<readonly OutsideRow[]>();
  protected readonly heads = [
    ...(['municipalities', 'lower', 'median', 'upper', 'typical', 'yours'] as const),
  ];

  protected cells({ range, plan, typical }: OutsideRow): string[] {
    const { lower, median, upper } = range.ratio;
    const shares = [lower, median, upper].map((share) =>
      formatPercent(this.texts.language(), share, 0),
    );
    return [String(range.municipalities), ...shares, typical, plan || '–'];
  }
}
