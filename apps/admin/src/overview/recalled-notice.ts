import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AdoptionsService, type RecalledAdoptionView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { SessionKeeper } from '../session/session-keeper';

/** A lesson in use here was recalled: why, and that somebody has seen it. */
@Component({
  selector: 'erfa-recalled-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, Problem, RouterLink, TextPipe],
  template: `
    @let lesson = recalled();
    <div class="alert alert-warning">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <h2 class="alert-heading">{{ 'overview.recalled.heading' | text }}</h2>
      <p class="alert-text words">
        @if (lesson.textHidden) {
          {{
            'overview.recalled.hiddenText'
              | text
                : {
                    municipality: lesson.originName,
                    day: (lesson.recalledAt | erfaDate),
                    reason: lesson.reason,
                  }
          }}
        } @else {
          {{
            'overview.recalled.text'
              | text
                : {
                    title: lesson.title,
                    day: (lesson.recalledAt | erfaDate),
                    reason: lesson.reason,
                  }
          }}
        }
      </p>
      <p class="erfa-buttons erfa-gap-small">
        @if (mayAdopt()) {
          <button
            type="button"
            class="button button-secondary"
            [attr.aria-label]="('overview.recalled.seen' | text) + ': ' + title()"
            (click)="acknowledge()"
          >
            {{ 'overview.recalled.seen' | text }}
          </button>
        }
        <a [routerLink]="['/lessons', lesson.lessonId]"
          >{{ 'overview.recalled.read' | text }}<span class="erfa-spoken">: {{ title() }}</span></a
        >
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
export class RecalledNotice {
  private readonly api = inject(AdoptionsService);
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  readonly recalled = input.required<RecalledAdoptionView>();
  /** Somebody here has seen it. */
  readonly seen = output();
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly title = computed(() => {
    const { textHidden, title } = this.recalled();
    return textHidden ? this.texts.text('overview.recalled.hidden') : title;
  });
  protected readonly mayAdopt = () => this.keeper.may('lesson.adopt');

  protected async acknowledge(): Promise<void> {
    this.problem.set(null);
    try {
      await firstValueFrom(this.api.adoptionsSeeRecall(this.recalled().adoptionId));
      this.seen.emit();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
