import { Injectable } from '@nestjs/common';
import { lineLimits } from '@erfa/business-case';
import { mergeFields, same } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import { strangersAmong, type ProjectRow } from '../projects.queries';
import {
  deleteLines,
  holdCase,
  insertVersion,
  linesElsewhere,
  listLines,
  listVersions,
  markEditor,
  orderLines,
  readSettings,
  readVersion,
  updateSettings,
  writeLines,
  type LineRow,
} from './business-case.queries';
import type {
  BusinessCaseContentView,
  BusinessCaseView,
  SaveBusinessCaseLine,
  SaveBusinessCaseSettings,
} from './business-case.views';
import {
  contentOf,
  hashOf,
  lineForm,
  usualSettings,
  type CaseContent,
  type CaseSettings,
  type LineFields,
} from './case-content';
import { caseView, decidedLast } from './case-view';
import { kept, lineFaults } from './line-faults';

/** A line that is saved: as the writer got it, null for a new one; and as they left it, null for one that goes. */
export interface SavedLine {
  id: string;
  from: LineFields | null;
  to: LineFields | null;
}

/** What came of saving lines. */
interface Merged {
  write: (LineFields & { id: string })[];
  gone: LineRow[];
  changes: {
    title: string;
    what: 'added' | 'changed' | 'removed';
    fields: FieldChange<keyof LineFields>[];
  }[];
}

