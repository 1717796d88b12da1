import type { AssessmentView, ChooseUnits } from '@erfa/api-client';

/** One line of the choice: a unit, who answers for it, and how much it counts, as typed. */
export interface UnitLine {
  readonly unitId: string;
  readonly personId: string;
  readonly weight: string;
}

/** What keeps a choice from being saved. */
export type UnitFault = 'nothing' | 'incomplete' | 'unitTwice' | 'personTwice' | 'weight';

/** Heaviest that a unit may weigh. */
const mostWeight = 1_000_000;

/** The choice as it stands; one empty line to begin with. */
export function linesOf({ units, sections }: AssessmentView): UnitLine[] {
  const people = new Map(
    sections.flatMap(({ assignments }) =>
      assignments.map(({ unitId, personId }): [string, string] => [unitId ?? '', personId]),
    ),
  );
  const lines = units.map(({ unitId, weight }) => ({
    unitId,
    personId: people.get(unitId) ?? '',
    weight: String(weight).replace('.', ','),
  }));
  return lines.length > 0 ? lines : [emptyLine];
}

export const emptyLine: UnitLine = { unitId: '', personId: '', weight: '1' };

/** What is wrong with the choice, or null when it can be saved. */
export function faultOf(lines: readonly UnitLine[]): UnitFault | null {
  if (lines.length === 0) return 'nothing';
  if (lines.some(({ unitId, personId }) => !unitId || !personId)) return 'incomplete';
  const distinct = (values: readonly string[]) => new Set(values).size === values.length;
  if (!distinct(lines.map(({ unitId }) => unitId))) return 'unitTwice';
  if (!distinct(lines.map(({ personId }) => personId))) return 'personTwice';
  return lines.some(({ weight }) => weightOf(weight) === null) ? 'weight' : null;
}

/** The choice as the server takes it; it has no {@link faultOf}. */
export function choiceOf(lines: readonly UnitLine[]): ChooseUnits {
  return {
    units: lines.map(({ unitId, personId, weight }) => ({
      unitId,
      personId,
      weight: weightOf(weight) ?? 1,
    })),
  };
}

/** A weight as people type it, with a comma or a full stop; null where it is none. */
function weightOf(typed: string): number | null {
  if (!/^\d+([.,]\d+)?$/.test(typed.trim())) return null;
  const weight = Number(typed.trim().replace(',', '.'));
  return weight <= mostWeight ? weight : null;
}

/** How many units have handed in everything. */
export function unitsDone(assessment: Pick<AssessmentView, 'units' | 'sections'> | null): number {
  const { units = [], sections = [] } = assessment ?? {};
  return units.filter(({ unitId }) =>
    sections.every(({ assignments }) =>
      assignments.some((one) => one.unitId === unitId && one.handedInAt !== null),
    ),
  ).length;
}
