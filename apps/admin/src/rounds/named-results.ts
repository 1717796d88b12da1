import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NamedResultView } from '@erfa/api-client';
import { csvFile } from '@erfa/domain';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';
import { LevelSquare } from '../levels/level-square';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';

/** Results by name, which KL sees where the round's terms say so: what they come to together, each, and as a file. */
@Component({
  selector: 'erfa-named-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, LevelSquare, LocalPipe, TextPipe],
  templateUrl: './named-results.html',
})
export class NamedResults {
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);

  readonly results = input.required<readonly NamedResultView[]>();
  /** What they come to together: the mean of those that have a figure, and how many have each name. */
  protected readonly together = computed(() => {
    const sentences: string[] = [];
    const values = this.results().flatMap(({ value }) => (value === null ? [] : [value]));
    const unit = this.results()[0]?.unit ?? null;
    if (values.length > 0) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      sentences.push(
        this.texts.count('round.mean', values.length, {
          mean: figureWords(this.texts, mean, unit, 1),
        }),
      );
    }
    const counts = new Map<string, number>();
    for (const { outcome } of this.results()) {
      const name = outcome?.title[this.texts.language()];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const names = [...counts].toSorted(([, a], [, b]) => b - a);
    if (names.length > 0)
      sentences.push(`${names.map(([name, count]) => `${name}: ${count}`).join(' · ')}.`);
    return sentences;
  });
  protected readonly hasNames = computed(() => this.results().some(({ outcome }) => outcome));
  /** Whether there is anything to show of levels; a model of names or points has none. */
  protected readonly hasLevels = computed(
    () => this.results().some(({ level }) => level !== null) || !this.hasNames(),
  );

  protected value({ value, unit }: NamedResultView): string {
    return value === null ? '–' : figureWords(this.texts, value, unit);
  }

  protected download(): void {
    const text = this.texts;
    const file = csvFile([
      [
        text.text('participants.csv.code'),
        text.text('participants.column.municipality'),
        text.text('round.value'),
        text.text('round.level'),
        ...(this.hasNames() ? [text.text('result.outcome')] : []),
      ],
      ...this.results().map(({ code, name, value, level, outcome }) => [
        code,
        name,
        value,
        level,
        ...(this.hasNames() ? [outcome?.title[text.language()] ?? null] : []),
      ]),
    ]);
    this.downloads.save(
      new Blob([file], { type: 'text/csv;charset=utf-8' }),
      `${text.text('round.resultsFile')}.csv`,
    );
  }
}
