import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { AnswerView } from '@erfa/api-client';
import type { Scale } from '@erfa/scoring-sdk';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Evidence } from '../page/evidence';
import type { Draft } from './draft';
import { SaidPipe } from './said-pipe';

/** Two people changed one answer: both sides beside each other, with a name, and a choice. */
@Component({
  selector: 'erfa-conflict-sides',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Evidence, Icon, SaidPipe, TextPipe],
  template: `
    <div class="alert alert-warning" role="alert">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <p class="alert-heading">{{ 'conflict.heading' | text }}</p>
      <p class="alert-text">{{ 'answering.conflict' | text: { name: name() } }}</p>
    </div>
    <div class="sides">
      @for (side of [theirs(), mine()]; track $index) {
        <div class="erfa-box">
          <h3>{{ ($first ? 'conflict.theirs' : 'conflict.mine') | text }}</h3>
          <p class="erfa-strong">{{ side | said: scale() }}</p>
          @for (words of [side.reason, side.comment]; track $index) {
            @if (words) {
              <p class="words">{{ words }}</p>
            }
          }
          @if (side.evidence) {
            <p class="words"><erfa-evidence [text]="side.evidence" /></p>
          }
          <button
            type="button"
            class="button button-secondary erfa-gap-small"
            (click)="$first ? other.emit() : own.emit()"
          >
            {{ ($first ? 'conflict.takeTheirs' : 'conflict.keepMine') | text }}
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
      gap: 1.6rem;
      margin-top: 1.6rem;
    }
    .words {
      margin-top: 0.4rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ConflictSides {
  readonly theirs = input.required<AnswerView>();
  readonly mine = input.required<Draft>();
  readonly scale = input.required<Scale | undefined>();
  /** Who wrote the other one. */
  readonly name = input.required<string>();
  readonly own = output();
  readonly other = output();
}
