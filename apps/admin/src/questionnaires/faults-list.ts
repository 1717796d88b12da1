import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { QuestionnaireFindingView, QuestionnaireView } from '@erfa/api-client';
import { FaultTable } from '../files/fault-table';
import { CountPipe, TextPipe } from '../language/text-pipes';

/** What is wrong with a questionnaire, and what was done with it that is not as it was written, by row and column. */
@Component({
  selector: 'erfa-questionnaire-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, FaultTable, TextPipe],
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
      <erfa-fault-table class="erfa-gap-small" [faults]="faults()" [total]="total()" />
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
    erfa-fault-table {
      display: block;
    }
  `,
})
export class FaultsList {
  readonly view = input.required<QuestionnaireView>();
  /** Somebody wants to choose the mended file. */
  readonly otherFile = output();
  /** What keeps it from becoming a draft comes first. */
  protected readonly faults = computed(() => {
    const { findings } = this.view();
    const of = (wanted: boolean): QuestionnaireFindingView[] =>
      findings.filter(({ severity }) => (severity === 'error') === wanted);
    return [...of(true), ...of(false)];
  });
  protected readonly total = computed(() => {
    const { error, warning, note } = this.view().findingCounts;
    return error + warning + note;
  });
}
