import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Icon } from '../icons/icon';
import { TimePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { SessionClock } from './session-clock';
import { SessionKeeper } from './session-keeper';

/** Says some minutes ahead that the session ends, and asks the server for more time on request. */
@Component({
  selector: 'erfa-ends-soon-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe, TimePipe],
  template: `
    <div role="status">
      @if (clock.endsSoon(); as end) {
        <div class="alert alert-warning">
          <erfa-icon class="alert-icon" name="time" size="large" />
          <p class="alert-heading">{{ 'session.endsSoon' | text: { time: end | erfaTime } }}</p>
          <p class="alert-text">
            {{ (refused() ? 'session.notExtended' : 'session.endsSoonTodo') | text }}
          </p>
          @if (!refused()) {
            <button type="button" class="button button-secondary" (click)="extend()">
              {{ 'session.extend' | text }}
            </button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .alert {
      margin: 0 0 2.4rem;
    }
    button {
      margin-top: 1.2rem;
    }
  `,
})
export class EndsSoonNotice {
  protected readonly clock = inject(SessionClock);
  private readonly keeper = inject(SessionKeeper);
  protected readonly refused = signal(false);

  protected async extend(): Promise<void> {
    const before = this.keeper.member()?.expiresAt;
    await this.keeper.check();
    this.refused.set(this.keeper.member()?.expiresAt === before);
  }
}
