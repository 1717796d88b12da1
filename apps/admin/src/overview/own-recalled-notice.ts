import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OwnLessonsService, type OwnRecalledView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { SessionKeeper } from '../session/session-keeper';

/** A lesson that was written here was recalled: why, what can be done, and that somebody has seen it. */
@Component({
  selector: 'erfa-own-recalled-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, Problem, RouterLink, TextPipe],
  template: `
    @let lesson = recalled();
    <div class="alert alert-warning">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <h2 class="alert-heading">{{ 'overview.ownRecalled.heading' | text }}</h2>
      <p class="alert-text words">
        {{
          'overview.ownRecalled.text'
            | text
              : { title: lesson.title, day: (lesson.recalledAt | erfaDate), reason: lesson.reason }
        }}
        @if (lesson.textHidden) {
          {{ 'overview.ownRecalled.hidden' | text }}
        }
      </p>
      <p class="erfa-buttons erfa-gap-small">
        @if (mayWrite()) {
          <button
            type="button"
            class="button button-secondary"
            [attr.aria-label]="('overview.recalled.seen' | text) + ': ' + lesson.title"
            (click)="acknowledge()"
          >
            {{ 'overview.recalled.seen' | text }}
          </button>
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
      </p>
    </div>
    @if (problem(); as trouble) {
      <erfa-problem [error]="trouble" (retry)="acknowledge()" />
    }
  `,
  styles: `
    .words {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class OwnRecalledNotice {
  private readonly api = inject(OwnLessonsService);
  private readonly keeper = inject(SessionKeeper);
  readonly recalled = input.required<OwnRecalledView>();
  /** Somebody here has seen it. */
  readonly seen = output();
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly mayWrite = () => this.keeper.may('lesson.write');

  protected async acknowledge(): Promise<void> {
    this.problem.set(null);
    try {
      await firstValueFrom(this.api.ownLessonsSeeRecall(this.recalled().lessonId));
      this.seen.emit();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
