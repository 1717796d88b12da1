import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { Permission } from '@erfa/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/**
 * Something that everybody here is told until somebody has said that it was seen.
 *
 * Content: what is told; a link onwards in `[erfaOnwards]`.
 */
@Component({
  selector: 'erfa-seen-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Problem, TextPipe],
  template: `
    <div class="alert alert-warning">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <h2 class="alert-heading">{{ heading() }}</h2>
      <p class="alert-text words"><ng-content /></p>
      <p class="erfa-buttons erfa-gap-small">
        @if (maySee()) {
          <button
            type="button"
            class="button button-secondary"
            [attr.aria-label]="('overview.seen' | text) + ': ' + about()"
            (click)="acknowledge()"
          >
            {{ 'overview.seen' | text }}
          </button>
        }
        <ng-content select="[erfaOnwards]" />
      </p>
    </div>
    @if (attempt.problem(); as trouble) {
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
export class SeenNotice {
  private readonly keeper = inject(SessionKeeper);
  readonly heading = input.required<string>();
  /** What the button is about, for who hears it. */
  readonly about = input.required<string>();
  /** What one may do who may say that it was seen. */
  readonly permission = input.required<Permission>();
  /** Says so to the server. */
  readonly see = input.required<() => Observable<unknown>>();
  /** Somebody here has seen it. */
  readonly seen = output();
  protected readonly attempt = new Attempt();
  protected readonly maySee = () => this.keeper.may(this.permission());

  protected acknowledge(): Promise<void> {
    return this.attempt.run(async () => {
      await firstValueFrom(this.see()());
      this.seen.emit();
    });
  }
}
