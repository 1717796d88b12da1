import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NamedResultView } from '@erfa/api-client';
import { csvFile } from '@erfa/domain';
import { NumberPipe } from '../language/format-pipes';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LevelSquare } from '../levels/level-square';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';

/** Results by name, which KL sees where the round's terms say so: what they come to together, each, and as a file. */
@Component({
  selector: 'erfa-named-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, LevelSquare, NumberPipe, TextPipe],
  templateUrl: './named-results.html',
})
export class NamedResults {
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);

  readonly results = input.required<readonly NamedResultView[]>();
  /** The mean of those that have a figure, in a sentence; empty where none has. */
  protected readonly mean = computed(() => {
    const values = this.results().flatMap(({ value }) => (value === null ? [] : [value]));
    if (values.length === 0) return '';
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return this.texts.count('round.mean', values.length, {
      mean: formatNumber(this.texts.language(), mean, 1),
    });
  });

  protected download(): void {
    const text = this.texts;
    const file = csvFile([
      [
        text.text('participants.csv.code'),
        text.text('participants.column.municipality'),
        text.text('round.value'),
        text.text('round.level'),
      ],
      ...this.results().map(({ code, name, value, level }) => [code, name, value, level]),
    ]);
    this.downloads.save(
      new Blob([file], { type: 'text/csv;charset=utf-8' }),
      `${text.text('round.resultsFile')}.csv`,
    );
  }
}
