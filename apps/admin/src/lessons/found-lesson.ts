import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FoundLessonView } from '@erfa/api-client';
import { MonthPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { StatusTag } from '../progress/status-tag';
import { LessonKindMark } from '../terms/lesson-kind';
import { countsWords } from './adoption-words';
import { MarkedText } from './marked-text';

/** A lesson among those that were found: how it went, where, what it says, and what became of it elsewhere. */
@Component({
  selector: 'erfa-found-lesson',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LessonKindMark, MarkedText, MonthPipe, RouterLink, StatusTag, TextPipe],
  template: `
    <article>
      <p class="erfa-small facts">
        <erfa-lesson-kind [kind]="lesson().kind" />
        <span class="erfa-soft"
          >· {{ lesson().origin.name }} · {{ lesson().publishedAt | erfaMonth }}</span
        >
        @if (lesson().featured) {
          <erfa-status-tag status="later">{{ 'lessons.featured' | text }}</erfa-status-tag>
        }
      </p>
      <h3>
        <a [routerLink]="['/lessons', lesson().id]"
          ><bdi>{{ lesson().title }}</bdi></a
        >
      </h3>
      <p class="words"><erfa-marked-text [snippet]="lesson().snippet" /></p>
      <p class="erfa-small erfa-soft">{{ counts() }}</p>
    </article>
  `,
  styles: `
    article {
      padding: 2rem 0;
      border-bottom: 1px solid var(--erfa-line);
      break-inside: avoid;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 0.6rem;
      align-items: center;
    }
    erfa-status-tag {
      margin-left: 0.8rem;
    }
    h3 {
      margin: 0.6rem 0 0.4rem;
    }
    h3,
    .words {
      overflow-wrap: anywhere;
    }
  `,
})
export class FoundLesson {
  private readonly texts = inject(Texts);
  readonly lesson = input.required<FoundLessonView>();
  protected readonly counts = computed(() => countsWords(this.texts, this.lesson().adoptions));
}
