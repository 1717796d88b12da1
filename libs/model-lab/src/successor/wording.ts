import type { Language, LocalText, ModelNode, Scale } from '@erfa/scoring-sdk';
import { scaleIn, type Version, wholeScale } from './version';
import { decisiveWords, overlapOfTexts, type WordOverlap } from './words';

/** How much of what a question says recurs in another one. */
export interface Wording {
  /** Counted over the parts that read otherwise; null where none does. */
  readonly words: WordOverlap | null;
  readonly language: Language;
  readonly turning: readonly string[];
}

/** Below this share of recurring words, 0–1, another wording is taken for another question. */
export const editorialShare = 2 / 3;

/**
 * Compares what two nodes ask, part by part: title and text together, the texts of the steps, the words
 * of the scale. Parts that read the same are left out of the count, so that long steps that stay do not
 * hide that the question itself is another one. So are steps that only one version has: that a scale has
 * other answers is told apart. Guidance and examples do not count: they say how to
 * answer, not what is asked.
 *
 * Counted in Danish, the language that the answers were given in; in English where a Danish text is missing.
 */
export function compareWording(before: Version, was: string, after: Version, is: string): Wording {
  const [old, now] = [before.nodes.get(was)?.node, after.nodes.get(is)?.node];
  if (!old || !now) return { words: null, language: 'da', turning: [] };
  const [oldScale, newScale] = [scaleIn(before, was), scaleIn(after, is)];
  const apart = wholeScale(oldScale) !== wholeScale(newScale);
  const language: Language = [old, now].every((node) => said(node).da.trim() !== '') ? 'da' : 'en';
  const [from, to] = [
    partsOf(old, apart ? oldScale : undefined, language),
    partsOf(now, apart ? newScale : undefined, language),
  ];
  let [shared, of] = [0, 0];
  const turning: string[] = [];
  for (const [part, one] of from) {
    const other = to.get(part);
    if (other === undefined || one === other) continue;
    const overlap = overlapOfTexts(one, other);
    shared += overlap.shared;
    of += overlap.of;
    turning.push(...onlyInOne(decisiveWords(one), decisiveWords(other)));
  }
  return {
    words: of === 0 ? null : { shared, of },
    language,
    turning: [...new Set(turning)].sort(),
  };
}

/** Whether another wording still asks for the same: most words recur, and none that turns the question came or went. */
export function isEditorial({ words, turning }: Wording): boolean {
  return words === null || (words.shared >= editorialShare * words.of && turning.length === 0);
}

/** Everything a question says that tells what it asks, as one text. */
export function wholeText(version: Version, key: string, language: Language = 'da'): string {
  const node = version.nodes.get(key)?.node;
  if (!node) return '';
  const steps = node.kind === 'question' ? Object.values(node.steps ?? {}) : [];
  return [said(node), ...steps].map((text) => text[language] || text.en).join('\n');
}

function said(node: ModelNode): LocalText {
  const text = node.kind === 'question' ? node.text : undefined;
  return {
    da: `${node.title.da}\n${text?.da ?? ''}`,
    en: `${node.title.en}\n${text?.en ?? ''}`,
  };
}

function partsOf(
  node: ModelNode,
  scale: Scale | undefined,
  language: Language,
): Map<string, string> {
  const parts = new Map([['asked', said(node)[language]]]);
  if (node.kind === 'group') return parts;
  for (const [step, text] of Object.entries(node.steps ?? {})) {
    parts.set(`steps.${step}`, text[language]);
  }
  for (const [key, text] of scale ? scaleWords(scale) : []) {
    parts.set(`scale.${key}`, text[language]);
  }
  return parts;
}

/** What the answers of a scale are called, by what stands for them in a sheet. */
export function scaleWords(scale: Scale): (readonly [string, LocalText])[] {
  const worded = (title: LocalText, description?: LocalText): LocalText => ({
    da: `${title.da}\n${description?.da ?? ''}`,
    en: `${title.en}\n${description?.en ?? ''}`,
  });
  switch (scale.kind) {
    case 'steps':
      return scale.steps.map(({ value, title, description }) => [
        String(value),
        worded(title, description),
      ]);
    case 'options':
      return scale.options.map(({ key, title }) => [key, title]);
    case 'ladder':
      return scale.levels.flatMap(({ key, title, description, elements }) => [
        [key, worded(title, description)] as const,
        ...elements.map((element) => [element.key, element.title] as const),
      ]);
    default:
      return [];
  }
}

/** Words that stand more often in one of two sorted lists than in the other. */
function onlyInOne(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts].flatMap(([word, count]) => (count === 0 ? [] : [word]));
}
