import { isJsonObject, type Json, type JsonObject } from './json';
import { parseExact, compare, exact, exactZero } from './exact';
import { isLocalText, type LocalText } from './text';

/** What every option says about itself, so that a host can draw a form from it. */
interface OptionBase {
  readonly key: string;
  readonly title: LocalText;
  readonly help: LocalText;
  /** True when a node of a model may set the option for itself alone. */
  readonly perNode?: boolean;
}

/** One value of a {@link ChoiceOption}. */
export interface Choice {
  readonly value: string;
  readonly title: LocalText;
}

/** One of a closed list of words. */
export interface ChoiceOption extends OptionBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly default: string;
}

/** A number within bounds; `null` means not set. */
export interface NumberOption extends OptionBase {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly default: number | null;
}

/** Yes or no. */
export interface BooleanOption extends OptionBase {
  readonly kind: 'boolean';
  readonly default: boolean;
}

/** A share from 0 to 1, as a decimal or exactly as text: `2/3`. */
export interface ShareOption extends OptionBase {
  readonly kind: 'share';
  readonly default: number | string;
}

/** The name of one of the model's scales; `null` means none. */
export interface ScaleNameOption extends OptionBase {
  readonly kind: 'scale';
  readonly default: string | null;
}

/** Options that belong together, such as a rounding mode and its place. */
export interface RecordOption extends OptionBase {
  readonly kind: 'record';
  readonly fields: readonly OptionSpec[];
}

/** Rows of fields, such as a table of bands. Default: no rows. */
export interface TableOption extends OptionBase {
  readonly kind: 'table';
  readonly columns: readonly OptionSpec[];
}

/** A text for people, in every language; `null` means none. */
export interface TextOption extends OptionBase {
  readonly kind: 'text';
  readonly default: LocalText | null;
}

/** A stable key for something that the options name, as keys of a model are written; `null` means none. */
export interface KeyOption extends OptionBase {
  readonly kind: 'key';
  readonly default: string | null;
}

/** The key of one of the model's nodes; `null` means none. */
export interface NodeOption extends OptionBase {
  readonly kind: 'node';
  readonly default: string | null;
}

/** One option of a plugin, as data. */
export type OptionSpec =
  | ChoiceOption
  | NumberOption
  | BooleanOption
  | ShareOption
  | ScaleNameOption
  | RecordOption
  | TableOption
  | TextOption
  | KeyOption
  | NodeOption;

/** The kinds an option can be of. */
export const optionKinds: readonly OptionSpec['kind'][] = [
  'choice',
  'number',
  'boolean',
  'share',
  'scale',
  'record',
  'table',
  'text',
  'key',
  'node',
];

/** What is wrong with one option that a model sets. */
export interface OptionFault {
  readonly code:
    | 'option-unknown'
    | 'option-type'
    | 'option-choice'
    | 'option-range'
    | 'option-not-per-node'
    | 'option-scale'
    | 'option-node';
  /** Where below the options: `['rounding', 'place']`. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** What would have done: the choices, the bounds, the known options. */
  readonly expected: string;
}

/** Where the options stand, for what only the model can tell. */
export interface OptionPlace {
  /** True for the options of one node, false for those of the whole model. */
  readonly node: boolean;
  /** The names of the model's scales. */
  readonly scales: readonly string[];
  /** The keys of the model's nodes; without them names of nodes are not looked up. */
  readonly nodes?: ReadonlySet<string>;
}

/** Everything in `options` that the plugin's spec does not allow; an empty list means all is well. */
export function checkOptions(
  spec: readonly OptionSpec[],
  options: JsonObject,
  place: OptionPlace,
): OptionFault[] {
  return Object.entries(options).flatMap(([key, value]): OptionFault[] => {
    const option = spec.find((candidate) => candidate.key === key);
    if (!option) {
      const known = spec.map((candidate) => candidate.key).join(', ');
      return [{ code: 'option-unknown', path: [key], value, expected: known }];
    }
    if (place.node && option.perNode !== true) {
      const known = spec.filter((candidate) => candidate.perNode).map((candidate) => candidate.key);
      return [
        { code: 'option-not-per-node', path: [key], value, expected: known.join(', ') || '–' },
      ];
    }
    return checkValue(option, value, [key], place);
  });
}

