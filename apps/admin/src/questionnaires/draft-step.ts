import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
} from '@angular/core';
import { draftsChoicesResource } from '@erfa/api-client';
import { isKey } from '@erfa/model-lab';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';
import { QuestionnaireImport } from './questionnaire-import';
import { QuestionsPreview } from './questions-preview';

const longestTitle = 300;

/** The third step: what the draft is called and how it is scored. */
@Component({
  selector: 'erfa-questionnaire-draft-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, LocalPipe, Problem, QuestionsPreview, TextPipe, Waiting],
  templateUrl: './draft-step.html',
  styles: `
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 4.8rem;
      align-items: start;
    }
    .form-select,
    .form-input {
      width: 100%;
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
  private readonly texts = inject(Texts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly choices = draftsChoicesResource();
  protected readonly danish = this.work.danish;
  protected readonly english = this.work.english;
  protected readonly plugin = this.work.plugin;
  protected readonly key = this.work.key;
  private readonly tried = signal(false);

  protected readonly faults = computed(() => {
    const own = (words: string | null, path: string): string | null =>
      (this.tried() ? words : null) ?? faultAt(this.work.refusal(), path);
    const title = this.danish().trim();
    const missing = title === '' ? this.texts.text('models.begin.titleMissing') : null;
    return {
      danish: own(missing ?? this.tooLong(title), 'danish'),
      english: own(this.tooLong(this.english()), 'english'),
      key: own(isKey(this.key()) ? null : this.texts.text('models.begin.keyWrong'), 'key'),
      plugin: own(
        this.plugin() === '' ? this.texts.text('models.begin.pluginMissing') : null,
        'plugin',
      ),
    };
  });

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  /** Makes the draft. @returns its id; null where something is missing or the server refuses */
  async make(): Promise<string | null> {
    this.tried.set(true);
    if (Object.values(this.faults()).some((fault) => fault !== null)) {
      setTimeout(() => {
        this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
      return null;
    }
    return this.work.make();
  }

  private tooLong(text: string): string | null {
    return text.trim().length > longestTitle ? this.texts.text('models.begin.titleTooLong') : null;
  }
}
