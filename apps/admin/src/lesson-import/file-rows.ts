import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FileRowView, LessonsFileView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import type { TextKey } from '../language/text-key';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';

/** Rows that are shown one by one; nobody reads on after that. */
const mostShown = 100;

/** The rows of a file as the lessons they will become. */
@Component({
  selector: 'erfa-lesson-file-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, StatusTag, TextPipe],
  template: `
    <section class="erfa-section">
      <h3>{{ 'lessonImport.preview.rows' | text }}</h3>
      <table erfaTable class="erfa-gap-small">
        <caption class="erfa-spoken">
          {{
            'lessonImport.preview.rows' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'lessonImport.preview.row' | text }}</th>
            <th erfaColumn>{{ 'lessonImport.preview.title' | text }}</th>
            <th erfaColumn>{{ 'lessonImport.preview.places' | text }}</th>
            <th erfaColumn>{{ 'lessonImport.preview.happens' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track row.line) {
            <tr erfaRow>
              <td [erfaCell]="'lessonImport.preview.row' | text">{{ row.line }}</td>
              <th erfaRowHead>
                <bdi>{{ row.title || ('lessonImport.preview.untitled' | text) }}</bdi>
                @if (row.recommendation || row.happened; as words) {
                  <span class="erfa-mid words"
                    ><bdi>{{ words }}</bdi></span
                  >
                }
              </th>
              <td [erfaCell]="'lessonImport.preview.places' | text">{{ placesOf(row) || '–' }}</td>
              <td [erfaCell]="'lessonImport.preview.happens' | text">
                <erfa-status-tag [status]="statusOf(row)">{{
                  stateOf(row) | text
                }}</erfa-status-tag>
                @if (reasonOf(row); as reason) {
                  <span class="erfa-small reason">{{ reason }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (more() > 0) {
        <p class="erfa-mid erfa-soft erfa-gap-small">
          {{ 'lessonImport.preview.more' | count: more() }}
        </p>
      }
    </section>
  `,
  styles: `
    th,
    td {
      overflow-wrap: anywhere;
      vertical-align: top;
    }
    .words {
      color: var(--erfa-soft);
      display: -webkit-box;
      overflow: hidden;
      font-weight: 400;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .reason {
      display: block;
      margin-top: 0.4rem;
    }
  `,
})
export class LessonFileRows {
  private readonly texts = inject(Texts);
  readonly view = input.required<LessonsFileView>();
  /** Whether those that are there already are imported again. */
  readonly again = input.required<boolean>();
  protected readonly shown = computed(() => this.view().rows.slice(0, mostShown));
  protected readonly more = computed(() => this.view().total - this.shown().length);

  protected placesOf({ kind, phase, kle }: FileRowView): string {
    return [
      ...(kind ? [this.texts.text(`lessonWords.kind.${kind}`)] : []),
      ...(phase ? [this.texts.text(`lessonWords.phase.${phase}`)] : []),
      ...kle.map(({ code, title }) => `${code} ${title}`),
    ].join(' · ');
  }

  protected statusOf({ state }: FileRowView): Status {
    if (state === 'faulty') return 'attention';
    return state === 'good' || this.again() ? 'active' : 'later';
  }

  protected stateOf({ state }: FileRowView): TextKey {
    return state === 'duplicate' && this.again()
      ? 'lessonImport.preview.state.again'
      : `lessonImport.preview.state.${state}`;
  }

  protected reasonOf({ state, sameAsLine, sameAsLesson }: FileRowView): string | null {
    if (state !== 'duplicate') return null;
    if (sameAsLesson !== null) return this.texts.text('lessonImport.preview.sameAsLesson');
    return this.texts.text('lessonImport.preview.sameAsLine', { line: sameAsLine ?? 0 });
  }
}
