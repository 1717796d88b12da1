import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { AgreedAnswerView } from '@erfa/api-client';
import type { Scale } from '@erfa/scoring-sdk';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { StandingPipe } from './standing-pipe';
import type { Choice } from './topics';

/** Two chose an answer to one question at the same time: both sides beside each other, and a choice. */
@Component({
  selector: 'erfa-choice-sides',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, StandingPipe, TextPipe],
  template: `
    <div class="alert alert-warning" role="alert">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <p class="alert-heading">{{ 'conflict.heading' | text }}</p>
      <p class="alert-text">{{ 'conflict.text' | text }}</p>
    </div>
    <div class="sides">
      <div>
        <h4>{{ 'conflict.theirs' | text }}</h4>
        <p class="erfa-strong">{{ theirs() | standing: scale() }}</p>
        <p>{{ theirs().justification || theirs().reason || ('conflict.empty' | text) }}</p>
        <p class="erfa-small erfa-soft">{{ theirs().settledBy }}</p>
        <button type="button" class="button button-secondary" (click)="other.emit()">
          {{ 'conflict.takeTheirs' | text }}
        </button>
      </div>
      <div>
        <h4>{{ 'conflict.mine' | text }}</h4>
        <p class="erfa-strong">{{ mine() | standing: scale() }}</p>
        <p>{{ mine().why || ('conflict.empty' | text) }}</p>
        <button type="button" class="button button-secondary" (click)="own.emit()">
          {{ 'conflict.keepMine' | text }}
        </button>
      </div>
    </div>
  `,
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1.6rem;
      margin-top: 1.6rem;

      > div {
        padding: 1.6rem;
        border: 1px solid var(--erfa-line);
        border-radius: 8px;
      }

      p {
        overflow-wrap: anywhere;
      }

      button {
        margin-top: 1.2rem;
      }
    }
  `,
})
export class ChoiceSides {
  readonly theirs = input.required<AgreedAnswerView>();
  readonly mine = input.required<Choice>();
  readonly scale = input.required<Scale | undefined>();
  readonly own = output();
  readonly other = output();
}
