import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Answer, Model, QuestionNode } from '@erfa/scoring-sdk';
import { AnswerField, type GivenAnswer } from '../answers/answer-field';
import { shownQuestion } from '../answers/sheet';
import { StepChoice } from '../answers/step-choice';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** A question of a draft as a respondent sees it, to be answered by way of trial. */
@Component({
  selector: 'erfa-trial-question',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerField, StepChoice, TextPipe],
  template: `
    @let question = this.shown();
    <fieldset [id]="'trial-' + question.key">
      <legend class="erfa-strong">{{ label() }} {{ question.text }}</legend>
      @if (!plain() && question.guidance) {
        <p class="erfa-small">{{ question.guidance }}</p>
      }
      @if (question.steps.length > 0) {
        <erfa-step-choice
          [steps]="question.steps"
          [value]="value()"
          [name]="name()"
          [plain]="plain()"
          (chosen)="answered.emit({ state: 'answered', value: $event })"
        />
      } @else if (question.scale; as scale) {
        <erfa-answer-field
          [scale]="scale"
          [value]="value()"
          [instead]="instead()"
          [name]="name()"
          (answered)="give($event)"
        />
      }
      <div class="others">
        @for (state of states; track state.key) {
          <label>
            <input
              type="radio"
              [name]="name()"
              [checked]="answer()?.state === state.key"
              (change)="say(state.key)"
            />
            {{ state.title | text }}
          </label>
        }
        @if (answer()) {
          <button type="button" class="erfa-link-button" (click)="answered.emit(null)">
            {{ 'trying.clear' | text }}
          </button>
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .others {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      margin-top: 0.8rem;
      font-size: 1.4rem;
      line-height: 2.4rem;
    }
    label {
      display: inline-flex;
      gap: 0.8rem;
      align-items: center;
    }
    input {
      flex: none;
      width: 2rem;
      height: 2rem;
      margin: 0;
      appearance: none;
      border: 2px solid var(--erfa-ink);
      border-radius: 50%;
      background: #fff;
    }
    input:checked {
      border: 0.7rem solid var(--erfa-petrol);
    }
  `,
})
export class TrialQuestion {
  private readonly texts = inject(Texts);

  readonly model = input.required<Model>();
  readonly question = input.required<QuestionNode>();
  readonly answer = input.required<Answer | undefined>();
  /** What stands before the question, such as its number. */
  readonly label = input('');
  /** Whether there is little room. */
  readonly plain = input(false);
  /** The answer; null for none. */
  readonly answered = output<Answer | null>();

  protected readonly states = [
    { key: 'not-applicable', title: 'answering.notApplicable' },
    { key: 'dont-know', title: 'answering.dontKnow' },
  ] as const;
  protected readonly name = computed(
    () => `${this.plain() ? 'preview' : 'trial'}-${this.question().key}`,
  );
  protected readonly shown = computed(() => {
    const shown = shownQuestion(this.model(), this.question(), 0, this.texts.language());
    return shown.text === '' ? { ...shown, text: this.texts.text('writing.tree.untitled') } : shown;
  });
  protected readonly value = computed(() => {
    const answer = this.answer();
    return answer?.state === 'answered' ? answer.value : null;
  });
  protected readonly instead = computed(() => {
    const state = this.answer()?.state;
    return state === 'not-applicable' || state === 'dont-know';
  });

  protected give({ value }: GivenAnswer): void {
    this.answered.emit(value === null ? null : { state: 'answered', value });
  }

  protected say(state: 'not-applicable' | 'dont-know'): void {
    // The contract demands a reason; a trial has none but that it is one.
    const reason = this.texts.text('trying.reason');
    this.answered.emit(state === 'dont-know' ? { state } : { state, reason });
  }
}
