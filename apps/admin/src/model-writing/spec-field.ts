import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { fieldAt, type FieldPath } from '@erfa/model-lab';
import {
  defaultOf,
  isJsonObject,
  type Json,
  type OptionSpec,
  scaleKeysOf,
  scaleOf,
} from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { writeNumber } from '../answers/typed-number';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import type { FormSpec } from './form-spec';
import { NodeChoice } from './node-choice';
import { NumberField } from './number-field';
import { SpecRows } from './spec-rows';
import { TextPair } from './text-pair';
import { type Written, WrittenField } from './written';

/**
 * One field drawn from its spec, whatever its kind. What nobody has set shows what holds then, and
 * setting it back to that takes it out of the model.
 */
@Component({
  selector: 'erfa-spec-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldTrouble,
    LocalPipe,
    NodeChoice,
    NumberField,
    SpecRows,
    TextPair,
    TextPipe,
    WrittenField,
  ],
  templateUrl: './spec-field.html',
  styles: `
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      align-items: flex-end;
    }
    .inner {
      margin-top: 0.8rem;
      padding-left: 1.6rem;
      border-left: 2px solid var(--erfa-line);
    }
    input,
    select {
      max-width: 100%;
    }
  `,
})
export class SpecField {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly node = input.required<string>();
  readonly spec = input.required<FormSpec>();
  /** The way to the value, from the node or the model. */
  readonly field = input.required<FieldPath>();
  /** What holds where the value is not set, where that is not the option’s own default. */
  readonly inherited = input<Json | undefined>(undefined);
  /** Whether a node sets it for itself: what is not set is then as the model has it. */
  readonly perNode = input(false);
  /** Whether the title alone is shown: in rows, where there is no room for more. */
  readonly short = input(false);

  protected readonly id = computed(() => fieldId(this.field()));
  protected readonly target = computed(() => {
    this.keeper.model();
    return this.keeper.target(this.node());
  });
  protected readonly value = computed(() => fieldAt(this.target(), this.field()));
  protected readonly standing = computed<Json>(() => {
    const inherited = this.inherited();
    if (inherited !== undefined) return inherited;
    const spec = this.spec();
    return 'default' in spec ? defaultOf(spec as OptionSpec) : null;
  });
  /** What holds where nothing is set, in words: `Som modellen: udelades`. */
  protected readonly unset = computed(() => {
    const words = this.words(this.standing());
    return this.texts.text(this.perNode() ? 'writing.spec.asModel' : 'writing.spec.usual', {
      words,
    });
  });
  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  /** Whether what stands in the field is nothing that may stand there. */
  protected readonly wrong = linkedSignal({
    source: () => [this.node(), this.value()],
    computation: () => false,
  });
  /** What holds where nothing is written, in a field. */
  protected readonly placeholder = computed(() => {
    const standing = this.standing();
    return standing === null ? '' : this.shown(standing);
  });
  protected readonly scales = computed(() => Object.entries(this.keeper.model()?.scales ?? {}));
  protected readonly list = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as readonly string[]) : [];
  });
  /** The keys of which one answers the node's own scale. */
  protected readonly stepKeys = computed(() => {
    const model = this.keeper.model();
    const target = this.target();
    return model && target && 'kind' in target ? scaleKeysOf(scaleOf(model, target)) : [];
  });

  /** What a record holds where a part of it is not set. */
  protected partOf(key: string): Json | undefined {
    const standing = this.inherited();
    return isJsonObject(standing) ? (standing[key] as Json) : undefined;
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    if (value === '') this.set(null);
    else this.set(this.spec().kind === 'boolean' ? value === 'true' : value);
  }

  protected write({ text }: Written): void {
    const done = this.keeper.trySet(this.node(), this.field(), text === '' ? null : text);
    // A line that has to be there may be empty; a key, or a day, may not.
    if (!done && text === '' && this.spec().kind === 'line') this.set('');
    else this.wrong.set(!done);
  }

  /** A share: as a decimal, or exactly as somebody wrote it. */
  protected share({ text }: Written): void {
    const typed = text.trim().replace(',', '.');
    if (typed === '') this.set(null);
    else this.set(/^\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : text.trim());
  }

  protected shown(value: unknown): string {
    return typeof value === 'number'
      ? writeNumber(value, this.texts.language())
      : String(value ?? '');
  }

  protected withQuestion(key: string | null): void {
    if (key !== null && !this.list().includes(key)) this.set([...this.list(), key]);
  }

  protected withoutQuestion(key: string): void {
    const rest = this.list().filter((one) => one !== key);
    this.set(rest.length > 0 ? rest : null);
  }

  protected titleOf(key: string): string {
    const place = this.keeper.outline().get(key);
    return place ? `${place.number} ${place.node.title[this.texts.language()]}` : key;
  }

  protected set(value: Json): void {
    this.keeper.set(this.node(), this.field(), value);
  }

  private words(value: Json): string {
    const spec = this.spec();
    if (value === null) return this.texts.text('writing.spec.none');
    if (spec.kind === 'choice') {
      const choice = spec.choices.find((one) => one.value === value);
      return choice?.title[this.texts.language()] ?? String(value);
    }
    if (typeof value === 'boolean') return this.texts.text(value ? 'answers.yes' : 'answers.no');
    return this.shown(value);
  }
}
