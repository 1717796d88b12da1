import { attributeKinds, type AttributeSpec } from './attributes';
import { isJsonObject, type JsonObject } from './json';
import { type OptionSpec, optionKinds } from './options';
import { type ScoredScaleKind, scoredScaleKinds } from './scale';
import { isLocalText, type LocalText } from './text';

/** The version of the contract in this library. A plugin says which one it was written for. */
export const apiVersion = '1.0.0';

/**
 * True always, never, or for the models whose options are these (`{ when: { unanswered: 'zero' } }`); a
 * list stands for one of its values, an empty one for a table without rows.
 */
export type Claim = boolean | { readonly when: JsonObject };

/**
 * What the plugin promises about its own arithmetic. The testing kit tries every promise on hundreds
 * of random sheets; hosts may rely on them (a monotone score never punishes an improvement).
 */
export interface Algebra {
  /** Every scored node that states a range has its value inside it. */
  readonly withinRange: Claim;
  /** A higher answer never lowers a value or a level. */
  readonly monotone: Claim;
  /** The order of children in the model changes no value. */
  readonly orderIndependent: Claim;
  /** A question that does not apply counts as if the model did not have it. */
  readonly notApplicableNeutral: Claim;
  /** A question without an answer counts as if the model did not have it. */
  readonly unansweredNeutral: Claim;
  /** Every value is a whole number. */
  readonly integer: Claim;
}

/**
 * Which fields of a model's nodes the plugin counts with, so that a host can say where one changes
 * nothing. Questions' own scales are always read.
 */
export interface FieldsRead {
  /** `weight`, of a node among others. */
  readonly weight: Claim;
  /** The weight of a node that stands alone in its group: read by sums, not by means. */
  readonly weightOfOnlyChild: Claim;
  /** `level`, as an attribute of a question. */
  readonly level: Claim;
  /** The `scale` of a group. */
  readonly groupScale: Claim;
}

/**
 * Sentences for one rule, by the state of the contribution they explain. Placeholders in braces:
 * `{title} {value} {weight} {effect} {reason}`, `{outcome}` (the title of the node's outcome) and
 * every name in the contribution's `inputs`.
 */
export interface RuleTexts {
  readonly title: LocalText;
  readonly counted?: LocalText;
  readonly replaced?: LocalText;
  readonly leftOut?: LocalText;
  readonly applied?: LocalText;
  /**
   * A clause for all contributions of the rule together, for the account of a figure: it continues
   * “Leadership: 3.4 – …”, without a capital and a full stop. Placeholders: `{parts}` (how many, with
   * their noun: “six answers”), `{names}` (the first of them by name), `{weighted}` (“, weighted” where
   * their weights differ, else nothing). Without it the rule's title stands there.
   */
  readonly whole?: LocalText;
}

/**
 * Everything a host knows about a plugin before a line of its code runs: the content of
 * `plugin.json`. Plain data.
 */
export interface PluginManifest {
  readonly id: string;
  /** The plugin's own version (semver). A change of any score is a new major version. */
  readonly version: string;
  /** The version of this contract it was written for (semver). */
  readonly apiVersion: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly licence?: string;
  readonly author?: string;
  /** The module to load, relative to the manifest; its default export is the plugin. */
  readonly entry: string;
  /** The kinds of scale it can score. Text is none of them: no plugin is ever given a question in text. */
  readonly scales: readonly ScoredScaleKind[];
  /**
   * How several axes are scored: `each` calls the plugin once for every axis; `together` calls it
   * once with all of them in the sheet.
   */
  readonly axes: 'each' | 'together';
  /**
   * True for a plugin that reads the answers of several units ({@link AnswerSheet.units}). Hosts hand
   * such sheets to no other: their answers would be passed over in silence.
   */
  readonly units?: boolean;
  readonly options: readonly OptionSpec[];
  /** What it looks for in the `attributes` of a model's nodes; without it nobody checks them. */
  readonly attributes?: readonly AttributeSpec[];
  readonly algebra: Algebra;
  /** Which fields of nodes it reads; without it nobody knows, and all are taken to be read. */
  readonly reads?: FieldsRead;
  /**
   * Whether groups of rows with different ranges are put on 0–100, each value moved to the same place in
   * it, unless the group or the option `scale` names a scale; as {@link sharedFrame} does. Hosts tell an
   * author of it; without the field they do not judge.
   */
  readonly mixedScales?: Claim;
  /** The rules its contributions name, with the sentences that explain them. */
  readonly rules: Readonly<Record<string, RuleTexts>>;
  /** Reasons of its own, beside the contract's, that its contributions name. */
  readonly reasons?: Readonly<Record<string, LocalText>>;
}

