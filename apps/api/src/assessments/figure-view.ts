import { levelsOf } from '@erfa/domain';
import type { Language, Outcome, ScoreNode } from '@erfa/scoring-sdk';
import type { FigureView, OutcomeView } from './figures.views';

/** A named result in one language; null where the node has none. */
export function outcomeView(
  outcome: Outcome | null | undefined,
  language: Language,
): OutcomeView | null {
  return outcome ? { key: outcome.key, title: outcome.title[language] } : null;
}

/** The figure of a node as lists tell it; all null where there is no result. */
export function figureView(
  node: Pick<ScoreNode, 'value' | 'level' | 'outcome' | 'unit' | 'range'> | null,
): FigureView {
  return {
    value: node?.value ?? null,
    level: node?.level ?? null,
    outcome: node?.outcome ?? null,
    unit: node?.unit ?? null,
    levels: node && levelsOf(node),
  };
}
