import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { lessonsOfDimensionResource, type NodeScoreView } from '@erfa/api-client';
import { MonthPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { EmptyState } from '../page/empty-state';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { LessonKindMark } from '../terms/lesson-kind';

const shownAtMost = 3;

/**
 * What other municipalities have learned about a dimension: the weakest to begin with, another when one asks. The order is
 * the API's, which begins with those that rose; the page says nothing of it, for no municipality's figures are told by it.
 */
@Component({
  selector: 'erfa-learned-elsewhere',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LessonKindMark, MonthPipe, Problem, RouterLink, TextPipe, Waiting],
  template: `
    <div class="erfa-section-head">
      <div>
        <h2>{{ 'lesson.elsewhere.heading' | text }}</h2>
        <p>{{ 'lesson.elsewhere.lead' | text: { dimension: title() } }}</p>
      </div>
      <div class="choice erfa-screen-only">
        <label class="form-label" for="elsewhere-dimension">{{
          'lesson.elsewhere.choose' | text
        }}</label>
        <select
          #choice
          class="form-select"
          id="elsewhere-dimension"
          [value]="chosen()"
          (change)="chosen.set(choice.value)"
        >
          @for (dimension of dimensions(); track dimension.key) {
            <option [value]="dimension.key" [selected]="dimension.key === chosen()">
              {{ dimension.title }}
            </option>
          }
        </select>
      </div>
    </div>
    @if (source.error(); as error) {
      <erfa-problem [error]="error" (retry)="source.reload()" />
    } @else if (!source.hasValue()) {
      <erfa-waiting />
    } @else if (lessons().length === 0) {
      <erfa-empty-state
        [below]="2"
        [heading]="'lesson.elsewhere.heading' | text"
        [text]="'lesson.elsewhere.none' | text: { dimension: title() }"
      >
        <a class="button button-secondary" routerLink="/lessons">{{
          'lesson.elsewhere.more' | text
        }}</a>
      </erfa-empty-state>
    } @else {
      <ul class="erfa-plain-list">
        @for (lesson of lessons(); track lesson.id) {
          <li>
            <p class="erfa-small kind">
              <erfa-lesson-kind [kind]="lesson.kind" />
              <span class="erfa-soft"
                >· {{ lesson.origin.name }} · {{ lesson.publishedAt | erfaMonth }}</span
              >
            </p>
            <h3>
              <a [routerLink]="['/lessons', lesson.id]"
                ><bdi>{{ lesson.title }}</bdi></a
              >
            </h3>
            <p class="erfa-mid">
              <bdi>{{ lesson.recommendation }}</bdi>
            </p>
          </li>
        }
      </ul>
      <p class="erfa-gap erfa-screen-only">
        <a routerLink="/lessons" [queryParams]="search()">{{
          'lesson.elsewhere.all' | text: { dimension: title() }
        }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      gap: 2.4rem 3.2rem;
    }
    li {
      padding-top: 1.2rem;
      border-top: 3px solid var(--erfa-petrol);
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .kind {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.4rem;
    }
    h3 {
      margin: 0.4rem 0;
      font-size: 1.7rem;
    }
    .choice {
      max-width: 100%;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class LearnedElsewhere {
  private readonly keeper = inject(SessionKeeper);
  readonly roundId = input.required<string>();
  /** The dimensions one may ask about, in the model's order. */
  readonly dimensions = input.required<readonly NodeScoreView[]>();
  /** Keys of the dimensions with the lowest figure. */
  readonly weakest = input.required<readonly string[]>();
  protected readonly chosen = linkedSignal(
    () => this.weakest()[0] ?? this.dimensions()[0]?.key ?? '',
  );
  private readonly dimension = computed(() =>
    this.dimensions().find(({ key }) => key === this.chosen()),
  );
  protected readonly title = computed(() => this.dimension()?.title ?? '');
  /** The search narrowed as the list is: by the dimension, under the model above it. A question at the top is no dimension of lessons. */
  protected readonly search = computed(() => {
    const dimension = this.dimension();
    return dimension?.kind === 'group'
      ? { dimension: `${dimension.parent ?? ''}/${dimension.key}` }
      : { q: this.title() };
  });
  protected readonly source = lessonsOfDimensionResource(
    this.roundId,
    computed(() => ({ dimension: this.chosen() })),
  );
  protected readonly lessons = computed(() => {
    const own = this.keeper.member()?.organisation.code;
    return this.source.hasValue()
      ? this.source
          .value()
          .lessons.filter(({ origin }) => origin.code !== own)
          .slice(0, shownAtMost)
      : [];
  });
}
