import { Injectable } from '@nestjs/common';
import { backStops, decisionsOf, isOver, toolsFor, type BackStop } from '@erfa/domain';
import { Problem, type FieldFault } from '../http/problem';
import type { Language } from '../http/problem-entry';
import { TenantTransaction, type TenantManager } from '../persistence/tenant-transaction';
import { insertDecisions, listMarks } from './decisions/decisions.queries';
import type { ProjectActor } from './actor';
import { kleFaults } from './kle-faults';
import { listTasks } from './plan/tasks.queries';
import { productExists } from './products/products.queries';
import { mergeForm, ProjectGate } from './project-gate';
import { ProjectHistory } from './project-history';
import { originExists } from './origin.queries';
import {
  insertProject,
  listColleagues,
  listProjects,
  listRelations,
  listUnits,
  replaceRelations,
  replaceUnits,
  strangersAmong,
  unknownUnits,
  updateProject,
  type Beginning,
  type ProjectFields,
  type ProjectRow,
} from './projects.queries';
import type {
  BeginProject,
  ColleagueView,
  ListedProjectView,
  ProjectView,
  SaveProject,
  WriteRelations,
} from './projects.views';
import { readShared } from './sharing/others.queries';
import { noteUse } from './sharing/uses.queries';
import { cardOfOver, ProjectTools } from './tool';
import { dayText } from './words';