function checkValue(
  option: OptionSpec,
  value: Json,
  path: readonly (string | number)[],
  place: OptionPlace,
): OptionFault[] {
  const fault = (code: OptionFault['code'], expected: string): OptionFault[] => [
    { code, path, value, expected },
  ];
  switch (option.kind) {
    case 'choice': {
      const values = option.choices.map((choice) => choice.value);
      return typeof value === 'string' && values.includes(value)
        ? []
        : fault('option-choice', values.join(', '));
    }
    case 'number': {
      if (value === null && option.default === null) return [];
      const integer = option.integer === true;
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        return fault('option-type', integer ? 'integer' : 'number');
      }
      const inside = value >= option.min && value <= option.max;
      return inside && (!integer || Number.isInteger(value))
        ? []
        : fault('option-range', `${integer ? 'integer ' : ''}${option.min}–${option.max}`);
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : fault('option-type', 'true, false');
    case 'share': {
      const share =
        typeof value === 'number' || typeof value === 'string' ? parseExact(value) : undefined;
      if (!share) return fault('option-type', '0–1, 2/3');
      return compare(share, exactZero) >= 0 && compare(share, exact(1)) <= 0
        ? []
        : fault('option-range', '0–1');
    }
    case 'scale':
      if (value === null) return [];
      if (typeof value !== 'string') return fault('option-type', place.scales.join(', '));
      return place.scales.includes(value) ? [] : fault('option-scale', place.scales.join(', '));
    case 'text':
      return value === null || isLocalText(value, longestText)
        ? []
        : fault('option-type', `da, en: 1–${longestText}`);
    case 'key':
      return value === null || (typeof value === 'string' && isKey(value))
        ? []
        : fault('option-type', 'a-z 0-9 - _ .');
    case 'node':
      if (value === null) return [];
      if (typeof value !== 'string') return fault('option-type', 'key');
      return place.nodes === undefined || place.nodes.has(value)
        ? []
        : fault('option-node', [...place.nodes].slice(0, 20).join(', '));
    case 'record':
      return isJsonObject(value)
        ? nested(option.fields, value as JsonObject, path, place)
        : fault('option-type', option.fields.map((field) => field.key).join(', '));
    case 'table':
      if (!Array.isArray(value)) return fault('option-type', 'list');
      return (value as readonly Json[]).flatMap((row, index) =>
        isJsonObject(row)
          ? nested(option.columns, row as JsonObject, [...path, index], place)
          : fault('option-type', option.columns.map((column) => column.key).join(', ')),
      );
  }
}

function nested(
  spec: readonly OptionSpec[],
  options: JsonObject,
  path: readonly (string | number)[],
  place: OptionPlace,
): OptionFault[] {
  return checkOptions(spec, options, { ...place, node: false }).map((found) => ({
    ...found,
    path: [...path, ...found.path],
  }));
}

/** Characters of a text that an option holds, per language. */
const longestText = 300;

/** Keys as models write them: lower-case words, digits, `-`, `_` and `.`, at most 100 characters. */
function isKey(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value);
}

/** The value an option has when nobody sets it. */
export function defaultOf(option: OptionSpec): Json {
  if (option.kind === 'record') return resolveOptions(option.fields, {});
  if (option.kind === 'table') return [];
  if (option.kind === 'text') return option.default && { ...option.default };
  return option.default;
}

/**
 * The options with every default filled in, records field by field. Expects options that
 * {@link checkOptions} finds nothing wrong with; what the spec does not know is left out.
 */
export function resolveOptions(spec: readonly OptionSpec[], options: JsonObject): JsonObject {
  return Object.fromEntries(
    spec.map((option) => {
      const given = Object.hasOwn(options, option.key) ? options[option.key] : undefined;
      if (given === undefined) return [option.key, defaultOf(option)];
      if (option.kind === 'record' && isJsonObject(given)) {
        return [option.key, resolveOptions(option.fields, given as JsonObject)];
      }
      if (option.kind === 'table' && Array.isArray(given)) {
        return [option.key, given.map((row) => resolveOptions(option.columns, row as JsonObject))];
      }
      return [option.key, given];
    }),
  );
}

/**
 * The options that hold for one node: the model's (resolved), with those the node sets for itself on
 * top, records field by field.
 */
export function optionsOfNode(
  spec: readonly OptionSpec[],
  options: JsonObject,
  own: JsonObject | undefined,
): JsonObject {
  if (!own) return options;
  const merged = Object.entries(own).map(([key, value]) => {
    const above = options[key];
    const record = spec.find((option) => option.key === key)?.kind === 'record';
    return record && isJsonObject(above) && isJsonObject(value)
      ? [key, { ...above, ...value }]
      : [key, value];
  });
  return resolveOptions(spec, { ...options, ...Object.fromEntries(merged) });
}
