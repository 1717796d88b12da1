import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublishedLessonView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LessonKindMark } from '../terms/lesson-kind';
import { technologyName } from '../terms/technology-name';

/** What a lesson is placed by, who stands behind it, and others like it. */
@Component({
  selector: 'erfa-lesson-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LessonKindMark, LocalPipe, RouterLink, TextPipe],
  template: `
    <h2 class="erfa-spoken">{{ 'lesson.facts' | text }}</h2>
    <dl>
      <dt>{{ 'lesson.writtenBy' | text }}</dt>
      <dd>
        <bdi>{{ author() }}</bdi>
      </dd>
      <dt>{{ 'lesson.sharedWith' | text }}</dt>
      <dd>
        {{
          (lesson().state === 'withdrawn' ? 'lesson.sharedWithNone' : 'lesson.sharedWithAll') | text
        }}
      </dd>
      <dt>{{ 'lesson.sharedOn' | text }}</dt>
      <dd>{{ lesson().publishedAt | erfaDate }}</dd>
      <dt>{{ 'lesson.confirmed' | text }}</dt>
      <dd>
        {{
          'lesson.confirmedOn'
            | text: { on: (lesson().confirmedAt | erfaDate), by: (lesson().confirmBy | erfaDate) }
        }}
      </dd>
      @if (lesson().dimension; as dimension) {
        <dt>{{ 'lesson.dimension' | text }}</dt>
        <dd>
          <a
            routerLink="/lessons"
            [queryParams]="{ dimension: dimension.model + '/' + dimension.node }"
            >{{ dimension.title | local }}</a
          >
        </dd>
      }
      <dt>{{ 'lesson.kle' | text }}</dt>
      @for (group of lesson().kle; track group.code) {
        <dd>
          <a routerLink="/lessons" [queryParams]="{ kle: group.code }"
            >{{ group.code }} {{ group.title }}</a
          >
        </dd>
      }
      @if (lesson().technology.length > 0) {
        <dt>{{ 'lesson.technologies' | text }}</dt>
        @for (word of lesson().technology; track word) {
          <dd>
            <a routerLink="/lessons" [queryParams]="{ technology: word }"
              ><bdi>{{ technology(word) }}</bdi></a
            >
          </dd>
        }
      }
      @if (lesson().mergedFrom.length > 0) {
        <dt>{{ 'lesson.mergedFrom' | text }}</dt>
        @for (part of lesson().mergedFrom; track part.id) {
          <dd>
            <bdi>{{ part.title }}</bdi> · {{ part.origin.name }}
          </dd>
        }
      }
    </dl>
    @if (lesson().similar.length > 0) {
      <h2 class="alike">{{ 'lesson.similar' | text }}</h2>
      <ul class="erfa-plain-list">
        @for (other of lesson().similar; track other.id) {
          <li>
            <a [routerLink]="['/lessons', other.id]"
              ><bdi>{{ other.title }}</bdi></a
            >
            <p class="erfa-small erfa-soft alike-kind">
              <erfa-lesson-kind [kind]="other.kind" /><span>· {{ other.origin.name }}</span>
            </p>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      border-radius: 8px;
      padding: 2rem 2.4rem;
      background: var(--erfa-quiet);
      font-size: 1.5rem;
      line-height: 2.2rem;
      overflow-wrap: anywhere;
    }
    dl,
    dd {
      margin: 0;
    }
    dt {
      margin-top: 1.2rem;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      line-height: 2rem;
    }
    dt:first-child {
      margin-top: 0;
    }
    .alike-kind {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.4rem;
    }
    .alike {
      margin-top: 3.2rem;
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    li + li {
      margin-top: 1.2rem;
    }
    li {
      padding-top: 0.8rem;
    }
    @media print {
      .alike,
      ul {
        display: none;
      }
    }
  `,
})
export class LessonFacts {
  private readonly texts = inject(Texts);
  readonly lesson = input.required<PublishedLessonView>();
  protected readonly author = computed(() =>
    [this.lesson().authorName, this.lesson().origin.name].filter(Boolean).join(', '),
  );

  protected technology(word: string): string {
    return technologyName(this.texts, word);
  }
}
