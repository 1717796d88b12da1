import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { httpResource } from '@angular/common/http';
import type { BetterAnswersView, NodeScoreView, UnitScoreView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import type { PlannedAnswer } from './action-dialog';

/** Which answer an action is to lead to: the question, where there are several, and one of the answers that count more. */
@Component({
  selector: 'erfa-answer-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  template: `
    <fieldset class="erfa-field">
      <legend class="form-label">{{ 'plan.leadsTo' | text }}</legend>
      <span class="form-hint" id="leads-to-hint">{{ 'plan.leadsToHint' | text }}</span>
      @if (questions().length > 1) {
        <label class="erfa-mid" for="leads-to-question">{{ 'plan.leadsToQuestion' | text }}</label>
        <select
          class="form-select"
          id="leads-to-question"
          aria-describedby="leads-to-hint"
          (change)="ask($any($event.target).value)"
        >
          <option value="" [selected]="question() === ''">{{ 'plan.leadsToNone' | text }}</option>
          @for (one of questions(); track one.key) {
            <option [value]="one.key" [selected]="one.key === question()">{{ one.title }}</option>
          }
        </select>
      }
      @if (source.error(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="source.reload()" />
      } @else if (question() !== '') {
        <label class="erfa-mid" for="leads-to-answer">{{ 'plan.leadsToValue' | text }}</label>
        <select
          class="form-select"
          id="leads-to-answer"
          aria-describedby="leads-to-hint"
          (change)="choose($any($event.target).value)"
        >
          @if (questions().length === 1) {
            <option value="" [selected]="!fits()">{{ 'plan.leadsToNone' | text }}</option>
          } @else {
            <option value="" [selected]="!fits()" disabled>
              {{ 'plan.leadsToChoose' | text }}
            </option>
          }
          @for (answer of answers(); track answer.id) {
            <option [value]="answer.id" [selected]="answer.id === valueId()">
              {{ answer.words }}
            </option>
          }
        </select>
        @if (source.hasValue() && answers().length === 0) {
          <p class="erfa-mid erfa-soft">{{ 'plan.leadsToHighest' | text }}</p>
        }
        @if (units().length > 0 && chosen()) {
          <label class="erfa-mid" for="leads-to-unit">{{ 'plan.leadsToUnit' | text }}</label>
          <select
            class="form-select"
            id="leads-to-unit"
            (change)="ofUnit($any($event.target).value)"
          >
            <option value="" [selected]="!chosen()?.unit">{{ 'plan.leadsToUnits' | text }}</option>
            @for (unit of units(); track unit.unitId) {
              <option [value]="unit.unitId" [selected]="unit.unitId === chosen()?.unit">
                {{ unit.title }}
              </option>
            }
          </select>
        }
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
      margin: 2.4rem 0;
    }
    fieldset {
      min-width: 0;
    }
    label {
      display: block;
      margin-top: 0.8rem;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class AnswerChoice {
  private readonly texts = inject(Texts);
  readonly assessmentId = input.required<string>();
  /** The questions that it may be about. */
  readonly questions = input.required<readonly NodeScoreView[]>();
  readonly units = input.required<readonly UnitScoreView[]>();
  /** What was chosen when writing began: it stays a choice, also where it is reached by now. */
  readonly begun = input.required<PlannedAnswer | null>();
  readonly chosen = model.required<PlannedAnswer | null>();

  /** Key of the question it is about; empty for none. */
  protected readonly question = computed(() => {
    const [only, ...others] = this.questions();
    if (only && others.length === 0) return only.key;
    const key = this.chosen()?.question ?? '';
    return this.questions().some((one) => one.key === key) ? key : '';
  });
  protected readonly source = httpResource<BetterAnswersView>(() => {
    const [id, question] = [this.assessmentId(), this.question()].map(encodeURIComponent);
    return question
      ? {
          url: `/api/assessments/${id}/better-answers/${question}`,
          headers: { 'Accept-Language': this.texts.language() },
        }
      : undefined;
  });
  protected readonly answers = computed(() => {
    const offered = this.source.hasValue() ? this.source.value().answers : [];
    const begun = this.begun();
    const kept = begun?.question === this.question() ? [begun] : [];
    const all = [...kept, ...offered].map(({ value, words }) => ({
      id: idOf(value),
      value,
      words,
    }));
    return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  });
  /** Whether an answer to this question is chosen. */
  protected readonly fits = computed(() => {
    const chosen = this.chosen();
    return chosen?.question === this.question() && chosen.value !== null;
  });
  protected readonly valueId = computed(() => (this.fits() ? idOf(this.chosen()?.value) : ''));

  protected ask(question: string): void {
    this.chosen.set(question === '' ? null : { question, value: null, words: '', unit: null });
  }

  protected choose(id: string): void {
    const answer = this.answers().find((one) => one.id === id);
    if (!answer) return this.chosen.set(null);
    const { value, words } = answer;
    const unit = this.chosen()?.unit ?? null;
    this.chosen.set({ question: this.question(), value, words, unit });
  }

  protected ofUnit(unit: string): void {
    this.chosen.update((before) => before && { ...before, unit: unit || null });
  }
}

const idOf = (value: unknown): string => JSON.stringify(value);
