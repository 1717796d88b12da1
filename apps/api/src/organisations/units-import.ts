import type { UnitRecord } from './units-file';
import type { FileUnit, UnitRow } from './units.queries';
import { unitFields, type UnitChangeView } from './units.views';

/** What an import will do. */
export interface ImportPlan {
  added: FileUnit[];
  changed: FileUnit[];
  unchanged: number;
  /** Ids of units that came from a register and are not in the file any more. Units made by hand stay. */
  ended: string[];
  /** The same unit by unit, for people to read before they say yes. */
  changes: UnitChangeView[];
}

/**
 * Holds a file against what is stored. What the file has no column for stays; a unit that had ended and is in the file again begins anew.
 * @param on ISO date: first day of new units without one, and the day on which missing ones end
 */
export function planImport(
  records: readonly UnitRecord[],
  stored: readonly UnitRow[],
  on: string,
): ImportPlan {
  const byId = new Map(stored.map((unit) => [unit.id, unit]));
  const known = new Map(stored.map((unit) => [unit.externalId, unit]));
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, ended: [], changes: [] };
  const changed: UnitChangeView[] = [];
  for (const record of records) {
    const before = known.get(record.externalId);
    const validFrom = record.validFrom ?? before?.validFrom ?? on;
    const unit: FileUnit = {
      externalId: record.externalId,
      parentExternalId: record.parentExternalId,
      name: record.name,
      leaderName: kept(record.leaderName, before?.leaderName),
      leaderEmail: kept(record.leaderEmail, before?.leaderEmail),
      validFrom,
      // In the file again without an end: the unit lives.
      validTo: record.validTo ?? null,
    };
    const { name } = unit;
    const fields = before ? differing(unit, before, byId) : [];
    if (!before) {
      plan.added.push(unit);
      plan.changes.push({ kind: 'added', name, fields });
    } else if (fields.length === 0) plan.unchanged += 1;
    else {
      plan.changed.push(unit);
      changed.push({ kind: 'changed', name, fields });
    }
  }
  const inFile = new Set(records.map(({ externalId }) => externalId));
  plan.ended = stored
    .filter(
      ({ externalId, validTo }) =>
        externalId !== null && !inFile.has(externalId) && (validTo === null || validTo > on),
    )
    // A unit that begins and ends on neighbouring days has ended already as well as it can.
    .filter(({ validFrom, validTo }) => validTo === null || validTo > dayAfter(validFrom))
    .map(({ id }) => id);
  const ended = plan.ended.map((id): UnitChangeView => {
    const name = byId.get(id)?.name ?? '';
    return { kind: 'ended', name, fields: [] };
  });
  plan.changes.push(...changed, ...ended);
  return plan;
}

const kept = (said: string | null | undefined, before: string | null | undefined): string | null =>
  said === undefined ? (before ?? null) : said;

function differing(
  unit: FileUnit,
  before: UnitRow,
  byId: ReadonlyMap<string, UnitRow>,
): UnitChangeView['fields'] {
  const parent = before.parentId === null ? null : (byId.get(before.parentId)?.externalId ?? '');
  return unitFields.filter((field) =>
    field === 'parent' ? unit.parentExternalId !== parent : unit[field] !== before[field],
  );
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
