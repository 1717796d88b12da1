import { isJsonObject, type Json, type JsonObject } from './json';
import { checkOptions, type OptionSpec } from './options';
import type { LocalText } from './text';

/** Keys of other questions of the model: `[review, log]`. */
export interface QuestionsAttribute {
  readonly kind: 'questions';
  readonly key: string;
  readonly title: LocalText;
  readonly help: LocalText;
}

/**
 * A number for each step, or each option to choose one of, of the node's own scale, by its key:
 * `{ none: 5, some: 3 }`.
 */
export interface ByKeyAttribute {
  readonly kind: 'by-key';
  readonly key: string;
  readonly title: LocalText;
  readonly help: LocalText;
  readonly min: number;
  readonly max: number;
}

/**
 * One of the facts a plugin looks for in a node's `attributes`: an option in form, with two kinds of its
 * own. Attributes a plugin does not name are none of its business.
 */
export type AttributeSpec = (QuestionsAttribute | ByKeyAttribute | OptionSpec) & {
  /**
   * True where the attribute gives its node a part in the rule, such as an axis: a model without that
   * node is another model. The testing kit sets no such attribute by chance.
   */
  readonly structural?: boolean;
};

/** The kinds an attribute can be of, beside those of options. */
export const attributeKinds: readonly string[] = ['questions', 'by-key'];

/** What is wrong with one attribute of a node. */
export interface AttributeFault {
  /**
   * `attribute-unknown` is worth a warning, for attributes may have other readers; with
   * `attribute-question` a key names no other question of the model.
   */
  readonly code: 'attribute-unknown' | 'attribute-value' | 'attribute-question';
  /** Where below the attributes: `['requires', 0]`. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** What would have done. */
  readonly expected: string;
}

/** What only the model can tell of a node. */
export interface AttributePlace {
  readonly node: string;
  /** The keys of all questions of the model. */
  readonly questions: ReadonlySet<string>;
  /** The keys of which one answers the node's own scale; see {@link scaleKeysOf}. */
  readonly scaleKeys: readonly string[];
  /** The names of the model's scales. */
  readonly scales: readonly string[];
}

/** Everything in a node's attributes that the plugin would pass over or misread. */
export function checkAttributes(
  spec: readonly AttributeSpec[],
  attributes: JsonObject,
  place: AttributePlace,
): AttributeFault[] {
  return Object.entries(attributes).flatMap(([key, value]): AttributeFault[] => {
    const attribute = spec.find((candidate) => candidate.key === key);
    if (!attribute) {
      const expected = spec.map((known) => known.key).join(', ');
      return [{ code: 'attribute-unknown', path: [key], value, expected }];
    }
    if (attribute.kind === 'questions') return checkQuestions(key, value, place);
    if (attribute.kind === 'by-key') return checkByKey(attribute, value, place);
    const here = { node: false, scales: place.scales };
    return checkOptions([attribute], { [key]: value }, here).map((fault): AttributeFault => ({
      ...fault,
      code: 'attribute-value',
    }));
  });
}

function checkQuestions(key: string, value: Json, place: AttributePlace): AttributeFault[] {
  if (!Array.isArray(value)) {
    return [{ code: 'attribute-value', path: [key], value, expected: 'list of keys' }];
  }
  return (value as readonly Json[]).flatMap((named, at): AttributeFault[] => {
    const known = typeof named === 'string' && named !== place.node && place.questions.has(named);
    return known
      ? []
      : [
          {
            code: 'attribute-question',
            path: [key, at],
            value: named,
            expected: 'another question',
          },
        ];
  });
}

function checkByKey(
  { key, min, max }: ByKeyAttribute,
  value: Json,
  place: AttributePlace,
): AttributeFault[] {
  const keys = place.scaleKeys.join(', ') || '–';
  if (!isJsonObject(value)) {
    return [{ code: 'attribute-value', path: [key], value, expected: keys }];
  }
  return Object.entries(value).flatMap(([name, number]): AttributeFault[] => {
    const fault = (expected: string): AttributeFault[] => [
      { code: 'attribute-value', path: [key, name], value: number, expected },
    ];
    if (!place.scaleKeys.includes(name)) return fault(keys);
    return typeof number === 'number' && number >= min && number <= max
      ? []
      : fault(`${min}–${max}`);
  });
}