/** The card *Regnestykke*: lines that several write at once, each by itself, and versions that are frozen. */
@Injectable()
export class BusinessCaseService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<BusinessCaseView> {
    return this.tenant.prepared(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** Saves how it is calculated. @throws Problem `project-not-yours`, `version-conflict`, `invalid-input` */
  saveSettings(
    actor: ProjectActor,
    projectId: string,
    saved: SaveBusinessCaseSettings,
  ): Promise<BusinessCaseView> {
    return this.writing(actor, projectId, async (manager, project, settings) => {
      const { merged, changes } = mergeForm<CaseSettings>(settings, saved);
      if (changes.length > 0) {
        await updateSettings(manager, project.id, merged);
        const { id } = project;
        await this.history.write(manager, actor, id, 'business-case', 'changed', '', changes);
      }
    });
  }

  /**
   * Saves one line. @throws Problem `version-conflict` with the line as it stands, `case-line-gone` where a colleague deleted it,
   * `invalid-input`
   */
  saveLine(
    actor: ProjectActor,
    projectId: string,
    id: string,
    { from, to }: SaveBusinessCaseLine,
  ): Promise<BusinessCaseView> {
    return this.saveLines(actor, projectId, [{ id, from, to }], () => 'to.');
  }

  /**
   * Saves several lines, all of them or none, in as many statements as one takes.
   * @throws Problem as for one; the extras of a conflict then name each line
   */
  saveLines(
    actor: ProjectActor,
    projectId: string,
    saved: readonly SavedLine[],
    path: (at: number) => string = (at) => `lines[${at}].to.`,
  ): Promise<BusinessCaseView> {
    return this.writing(actor, projectId, async (manager, project, settings) => {
      const before = await listLines(manager, project.id);
      const merged = mergeLines(before, saved);
      await this.check(manager, actor, project.id, settings, saved, before, path);
      const { organisationId, personId } = actor;
      await writeLines(manager, organisationId ?? '', project.id, personId, merged.write);
      await deleteLines(
        manager,
        project.id,
        merged.gone.map(({ id }) => id),
      );
      await this.tell(manager, actor, project.id, merged.changes);
    });
  }

  /** Takes a line away. @throws Problem `version-conflict` where it is not as it was seen, `not-found` */
  remove(
    actor: ProjectActor,
    projectId: string,
    id: string,
    seen: number,
  ): Promise<BusinessCaseView> {
    return this.writing(actor, projectId, async (manager, project) => {
      const line = (await listLines(manager, project.id)).find((one) => one.id === id);
      if (!line) throw new Problem('not-found');
      if (line.version !== seen)
        throw new Problem('version-conflict', {}, [], { current: lineForm(line), conflicts: [] });
      await deleteLines(manager, project.id, [id]);
      await this.tell(manager, actor, project.id, [
        { title: line.title, what: 'removed', fields: [] },
      ]);
    });
  }

  /** Puts the lines in another order. */
  order(actor: ProjectActor, projectId: string, ids: readonly string[]): Promise<BusinessCaseView> {
    return this.writing(actor, projectId, (manager, project) =>
      orderLines(manager, project.id, ids),
    );
  }

  /** Tells colleagues that one has a line open, or has closed it. @throws Problem `not-found` */
  open(actor: ProjectActor, projectId: string, id: string, open: boolean): Promise<void> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      if (!(await markEditor(manager, project.id, id, actor.personId, open)))
        throw new Problem('not-found');
    });
  }

  /** Freezes a version. @throws Problem `case-empty` without lines, `case-unchanged` where nothing is other than in the last one */
  lock(actor: ProjectActor, projectId: string, note: string): Promise<BusinessCaseView> {
    return this.writing(actor, projectId, async (manager, project, settings) => {
      const lines = await listLines(manager, project.id);
      if (lines.length === 0) throw new Problem('case-empty');
      const content = contentOf(settings, lines);
      const hash = hashOf(content);
      const [last] = await listVersions(manager, project.id);
      if (last?.hash === hash) throw new Problem('case-unchanged', { number: last.number });
      const number = await insertVersion(manager, project.id, note, content, hash);
      await this.history.write(manager, actor, project.id, 'business-case', 'changed', '', [
        { field: 'version', before: last?.number ?? null, after: number },
      ]);
    });
  }

  /** A frozen version with its lines. @throws Problem `not-found` */
  version(
    actor: ProjectActor,
    projectId: string,
    number: number,
  ): Promise<BusinessCaseContentView> {
    return this.tenant.prepared(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      const content = await readVersion(manager, projectId, number);
      if (!content) throw new Problem('not-found');
      return content;
    });
  }

  /** The case as it stands, for files that are made of it. */
  whole(
    actor: ProjectActor,
    projectId: string,
  ): Promise<{
    project: ProjectRow;
    settings: CaseSettings;
    lines: LineRow[];
    view: BusinessCaseView;
  }> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      return { project, ...(await this.standing(manager, actor, project)) };
    });
  }

  /** Does something to a case that no other writes to meanwhile, and shows how it stands then. */
  private writing(
    actor: ProjectActor,
    projectId: string,
    work: (manager: TenantManager, project: ProjectRow, settings: CaseSettings) => Promise<void>,
  ): Promise<BusinessCaseView> {
    return this.tenant.prepared(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const usual = usualSettings(Number(today().slice(0, 4)));
      await holdCase(manager, actor.organisationId ?? '', projectId, usual);
      await work(manager, project, (await readSettings(manager, projectId)) ?? usual);
      return this.view(manager, actor, project);
    });
  }

  /** @throws Problem `invalid-input` with every fault of every line */
  private async check(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    settings: CaseSettings,
    saved: readonly SavedLine[],
    before: readonly LineRow[],
    path: (at: number) => string,
  ): Promise<void> {
    const faults: FieldFault[] = saved.flatMap(({ to }, at) =>
      to ? lineFaults(to, settings, path(at)) : [],
    );
    const known = new Set(before.map(({ id }) => id));
    const added = saved.filter(({ id, to }) => to !== null && !known.has(id)).map(({ id }) => id);
    const gone = saved.filter(({ id, to }) => to === null && known.has(id)).length;
    const [first] = added;
    const place = (id: string | undefined, field: string): string =>
      `${path(saved.findIndex((one) => one.id === id))}${field}`;
    if (before.length - gone + added.length > lineLimits.lines)
      faults.push({
        path: place(first, 'title'),
        code: 'tooMany',
        details: { 0: lineLimits.lines },
      });
    for (const id of added.length > 0 ? await linesElsewhere(manager, projectId, added) : [])
      faults.push({ path: place(id, 'title'), code: 'lineElsewhere', details: {} });
    const owners = [...new Set(saved.flatMap(({ to }) => (to?.ownerId ? [to.ownerId] : [])))];
    // Somebody who has left may stay where they stand.
    const stay = new Set(before.map(({ ownerId }) => ownerId));
    const asked = owners.filter((id) => !stay.has(id));
    const strangers =
      asked.length > 0 ? await strangersAmong(manager, actor.organisationId ?? '', asked) : [];
    saved.forEach(({ to }, at) => {
      if (to?.ownerId && strangers.includes(to.ownerId))
        faults.push({ path: `${path(at)}ownerId`, code: 'notAColleague', details: {} });
    });
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  }

  private async tell(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    changes: Merged['changes'],
  ): Promise<void> {
    const [only, ...others] = changes;
    if (!only) return;
    if (others.length === 0) {
      const { what, title, fields } = only;
      return this.history.write(manager, actor, projectId, 'business-case', what, title, fields);
    }
    const titles = (of: readonly string[]): string[] =>
      changes.filter(({ what }) => of.includes(what)).map(({ title }) => title);
    await this.history.write(manager, actor, projectId, 'business-case', 'changed', '', [
      { field: 'lines', before: titles(['removed']), after: titles(['added', 'changed']) },
    ]);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<BusinessCaseView> {
    return (await this.standing(manager, actor, project)).view;
  }

  private async standing(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<{ settings: CaseSettings; lines: LineRow[]; view: BusinessCaseView }> {
    const settings =
      (await readSettings(manager, project.id)) ?? usualSettings(Number(today().slice(0, 4)));
    const lines = await listLines(manager, project.id, actor.personId);
    const versions = await listVersions(manager, project.id);
    const last = decidedLast(versions);
    const decided: CaseContent | null =
      last && (await readVersion(manager, project.id, last.number));
    return { settings, lines, view: caseView(project, settings, lines, versions, decided) };
  }
}

/**
 * Puts saved lines over those that stand there, each by itself.
 * @throws Problem `version-conflict` where a field was changed by both, `case-line-gone`
 */
function mergeLines(before: readonly LineRow[], saved: readonly SavedLine[]): Merged {
  const standing = new Map(before.map((line) => [line.id, line]));
  const merged: Merged = { write: [], gone: [], changes: [] };
  const conflicts: { id: string; fields: string[]; current: LineFields }[] = [];
  for (const { id, from, to } of saved) {
    const row = standing.get(id);
    const current = row && lineForm(row);
    if (!row || !current) {
      if (!to) continue;
      if (from) throw new Problem('case-line-gone', { title: String(from.title) });
      merged.write.push({ id, ...kept(to) });
      merged.changes.push({ title: to.title, what: 'added', fields: [] });
    } else if (!to) {
      if (from && !same(current, from)) conflicts.push({ id, fields: [], current });
      merged.gone.push(row);
      merged.changes.push({ title: row.title, what: 'removed', fields: [] });
    } else if (!from) {
      // Sent again by somebody who never heard that it had arrived.
      if (!same(current, kept(to))) conflicts.push({ id, fields: [], current });
    } else {
      const { merged: now, changed, conflicts: both } = mergeFields(current, from, to);
      if (both.length > 0) conflicts.push({ id, fields: both, current });
      const next = kept(now);
      if (changed.length === 0) continue;
      merged.write.push({ id, ...next });
      merged.changes.push({
        ...{ title: next.title, what: 'changed' },
        fields: changed.map((field) => ({ field, before: current[field], after: next[field] })),
      });
    }
  }
  const [one, ...others] = conflicts;
  if (one)
    throw new Problem('version-conflict', {}, [], {
      ...(saved.length === 1 && others.length === 0
        ? { current: one.current, conflicts: one.fields }
        : { lines: conflicts }),
    });
  return merged;
}
