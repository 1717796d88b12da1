import type { NodeScoreView, ResultView } from '@erfa/api-client';
import type { Texts } from '../language/texts';
import { locales } from '../language/language';
import { figureWords } from '../levels/figure-words';
import { changeOf } from './figures';

/** A figure of which the round before is spoken. */
type Before = Pick<NodeScoreView, 'previousValue' | 'previousOutcome' | 'previousChained' | 'unit'>;

/**
 * What the whole came to in the round before, as a sentence; empty where nothing can be compared.
 * @param title what that round is called
 */
export function beforeSentence(
  texts: Texts,
  { previousValue, previousOutcome, previousChained, unit }: Before,
  { modelVersion: version }: Pick<ResultView, 'modelVersion'>,
  title: string,
): string {
  if (previousValue !== null) {
    const value = figureWords(texts, previousValue, unit);
    if (!previousChained) return texts.text('result.leadBefore', { title, value });
    const was = figureWords(texts, previousChained.value, previousChained.unit);
    return texts.text('result.leadChained', { title, value, version, was });
  }
  if (!previousOutcome) return '';
  return texts.text('result.leadBeforeNamed', { title, outcome: previousOutcome.title });
}

/** That a figure of the round before was scored again, and what it was; empty where it was not. */
export function chainedMark(
  texts: Texts,
  { previousChained }: Pick<NodeScoreView, 'previousChained'>,
  { modelVersion: version }: Pick<ResultView, 'modelVersion'>,
): string {
  if (!previousChained) return '';
  const was = figureWords(texts, previousChained.value, previousChained.unit);
  return texts.text('result.chained', { version, was });
}

type Line = Exclude<NodeScoreView['previousLine'], 'comparable' | null>;

/** Why a figure cannot be held against the round before; null where it can, or where the chained line is followed. */
function brokenBy({
  previousLine: line,
  previousValue,
  previousOutcome,
}: Pick<NodeScoreView, 'previousLine' | 'previousValue' | 'previousOutcome'>): Line | null {
  const told = previousValue !== null || previousOutcome !== null;
  return line === null || line === 'comparable' || told ? null : line;
}

/** At a figure, why it cannot be held against the round before; empty where it can. */
export function lineMark(
  texts: Texts,
  node: Parameters<typeof brokenBy>[0],
  chainWaits: boolean,
): string {
  const line = brokenBy(node);
  if (line === null) return '';
  return texts.text(`result.line.${line === 'chained' && chainWaits ? 'waits' : line}`);
}

const lines: readonly Line[] = ['break', 'chained', 'unplanned', 'new-line'];

/**
 * What has fallen since the round before, among the dimensions that can be compared, and how many cannot and why.
 * Nothing is said of those that had no figure then, or have none now.
 * @param title what that round is called
 */
export function developmentSentences(
  texts: Texts,
  dimensions: readonly NodeScoreView[],
  { modelVersion: version, chainWaits }: Pick<ResultView, 'modelVersion' | 'chainWaits'>,
  title: string,
): string[] {
  const list = (nodes: readonly NodeScoreView[]): string =>
    new Intl.ListFormat(locales[texts.language()], { type: 'conjunction' }).format(
      nodes.map((node) => node.title),
    );
  const compared = dimensions.filter((node) => changeOf(node) !== null);
  const fallen = compared.filter((node) => (changeOf(node) ?? 0) < 0);
  const sentences: string[] = [];
  if (fallen.length > 0)
    sentences.push(texts.text('result.fallen', { names: list(fallen), title }));
  else if (compared.length > 0)
    sentences.push(
      compared.length === dimensions.length
        ? texts.text('result.noneFallen', { title })
        : texts.count('result.noneFallenOf', compared.length, { title }),
    );
  for (const line of lines) {
    // What waits to be scored again has a note of its own.
    if (line === 'chained' && chainWaits) continue;
    const broken = dimensions.filter((node) => brokenBy(node) === line);
    if (broken.length === 0) continue;
    const facts = { title, version, names: list(broken) };
    sentences.push(texts.count(`result.incomparable.${line}`, broken.length, facts));
  }
  return sentences;
}

/** What a new version of the model does to the figures before; empty where it chains nothing. */
export function chainNote(
  texts: Texts,
  {
    modelVersion: version,
    chainWaits,
    nodes,
  }: Pick<ResultView, 'modelVersion' | 'chainWaits' | 'nodes'>,
  title: string,
): string {
  if (chainWaits) return texts.text('result.chainWaits', { title, version });
  return nodes.some(({ previousChained }) => previousChained)
    ? texts.text('result.chainedNote', { title, version })
    : '';
}