/** What is wrong with a manifest, and where. */
export interface ManifestFault {
  readonly path: string;
  readonly expected: string;
}

const claims: readonly (keyof Algebra)[] = [
  'withinRange',
  'monotone',
  'orderIndependent',
  'notApplicableNeutral',
  'unansweredNeutral',
  'integer',
];
const fieldClaims: readonly (keyof FieldsRead)[] = [
  'weight',
  'weightOfOnlyChild',
  'level',
  'groupScale',
];
const fields = new Set<string>([
  'id',
  'version',
  'apiVersion',
  'title',
  'description',
  'licence',
  'author',
  'entry',
  'scales',
  'axes',
  'options',
  'attributes',
  'algebra',
  'rules',
  'reasons',
  'units',
  'reads',
  'mixedScales',
]);
const semver = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** Everything that keeps a value from being a {@link PluginManifest}; an empty list means it is one. */
export function checkManifest(value: unknown): ManifestFault[] {
  if (!isJsonObject(value)) return [{ path: '', expected: 'an object' }];
  const faults: ManifestFault[] = [];
  const expect = (holds: boolean, path: string, expected: string): void => {
    if (!holds) faults.push({ path, expected });
  };
  const word = (key: string, pattern: RegExp, expected: string): void => {
    const text = value[key];
    expect(typeof text === 'string' && text.length <= 100 && pattern.test(text), key, expected);
  };
  for (const key of Object.keys(value)) expect(fields.has(key), key, 'no such field');
  word('id', /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case words with hyphens');
  word('version', semver, 'a version such as 1.2.0');
  word('apiVersion', semver, `a version such as ${apiVersion}`);
  word(
    'entry',
    /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._/-]*\.m?js$/,
    'a .mjs file beside the manifest',
  );
  for (const key of ['title', 'description']) {
    expect(isText(value[key]), key, 'a text with da and en');
  }
  for (const key of ['licence', 'author']) {
    expect(value[key] === undefined || typeof value[key] === 'string', key, 'a text');
  }
  expect(value['axes'] === 'each' || value['axes'] === 'together', 'axes', 'each or together');
  const units = value['units'];
  expect(units === undefined || typeof units === 'boolean', 'units', 'true or false');
  const scales = value['scales'];
  expect(
    Array.isArray(scales) && scales.length > 0 && scales.every((kind) => isScoredKind(kind)),
    'scales',
    scoredScaleKinds.join(', '),
  );
  const options = value['options'];
  if (Array.isArray(options)) checkSpecs(options, 'options', expect);
  else expect(false, 'options', 'a list');
  const attributes = value['attributes'] ?? [];
  if (Array.isArray(attributes)) checkSpecs(attributes, 'attributes', expect, attributeKinds);
  else expect(false, 'attributes', 'a list');
  checkClaims(value['algebra'], 'algebra', claims, expect);
  if (value['reads'] !== undefined) checkClaims(value['reads'], 'reads', fieldClaims, expect);
  if (value['mixedScales'] !== undefined) checkClaim(value['mixedScales'], 'mixedScales', expect);
  checkTexts(value, expect);
  return faults;
}

function checkClaims(value: unknown, path: string, names: readonly string[], expect: Expect): void {
  for (const name of names)
    checkClaim(isJsonObject(value) ? value[name] : undefined, `${path}.${name}`, expect);
}

