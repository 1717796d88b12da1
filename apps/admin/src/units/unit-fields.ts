import type { AddUnit, EditUnit } from '@erfa/api-client';
import { dayAfter, dayBefore } from '../language/days';
import type { Unit } from './units-api';

/** A unit as a form has it: empty texts for what is not there, and the last day instead of the first day without it. */
export interface UnitFields {
  readonly name: string;
  readonly parentId: string;
  readonly externalId: string;
  readonly leaderName: string;
  readonly leaderEmail: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A unit's fields, or those of one that does not exist yet and begins on a day. */
export function fieldsOf(unit: Unit | null, firstDay: string, parentId = ''): UnitFields {
  return {
    name: unit?.name ?? '',
    parentId: unit ? (unit.parentId ?? '') : parentId,
    externalId: unit?.externalId ?? '',
    leaderName: unit?.leaderName ?? '',
    leaderEmail: unit?.leaderEmail ?? '',
    firstDay: unit?.validFrom ?? firstDay,
    lastDay: unit?.validTo ? dayBefore(unit.validTo) : '',
  };
}

/**
 * What the server is asked to change: only what differs. A unit whose parent is not there on the day shown stands at the
 * top of the list, and must not be moved there by somebody who corrected its name.
 */
export function changeOf(before: UnitFields, after: UnitFields): EditUnit {
  const wire = added(after);
  const names: Readonly<Record<keyof UnitFields, keyof EditUnit>> = {
    name: 'name',
    parentId: 'parentId',
    externalId: 'externalId',
    leaderName: 'leaderName',
    leaderEmail: 'leaderEmail',
    firstDay: 'validFrom',
    lastDay: 'validTo',
  };
  const fields = Object.keys(names) as (keyof UnitFields)[];
  return Object.fromEntries(
    fields
      .filter((field) => before[field].trim() !== after[field].trim())
      .map((field) => [names[field], wire[names[field]]]),
  );
}

/** A new unit as the server is asked for it. */
export function added(fields: UnitFields): AddUnit {
  const orNull = (text: string): string | null => text.trim() || null;
  return {
    name: fields.name.trim(),
    parentId: orNull(fields.parentId),
    externalId: orNull(fields.externalId),
    leaderName: orNull(fields.leaderName),
    leaderEmail: orNull(fields.leaderEmail),
    ...(fields.firstDay ? { validFrom: fields.firstDay } : {}),
    validTo: fields.lastDay ? dayAfter(fields.lastDay) : null,
  };
}
