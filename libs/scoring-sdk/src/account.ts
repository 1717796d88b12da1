import { counted, listed, type Noun, nounOf, parts, quoted } from './account-words';
import { unitWords } from './answer-words';
import { baseReasons, contributionSentence, titlesOf } from './explain';
import type { PluginManifest } from './manifest';
import { type Model, questionsOf } from './model';
import type { Contribution, ScoreNode } from './score';
import { formatNumber, type Language, type LocalText } from './text';

/** What an account of a figure is made from. */
export interface AccountMaterial {
  readonly model: Model;
  /** The words of the plugin that scored it. */
  readonly manifest: Pick<PluginManifest, 'rules' | 'reasons'>;
  readonly language: Language;
}

const words = {
  none: { da: 'ingen score', en: 'no score' },
  level: { da: '{value} (niveau {level})', en: '{value} (level {level})' },
  byRule: { da: '{rule}: {parts} ({names})', en: '{rule}: {parts} ({names})' },
  noRule: { da: 'af {parts} ({names})', en: 'from {parts} ({names})' },
  replaced: {
    da: 'en værdi efter reglerne har {parts} ({names}{reason})',
    en: 'a value by the rules: {parts} ({names}{reason})',
  },
  leftOut: { da: 'udeladt: {parts} ({names}{reason})', en: 'left out: {parts} ({names}{reason})' },
  weighted: { da: ', vægtet', en: ', weighted' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A score tree as an account reads it: which keys are questions, what every node is called. */
interface Reading extends AccountMaterial {
  readonly title: (key: string) => string;
  readonly questions: ReadonlySet<string>;
}

/**
 * Writes accounts of a model's figures; reads the model once.
 *
 * An account is a text of one sentence and, where rules worked on the whole afterwards, some more:
 * what the figure is, by which rule and from how many parts, what got a value by a policy, what was
 * left out and why. Its numbers are those of the node, of its contributions, and counts of these. It
 * ends with a full stop and has no code in it: what the manifest has no words for is described without.
 *
 * @returns a function from any node of a score tree of the model to its account
 */
export function accountsOf(material: AccountMaterial): (node: ScoreNode) => string {
  const reading: Reading = {
    ...material,
    title: titlesOf(material.model, material.language),
    questions: new Set(questionsOf(material.model).map(({ key }) => key)),
  };
  return (node) => account(node, reading);
}

function account(node: ScoreNode, reading: Reading): string {
  const { language, manifest } = reading;
  const [clauses, sentences]: [string[], string[]] = [[], []];
  const left = new Map<string, Contribution[]>();
  for (const group of groupsOf(node, manifest)) {
    const [first] = group;
    if (!first) continue;
    if (first.key === node.key && !manifest.rules[first.rule]?.whole) {
      for (const item of group) sentences.push(own(item, node, reading));
    } else if (first.state === 'left-out') {
      for (const item of group) into(left, item.reason ?? '', item);
    } else {
      clauses.push(clauseOf(group, node, reading), ...replacedIn(group, node, reading));
    }
  }
  for (const items of left.values()) clauses.push(withReason('leftOut', items, node, reading));
  const head = `${reading.title(node.key)}: ${figureOf(node, language) || words.none[language]}`;
  const first = clauses.length > 0 ? `${head} – ${clauses.join('; ')}` : head;
  return [first, ...sentences].filter(Boolean).map(ended).join(' ');
}

/** Contributions that one clause or one run of sentences tells of: alike in rule, in whose they are, and in whether they count. */
function groupsOf(node: ScoreNode, { rules }: Pick<PluginManifest, 'rules'>): Contribution[][] {
  const groups = new Map<string, Contribution[]>();
  node.contributions.forEach((item, at) => {
    const isOwn = item.key === node.key;
    // What was done with the node itself stays in its order; the rest is gathered.
    const alone = isOwn && rules[item.rule]?.whole === undefined;
    const kind = item.state === 'left-out' || item.state === 'applied' ? item.state : 'counts';
    into(groups, alone ? `#${at}` : `${kind} ${item.rule} ${isOwn}`, item);
  });
  return [...groups.values()];
}

function clauseOf(group: readonly Contribution[], node: ScoreNode, reading: Reading): string {
  const { language, manifest } = reading;
  const rule = manifest.rules[group[0]?.rule ?? ''];
  const weights = new Set(group.map(({ weight }) => weight));
  const template = rule?.whole ?? (rule ? words.byRule : words.noRule);
  return fill(template[language], {
    rule: lowered(rule?.title[language] ?? ''),
    parts: partsOf(group, node, reading),
    names: namesOf(group, node, reading),
    weighted: weights.size > 1 ? words.weighted[language] : '',
  });
}

function replacedIn(group: readonly Contribution[], node: ScoreNode, reading: Reading): string[] {
  const byReason = new Map<string, Contribution[]>();
  for (const item of group) if (item.state === 'replaced') into(byReason, item.reason ?? '', item);
  return [...byReason.values()].map((items) => withReason('replaced', items, node, reading));
}

function withReason(
  which: 'replaced' | 'leftOut',
  items: readonly Contribution[],
  node: ScoreNode,
  reading: Reading,
): string {
  const { language, manifest } = reading;
  const code = items[0]?.reason ?? '';
  const known = { ...baseReasons, ...manifest.reasons };
  const reason = Object.hasOwn(known, code) ? `: ${known[code]?.[language]}` : '';
  const names = namesOf(items, node, reading);
  return fill(words[which][language], { parts: partsOf(items, node, reading), names, reason });
}

/** What a rule did with the node itself; empty where the manifest has no words for it. */
function own(item: Contribution, node: ScoreNode, reading: Reading): string {
  const { language, manifest, title } = reading;
  const reasons = { ...baseReasons, ...manifest.reasons };
  const speaks =
    Object.hasOwn(manifest.rules, item.rule) &&
    (item.reason === null || Object.hasOwn(reasons, item.reason));
  const outcome = node.outcome?.title[language] ?? null;
  if (speaks) return contributionSentence(item, outcome, manifest, title, language);
  const known = item.reason !== null && Object.hasOwn(reasons, item.reason);
  return known ? capital(reasons[item.reason ?? '']?.[language] ?? '') : '';
}

function figureOf({ value, level, unit, outcome }: ScoreNode, language: Language): string {
  const named = outcome ? quoted(outcome.title[language], language) : '';
  if (value === null) return named;
  const number = [formatNumber(value, language), unitWords(unit ?? undefined, language)]
    .filter(Boolean)
    .join(' ');
  const levelled =
    level === null || (unit === 'level' && level === value)
      ? number
      : fill(words.level[language], { value: number, level: formatNumber(level, language) });
  return named === '' ? levelled : `${levelled}, ${named}`;
}

function partsOf(items: readonly Contribution[], node: ScoreNode, reading: Reading): string {
  const kinds = new Set(items.map((item): Noun => nounOf(item, node.key, reading.questions)));
  const [only] = kinds;
  const noun = kinds.size === 1 && only !== undefined ? only : 'part';
  return parts(noun, items.length, reading.language);
}

function namesOf(items: readonly Contribution[], node: ScoreNode, reading: Reading): string {
  const names = items.map(({ key, inputs }) => {
    const unit = inputs?.['unit'];
    return key === node.key && typeof unit === 'string' ? unit : reading.title(key);
  });
  const { language } = reading;
  const most = 3;
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const more = names.length - shown.length;
  return listed(
    [
      ...shown.map((name) => quoted(name, language)),
      ...(more > 0 ? [`${counted(more, language)} ${language === 'da' ? 'mere' : 'more'}`] : []),
    ],
    language,
  );
}

function into<Key>(groups: Map<Key, Contribution[]>, key: Key, item: Contribution): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
