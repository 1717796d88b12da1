import { Injectable } from '@nestjs/common';
import { followUpLimits, mergeFields, type HistoryField, type HistoryYear } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { holdProject } from '../benefits/benefits.queries';
import { listVersions, readVersion } from '../business-case/business-case.queries';
import { decidedLast } from '../business-case/case-view';
import type { CaseContent } from '../business-case/case-content';
import { ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { actualForm, becameView, nothingBecame, yearsOf } from './became';
import {
  deleteActual,
  listActual,
  readDeciding,
  writeActual,
  type ActualFields,
  type ActualRow,
} from './became.queries';
import type { CaseBecameView, SaveCaseActual } from './became.views';
import { listFollowed } from './followed.queries';

/** The case as it was decided against as it became, line by line. What became is written by hand: Erfa has no accounts. */
@Injectable()
export class BecameService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string, language: Language): Promise<CaseBecameView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, await this.gate.toRead(manager, actor, projectId), language),
    );
  }

  /**
   * Saves what became of a line; years that others wrote stay. A line that was never decided has a title and a kind.
   * @throws Problem `case-undecided`, `version-conflict` with the line as it stands, `invalid-input`
   */
  save(
    actor: ProjectActor,
    projectId: string,
    lineId: string,
    saved: SaveCaseActual,
    language: Language,
  ): Promise<CaseBecameView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdProject(manager, projectId);
      const content = await decidedContent(manager, projectId);
      if (!content) throw new Problem('case-undecided');
      const actual = await listActual(manager, projectId);
      const line = content.lines.find(({ id }) => id === lineId);
      const before = actual.find((row) => row.lineId === lineId);
      const { merged, changes } = mergeActual(before ?? nothingBecame, saved);
      check(merged, content, actual, { decided: line !== undefined, isNew: before === undefined });
      if (changes.length > 0) {
        await writeActual(manager, actor, projectId, lineId, merged);
        const about = line?.title ?? merged.title;
        await this.history.write(
          ...([manager, actor, projectId, 'follow-up', 'changed', about, changes] as const),
        );
      }
      return this.view(manager, project, language);
    });
  }

  /** Takes away what was written of a line, and with it a line that was never decided. */
  remove(
    actor: ProjectActor,
    projectId: string,
    lineId: string,
    language: Language,
  ): Promise<CaseBecameView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdProject(manager, projectId);
      const row = (await listActual(manager, projectId)).find((one) => one.lineId === lineId);
      if (!row) throw new Problem('not-found');
      await deleteActual(manager, projectId, lineId);
      await this.history.write(manager, actor, projectId, 'follow-up', 'removed', row.title);
      return this.view(manager, project, language);
    });
  }

  private async view(
    manager: TenantManager,
    project: ProjectRow,
    language: Language,
  ): Promise<CaseBecameView> {
    const deciding = await readDeciding(manager, project.id);
    const content = deciding && (await readVersion(manager, project.id, deciding.number));
    const actual = deciding ? await listActual(manager, project.id) : [];
    const followed = deciding ? await listFollowed(manager, [project.id]) : [];
    const last = deciding ? decidedLast(await listVersions(manager, project.id)) : null;
    return becameView(project, deciding, content, actual, followed, language, last);
  }
}

/** The case as it was decided; null before. */
export async function decidedContent(
  manager: TenantManager,
  projectId: string,
): Promise<CaseContent | null> {
  const deciding = await readDeciding(manager, projectId);
  return deciding && readVersion(manager, projectId, deciding.number);
}

/** A field of a line as it is merged; a year goes by its number. */
type FlatField = Exclude<keyof ActualFields, 'amounts'> | HistoryYear;

/** Each year as a field of its own, so that two who write different years of a line never meet. */
function flat({ title, kind, cause, amounts }: ActualFields): Record<string, unknown> {
  const years = amounts.map(({ year, amount }) => [`${year}`, amount] as const);
  return { title, kind, cause, ...Object.fromEntries(years) };
}

function mergeActual(
  current: ActualFields,
  { from, to }: SaveCaseActual,
): { merged: ActualFields; changes: FieldChange<HistoryField<'follow-up'>>[] } {
  const sides = [current, from, to].map((form) => flat(form));
  const none = Object.fromEntries(sides.flatMap(Object.keys).map((field) => [field, null]));
  const [was = {}, read = {}, wanted = {}] = sides.map((side) => ({ ...none, ...side }));
  const { merged, changed: keys, conflicts } = mergeFields(was, read, wanted);
  // What is merged is made of the fields of `flat` alone.
  const changed = keys.map(String) as FlatField[];
  if (conflicts.length > 0)
    throw new Problem('version-conflict', {}, [], {
      current: actualForm(current),
      conflicts: [
        ...new Set(conflicts.map(String).map((field) => (isYear(field) ? 'amounts' : field))),
      ],
    });
  const amounts = Object.entries(merged).flatMap(([field, amount]) =>
    isYear(field) && typeof amount === 'number' ? [{ year: Number(field), amount }] : [],
  );
  const { title, kind, cause } = merged as unknown as ActualFields;
  return {
    merged: actualForm({ title, kind, cause, amounts }),
    changes: changed.map((field) => ({ field, before: was[field], after: merged[field] })),
  };
}

const isYear = (field: string): boolean => /^\d{4}$/.test(field);

function check(
  { title, kind, amounts }: ActualFields,
  { settings }: CaseContent,
  actual: readonly ActualRow[],
  { decided, isNew }: { decided: boolean; isNew: boolean },
): void {
  const years = yearsOf(settings);
  const faults: FieldFault[] = amounts.flatMap(({ year }, index) =>
    years.includes(year)
      ? []
      : [
          {
            path: `to.amounts[${index}].year`,
            code: 'yearOutside',
            details: { 0: settings.firstYear },
          },
        ],
  );
  if (decided && (title !== '' || kind !== null))
    faults.push({ path: 'to.title', code: 'lineDecided', details: {} });
  if (!decided && title === '')
    faults.push({ path: 'to.title', code: 'minLength', details: { 0: 1 } });
  if (!decided && kind === null) faults.push({ path: 'to.kind', code: 'isIn', details: {} });
  const further = actual.filter((row) => row.kind !== null).length;
  if (!decided && isNew && further >= followUpLimits.furtherLines)
    faults.push({
      path: 'to.title',
      code: 'tooMany',
      details: { 0: followUpLimits.furtherLines },
    });
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}
