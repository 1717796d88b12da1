import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { DraftFields } from '../lab/draft-fields';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { QuestionnaireImport } from './questionnaire-import';
import { QuestionsPreview } from './questions-preview';

/** The third step: what the draft is called and how it is scored. */
@Component({
  selector: 'erfa-questionnaire-draft-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DraftFields, Problem, QuestionsPreview, TextPipe],
  templateUrl: './draft-step.html',
  styles: `
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 4.8rem;
      align-items: start;
    }
    @media (max-width: 991.98px) {
      .sides {
        grid-template-columns: minmax(0, 1fr);
        gap: 3.2rem;
      }
    }
  `,
})
export class DraftStep {
  protected readonly work = inject(QuestionnaireImport);
  private readonly fields = viewChild.required(DraftFields);
  protected readonly titles = { danish: 'danish', english: 'english' };

  /** Makes the draft. @returns its id; null where something is missing or the server refuses */
  async make(): Promise<string | null> {
    return this.fields().complete() ? this.work.make() : null;
  }
}
