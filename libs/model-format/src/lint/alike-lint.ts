import type { LocalText, Model, Scale } from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import { nearPairs } from './near-texts';
import type { Placed } from './placed';
import { scalesIn } from './scale-lint';
import { wordsOf } from './shingles';

const languages = ['da', 'en'] as const;

/** Questions that ask nearly the same, and choices of one question that read the same. */
export function lintAlike(model: Model, placed: readonly Placed[], findings: FindingList): void {
  lintQuestions(placed, findings);
  for (const { scale, path } of scalesIn(model, placed)) {
    for (const { field, texts } of choicesOf(scale)) {
      lintChoices(texts, (at) => [...path, ...field, at, 'title'], findings);
    }
  }
  for (const { node, path } of placed) {
    if (node.kind !== 'question' || !node.steps) continue;
    const steps = Object.entries(node.steps);
    lintChoices(
      steps.map(([, text]) => text),
      (at) => [...path, 'steps', steps[at]?.[0] ?? ''],
      findings,
    );
  }
}

function lintQuestions(placed: readonly Placed[], findings: FindingList): void {
  const questions = placed.flatMap((one) =>
    one.node.kind === 'question' ? [{ one, node: one.node }] : [],
  );
  const like = new Map<Placed, string>();
  for (const language of languages) {
    const texts = questions.map(({ node: { title, text } }) =>
      text ? `${title[language]} ${text[language]}` : title[language],
    );
    for (const { first, second } of nearPairs(texts)) {
      const [earlier, later] = [questions[first], questions[second]];
      if (earlier && later && !like.has(later.one)) like.set(later.one, earlier.node.key);
    }
  }
  if (like.size === 0) return;
  const repeated = repeatedGroups(placed, like);
  for (const [one, question] of like) {
    if (!repeated(one)) findings.warning('questions-alike', one.path, { question });
  }
}

/**
 * Whether a question stands in a group that asks, from its first question to its last, what another one
 * asks: the same questions about several things, which the groups name.
 */
function repeatedGroups(
  placed: readonly Placed[],
  like: ReadonlyMap<Placed, string>,
): (one: Placed) => boolean {
  const counts = new Map<Placed, { all: number; like: number }>();
  for (const one of placed) {
    if (one.node.kind !== 'question') continue;
    for (let { above } = one; above; above = above.above) {
      const count = counts.get(above) ?? { all: 0, like: 0 };
      count.all += 1;
      count.like += like.has(one) ? 1 : 0;
      counts.set(above, count);
    }
  }
  return (one) => {
    for (let { above } = one; above; above = above.above) {
      const count = counts.get(above);
      if (count && count.all > 1 && count.all === count.like) return true;
    }
    return false;
  };
}

/**
 * Choices are alike where they have the very same words: steps are often written one word apart (_de
 * fleste_, _alle_), and there that word is all that matters.
 */
function lintChoices(
  texts: readonly LocalText[],
  pathOf: (at: number) => FilePath,
  findings: FindingList,
): void {
  const said = new Set<number>();
  for (const language of languages) {
    const seen = new Map<string, number>();
    texts.forEach((text, at) => {
      const words = wordsOf(text[language]).join(' ');
      if (words === '') return;
      const first = seen.get(words);
      if (first === undefined) seen.set(words, at);
      else if (!said.has(at)) {
        said.add(at);
        findings.warning('choices-alike', pathOf(at), { first: first + 1, second: at + 1 });
      }
    });
  }
}

function choicesOf(
  scale: Scale,
): { readonly field: FilePath; readonly texts: readonly LocalText[] }[] {
  if (scale.kind === 'steps') return [{ field: ['steps'], texts: titles(scale.steps) }];
  if (scale.kind === 'options') return [{ field: ['options'], texts: titles(scale.options) }];
  if (scale.kind !== 'ladder') return [];
  return [
    { field: ['levels'], texts: titles(scale.levels) },
    ...scale.levels.map(({ elements }, at) => ({
      field: ['levels', at, 'elements'],
      texts: titles(elements),
    })),
  ];
}

const titles = (rows: readonly { readonly title: LocalText }[]): LocalText[] =>
  rows.map(({ title }) => title);
