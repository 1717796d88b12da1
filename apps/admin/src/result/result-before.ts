import type { NodeScoreView, ResultView } from '@erfa/api-client';
import type { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';

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
