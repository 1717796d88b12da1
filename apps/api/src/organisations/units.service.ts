import { Injectable } from '@nestjs/common';
import { arrangeUnits, assertNoUnitCircle, normaliseEmail } from '@erfa/domain';
import { AuditLog } from '../audit/audit-log';
import { Problem, type FieldFault } from '../http/problem';
import {
  sqlState,
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { isDay, today } from './days';
import { readUnitsFile, UnitsFileFaults } from './units-file';
import { planImport } from './units-import';
import {
  addUnit,
  endUnits,
  lockUnits,
  readUnits,
  writeFileUnits,
  writeUnit,
  type NewUnit,
  type UnitRow,
} from './units.queries';
import type { AddUnit, EditUnit, ImportUnits, UnitsImportView, UnitView } from './units.views';

const danish = new Intl.Collator('da').compare;
const wrong = (path: string, code: string): Problem =>
  new Problem('invalid-input', {}, [{ path, code, details: {} } satisfies FieldFault]);

/** The tree of units below an organisation. Units end; they are never deleted. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  /** Units valid on a day, each followed by what lies below it. @param on ISO date; null for today */
  async list(context: TenantContext, on: string | null): Promise<UnitView[]> {
    const day = on ?? today();
    if (!isDay(day)) throw wrong('on', 'isISO8601');
    const units = await this.tenant.run(context, readUnits);
    return arranged(
      units.filter(
        ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
      ),
    );
  }

  add(context: TenantContext, ask: AddUnit): Promise<UnitView> {
    const organisationId = context.organisationId ?? '';
    return this.tenant.run(context, async (manager) => {
      const units = await lockUnits(manager);
      const blank = {
        externalId: null,
        parentId: null,
        name: ask.name,
        leaderName: null,
        leaderEmail: null,
        validFrom: today(),
        validTo: null,
      };
      const unit = merged(blank, ask, units);
      const id = await addUnit(manager, organisationId, unit).catch(externalIdTaken);
      await this.audit.write(manager, context, 'unit.added', id, {});
      return this.one(manager, id);
    });
  }

  /** @throws Problem `version-conflict` with the unit as it is now; RuleBroken `unit-circle` */
  edit(context: TenantContext, id: string, ask: EditUnit, seen: number): Promise<UnitView> {
    const organisationId = context.organisationId ?? '';
    return this.tenant.run(context, async (manager) => {
      const units = await lockUnits(manager);
      const before = units.find((candidate) => candidate.id === id);
      if (!before) throw new Problem('not-found');
      if (before.version !== seen) {
        const current = await this.one(manager, id);
        throw new Problem('version-conflict', {}, [], { current });
      }
      const unit = merged(before, ask, units);
      const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
      assertNoUnitCircle(parents, { id, name: unit.name }, unit.parentId);
      await writeUnit(manager, organisationId, id, unit).catch(externalIdTaken);
      // Leaders are people: the log says that something changed, not who it was.
      await this.audit.write(manager, context, 'unit.changed', id, {
        before: inWords(before),
        after: inWords(unit),
      });
      return this.one(manager, id);
    });
  }

  /** All rows or none; the same file again changes nothing. @throws Problem `invalid-input` with line and column of every fault */
  import(context: TenantContext, { csv, dryRun }: ImportUnits): Promise<UnitsImportView> {
    const file = readFile(csv);
    const organisationId = context.organisationId ?? '';
    return this.tenant.run(context, async (manager) => {
      const plan = planImport(file.units, await lockUnits(manager), today());
      const counts = {
        added: plan.added.length,
        changed: plan.changed.length,
        unchanged: plan.unchanged,
        ended: plan.ended.length,
      };
      if (!dryRun && counts.added + counts.changed + counts.ended > 0) {
        await writeFileUnits(manager, organisationId, plan.added, plan.changed);
        await endUnits(manager, organisationId, plan.ended, today());
        await this.audit.write(manager, context, 'units.imported', null, {
          after: `+${counts.added} ~${counts.changed} −${counts.ended}`,
        });
      }
      return { ...counts, changes: plan.changes, ignoredColumns: file.ignoredColumns, dryRun };
    });
  }

  private async one(manager: TenantManager, id: string): Promise<UnitView> {
    const unit = arranged(await readUnits(manager)).find((candidate) => candidate.id === id);
    if (!unit) throw new Problem('not-found');
    return unit;
  }
}

function arranged(units: readonly UnitRow[]): UnitView[] {
  return arrangeUnits(units, danish).map(({ unit, parentId, depth, path }) => ({
    ...unit,
    parentId,
    depth,
    path: [...path],
  }));
}

/** What is stored with what was asked laid over it, checked. */
function merged(stored: NewUnit, ask: EditUnit, units: readonly UnitRow[]): NewUnit {
  const unit: NewUnit = {
    name: ask.name ?? stored.name,
    externalId: chosen(ask.externalId, stored.externalId)?.toLowerCase() ?? null,
    parentId: chosen(ask.parentId, stored.parentId)?.toLowerCase() ?? null,
    leaderName: chosen(ask.leaderName, stored.leaderName),
    leaderEmail:
      typeof ask.leaderEmail === 'string'
        ? normaliseEmail(ask.leaderEmail)
        : chosen(ask.leaderEmail, stored.leaderEmail),
    validFrom: ask.validFrom ?? stored.validFrom,
    validTo: chosen(ask.validTo, stored.validTo),
  };
  if (unit.parentId !== null && !units.some(({ id }) => id === unit.parentId))
    throw wrong('parentId', 'unitUnknown');
  if (!isDay(unit.validFrom)) throw wrong('validFrom', 'isISO8601');
  if (unit.validTo !== null && !isDay(unit.validTo)) throw wrong('validTo', 'isISO8601');
  if (unit.validTo !== null && unit.validTo <= unit.validFrom) throw wrong('validTo', 'period');
  return unit;
}

const chosen = (asked: string | null | undefined, stored: string | null): string | null =>
  asked === undefined ? stored : asked;

const inWords = ({ name, validFrom, validTo }: NewUnit): string[] => [
  name,
  `${validFrom} – ${validTo ?? ''}`,
];

function externalIdTaken(error: unknown): never {
  throw sqlState(error) === '23505' ? wrong('externalId', 'externalIdTaken') : (error as Error);
}

function readFile(csv: string): ReturnType<typeof readUnitsFile> {
  try {
    return readUnitsFile(csv);
  } catch (error) {
    if (error instanceof UnitsFileFaults) throw new Problem('invalid-input', {}, error.faults);
    throw error;
  }
}
