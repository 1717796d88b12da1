import type { Language } from '../../http/problem-entry';
import { keptNumber, keptOf, type Kept } from './kept';
import {
  benefitRows,
  caseRows,
  planRows,
  projectRows,
  readinessRows,
  riskRows,
  type RecordRow,
} from './record-rows';

/** The parts of a project that are read beside each other, in their order. */
export const recordParts = [
  ...(['project', 'benefits', 'business-case', 'readiness', 'plan', 'risks'] as const),
] as const;
export type RecordPart = (typeof recordParts)[number];

/** A part as it stood and stands. */
export interface RecordSection {
  part: RecordPart;
  /** Whether anything of it was kept: one that was kept and has no rows was empty. */
  kept: boolean;
  /** How many of its rows are other than they were. */
  changed: number;
  /** None where nothing of it was kept, or nothing stood in it. */
  rows: RecordRow[];
}

const rowsOf: Readonly<
  Record<RecordPart, (sides: readonly [Kept, Kept | null], language: Language) => RecordRow[]>
> = {
  ...{ project: projectRows, benefits: benefitRows, 'business-case': caseRows },
  ...{ readiness: readinessRows, plan: planRows, risks: riskRows },
};

/** What a decision kept beside what would be kept now. @param then as it was kept @param now as the tools stand */
export function recordSections(then: unknown, now: Kept, language: Language): RecordSection[] {
  const kept = keptOf(then);
  return recordParts.flatMap((part) => {
    const [was, is] = [keptOf(kept?.[part]), keptOf(now[part])];
    if (!was && !is) return [];
    const rows = was ? rowsOf[part]([was, is], language) : [];
    return [
      {
        part,
        kept: was !== null,
        rows,
        changed: rows.filter(({ state }) => state !== 'same').length,
      },
    ];
  });
}

/** The version of the business case that a decision was made upon; null without one. */
export const keptVersion = (then: unknown): number | null =>
  keptNumber(keptOf(keptOf(then)?.['business-case']), 'number');
