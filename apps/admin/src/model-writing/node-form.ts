import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { isJsonObject, type Json, resolveOptions, scaleOf } from '@erfa/scoring-sdk';
import { askedWords } from '../answers/answer-form';
import { DraftKeeper } from '../lab/draft-keeper';
import type { OutlineNode } from '../lab/outline';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LevelSquare } from '../levels/level-square';
import { ConditionForm } from './condition-form';
import { EvidenceForm } from './evidence-form';
import type { FormSpec } from './form-spec';
import { Fold } from './fold';
import { KeyForm } from './key-form';
import { NumberField } from './number-field';
import { ScaleChoice } from './scale-choice';
import { SpecField } from './spec-field';
import { TextPair } from './text-pair';
import { TopicsForm } from './topics-form';

/** Everything that is written of one question or group. */
@Component({
  selector: 'erfa-node-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConditionForm,
    EvidenceForm,
    Fold,
    KeyForm,
    LevelSquare,
    NumberField,
    ScaleChoice,
    SpecField,
    TextPair,
    TextPipe,
    TopicsForm,
  ],
  templateUrl: './node-form.html',
  styleUrl: './node-form.scss',
})
export class NodeForm {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly place = input.required<OutlineNode>();

  protected readonly node = computed(() => this.place().node);
  protected readonly key = computed(() => this.node().key);
  private readonly scale = computed(() => {
    const model = this.keeper.model();
    return model ? scaleOf(model, this.node()) : undefined;
  });
  /** The steps of the question's scale, from the lowest. */
  protected readonly steps = computed(() => {
    const scale = this.scale();
    if (this.node().kind !== 'question' || scale?.kind !== 'steps') return [];
    const language = this.texts.language();
    return scale.steps.map(({ value, title }) => ({ value, name: title[language] || title.da }));
  });
  protected readonly highest = computed(() => this.steps().at(-1)?.value);
  /** What a question without steps asks for. */
  protected readonly asked = computed(() => {
    const scale = this.scale();
    return scale && scale.kind !== 'steps' ? askedWords(scale, this.texts) : '';
  });
  private readonly plugin = this.keeper.manifest;
  /** What holds in the whole model, with every default. */
  private readonly standing = computed(() => {
    const options = this.keeper.model()?.scoring.options ?? {};
    const plugin = this.plugin();
    return plugin ? resolveOptions(plugin.options, options) : {};
  });
  private readonly perNode = computed(
    () => this.plugin()?.options.filter((option) => option.perNode === true) ?? [],
  );
  /** The policy for answers that are not relevant stands beside the weight, since most authors look for it. */
  protected readonly policy = computed(() =>
    this.perNode().find(({ key }) => key === 'notApplicable'),
  );
  protected readonly options = computed(() =>
    this.perNode().filter(({ key }) => key !== 'notApplicable'),
  );
  protected readonly attributes = computed<readonly FormSpec[]>(
    () => this.plugin()?.attributes ?? [],
  );
  /** Attributes that stand in the model though the plugin does not know them. */
  protected readonly foreign = computed(() => {
    const known = new Set(this.attributes().map(({ key }) => key));
    return Object.entries(this.node().attributes ?? {}).filter(([key]) => !known.has(key));
  });
  protected readonly isSet = computed(() => ({
    options: Object.keys(this.node().scoring ?? {}).some((key) => key !== 'notApplicable'),
    attributes: Object.keys(this.node().attributes ?? {}).length > 0,
  }));

  protected inherited(key: string): Json | undefined {
    const standing = this.standing();
    return isJsonObject(standing) ? standing[key] : undefined;
  }

  protected words(value: unknown): string {
    return JSON.stringify(value);
  }

  protected drop(key: string): void {
    this.keeper.set(this.key(), ['attributes', key], null);
  }
}
