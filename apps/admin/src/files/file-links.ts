import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';

/** A file that the API makes. */
export interface FileLink {
  readonly address: string;
  /** What the button says. */
  readonly text: TextKey;
}

/** Files to fetch, a button each; what goes wrong stands below them until the next try. */
@Component({
  selector: 'erfa-file-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  template: `
    <div class="erfa-buttons">
      @for (file of files(); track file.address) {
        <button
          type="button"
          class="erfa-link-button"
          [attr.aria-disabled]="fetching() === file.address ? true : null"
          (click)="fetch(file.address)"
        >
          {{ (fetching() === file.address ? 'files.fetching' : file.text) | text }}
        </button>
      }
    </div>
    @if (problem(); as trouble) {
      <erfa-problem [error]="trouble.error" (retry)="fetch(trouble.address)" />
    }
  `,
})
export class FileLinks {
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly files = input.required<readonly FileLink[]>();
  /** What the file is narrowed to, as the API takes it. */
  readonly params = input<Readonly<Record<string, string | readonly string[]>>>({});
  protected readonly fetching = signal<string | null>(null);
  protected readonly problem = signal<{ error: ProblemError; address: string } | null>(null);

  protected async fetch(address: string): Promise<void> {
    if (this.fetching() !== null) return;
    this.fetching.set(address);
    this.problem.set(null);
    try {
      await this.downloads.fetch(address, this.params());
      this.announcer.show(this.texts.text('files.fetched'));
    } catch (error) {
      this.problem.set({ error: asProblem(error), address });
    } finally {
      this.fetching.set(null);
    }
  }
}
