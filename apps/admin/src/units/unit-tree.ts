import type { Unit } from './units-api';

/** A unit as the list shows it. */
export interface UnitRow {
  readonly unit: Unit;
  /** Name of the unit above, null at the top. */
  readonly above: string | null;
  /** Whether units lie below it. */
  readonly hasBelow: boolean;
  readonly folded: boolean;
}

/**
 * The rows to show of units that stand each before what lies below it: without what lies below folded ones, or, where
 * something is sought, every unit with the words in its own name or its leader's, folded or not.
 */
export function rowsOf(
  units: readonly Unit[],
  folded: ReadonlySet<string>,
  sought: string,
): UnitRow[] {
  const words = sought.trim().toLocaleLowerCase();
  const hidden = new Set<string>();
  return units.flatMap((unit, index) => {
    if (unit.parentId !== null && (hidden.has(unit.parentId) || folded.has(unit.parentId)))
      hidden.add(unit.id);
    const fits = words
      ? `${unit.name} ${unit.leaderName ?? ''}`.toLocaleLowerCase().includes(words)
      : !hidden.has(unit.id);
    if (!fits) return [];
    return [
      {
        unit,
        above: unit.path.at(-2) ?? null,
        hasBelow: units[index + 1]?.parentId === unit.id,
        folded: folded.has(unit.id),
      },
    ];
  });
}

/** Units that a unit may be put below: all but itself and what lies below it. */
export function possibleParents(units: readonly Unit[], of: string | null): readonly Unit[] {
  const below = new Set(of === null ? [] : [of]);
  return units.filter((unit) => {
    if (unit.parentId !== null && below.has(unit.parentId)) below.add(unit.id);
    return !below.has(unit.id);
  });
}
