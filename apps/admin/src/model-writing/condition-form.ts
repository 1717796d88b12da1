import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type Condition,
  type ConditionTest,
  type ModelNode,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import { NodeChoice } from './node-choice';

type Value = ConditionTest['is'][number];

/** When a node is shown: always, or when all or any of some earlier questions are answered with one of some answers. */
@Component({
  selector: 'erfa-condition-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, NodeChoice, TextPipe],
  template: `
    <label class="form-label" [attr.for]="id">{{ 'writing.condition.shown' | text }}</label>
    <select class="form-select" [id]="id" [disabled]="keeper.readOnly()" (change)="choose($event)">
      @for (way of ways; track way.key) {
        <option [value]="way.key" [selected]="way.key === standing()">
          {{ way.title | text }}
        </option>
      }
    </select>
    @if (standing() !== 'always') {
      @for (test of tests(); track $index; let at = $index) {
        <fieldset class="test">
          <legend class="erfa-spoken">{{ 'writing.rows.row' | text: { number: at + 1 } }}</legend>
          <erfa-node-choice
            only="question"
            [name]="id + '-' + at + '-question'"
            [label]="'writing.condition.question' | text"
            [value]="test.question || null"
            [until]="node().key"
            (chosen)="ask(at, $event ?? '')"
          />
          @if (test.question) {
            <p class="form-label">{{ 'writing.condition.is' | text }}</p>
            @for (answer of answersOf(test.question, test.is); track answer.words) {
              <label class="answer">
                <input
                  type="checkbox"
                  [checked]="test.is.includes(answer.value)"
                  [disabled]="keeper.readOnly()"
                  (change)="toggle(at, answer.value)"
                />
                {{ answer.words }}
              </label>
            } @empty {
              <p class="erfa-small">{{ 'writing.condition.noAnswers' | text }}</p>
            }
          }
          <button type="button" class="erfa-link-button" (click)="remove(at)">
            {{ 'writing.rows.remove' | text
            }}<span class="erfa-spoken"> {{ 'writing.rows.row' | text: { number: at + 1 } }}</span>
          </button>
        </fieldset>
      }
      <button type="button" class="erfa-link-button" (click)="add()">
        {{ 'writing.condition.add' | text }}
      </button>
    }
    <erfa-field-trouble [node]="node().key" [field]="['shownWhen']" [below]="true" />
  `,
  styles: `
    select {
      max-width: 100%;
    }
    .test {
      margin: 1.2rem 0 0;
      padding: 0 0 0 1.6rem;
      border: 0;
      border-left: 2px solid var(--erfa-line);
      min-width: 0;
    }
    .answer {
      display: flex;
      gap: 0.8rem;
      align-items: flex-start;
      padding: 0.3rem 0;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    .answer input {
      flex: none;
      width: 2rem;
      height: 2rem;
      margin: 0;
      appearance: auto;
      accent-color: var(--erfa-petrol);
    }
  `,
})
export class ConditionForm {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly node = input.required<ModelNode>();
  protected readonly id = fieldId(['shownWhen']);
  protected readonly ways = (['always', 'all', 'any'] as const).map(
    (key) => ({ key, title: `writing.condition.ways.${key}` }) as const,
  );
  protected readonly standing = computed(() => {
    const { shownWhen } = this.node();
    if (!shownWhen) return 'always';
    return 'all' in shownWhen ? 'all' : 'any';
  });
  protected readonly tests = computed(() => testsOf(this.node().shownWhen));

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    if (value === 'always') this.keeper.set(this.node().key, ['shownWhen'], null);
    else this.put(this.tests().length > 0 ? this.tests() : [{ question: '', is: [] }], value);
  }

  protected add(): void {
    this.put([...this.tests(), { question: '', is: [] }]);
  }

  protected remove(at: number): void {
    const rest = this.tests().toSpliced(at, 1);
    if (rest.length > 0) this.put(rest);
    else this.keeper.set(this.node().key, ['shownWhen'], null);
  }

  protected ask(at: number, question: string): void {
    this.put(this.tests().with(at, { question, is: [] }));
  }

  protected toggle(at: number, value: Value): void {
    const test = this.tests()[at];
    if (!test) return;
    const is = test.is.includes(value)
      ? test.is.filter((one) => one !== value)
      : [...test.is, value];
    this.put(this.tests().with(at, { ...test, is }));
  }

  /** The answers that a condition can look for, and those it looks for although the scale has them no more. */
  protected answersOf(
    question: string,
    is: readonly Value[],
  ): readonly { readonly value: Value; readonly words: string }[] {
    const model = this.keeper.model();
    const node = this.keeper.outline().get(question)?.node;
    const scale = model && node ? scaleOf(model, node) : undefined;
    const offered = scale ? this.offered(scale) : [];
    const gone = is.filter((value) => !offered.some((one) => one.value === value));
    return [...offered, ...gone.map((value) => ({ value, words: String(value) }))];
  }

  private offered(scale: Scale): { readonly value: Value; readonly words: string }[] {
    const language = this.texts.language();
    const named = (title: { readonly da: string; readonly en: string }, value: Value) =>
      title[language] || title.da || String(value);
    switch (scale.kind) {
      case 'steps':
        return scale.steps.map(({ value, title }) => ({
          value,
          words: `${value} ${named(title, '')}`,
        }));
      case 'options':
        return scale.options.map(({ key, title }) => ({ value: key, words: named(title, key) }));
      case 'ladder':
        return scale.levels.flatMap(({ elements }) =>
          elements.map(({ key, title }) => ({ value: key, words: named(title, key) })),
        );
      case 'boolean':
        return [
          { value: true, words: this.texts.text('answers.yes') },
          { value: false, words: this.texts.text('answers.no') },
        ];
      default:
        return [];
    }
  }

  private put(tests: readonly ConditionTest[], way: string = this.standing()): void {
    this.keeper.set(this.node().key, ['shownWhen'], {
      [way === 'any' ? 'any' : 'all']: tests,
    } as never);
  }
}

function testsOf(condition: Condition | undefined): readonly ConditionTest[] {
  if (!condition) return [];
  return 'all' in condition ? condition.all : condition.any;
}
