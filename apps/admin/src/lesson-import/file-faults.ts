import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LessonsFileView } from '@erfa/api-client';
import { FaultTable } from '../files/fault-table';
import { CountPipe, TextPipe } from '../language/text-pipes';

/** Every fault of a file by row and column, with what to do about it. */
@Component({
  selector: 'erfa-lesson-file-faults',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, FaultTable, TextPipe],
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
      <erfa-fault-table [faults]="faults()" [total]="view().faultCount" />
    </section>
  `,
  styles: `
    .todo {
      max-width: 72ch;
      margin: 0.2rem 0 1.6rem;
    }
  `,
})
export class LessonFileFaults {
  readonly view = input.required<LessonsFileView>();
  protected readonly faults = computed(() =>
    this.view().faults.map(({ header: heading, ...fault }) => ({ ...fault, heading })),
  );
}
