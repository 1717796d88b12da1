import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FileLink, FileLinks } from '../files/file-links';
import { TextPipe } from '../language/text-pipes';

/** All that the round has published, to work on in a spreadsheet. */
@Component({
  selector: 'erfa-figure-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileLinks, TextPipe],
  template: `
    <section class="erfa-section erfa-screen-only">
      <h2>{{ 'comparison.files.heading' | text }}</h2>
      <p class="erfa-mid">
        {{ 'comparison.files.text' | text }}
        @if (someHidden()) {
          {{ 'comparison.files.hidden' | text }}
        }
      </p>
      <erfa-file-links class="erfa-gap-small" [files]="files()" />
    </section>
  `,
  styles: `
    p {
      max-width: 72ch;
    }
    erfa-file-links {
      display: block;
    }
  `,
})
export class FigureFiles {
  readonly roundId = input.required<string>();
  /** Whether any of the figures are hidden. */
  readonly someHidden = input(false);
  protected readonly files = computed((): FileLink[] => {
    const round = `/api/rounds/${encodeURIComponent(this.roundId())}`;
    return [
      { address: `${round}/figures.xlsx`, text: 'comparison.files.excel' },
      { address: `${round}/figures.csv`, text: 'comparison.files.csv' },
      { address: `${round}/figures-code-book.csv`, text: 'comparison.files.codeBook' },
    ];
  });
}
