import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FileFaultView, LessonsFileView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** Faults that are shown at once; who has more has to mend the file anyway. */
const mostShown = 100;

/** Every fault of a file by row and column, with what to do about it. */
@Component({
  selector: 'erfa-lesson-file-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, TextPipe],
  template: `
    <section class="erfa-gap">
      <h3>{{ 'lessonImport.preview.faults' | count: view().faultCount }}</h3>
      <p class="erfa-mid erfa-soft todo">
        {{
          (view().good > 0
            ? 'lessonImport.preview.faultsTodo'
            : 'lessonImport.preview.faultsTodoAll'
          ) | text
        }}
      </p>
      <table erfaTable>
        <caption class="erfa-spoken">
          {{
            'lessonImport.preview.faultsCaption' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'lessonImport.preview.row' | text }}</th>
            <th erfaColumn>{{ 'lessonImport.preview.column' | text }}</th>
            <th erfaColumn>{{ 'lessonImport.preview.wrong' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (fault of shown(); track $index) {
            <tr erfaRow>
              <td [erfaCell]="'lessonImport.preview.row' | text">{{ fault.line }}</td>
              <td [erfaCell]="'lessonImport.preview.column' | text">
                <bdi>{{ columnOf(fault) }}</bdi>
              </td>
              <td [erfaCell]="'lessonImport.preview.wrong' | text">
                <bdi>{{ fault.message }}</bdi>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (more() > 0) {
        <p class="erfa-mid erfa-soft erfa-gap-small">
          {{ 'lessonImport.preview.moreFaults' | count: more() }}
        </p>
      }
    </section>
  `,
  styles: `
    .todo {
      max-width: 72ch;
      margin: 0.2rem 0 1.6rem;
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class LessonFileFaults {
  private readonly texts = inject(Texts);
  readonly view = input.required<LessonsFileView>();
  protected readonly shown = computed(() => this.view().faults.slice(0, mostShown));
  protected readonly more = computed(() => this.view().faultCount - this.shown().length);

  protected columnOf({ column, header }: FileFaultView): string {
    if (!column) return this.texts.text('lessonImport.preview.wholeRow');
    return header
      ? this.texts.text('lessonImport.preview.columnName', { name: column, header })
      : column;
  }
}
