import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublishedLessonView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';

/** Says loudly what a reader must know before building upon a lesson: recalled, withdrawn, put together, not confirmed. */
@Component({
  selector: 'erfa-lesson-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, RouterLink, TextPipe],
  template: `
    @if (lesson().state === 'recalled') {
      <div class="alert alert-warning">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <h2 class="alert-heading">
          {{
            'lesson.recalled.heading'
              | text: { on: (lesson().recalledAt ?? lesson().changedAt | erfaDate) }
          }}
        </h2>
        <p class="alert-text reason">
          <bdi>{{ lesson().recallReason }}</bdi>
        </p>
        @if (lesson().textHidden) {
          <p class="alert-text">
            {{ 'lesson.hidden.text' | text: { municipality: lesson().origin.name } }}
          </p>
        }
        <p class="alert-text">
          @if (lesson().own) {
            {{ 'lesson.recalled.own' | text }}
            <a [routerLink]="['/lessons', lesson().id, 'edit']">{{
              'lesson.recalled.act' | text
            }}</a>
          } @else {
            {{ (adopter() ? 'lesson.recalled.adopter' : 'lesson.recalled.reader') | text }}
          }
        </p>
        @if (canAcknowledge()) {
          <button type="button" class="button button-secondary act" (click)="acknowledged.emit()">
            {{ 'lesson.recalled.seen' | text }}
          </button>
        }
      </div>
    }
    @if (lesson().state === 'withdrawn') {
      <div class="alert alert-warning">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <h2 class="alert-heading">
          {{ 'lesson.withdrawn.heading' | text: { municipality: lesson().origin.name } }}
        </h2>
        <p class="alert-text">
          {{ (lesson().own ? 'lesson.withdrawn.own' : 'lesson.withdrawn.adopter') | text }}
        </p>
      </div>
    }
    @if (moved(); as other) {
      <div class="alert alert-info">
        <erfa-icon class="alert-icon" name="info" size="large" />
        <h2 class="alert-heading">
          <bdi>{{ 'lesson.moved.heading' | text: { title: other.title } }}</bdi>
        </h2>
        <p class="alert-text">{{ 'lesson.moved.text' | text }}</p>
      </div>
    }
    @if (lesson().confirmOverdue && lesson().state === 'shared') {
      <div class="alert alert-warning">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <h2 class="alert-heading">
          {{ 'lesson.overdue.heading' | text: { by: (lesson().confirmBy | erfaDate) } }}
        </h2>
        <p class="alert-text">
          {{ 'lesson.overdue.text' | text: { municipality: lesson().origin.name } }}
        </p>
      </div>
    }
  `,
  styles: `
    h2 {
      font-size: 1.6rem;
      line-height: 2.4rem;
      overflow-wrap: anywhere;
    }
    .reason {
      margin-bottom: 0.8rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .act {
      margin-top: 1.2rem;
    }
  `,
})
export class LessonStanding {
  readonly lesson = input.required<PublishedLessonView>();
  /** The id in the address; another than the lesson’s where that one was merged into this. */
  readonly askedFor = input.required<string>();
  /** Whether one’s own municipality has taken it up. */
  readonly adopter = input(false);
  /** Whether somebody here still has to say that the recall was read. */
  readonly canAcknowledge = input(false);
  readonly acknowledged = output();
  protected readonly moved = computed(() => {
    const { id, mergedFrom } = this.lesson();
    return id === this.askedFor()
      ? null
      : (mergedFrom.find((part) => part.id === this.askedFor()) ?? null);
  });
}