/** Projects: what they are called, who has to do with them, and how each of their tools stands. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly tools: ProjectTools,
  ) {}

  list(actor: ProjectActor): Promise<ListedProjectView[]> {
    return this.tenant.prepared(actor, (manager) => listProjects(manager, actor));
  }

  read(actor: ProjectActor, id: string, language: Language): Promise<ProjectView> {
    return this.tenant.prepared(actor, async (manager) =>
      this.view(manager, await this.gate.toRead(manager, actor, id), language),
    );
  }

  /** Who can be chosen wherever the project asks for a person. */
  colleagues(actor: ProjectActor, id: string): Promise<ColleagueView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, id);
      return listColleagues(manager, actor, id);
    });
  }

  /**
   * Begins a project with its decision points, and whoever begins it as its manager. By the same key it is the same project.
   * @throws Problem `invalid-input` where what it is made from is not there
   */
  begin(
    actor: ProjectActor,
    write: BeginProject,
    key: string | null,
    language: Language,
  ): Promise<ProjectView> {
    return this.tenant.run(actor, async (manager) => {
      const id = await this.beginWithin(manager, actor, write, key);
      return this.view(manager, await this.gate.toRead(manager, actor, id), language);
    });
  }

  /**
   * Begins a project within a transaction of somebody else's, such as the decision about an idea. @returns its id
   * @param kle KLE main groups that it brings along
   * @throws Problem `invalid-input` where what it is made from is not there
   */
  async beginWithin(
    manager: TenantManager,
    actor: ProjectActor,
    write: BeginProject,
    key: string | null,
    kle: string[] = [],
  ): Promise<string> {
    const from = await this.beginning(manager, write);
    const { kind, size } = write;
    const like = from.sharedFrom === null ? null : await readShared(manager, from.sharedFrom);
    const fields = {
      ...{ title: write.title, purpose: write.purpose ?? like?.purpose ?? '', kind, size },
      ...{ kle: like?.kle ?? kle, technology: like?.technology ?? [] },
      ...{ productId: like?.productId ?? null, caseNumber: '' },
      ...{ tools: [...toolsFor(kind, size)], procures: kind !== 'automation' },
      ...{ beginsOn: null, goLiveOn: null },
    };
    const { id, made } = await insertProject(manager, actor, fields, from, key);
    if (made) {
      const organisationId = actor.organisationId ?? '';
      await insertDecisions(manager, organisationId, id, decisionsOf(fields.procures));
      if (actor.personId !== null)
        await replaceRelations(manager, organisationId, id, [
          { personId: actor.personId, relation: 'manager', until: null },
        ]);
      if (from.sharedFrom !== null)
        await noteUse(manager, actor, {
          ...{ projectId: id, benefitId: null, sharedProjectId: from.sharedFrom },
          ...{ sharedBenefitId: null, sharedName: '' },
        });
      await this.history.write(manager, actor, id, 'project', 'made', write.title);
    }
    return id;
  }

  /** @throws Problem `project-not-yours`, `version-conflict` with the form as it stands, `invalid-input` */
  change(
    actor: ProjectActor,
    id: string,
    saved: SaveProject,
    language: Language,
  ): Promise<ProjectView> {
    return this.tenant.run(actor, async (manager) => {
      const row = await this.gate.toEdit(manager, actor, id);
      const { merged, changes } = mergeForm<ProjectFields>(formOf(row), saved);
      await this.check(manager, formOf(row), merged);
      if (changes.length > 0) {
        // Somebody who saved between the reading and the writing is not overwritten: the request is tried again by who asked.
        if (!(await updateProject(manager, id, merged, row.version)))
          throw new Problem('version-conflict', {}, [], { current: formOf(row), conflicts: [] });
        await this.history.write(manager, actor, id, 'project', 'changed', '', changes);
      }
      const now = await this.gate.toRead(manager, actor, id);
      if (now.goLiveOn !== row.goLiveOn)
        for (const tool of this.tools.all) await tool.goLiveMoved?.(manager, now);
      return this.view(manager, now, language);
    });
  }

  /** Says who has to do with the project; the list is the whole of it. @throws Problem `invalid-input` for whoever is no colleague */
  relate(
    actor: ProjectActor,
    id: string,
    { people }: WriteRelations,
    language: Language,
  ): Promise<ProjectView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, id);
      const faults: FieldFault[] = people.flatMap(({ relation, until }, index) =>
        (relation === 'guest') === (until != null)
          ? []
          : [{ path: `people[${index}].until`, code: 'guestsLastDay', details: {} }],
      );
      const twice = new Set<string>();
      people.forEach(({ personId, relation }, index) => {
        const pair = `${personId} ${relation}`;
        if (twice.has(pair))
          faults.push({ path: `people[${index}]`, code: 'arrayUnique', details: {} });
        twice.add(pair);
      });
      const organisationId = actor.organisationId ?? '';
      const strangers = await strangersAmong(
        manager,
        organisationId,
        people.map(({ personId }) => personId),
      );
      people.forEach(({ personId }, index) => {
        if (strangers.includes(personId))
          faults.push({ path: `people[${index}].personId`, code: 'notAColleague', details: {} });
      });
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      const before = await listRelations(manager, id);
      await replaceRelations(
        manager,
        organisationId,
        id,
        people.map((one) => ({ ...one, until: one.until ?? null })),
      );
      const after = await listRelations(manager, id);
      const named = (rows: typeof before): string[] =>
        rows.map(({ name, relation }) => `${relation}: ${name}`);
      await this.history.write(manager, actor, id, 'project', 'changed', '', [
        { field: 'people', before: named(before), after: named(after) },
      ]);
      return this.view(manager, project, language);
    });
  }

  /** Says which units the project is for; the list is the whole of it. */
  place(
    actor: ProjectActor,
    id: string,
    units: readonly string[],
    language: Language,
  ): Promise<ProjectView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, id);
      const unknown = await unknownUnits(manager, units);
      if (unknown.length > 0)
        throw new Problem(
          'invalid-input',
          {},
          unknown.map((unit) => ({
            path: `units[${units.indexOf(unit)}]`,
            code: 'noSuchUnit',
            details: {},
          })),
        );
      const before = await listUnits(manager, id);
      await replaceUnits(manager, actor.organisationId ?? '', id, units);
      const after = await listUnits(manager, id);
      const named = (rows: typeof before): string[] => rows.map(({ name }) => name);
      await this.history.write(manager, actor, id, 'project', 'changed', '', [
        { field: 'units', before: named(before), after: named(after) },
      ]);
      return this.view(manager, project, language);
    });
  }

  /** What leads up to the day of going live; nothing where there is no such day, or nobody waits for it any longer. */
  private async plannedBack(
    manager: TenantManager,
    { id, goLiveOn, state }: ProjectRow,
  ): Promise<BackStop[]> {
    return goLiveOn === null || isOver(state)
      ? []
      : backStops(await listTasks(manager, id), goLiveOn);
  }

  private async check(
    manager: TenantManager,
    before: ProjectFields,
    fields: ProjectFields,
  ): Promise<void> {
    const faults = await kleFaults(manager, fields.kle);
    if (fields.productId !== null && !(await productExists(manager, fields.productId)))
      faults.push({ path: 'to.productId', code: 'noSuchProduct', details: {} });
    const days = [
      ['beginsOn', 'goLiveOn'],
      ['goLiveOn', 'handoverOn'],
      ['handoverOn', 'followedUntil'],
    ] as const;
    for (const [first, then] of days)
      if (fields[first] !== null && fields[then] !== null && fields[first] > fields[then])
        faults.push(
          // The day that was just written is the one to look at.
          fields[then] === before[then]
            ? { path: `to.${first}`, code: 'notAfter', details: { 0: dayText(fields[then]) } }
            : { path: `to.${then}`, code: 'notBefore', details: { 0: dayText(fields[first]) } },
        );
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  }

  private async beginning(manager: TenantManager, write: BeginProject): Promise<Beginning> {
    const { assessmentId = null, nodeKey = null, actionId = null, sharedFrom = null } = write;
    const nothing = { assessmentId: null, nodeKey: null, actionId: null, sharedFrom: null };
    const none = { origin: 'idea', ...nothing } as const;
    const from: Beginning =
      sharedFrom !== null
        ? { ...none, origin: 'shared', sharedFrom }
        : actionId !== null
          ? { ...none, origin: 'action', actionId }
          : assessmentId !== null && nodeKey !== null
            ? { ...none, origin: 'gap', assessmentId, nodeKey }
            : none;
    if (from.origin !== 'idea' && !(await originExists(manager, from))) {
      const path =
        sharedFrom !== null ? 'sharedFrom' : actionId !== null ? 'actionId' : 'assessmentId';
      throw new Problem('invalid-input', {}, [{ path, code: 'noSuchOrigin', details: {} }]);
    }
    return from;
  }

  private async view(
    manager: TenantManager,
    row: ProjectRow,
    language: Language,
  ): Promise<ProjectView> {
    const people = await listRelations(manager, row.id);
    const units = await listUnits(manager, row.id);
    const decisions = await listMarks(manager, row.id);
    const cards = [];
    const warnings = [];
    for (const tool of this.tools.all) {
      if (!isShown(row, tool.key)) continue;
      const card = await tool.card(manager, row, language);
      // What is promised is followed after the end; nothing else waits for anybody.
      const asks = !isOver(row.state) || (tool.key === 'follow-up' && !card.empty);
      cards.push({ tool: tool.key, ...(asks ? card : cardOfOver(card, language)) });
      warnings.push(...((await tool.warnings?.(manager, row, language)) ?? []));
    }
    return {
      id: row.id,
      form: formOf(row),
      phase: row.phase,
      origin: row.origin,
      assessmentId: row.assessmentId,
      sharedFrom: row.sharedFrom,
      productName: row.productName,
      supplierId: row.supplierId,
      supplierName: row.supplierName,
      people,
      units,
      decisions,
      cards,
      warnings,
      plannedBack: await this.plannedBack(manager, row),
      mayEdit: row.mayEdit,
      updatedAt: row.updatedAt.toISOString(),
      updatedByName: row.updatedByName,
    };
  }
}

/** Whether a project shows a tool: the six cards always, further ones where they were added. */
export function isShown(project: Pick<ProjectFields, 'tools'>, tool: string): boolean {
  return !(tool === 'risks' || tool === 'leadership') || project.tools.includes(tool);
}

/** The frame of a project as a form. */
export function formOf(row: ProjectFields): ProjectFields {
  const { title, purpose, kind, size, kle, technology, productId, caseNumber, tools } = row;
  const { procures, state, beginsOn, goLiveOn, handoverOn, followedUntil } = row;
  return {
    ...{ title, purpose, kind, size, kle, technology, productId, caseNumber, tools },
    ...{ procures, state, beginsOn, goLiveOn, handoverOn, followedUntil },
  };
}
