import type { Condition, LocalText, Model, ModelNode, Scale } from '@erfa/scoring-sdk';
import { counterparts } from './comparability';
import { diffModels, type ModelDiff } from './model-diff';
import type { Operation } from './operation';
import { scaleWords } from './wording';

/** What a changed text is of a question or group. */
export type ToldField =
  'title' | 'description' | 'text' | 'guidance' | 'good' | 'evidence' | 'step' | 'answer';

/** All of them, in the order they are told in. */
export const toldFields: readonly ToldField[] = [
  'title',
  'description',
  'text',
  'guidance',
  'good',
  'evidence',
  'step',
  'answer',
];

/** A text of a question or group that reads otherwise. */
export interface ToldText {
  /** In the new version. */
  readonly key: string;
  readonly field: ToldField;
  /** The value of a step, or the key or value of an answer on the scale; null for other fields. */
  readonly part: string | null;
  /** The languages it reads otherwise in. */
  readonly languages: readonly ('da' | 'en')[];
  /** Empty where there was none, or where the language reads the same. */
  readonly old: LocalText;
  readonly new: LocalText;
}

/** What makes a figure besides the questions themselves. */
export type ToldRuleField =
  'weight' | 'level' | 'condition' | 'option' | 'attribute' | 'scale' | 'axes' | 'plugin';

/** All of them. */
export const toldRuleFields: readonly ToldRuleField[] = [
  'weight',
  'level',
  'condition',
  'option',
  'attribute',
  'scale',
  'axes',
  'plugin',
];

/** Something that makes answers count otherwise. */
export interface ToldRule {
  /** Of a question or group in the new version, or of the model. */
  readonly key: string;
  readonly field: ToldRuleField;
  /** Of an option; null for other fields. */
  readonly name: string | null;
  /** Numbers and words as text; null where there was none, or where it is more than a word. */
  readonly old: string | null;
  readonly new: string | null;
}

/** Everything that one shows of two versions so that people can judge of what changed. */
export interface ToldChanges {
  readonly texts: readonly ToldText[];
  readonly rules: readonly ToldRule[];
}

/** Compares every question and group that became one other with what it became, whatever its key is now. */
export function toldChanges(
  before: Model,
  after: Model,
  operations: readonly Pick<Operation, 'from' | 'to'>[],
): ToldChanges {
  const diff = diffModels(underNewKeys(before, counterparts(operations)), after);
  return { texts: textsOf(diff), rules: rulesOf(diff) };
}

/** A model with its nodes under the keys they have in the next version; those that did not become one other, under none there is. */
function underNewKeys(model: Model, names: ReadonlyMap<string, string>): Model {
  const rename = (key: string): string => names.get(key) ?? `-${key}`;
  const renamed = (node: ModelNode): ModelNode => {
    const own = {
      key: rename(node.key),
      ...(node.shownWhen ? { shownWhen: conditionOf(node.shownWhen, rename) } : {}),
    };
    return node.kind === 'group'
      ? { ...node, ...own, children: node.children.map(renamed) }
      : { ...node, ...own };
  };
  return { ...model, nodes: model.nodes.map(renamed) };
}

function conditionOf(condition: Condition, rename: (key: string) => string): Condition {
  const tests = <Test extends { readonly question: string }>(list: readonly Test[]): Test[] =>
    list.map((test) => ({ ...test, question: rename(test.question) }));
  return 'all' in condition
    ? { ...condition, all: tests(condition.all) }
    : { ...condition, any: tests(condition.any) };
}

function textsOf({ renamed, reworded, scales }: ModelDiff): ToldText[] {
  const told = new Map<string, ToldText>();
  for (const { key, field, language, old, new: now } of [...renamed, ...reworded]) {
    const known = told.get(`${key} ${field}`);
    const step = field.startsWith('steps.') ? field.slice('steps.'.length) : null;
    told.set(`${key} ${field}`, {
      key,
      field: step === null ? (field as ToldField) : 'step',
      part: step,
      languages: [...(known?.languages ?? []), language],
      old: { ...(known?.old ?? none), [language]: wordsOf(old) },
      new: { ...(known?.new ?? none), [language]: wordsOf(now) },
    });
  }
  return [
    ...told.values(),
    ...scales.flatMap(({ question, old, new: now }) =>
      answerTexts(question, old as Scale, now as Scale),
    ),
  ];
}

const none: LocalText = { da: '', en: '' };

/** A text, or several below one another. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('\n');
  return typeof value === 'string' ? value : '';
}

function answerTexts(key: string, old: Scale, now: Scale): ToldText[] {
  const [were, are] = [old, now].map((scale) => new Map(scaleWords(scale)));
  if (!were || !are) return [];
  return [...new Set([...are.keys(), ...were.keys()])].flatMap((part) => {
    const [was, is] = [were.get(part) ?? none, are.get(part) ?? none];
    const languages = (['da', 'en'] as const).filter((one) => was[one] !== is[one]);
    if (languages.length === 0) return [];
    const only = (text: LocalText): LocalText => ({
      da: languages.includes('da') ? text.da.trim() : '',
      en: languages.includes('en') ? text.en.trim() : '',
    });
    return [{ key, field: 'answer' as const, part, languages, old: only(was), new: only(is) }];
  });
}

/** Fields of the facts that make a figure; others, such as minutes, make none. */
const counting: Readonly<Record<string, ToldRuleField>> = {
  level: 'level',
  attributes: 'attribute',
  scale: 'scale',
  axes: 'axes',
};

function rulesOf({ weights, conditions, scoring, facts }: ModelDiff): ToldRule[] {
  return [
    ...weights.flatMap(({ key, old, new: now }): ToldRule[] => {
      // Without a weight of its own, a node weighs 1.
      const [was, is] = [brief(old ?? 1), brief(now ?? 1)];
      return was === is ? [] : [{ key, field: 'weight', name: null, old: was, new: is }];
    }),
    ...conditions.map(({ key }): ToldRule => ({ ...plain, key, field: 'condition' })),
    ...scoring.map(({ key, field, old, new: now }): ToldRule => {
      const option = field.startsWith('options.') ? field.slice('options.'.length) : null;
      return {
        key,
        field: option === null ? 'plugin' : 'option',
        name: option,
        old: brief(old),
        new: brief(now),
      };
    }),
    ...facts.flatMap(({ key, field, old, new: now }): ToldRule[] => {
      const rule = counting[field];
      return rule ? [{ key, field: rule, name: null, old: brief(old), new: brief(now) }] : [];
    }),
  ];
}

const plain = { name: null, old: null, new: null };

/** A value that is said in a word; null for what is more than that. */
function brief(value: unknown): string | null {
  return ['number', 'string', 'boolean'].includes(typeof value) ? String(value) : null;
}
