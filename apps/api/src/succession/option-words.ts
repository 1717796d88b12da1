import type { ToldRule } from '@erfa/model-lab';
import { type LocalText, type Model, namedScale, type OptionSpec } from '@erfa/scoring-sdk';
import type { PlanRuleWordsView } from './plans.views';

/** One side of two versions: the model, and the options that its plugin has. */
export interface RuleSide {
  readonly model: Model;
  readonly options: readonly OptionSpec[];
}

/**
 * What an option that is another is called, and what its values are called on either side, as the plugin's manifest says.
 * @returns null for other rules, and for options that no manifest knows
 */
export function optionWords(
  { field, name, old, new: now }: Omit<ToldRule, 'key'>,
  before: RuleSide,
  after: RuleSide,
): PlanRuleWordsView | null {
  if (field !== 'option' || name === null) return null;
  const of = ({ options }: RuleSide): OptionSpec | undefined =>
    options.find(({ key }) => key === name);
  const spec = of(after) ?? of(before);
  if (!spec) return null;
  return {
    name: spec.title,
    old: old === null ? null : valueWords(of(before) ?? spec, old, before.model),
    new: now === null ? null : valueWords(of(after) ?? spec, now, after.model),
  };
}

/** What a value of an option is called; itself where it has no other name. */
function valueWords(spec: OptionSpec, value: string, model: Model): LocalText {
  const found =
    spec.kind === 'choice'
      ? spec.choices.find((choice) => choice.value === value)?.title
      : spec.kind === 'scale'
        ? namedScale(model, value)?.title
        : undefined;
  if (found) return found;
  if (spec.kind !== 'boolean') return { da: value, en: value };
  return value === 'true' ? { da: 'ja', en: 'yes' } : { da: 'nej', en: 'no' };
}