function checkClaim(stated: unknown, path: string, expect: Expect): void {
  const conditional = isJsonObject(stated) && isJsonObject(stated['when']);
  expect(typeof stated === 'boolean' || conditional, path, 'true, false or when');
}

type Expect = (holds: boolean, path: string, expected: string) => void;

function checkTexts(value: Readonly<Record<string, unknown>>, expect: Expect): void {
  const rules = value['rules'];
  expect(isJsonObject(rules), 'rules', 'an object');
  for (const [rule, texts] of Object.entries(isJsonObject(rules) ? rules : {})) {
    const known = ['title', 'counted', 'replaced', 'leftOut', 'applied', 'whole'];
    const entries = isJsonObject(texts) ? Object.entries(texts) : [];
    expect(isJsonObject(texts) && isText(texts['title']), `rules.${rule}.title`, 'da and en');
    for (const [state, text] of entries) {
      expect(known.includes(state) && isText(text), `rules.${rule}.${state}`, 'da and en');
    }
  }
  const reasons = value['reasons'] ?? {};
  expect(isJsonObject(reasons), 'reasons', 'an object');
  for (const [reason, text] of Object.entries(isJsonObject(reasons) ? reasons : {})) {
    expect(isText(text), `reasons.${reason}`, 'da and en');
  }
}

function checkSpecs(
  specs: readonly unknown[],
  path: string,
  expect: Expect,
  further: readonly string[] = [],
): void {
  const seen = new Set<unknown>();
  specs.forEach((spec, index) => {
    const at = `${path}[${index}]`;
    if (!isJsonObject(spec)) return expect(false, at, 'an object');
    const { key, kind } = spec;
    expect(
      typeof key === 'string' && /^[a-z][A-Za-z0-9]*$/.test(key),
      `${at}.key`,
      'a camelCase word',
    );
    expect(!seen.has(key), `${at}.key`, 'a key of its own');
    seen.add(key);
    expect(isText(spec['title']), `${at}.title`, 'a text with da and en');
    expect(isText(spec['help']), `${at}.help`, 'a text with da and en');
    const own = further.some((known) => known === kind);
    if (!own && !optionKinds.some((known) => known === kind)) {
      return expect(false, `${at}.kind`, [...optionKinds, ...further].join(', '));
    }
    const parts =
      kind === 'record' ? spec['fields'] : kind === 'table' ? spec['columns'] : undefined;
    if (kind === 'record' || kind === 'table') {
      if (Array.isArray(parts)) return checkSpecs(parts, `${at}.${kind}`, expect);
      return expect(false, at, kind === 'record' ? 'fields' : 'columns');
    }
    expect(own || Object.hasOwn(spec, 'default'), `${at}.default`, 'a default');
    if (kind === 'choice') {
      const choices = Array.isArray(spec['choices']) ? (spec['choices'] as unknown[]) : [];
      const values = choices.map((choice) => (isJsonObject(choice) ? choice['value'] : undefined));
      expect(
        values.includes(spec['default']),
        `${at}.choices`,
        'choices with the default among them',
      );
    }
    if (kind === 'number' || kind === 'by-key') {
      const bounded = typeof spec['min'] === 'number' && typeof spec['max'] === 'number';
      expect(bounded, at, 'min and max');
    }
  });
}

const isText = (value: unknown): boolean => isLocalText(value, Infinity);

function isScoredKind(value: unknown): value is ScoredScaleKind {
  return scoredScaleKinds.some((kind) => kind === value);
}

/** Whether a claim holds for a model with these (resolved) options. */
export function claimHolds(claim: Claim, options: JsonObject): boolean {
  if (typeof claim === 'boolean') return claim;
  return Object.entries(claim.when).every(([key, wanted]) => {
    const given = options[key];
    if (!Array.isArray(wanted)) return given === wanted;
    if (wanted.length === 0) return Array.isArray(given) && given.length === 0;
    return wanted.includes(given ?? null);
  });
}
