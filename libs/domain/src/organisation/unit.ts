import { RuleBroken } from '../rule-broken';

/** What the rules need to know of an organisational unit. */
export interface PlacedUnit {
  id: string;
  parentId: string | null;
  name: string;
}

/** A unit with its place in the tree. */
export interface ArrangedUnit<Unit extends PlacedUnit> {
  unit: Unit;
  /** The unit above, or null for one at the top, also where the unit above is not among those given. */
  parentId: string | null;
  /** 0 at the top. */
  depth: number;
  /** Names from the top down to the unit itself. */
  path: readonly string[];
}

/**
 * Units that lie below themselves, by way of however many others.
 * @param parents parent of each unit; a parent that is no key counts as none
 */
export function unitsInCircles(parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const way: string[] = [];
    const at = new Map<string, number>();
    let here: string | null = start;
    while (here !== null && parents.has(here) && !done.has(here) && !at.has(here)) {
      at.set(here, way.length);
      way.push(here);
      here = parents.get(here) ?? null;
    }
    const closed = here === null ? undefined : at.get(here);
    if (closed !== undefined) for (const id of way.slice(closed)) circles.add(id);
    for (const id of way) done.add(id);
  }
  return circles;
}

/**
 * Asked before a unit gets another parent.
 * @param parents parent of each unit as it is now
 * @throws RuleBroken `unit-circle` when the unit would lie below itself
 */
export function assertNoUnitCircle(
  parents: ReadonlyMap<string, string | null>,
  unit: { id: string; name: string },
  parentId: string | null,
): void {
  if (unitsInCircles(new Map(parents).set(unit.id, parentId)).has(unit.id)) {
    throw new RuleBroken('unit-circle', { unit: unit.name });
  }
}

/**
 * Every unit once, each directly followed by what lies below it, siblings in the order of `compare`.
 * @param compare how names are ordered, for example by a Danish collator
 */
export function arrangeUnits<Unit extends PlacedUnit>(
  units: readonly Unit[],
  compare: (a: string, b: string) => number,
): ArrangedUnit<Unit>[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const circles = unitsInCircles(new Map(units.map(({ id, parentId }) => [id, parentId])));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    // Stored units hold no circle; one that did would else be lost from sight.
    const parent = unit.parentId !== null && known.has(unit.parentId) && !circles.has(unit.id);
    const key = parent ? unit.parentId : null;
    const siblings = below.get(key);
    if (siblings) siblings.push(unit);
    else below.set(key, [unit]);
  }
  for (const siblings of below.values()) {
    siblings.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  }
  const arranged: ArrangedUnit<Unit>[] = [];
  const place = (unit: Unit, parent: ArrangedUnit<Unit> | null): ArrangedUnit<Unit> => ({
    unit,
    parentId: parent?.unit.id ?? null,
    depth: parent === null ? 0 : parent.depth + 1,
    path: [...(parent?.path ?? []), unit.name],
  });
  // A stack instead of recursion: a tree may be as deep as it has units.
  const waiting = (below.get(null) ?? []).map((unit) => place(unit, null)).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const here = next;
    arranged.push(here);
    const children = (below.get(here.unit.id) ?? []).map((unit) => place(unit, here));
    waiting.push(...children.reverse());
  }
  return arranged;
}
