import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ChangedQuestion } from '../answers/changed-question';
import { type EarlierShown, whyKey } from '../answers/earlier';
import { TextPipe } from '../language/text-pipes';
import type { Draft, Said } from './draft';

/**
 * What was answered to a question in an earlier round, beside it: to be confirmed by one click as long as nothing is
 * answered; afterwards to look up.
 */
@Component({
  selector: 'erfa-earlier-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangedQuestion, TextPipe],
  template: `
    @if (asCarried()) {
      <p class="erfa-mid note">{{ 'carrying.card.carried' | text: { round: round() } }}</p>
      @if (earlier().changed.length > 0) {
        <erfa-changed-question [changed]="earlier().changed" />
      }
    } @else if (offers()) {
      <div class="box">
        <h3>
          {{ (proposal() ? 'carrying.card.confirm' : 'carrying.card.anew') | text }}
        </h3>
        <p>{{ why() | text }}</p>
        @for (old of earlier().old; track old.key) {
          <p class="old">
            <span class="erfa-small erfa-soft">{{
              'carrying.card.then' | text: { round: round() }
            }}</span>
            @if (earlier().reworded) {
              <span>{{ old.text }}</span>
            }
            <span class="erfa-strong">{{ old.said }}</span>
            @if (old.reason) {
              <span class="erfa-small">{{ 'page.quoted' | text: { words: old.reason } }}</span>
            }
          </p>
        }
        @if (earlier().changed.length > 0) {
          <erfa-changed-question [changed]="earlier().changed" />
        }
        @if (proposal(); as said) {
          <div class="erfa-buttons act">
            <button type="button" class="button button-secondary" (click)="confirmed.emit(said)">
              {{ 'carrying.card.act' | text: { answer: earlier().now?.said ?? '' } }}
            </button>
            <span class="erfa-mid erfa-soft">{{ 'carrying.card.orElse' | text }}</span>
          </div>
        }
      </div>
    } @else {
      <details class="erfa-unfold">
        <summary>{{ 'carrying.card.see' | text: { round: round() } }}</summary>
        @for (old of earlier().old; track old.key) {
          <p class="old">
            @if (earlier().reworded) {
              <span>{{ old.text }}</span>
            }
            <span class="erfa-strong">{{ old.said }}</span>
            @if (old.reason) {
              <span class="erfa-small">{{ 'page.quoted' | text: { words: old.reason } }}</span>
            }
          </p>
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1.6rem;
    }
    .box {
      padding: 1.6rem 2rem;
      border: 1px solid var(--erfa-edge);
      border-radius: 8px;
      background: var(--erfa-attention);
    }
    h3 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    p {
      max-width: 80ch;
      margin-top: 0.4rem;
    }
    .note {
      margin-top: 0;
    }
    .old {
      display: flex;
      flex-direction: column;
      margin-top: 0.8rem;
      overflow-wrap: anywhere;
    }
    .act {
      margin-top: 1.2rem;
    }
  `,
})
export class EarlierAnswer {
  readonly earlier = input.required<EarlierShown>();
  /** The earlier round's name. */
  readonly round = input.required<string>();
  readonly answer = input.required<Draft>();
  readonly editable = input.required<boolean>();
  /** Whether the answer stands as it was carried. */
  readonly asCarried = input.required<boolean>();
  /** The proposal, confirmed. */
  readonly confirmed = output<Partial<Said>>();

  protected readonly offers = computed(
    () => this.editable() && this.answer().state === 'unanswered',
  );
  protected readonly proposal = computed<Partial<Said> | null>(() => {
    const answer = this.earlier().item.answer;
    if (!answer) return null;
    const { state, value, reason, evidence } = answer;
    // What is written already stays.
    const { reason: own, evidence: proof } = this.answer();
    return {
      state,
      value: value as Said['value'],
      reason: own || reason,
      evidence: proof || evidence,
    };
  });
  protected readonly why = computed(() => whyKey(this.earlier().item));
}
