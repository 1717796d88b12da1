import type { ProjectKind } from '@erfa/domain';
import { findScore } from '@erfa/scoring-sdk';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { latestResults, listNeeds, type NeedRow } from './needs.queries';

/** A need beside what the municipality has reached. */
export interface MetNeed extends NeedRow {
  /** The figure reached; null where the dimension was not measured. */
  value: number | null;
  level: number;
  /** The assessment and round of the figure; null where there is none. */
  assessmentId: string | null;
  round: { da: string; en: string } | null;
  /** Met, below, or not measured. */
  state: 'met' | 'below' | 'not-measured';
}

/**
 * What a kind of project needs, beside the municipality's latest results. A need is met by the level that was reached, and where
 * the dimension has no levels by its figure.
 */
export async function maturityOf(manager: TenantManager, kind: ProjectKind): Promise<MetNeed[]> {
  const needs = await listNeeds(manager, kind);
  if (needs.length === 0) return [];
  const models = [...new Set(needs.map(({ modelKey }) => modelKey))];
  const results = new Map(
    (await latestResults(manager, models)).map((result) => [result.modelKey, result]),
  );
  return needs.map((need) => {
    const result = results.get(need.modelKey);
    const figure = result && findScore(result.score, need.nodeKey);
    const value = figure?.value ?? null;
    const reached = figure?.level ?? value;
    return {
      ...need,
      value,
      assessmentId: result?.assessmentId ?? null,
      round: result?.round ?? null,
      state: reached === null ? 'not-measured' : reached >= need.level ? 'met' : 'below',
    };
  });
}
