import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { QuestionnaireFindingView, QuestionnaireView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import type { TextKey } from '../language/text-key';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';

/** Findings that are shown at once; who has more has to mend the file anyway. */
const mostShown = 100;

const states = { error: 'attention', warning: 'active', note: 'later' } as const satisfies Record<
  QuestionnaireFindingView['severity'],
  Status
>;

/** What is wrong with a questionnaire, and what was done with it that is not as it was written, by row and column. */
@Component({
  selector: 'erfa-questionnaire-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, StatusTag, TextPipe],
  template: `
    <section class="erfa-section">
      <h3 id="questionnaire-faults" tabindex="-1">
        @if (view().findingCounts.error > 0) {
          {{ 'questionnaire.faults.heading' | count: view().findingCounts.error }}
        } @else {
          {{ 'questionnaire.faults.noted' | text }}
        }
      </h3>
      @if (view().findingCounts.error > 0) {
        <p class="erfa-mid todo">{{ 'questionnaire.faults.todo' | text }}</p>
      }
      <table erfaTable class="erfa-gap-small">
        <caption class="erfa-spoken">
          {{
            'questionnaire.faults.caption' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'questionnaire.faults.row' | text }}</th>
            <th erfaColumn>{{ 'questionnaire.faults.column' | text }}</th>
            <th erfaColumn>{{ 'questionnaire.faults.kind' | text }}</th>
            <th erfaColumn>{{ 'questionnaire.faults.what' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (finding of shown(); track $index) {
            <tr erfaRow>
              <td [erfaCell]="'questionnaire.faults.row' | text">{{ finding.line }}</td>
              <td [erfaCell]="'questionnaire.faults.column' | text">
                <bdi>{{ columnOf(finding) }}</bdi>
              </td>
              <td [erfaCell]="'questionnaire.faults.kind' | text">
                <erfa-status-tag [status]="states[finding.severity]">{{
                  severityOf(finding) | text
                }}</erfa-status-tag>
              </td>
              <td [erfaCell]="'questionnaire.faults.what' | text">
                <bdi>{{ finding.message }}</bdi>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (more() > 0) {
        <p class="erfa-mid erfa-soft erfa-gap-small">
          {{ 'questionnaire.faults.more' | count: more() }}
        </p>
      }
      @if (view().findingCounts.error > 0) {
        <button type="button" class="button button-secondary erfa-gap" (click)="otherFile.emit()">
          {{ 'questionnaire.otherFile' | text }}
        </button>
      }
    </section>
  `,
  styles: `
    .todo {
      max-width: 72ch;
    }
    td {
      overflow-wrap: anywhere;
      vertical-align: top;
    }
  `,
})
export class FaultsList {
  private readonly texts = inject(Texts);
  readonly view = input.required<QuestionnaireView>();
  /** Somebody wants to choose the mended file. */
  readonly otherFile = output();
  protected readonly states = states;
  /** What keeps it from becoming a draft comes first. */
  private readonly ordered = computed(() => {
    const { findings } = this.view();
    const of = (wanted: boolean): QuestionnaireFindingView[] =>
      findings.filter(({ severity }) => (severity === 'error') === wanted);
    return [...of(true), ...of(false)];
  });
  protected readonly shown = computed(() => this.ordered().slice(0, mostShown));
  protected readonly more = computed(() => {
    const { error, warning, note } = this.view().findingCounts;
    return error + warning + note - this.shown().length;
  });

  protected severityOf({ severity }: QuestionnaireFindingView): TextKey {
    return `questionnaire.faults.${severity}`;
  }

  protected columnOf({ column, heading }: QuestionnaireFindingView): string {
    return heading
      ? this.texts.text('questionnaire.columns.name', { name: column, heading })
      : column;
  }
}
