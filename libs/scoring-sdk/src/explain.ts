import type { PluginManifest } from './manifest';
import { type Model, walkModel } from './model';
import type { Contribution, ScoreNode } from './score';
import { formatNumber, type Language, type LocalText } from './text';

/** The reasons that every plugin shares, with their words. A manifest may add its own. */
export const baseReasons: Readonly<Record<string, LocalText>> = {
  unanswered: { da: 'ikke besvaret', en: 'not answered' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
  'dont-know': { da: 'besvaret med ved ikke', en: 'answered don’t know' },
  hidden: { da: 'ikke stillet', en: 'not asked' },
  'no-score': { da: 'uden score', en: 'without a score' },
  'nothing-counts': { da: 'intet at regne på', en: 'nothing to count' },
  'coverage-below-minimum': { da: 'for få svar', en: 'too few answers' },
  'not-scored': { da: 'tæller ikke med i scoren', en: 'not scored' },
  'weight-zero': { da: 'vægten er 0', en: 'its weight is 0' },
};

const summaries: Readonly<
  Record<'level' | 'value' | 'none' | 'level-outcome' | 'value-outcome' | 'outcome', LocalText>
> = {
  level: {
    da: '{title}: {value} (niveau {level}).',
    en: '{title}: {value} (level {level}).',
  },
  value: { da: '{title}: {value}.', en: '{title}: {value}.' },
  none: { da: '{title} har ingen score.', en: '{title} has no score.' },
  'level-outcome': {
    da: '{title}: {value} (niveau {level}), {outcome}.',
    en: '{title}: {value} (level {level}), {outcome}.',
  },
  'value-outcome': { da: '{title}: {value}, {outcome}.', en: '{title}: {value}, {outcome}.' },
  outcome: { da: '{title}: {outcome}.', en: '{title}: {outcome}.' },
};

const fallbacks: Readonly<Record<Contribution['state'], LocalText>> = {
  counted: { da: '{title} tæller {value}.', en: '{title} counts {value}.' },
  replaced: { da: '{title} tæller {value}: {reason}.', en: '{title} counts {value}: {reason}.' },
  'left-out': { da: '{title} er udeladt: {reason}.', en: '{title} is left out: {reason}.' },
  applied: { da: '{rule}.', en: '{rule}.' },
};

/**
 * The score of one node in words: first the result, then one sentence per contribution, from the
 * templates of the manifest's rules. Codes without a sentence get a plain one; nothing is left out.
 *
 * @param title the name of a node by key; see {@link titlesOf}
 */
export function explainScore(
  node: ScoreNode,
  manifest: Pick<PluginManifest, 'rules' | 'reasons'>,
  title: (key: string) => string,
  language: Language,
): string[] {
  const number = node.state === 'no-score' ? 'none' : node.level === null ? 'value' : 'level';
  const outcome = node.outcome?.title[language] ?? null;
  const summary =
    outcome === null ? number : number === 'none' ? 'outcome' : (`${number}-outcome` as const);
  const facts = { title: title(node.key), value: node.value, level: node.level, outcome };
  return [
    fill(summaries[summary][language], facts, language),
    ...node.contributions.map((item) =>
      contributionSentence(item, outcome, manifest, title, language),
    ),
  ];
}

/**
 * One contribution in words.
 *
 * @param outcome the title of the node's outcome; null for none
 */
export function contributionSentence(
  item: Contribution,
  outcome: string | null,
  manifest: Pick<PluginManifest, 'rules' | 'reasons'>,
  title: (key: string) => string,
  language: Language,
): string {
  const rule = Object.hasOwn(manifest.rules, item.rule) ? manifest.rules[item.rule] : undefined;
  const template =
    rule?.[item.state === 'left-out' ? 'leftOut' : item.state] ?? fallbacks[item.state];
  const reasons = { ...baseReasons, ...manifest.reasons };
  const reason = item.reason === null ? null : (reasons[item.reason]?.[language] ?? item.reason);
  const facts = {
    ...item.inputs,
    title: title(item.key),
    rule: rule?.title[language] ?? item.rule,
    value: item.value,
    weight: item.weight,
    effect: item.effect,
    reason,
    outcome,
  };
  return fill(template[language], facts, language);
}

type Facts = Readonly<Record<string, number | string | boolean | null>>;

function fill(template: string, facts: Facts, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === null || fact === undefined) return '–';
    return typeof fact === 'number' ? formatNumber(fact, language) : String(fact);
  });
}

/** The names of a model's nodes in one language, for {@link explainScore}; a key nobody knows stands for itself. */
export function titlesOf(model: Model, language: Language): (key: string) => string {
  const titles = new Map([[model.key, model.title[language]]]);
  walkModel(model, (node) => titles.set(node.key, node.title[language]));
  return (key) => titles.get(key) ?? key;
}
