import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { lessonCircles } from '@erfa/domain';
import { type FileLink, FileLinks } from '../files/file-links';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { LessonImport } from './lesson-import';

const troubles = {
  none: 'lessonImport.file.none',
  tooLarge: 'lessonImport.file.tooLarge',
  unreadable: 'lessonImport.file.unreadable',
} as const satisfies Record<string, TextKey>;

/** The first step: which file, and who may read what comes out of it. */
@Component({
  selector: 'erfa-file-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, FileLinks, Problem, TextPipe],
  template: `
    <p class="text">{{ 'lessonImport.file.text' | text }}</p>
    <p class="erfa-gap-small erfa-mid">{{ 'lessonImport.file.template' | text }}</p>
    <erfa-file-links [files]="templates" />
    <div class="erfa-field">
      <label class="form-label" for="lessons-file">{{ 'lessonImport.file.choose' | text }}</label>
      <span class="form-hint" id="lessons-file-hint">{{ 'lessonImport.file.hint' | text }}</span>
      @if (trouble(); as words) {
        <p class="form-error-message" id="lessons-file-fault" role="alert">{{ words | text }}</p>
      }
      <input
        #field
        class="form-input"
        id="lessons-file"
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        [attr.aria-invalid]="trouble() !== null"
        [attr.aria-describedby]="
          trouble() ? 'lessons-file-hint lessons-file-fault' : 'lessons-file-hint'
        "
        (change)="choose()"
      />
    </div>
    <div role="status">
      @if (work.busy()) {
        <p class="erfa-gap-small erfa-soft">{{ 'lessonImport.reading' | text }}</p>
      } @else if (work.view(); as view) {
        <p class="erfa-gap-small read">
          {{ 'lessonImport.file.chosen' | text: { name: work.name() } }}
          @if (view.total > 0) {
            {{ 'lessonImport.file.rows' | count: view.total }}
          }
        </p>
        @if (view.encoding === 'windows-1252') {
          <p class="erfa-mid">{{ 'lessonImport.file.encoding' | text }}</p>
        }
      }
    </div>
    @if (work.problem(); as problem) {
      <erfa-problem [error]="problem" (retry)="work.look()" />
    }
    <fieldset class="erfa-field">
      <legend class="form-label">{{ 'lessonImport.file.readers' | text }}</legend>
      @for (circle of circles; track circle) {
        <div class="form-group-radio">
          <input
            class="form-radio"
            type="radio"
            name="readers"
            [id]="'readers-' + circle"
            [checked]="work.visibility() === circle"
            [attr.aria-describedby]="'readers-' + circle + '-hint'"
            (change)="work.visibility.set(circle)"
          />
          <label [for]="'readers-' + circle">{{ readers(circle).name | text }}</label>
          <span class="form-hint" [id]="'readers-' + circle + '-hint'">{{
            readers(circle).hint | text
          }}</span>
        </div>
      }
    </fieldset>
    <p class="erfa-mid erfa-soft erfa-gap-small">{{ 'lessonImport.file.never' | text }}</p>
  `,
  styles: `
    .text {
      max-width: 72ch;
    }
    .read {
      overflow-wrap: anywhere;
    }
    fieldset {
      padding: 0;
      border: 0;
      min-width: 0;
    }
  `,
})
export class FileStep {
  protected readonly work = inject(LessonImport);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly circles = lessonCircles;
  protected readonly templates: readonly FileLink[] = [
    { address: '/api/own-lessons/template.xlsx', text: 'lessonImport.file.templateExcel' },
    { address: '/api/own-lessons/template.csv', text: 'lessonImport.file.templateCsv' },
  ];
  protected readonly trouble = computed((): TextKey | null => {
    const trouble = this.work.trouble();
    return trouble && troubles[trouble];
  });

  protected async choose(): Promise<void> {
    const field = this.field().nativeElement;
    const [file] = field.files ?? [];
    await this.work.choose(file);
  }

  /** Says that there is none yet, where it is missing. */
  ask(): void {
    if (this.work.problem() === null) this.work.trouble.update((trouble) => trouble ?? 'none');
    this.field().nativeElement.focus();
  }

  protected readers(circle: (typeof lessonCircles)[number]): { name: TextKey; hint: TextKey } {
    return { name: `lessonImport.file.${circle}`, hint: `lessonImport.file.${circle}Hint` };
  }
}
