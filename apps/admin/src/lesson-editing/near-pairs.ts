import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NearPairView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { locales } from '../language/language';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LessonKindMark } from '../terms/lesson-kind';

/** Shared lessons that may be the same, two by two: side by side, with what both say. */
@Component({
  selector: 'erfa-near-pairs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LessonKindMark, RouterLink, TextPipe],
  template: `
    <p class="erfa-gap erfa-mid">{{ 'lessonEditing.pairs.lead' | text }}</p>
    @if (entries().length === 0) {
      <p class="erfa-gap">{{ 'lessonEditing.pairs.none' | text }}</p>
    }
    <ul class="erfa-plain-list">
      @for (entry of entries(); track entry.pair.one.id + entry.pair.other.id) {
        @let pair = entry.pair;
        <li>
          <div class="two">
            @for (lesson of [pair.one, pair.other]; track lesson.id) {
              <div>
                <p class="erfa-small">
                  <erfa-lesson-kind [kind]="lesson.kind" />
                  <span class="erfa-soft">
                    · {{ lesson.origin.name }} · {{ lesson.publishedAt | erfaDate }}</span
                  >
                </p>
                <h2>
                  <a [routerLink]="['/lessons', lesson.id]"
                    ><bdi>{{ lesson.title }}</bdi></a
                  >
                </h2>
                <p>
                  <bdi>{{ lesson.recommendation }}</bdi>
                </p>
              </div>
            }
          </div>
          @if (entry.words) {
            <p class="erfa-mid erfa-soft erfa-gap-small">
              {{ 'lessonEditing.pairs.words' | text: { words: entry.words } }}
            </p>
          }
          <p class="erfa-buttons acts">
            <button
              type="button"
              class="erfa-link-button"
              [attr.aria-label]="('lessonEditing.act.merge' | text) + ': ' + entry.both"
              (click)="merging.emit(pair)"
            >
              {{ 'lessonEditing.act.merge' | text }}
            </button>
            <button
              type="button"
              class="erfa-link-button"
              [attr.aria-label]="('lessonEditing.pairs.apart' | text) + ': ' + entry.both"
              (click)="apart.emit(pair)"
            >
              {{ 'lessonEditing.pairs.apart' | text }}
            </button>
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      padding: 2.4rem 0;
      border-bottom: 1px solid var(--erfa-line);
      overflow-wrap: anywhere;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.6rem 4.8rem;
    }
    h2 {
      margin: 0.6rem 0;
      font-size: 1.8rem;
      line-height: 2.6rem;
    }
    .acts {
      margin-top: 0.8rem;
    }
    @media (max-width: 767.98px) {
      .two {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class NearPairs {
  private readonly texts = inject(Texts);
  readonly pairs = input.required<readonly NearPairView[]>();
  readonly merging = output<NearPairView>();
  /** The two are not the same. */
  readonly apart = output<NearPairView>();
  protected readonly entries = computed(() => {
    const locale = locales[this.texts.language()];
    const words = new Intl.ListFormat(locale, { type: 'unit' });
    const both = new Intl.ListFormat(locale, { type: 'conjunction' });
    return this.pairs().map((pair) => ({
      pair,
      words: words.format(pair.words),
      both: both.format([pair.one.title, pair.other.title]),
    }));
  });
}
