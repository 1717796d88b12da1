import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FileColumnView, LessonFileField } from '@erfa/api-client';
import { lessonFileFields } from '@erfa/domain';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import { LessonImport } from './lesson-import';

/** The second step: which column of the file is what. */
@Component({
  selector: 'erfa-columns-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Problem, TextPipe],
  template: `
    <p class="text">
      {{ 'lessonImport.columns.text' | text }}
      @if (recognised() > 0) {
        {{ 'lessonImport.columns.found' | count: recognised() }}
      } @else {
        {{ 'lessonImport.columns.foundNone' | text }}
      }
    </p>
    <div class="fields">
      @for (field of fields; track field) {
        @let column = columnOf(field);
        @let wrong = field === 'title' && asked() && !column;
        <div>
          <label class="form-label" [for]="'column-' + field"
            >{{ nameOf(field) | text }}
            @if (field === 'title') {
              <span class="erfa-soft required">{{ 'lessonImport.columns.required' | text }}</span>
            }
          </label>
          @if (wrong) {
            <p class="form-error-message" id="column-title-fault" role="alert">
              {{ 'lessonImport.columns.titleMissing' | text }}
            </p>
          }
          <select
            class="form-select"
            [id]="'column-' + field"
            [attr.aria-invalid]="wrong ? true : null"
            [attr.aria-describedby]="
              wrong ? 'column-title-fault' : column?.example ? 'column-' + field + '-example' : null
            "
            (change)="choose(field, $event)"
          >
            <option value="0" [selected]="!column">{{ 'lessonImport.columns.none' | text }}</option>
            @for (choice of columns(); track choice.place) {
              <option [value]="choice.place" [selected]="choice.place === column?.place">
                {{ optionOf(choice) }}
              </option>
            }
          </select>
          @if (column?.example; as example) {
            <span class="form-hint example" [id]="'column-' + field + '-example'">
              {{ 'lessonImport.columns.example' | text: { text: example } }}
            </span>
          }
        </div>
      }
    </div>
    @if (unread(); as titles) {
      <p class="erfa-mid erfa-gap unread">
        {{ 'lessonImport.columns.unread' | text: { columns: titles } }}
      </p>
    }
    @if (work.problem(); as problem) {
      <erfa-problem [error]="problem" (retry)="work.look()" />
    }
  `,
  styles: `
    .text {
      max-width: 72ch;
    }
    .fields {
      margin-top: 2.4rem;
      border-top: 1px solid var(--erfa-line);
    }
    .fields > div {
      display: grid;
      grid-template-columns: minmax(0, 26rem) minmax(0, 48rem);
      gap: 0.4rem 3.2rem;
      align-items: baseline;
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
    }
    .fields > div > :not(label) {
      grid-column: 2;
    }
    .form-select {
      width: 100%;
      margin: 0;
    }
    .required {
      font-weight: 400;
    }
    .example {
      display: -webkit-box;
      overflow: hidden;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .unread {
      overflow-wrap: anywhere;
    }
    @media (max-width: 767.98px) {
      .fields > div {
        grid-template-columns: minmax(0, 1fr);
      }
      .fields > div > :not(label) {
        grid-column: 1;
      }
    }
  `,
})
export class ColumnsStep {
  protected readonly work = inject(LessonImport);
  private readonly texts = inject(Texts);
  /** Whether somebody has tried to go on. */
  readonly asked = input(false);
  protected readonly fields = lessonFileFields;
  protected readonly columns = computed(() => this.work.view()?.columns ?? []);
  protected readonly recognised = computed(
    () => this.columns().filter(({ fields }) => fields.length > 0).length,
  );
  protected readonly unread = computed(() => {
    const places = Object.values(this.work.mapping());
    return this.columns()
      .filter(({ place }) => !places.includes(place))
      .map((column) => this.optionOf(column))
      .join(', ');
  });

  protected columnOf(field: LessonFileField): FileColumnView | undefined {
    return this.columns().find(({ place }) => place === this.work.mapping()[field]);
  }

  protected nameOf(field: LessonFileField): TextKey {
    return `lessonImport.columns.field.${field}`;
  }

  protected optionOf({ name, title }: FileColumnView): string {
    return this.texts.text('lessonImport.columns.option', {
      name,
      title: title || this.texts.text('lessonImport.columns.untitled'),
    });
  }

  protected choose(field: LessonFileField, event: Event): void {
    this.work.setColumn(field, Number((event.target as HTMLSelectElement).value));
  }
}
