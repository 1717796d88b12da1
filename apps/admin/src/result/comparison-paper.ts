import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { comparisonsReportResource } from '@erfa/api-client';

/** The comparison as it stands on the result's paper, in the words that Word has too. On screen it has a page of its own. */
@Component({
  selector: 'erfa-comparison-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report.hasValue()) {
      @let shown = report.value();
      <section class="erfa-section">
        <h2>{{ shown.heading }}</h2>
        @for (sentence of shown.sentences; track $index) {
          <p>{{ sentence }}</p>
        }
        @for (table of shown.tables; track $index) {
          <h3 class="erfa-gap">{{ table.heading }}</h3>
          <table class="erfa-table">
            <thead>
              <tr>
                @for (column of table.columns; track $index) {
                  <th scope="col">{{ column }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of table.rows; track $index) {
                <tr>
                  @for (text of row; track $index) {
                    @if ($first) {
                      <th scope="row">{{ text }}</th>
                    } @else {
                      <td>{{ text }}</td>
                    }
                  }
                </tr>
              }
            </tbody>
          </table>
        }
        @for (note of shown.notes; track $index) {
          <p class="erfa-small erfa-soft">{{ note }}</p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
      }
    }
    p {
      margin-top: 0.8rem;
    }
  `,
})
export class ComparisonPaper {
  readonly roundId = input.required<string>();
  protected readonly report = comparisonsReportResource(this.roundId);
}
