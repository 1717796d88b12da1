import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SimilarLessonView } from '@erfa/api-client';
import { locales } from '../language/language';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { SessionKeeper } from '../session/session-keeper';

/** Lessons near the one that is being written, and why: to read beside it, or to use instead. */
@Component({
  selector: 'erfa-near-lessons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, RouterLink, TextPipe],
  template: `
    @if (entries().length > 0) {
      <section class="erfa-tint" [attr.aria-labelledby]="name()">
        <h2 [id]="name()">{{ 'nearLessons.found' | count: entries().length }}</h2>
        <p class="erfa-small erfa-soft">{{ 'nearLessons.lead' | text }}</p>
        <ul class="erfa-plain-list">
          @for (entry of entries(); track entry.lesson.id) {
            @let lesson = entry.lesson;
            <li>
              <a target="_blank" rel="noopener" [href]="entry.address"
                ><bdi>{{ lesson.title }}</bdi
                ><span class="erfa-spoken"> ({{ 'nearLessons.newTab' | text }})</span></a
              >
              <p class="erfa-small erfa-soft">
                {{
                  (lesson.shared ? 'nearLessons.from' : 'nearLessons.ownDraft')
                    | text: { name: lesson.origin.name }
                }}
              </p>
              @if (entry.words) {
                <p class="erfa-small">
                  {{ 'nearLessons.words' | text: { words: entry.words } }}
                </p>
              }
              @if (lesson.own) {
                <a class="erfa-small" [routerLink]="['/lessons', lesson.id, 'edit']"
                  >{{ 'nearLessons.editInstead' | text
                  }}<span class="erfa-spoken">: {{ lesson.title }}</span></a
                >
              } @else if (mayAdopt()) {
                <a
                  class="erfa-small"
                  [routerLink]="['/lessons', lesson.id]"
                  [queryParams]="{ take: 'now' }"
                  >{{ 'nearLessons.useInstead' | text
                  }}<span class="erfa-spoken">: {{ lesson.title }}</span></a
                >
              }
            </li>
          }
        </ul>
        <button type="button" class="erfa-link-button hide" (click)="hidden.emit()">
          {{ 'nearLessons.hide' | text }}
        </button>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    li {
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
      overflow-wrap: anywhere;
    }
    .hide {
      margin-top: 1.2rem;
    }
  `,
})
export class NearLessons {
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionKeeper);
  /** What its heading is known by; there may be two of them on a page, of which one shows. */
  readonly name = input.required<string>();
  readonly lessons = input.required<readonly SimilarLessonView[]>();
  /** None of these is the same. */
  readonly hidden = output();
  protected readonly mayAdopt = computed(() => this.session.may('lesson.adopt'));
  protected readonly entries = computed(() => {
    const list = new Intl.ListFormat(locales[this.texts.language()], { type: 'unit' });
    return this.lessons().map((lesson) => ({
      lesson,
      address: lesson.shared ? `/lessons/${lesson.id}` : `/lessons/${lesson.id}/edit`,
      words: list.format(lesson.words),
    }));
  });
}
