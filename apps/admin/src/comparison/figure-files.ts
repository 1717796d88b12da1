import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';

type File = 'figures.xlsx' | 'figures.csv' | 'figures-code-book.csv';

/** All that the round has published, to work on in a spreadsheet. */
@Component({
  selector: 'erfa-figure-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  template: `
    <section class="erfa-section erfa-screen-only">
      <h2>{{ 'comparison.files.heading' | text }}</h2>
      <p class="erfa-mid">{{ 'comparison.files.text' | text }}</p>
      <div class="erfa-buttons erfa-gap-small">
        @for (file of files; track file.path) {
          <button type="button" class="erfa-link-button" (click)="fetch(file.path)">
            {{ file.text | text }}
          </button>
        }
      </div>
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble.error" (retry)="fetch(trouble.file)" />
      }
    </section>
  `,
  styles: `
    p {
      max-width: 72ch;
    }
  `,
})
export class FigureFiles {
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly roundId = input.required<string>();
  protected readonly files = [
    { path: 'figures.xlsx', text: 'comparison.files.excel' },
    { path: 'figures.csv', text: 'comparison.files.csv' },
    { path: 'figures-code-book.csv', text: 'comparison.files.codeBook' },
  ] as const;
  protected readonly problem = signal<{ error: ProblemError; file: File } | null>(null);

  protected async fetch(file: File): Promise<void> {
    this.problem.set(null);
    try {
      await this.downloads.fetch(`/api/rounds/${encodeURIComponent(this.roundId())}/${file}`);
      this.announcer.show(this.texts.text('comparison.files.fetched'));
    } catch (error) {
      this.problem.set({ error: asProblem(error), file });
    }
  }
}
