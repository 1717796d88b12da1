import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { asProblem, type Fault, type ProblemKind } from './problem-error';

const titles: Readonly<Record<ProblemKind, TextKey>> = {
  offline: 'problem.offline.title',
  server: 'problem.server.title',
  'signed-out': 'problem.signedOut.title',
  forbidden: 'problem.forbidden.title',
  missing: 'problem.missing.title',
  conflict: 'problem.conflict.title',
  refused: 'problem.refused.title',
};

const remedies: Readonly<Record<ProblemKind, TextKey>> = {
  offline: 'problem.offline.todo',
  server: 'problem.server.todo',
  'signed-out': 'problem.signedOut.todo',
  forbidden: 'problem.forbidden.todo',
  missing: 'problem.missing.todo',
  conflict: 'problem.conflict.todo',
  refused: 'problem.refused.todo',
};

/** What went wrong, what to do about it, and the code to give when asking for help. */
@Component({
  selector: 'erfa-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <div class="alert alert-error" role="alert">
      <erfa-icon class="alert-icon" name="error" size="large" />
      <p class="alert-heading">{{ problem().title || (title() | text) }}</p>
      @if (problem().detail) {
        <p class="alert-text">{{ problem().detail }}</p>
      }
      @if (problem().faults.length > 0) {
        <ul class="faults">
          @for (fault of problem().faults; track $index) {
            @let name = naming()(fault);
            <li>
              {{
                name === null
                  ? fault.message
                  : ('problem.named' | text: { field: name, words: fault.message })
              }}
            </li>
          }
        </ul>
      }
      @if (!told()) {
        <p class="alert-text">{{ remedy() | text }}</p>
      }
      @if (retryable()) {
        <button type="button" class="button button-secondary again" (click)="retry.emit()">
          {{ 'problem.again' | text }}
        </button>
      }
      @if (!told()) {
        <p class="erfa-small code">{{ 'problem.code' | text: { code: problem().code } }}</p>
      }
    </div>
  `,
  styles: `
    .faults {
      margin: 0.8rem 0;
    }
    .again,
    .code {
      margin-top: 1.2rem;
    }
  `,
})
export class Problem {
  /** The error as it was caught; what is no ProblemError is shown as trouble on our side. */
  readonly error = input.required<unknown>();
  /** Whether trying again can help; by default it can when the trouble is the network's or the server's. */
  readonly canRetry = input<boolean | undefined>(undefined);
  /** What the field of a fault is called on the page; null where it is not known. */
  readonly naming = input<(fault: Fault) => string | null>(() => null);
  /** The reader wants to try again. */
  readonly retry = output();

  protected readonly problem = computed(() => asProblem(this.error()));
  protected readonly title = computed(() => titles[this.problem().kind]);
  protected readonly remedy = computed(() => remedies[this.problem().kind]);
  /** Whether the faults say all there is to say: what to do, and nothing to ask others about. */
  protected readonly told = computed(
    () => this.problem().kind === 'refused' && this.problem().faults.length > 0,
  );
  protected readonly retryable = computed(
    () => this.canRetry() ?? ['offline', 'server'].includes(this.problem().kind),
  );
}
