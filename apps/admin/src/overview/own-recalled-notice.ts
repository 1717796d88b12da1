import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OwnLessonsService, type OwnRecalledView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';
import { SeenNotice } from './seen-notice';

/** A lesson that was written here was recalled: why, what can be done, and that somebody has seen it. */
@Component({
  selector: 'erfa-own-recalled-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, RouterLink, SeenNotice, TextPipe],
  template: `
    @let lesson = recalled();
    <erfa-seen-notice
      permission="lesson.write"
      [heading]="'overview.ownRecalled.heading' | text"
      [about]="lesson.title"
      [see]="see"
      (seen)="seen.emit()"
    >
      {{
        'overview.ownRecalled.text'
          | text
            : { title: lesson.title, day: (lesson.recalledAt | erfaDate), reason: lesson.reason }
      }}
      @if (lesson.textHidden) {
        {{ 'overview.ownRecalled.hidden' | text }}
      }
      <ng-container erfaOnwards>
        @if (mayWrite()) {
          <a [routerLink]="['/lessons', lesson.lessonId, 'edit']"
            >{{ 'overview.ownRecalled.act' | text
            }}<span class="erfa-spoken">: {{ lesson.title }}</span></a
          >
        } @else {
          <a [routerLink]="['/lessons', lesson.lessonId]"
            >{{ 'overview.ownRecalled.read' | text
            }}<span class="erfa-spoken">: {{ lesson.title }}</span></a
          >
        }
      </ng-container>
    </erfa-seen-notice>
  `,
})
export class OwnRecalledNotice {
  private readonly api = inject(OwnLessonsService);
  private readonly keeper = inject(SessionKeeper);
  readonly recalled = input.required<OwnRecalledView>();
  /** Somebody here has seen it. */
  readonly seen = output();
  protected readonly mayWrite = () => this.keeper.may('lesson.write');
  protected readonly see = () => this.api.ownLessonsSeeRecall(this.recalled().lessonId);
}
