import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import { LessonFileFaults } from './file-faults';
import { LessonFileRows } from './file-rows';
import { LessonImport } from './lesson-import';

/** The third step: what the file will become, and what has to be mended first. */
@Component({
  selector: 'erfa-preview-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LessonFileFaults, LessonFileRows, Problem, TextPipe],
  template: `
    @if (work.view(); as view) {
      <p class="sum">{{ sentence() }}</p>
      @if (work.problem(); as problem) {
        <erfa-problem [error]="problem" [canRetry]="false" />
      }
      @if (view.faultCount > 0) {
        <erfa-lesson-file-faults [view]="view" />
      }
      @if (view.duplicates > 0) {
        <div class="form-group-checkbox erfa-gap">
          <input
            class="form-checkbox"
            type="checkbox"
            id="duplicates"
            aria-describedby="duplicates-hint"
            [checked]="work.again()"
            (change)="work.again.set(!work.again())"
          />
          <label for="duplicates">{{ 'lessonImport.preview.include' | text }}</label>
          <span class="form-hint" id="duplicates-hint">{{
            'lessonImport.preview.includeHint' | text
          }}</span>
        </div>
      }
      @if (view.rows.length > 0) {
        <erfa-lesson-file-rows [view]="view" [again]="work.again()" />
      }
    }
  `,
  styles: `
    .sum {
      max-width: 72ch;
      font-size: 1.8rem;
      line-height: 2.6rem;
    }
  `,
})
export class PreviewStep {
  protected readonly work = inject(LessonImport);
  private readonly texts = inject(Texts);

  protected readonly sentence = computed(() => {
    const view = this.work.view();
    if (!view || view.total === 0) return this.texts.text('lessonImport.preview.nothing');
    if (view.duplicates === view.total)
      return this.texts.text('lessonImport.preview.onlyDuplicates');
    const part = (key: 'good' | 'duplicates' | 'faulty') =>
      view[key] > 0 ? [this.texts.count(`lessonImport.preview.${key}`, view[key])] : [];
    const all = [...part('good'), ...part('duplicates'), ...part('faulty')].join(', ');
    return `${all.charAt(0).toLocaleUpperCase()}${all.slice(1)}.`;
  });
}
