import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { type FileTrouble, QuestionnaireImport } from './questionnaire-import';

const languages = ['da', 'en'] as const;

/** The first step: which file, which of its sheets, and where its headings are. */
@Component({
  selector: 'erfa-questionnaire-file-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Problem, TextPipe],
  templateUrl: './file-step.html',
  styles: `
    .text {
      max-width: 72ch;
    }
    .read {
      overflow-wrap: anywhere;
    }
    .form-select {
      width: 100%;
      max-width: 72ch;
    }
    fieldset {
      padding: 0;
      border: 0;
      min-width: 0;
    }
  `,
})
export class FileStep {
  protected readonly work = inject(QuestionnaireImport);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly languages = languages;
  protected readonly trouble = computed((): TextKey | null => {
    const trouble: FileTrouble | null = this.work.trouble();
    return trouble && `questionnaire.file.${trouble}`;
  });
  /** Rows that the headings may stand in. */
  protected readonly rows = computed(() => this.work.view()?.firstRows ?? []);

  protected async choose(): Promise<void> {
    const [file] = this.field().nativeElement.files ?? [];
    await this.work.choose(file);
  }

  /** Says that there is none yet, where it is missing. */
  ask(): void {
    if (this.work.problem() === null) this.work.trouble.update((trouble) => trouble ?? 'none');
    this.field().nativeElement.focus();
  }

  protected value(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected write(language: (typeof languages)[number]): void {
    this.work.language.set(language);
    void this.work.look();
  }
}
