import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { httpResource } from '@angular/common/http';
import {
  OwnLessonsService,
  type PublishedAdoptionView,
  type PublishedLessonView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/** Who has taken a lesson of one's own up, and what became of it; asked for when it is unfolded. */
@Component({
  selector: 'erfa-own-adoptions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Problem, TextPipe, Waiting],
  template: `
    <details class="erfa-unfold" (toggle)="unfold($event)">
      <summary>
        {{ 'ownLessons.who' | text }}<span class="erfa-spoken">: {{ title() }}</span>
      </summary>
      @if (lesson.error(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="lesson.reload()" />
      } @else if (lesson.isLoading()) {
        <erfa-waiting />
      } @else {
        <ul class="erfa-plain-list">
          @for (adoption of adoptions(); track adoption.id) {
            <li>
              <p>
                <span class="erfa-strong">{{ adoption.municipality.name }}</span> ·
                {{ status(adoption) | text }}
              </p>
              @if (adoption.changed) {
                <p class="erfa-mid">
                  <span class="erfa-soft">{{ 'ownLessons.changed' | text }}</span>
                  {{ adoption.changed }}
                </p>
              }
              @if (adoption.outcome) {
                <p class="erfa-mid">
                  <span class="erfa-soft">{{ 'ownLessons.outcome' | text }}</span>
                  {{ adoption.outcome }}
                </p>
              } @else if (adoption.status === 'abandoned') {
                <p class="erfa-mid">
                  <span class="erfa-soft">{{ 'ownLessons.gaveUp' | text }}</span>
                  {{ adoption.abandonedWhy }}
                </p>
              } @else if (adoption.askAgainOn) {
                <p class="erfa-mid erfa-soft">
                  {{ 'ownLessons.askedOn' | text: { day: (adoption.askAgainOn | erfaDate) } }}
                </p>
              }
            </li>
          }
        </ul>
      }
    </details>
  `,
  styles: `
    li {
      padding: 0.8rem 0;
      border-bottom: 1px solid var(--erfa-line);
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnAdoptions {
  private readonly api = inject(OwnLessonsService);
  private readonly session = inject(SessionKeeper);
  readonly id = input.required<string>();
  readonly title = input.required<string>();
  private readonly wanted = signal(false);
  protected readonly lesson = httpResource<PublishedLessonView>(() =>
    this.wanted() ? `/api/lessons/${encodeURIComponent(this.id())}` : undefined,
  );
  protected readonly adoptions = computed(() =>
    this.lesson.hasValue() ? this.lesson.value().adoptions : [],
  );

  protected status({ status }: PublishedAdoptionView): TextKey {
    return `lessonWords.status.${status}`;
  }

  protected unfold(event: Event): void {
    if (!(event.target as HTMLDetailsElement).open || this.wanted()) return;
    this.wanted.set(true);
    // Somebody has seen them: the start page need not tell of them again. Should it fail, it tells once more.
    if (this.session.may('lesson.write'))
      firstValueFrom(this.api.ownLessonsSeeAdoptions(this.id())).catch(() => undefined);
  }
}
