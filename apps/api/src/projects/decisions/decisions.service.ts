import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decisionLimits, phaseAfter } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { strangersAmong, type ProjectRow } from '../projects.queries';
import { formOf, isShown } from '../projects.service';
import { ProjectTools } from '../tool';
import { canonicalJson } from '@erfa/scoring-sdk';
import {
  deleteDecision,
  insertDecision,
  listDecisions,
  movePhase,
  readDecision,
  updateDecision,
  writeOutcome,
  type DecisionRow,
} from './decisions.queries';
import { keptVersion, recordSections } from './decision-record';
import { keptOf } from './kept';
import { pointLacks } from './not-in-place';
import type {
  DecisionLackView,
  DecisionRecordView,
  MakeDecision,
  ProjectDecisionsView,
  WriteDecision,
} from './decisions.views';

/** Decision points: what has to be in place, what was decided and why, and how everything stood then. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly tools: ProjectTools,
  ) {}

  list(actor: ProjectActor, projectId: string, language: Language): Promise<ProjectDecisionsView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId), language),
    );
  }

  add(
    actor: ProjectActor,
    projectId: string,
    write: WriteDecision,
    language: Language,
  ): Promise<ProjectDecisionsView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      if (write.title === '')
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'minLength', details: { 0: 1 } },
        ]);
      if ((await listDecisions(manager, projectId)).length >= decisionLimits.perProject)
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'tooMany', details: { 0: decisionLimits.perProject } },
        ]);
      const id = await insertDecision(manager, actor.organisationId ?? '', projectId, write);
      await updateDecision(manager, id, write, 1);
      await this.history.write(manager, actor, projectId, 'decisions', 'added', write.title);
      return this.view(manager, actor, project, language);
    });
  }

  /** @throws Problem `decision-made`, `version-conflict` with the decision point as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteDecision,
    seen: number,
    language: Language,
  ): Promise<ProjectDecisionsView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.undecided(manager, projectId, id);
      if (!(await updateDecision(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readDecision(manager, projectId, id),
        });
      const about = write.title === '' ? before.kind : write.title;
      await this.history.write(manager, actor, projectId, 'decisions', 'changed', about, [
        ...(before.plannedOn === write.plannedOn
          ? []
          : [{ field: 'plannedOn' as const, before: before.plannedOn, after: write.plannedOn }]),
      ]);
      return this.view(manager, actor, project, language);
    });
  }

  remove(
    actor: ProjectActor,
    projectId: string,
    id: string,
    language: Language,
  ): Promise<ProjectDecisionsView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.undecided(manager, projectId, id);
      await deleteDecision(manager, id);
      const about = before.title === '' ? before.kind : before.title;
      await this.history.write(manager, actor, projectId, 'decisions', 'removed', about);
      return this.view(manager, actor, project, language);
    });
  }

  /**
   * Writes down what was decided, with how every tool stood, and moves the project on where it says go.
   * @throws Problem `decision-made`, `version-conflict`, `invalid-input` for a day to come or somebody who is no colleague
   */
  decide(
    actor: ProjectActor,
    projectId: string,
    id: string,
    made: MakeDecision,
    seen: number,
    language: Language,
  ): Promise<ProjectDecisionsView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.undecided(manager, projectId, id);
      if (made.decidedOn > today())
        throw new Problem('invalid-input', {}, [
          { path: 'decidedOn', code: 'dayToCome', details: {} },
        ]);
      const { organisationId } = actor;
      if (
        made.decidedBy !== null &&
        (await strangersAmong(manager, organisationId ?? '', [made.decidedBy])).length > 0
      )
        throw new Problem('invalid-input', {}, [
          { path: 'decidedBy', code: 'notAColleague', details: {} },
        ]);
      for (const tool of this.tools.all)
        if (isShown(project, tool.key)) await tool.beforeDecision?.(manager, project);
      const snapshot = await this.snapshot(manager, project);
      const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
      const outcome = {
        ...made,
        decidedByBody: made.decidedByBody ?? '',
        recordedBy: actor.personId,
        snapshot,
        hash,
      };
      if (!(await writeOutcome(manager, id, outcome, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readDecision(manager, projectId, id),
        });
      const phase = phaseAfter(project.phase, before.kind, made.outcome, project.procures);
      const state = made.outcome === 'stop' ? 'stopped' : project.state;
      if (phase !== project.phase || state !== project.state)
        await movePhase(manager, projectId, phase, state);
      const about = before.title === '' ? before.kind : before.title;
      await this.history.write(manager, actor, projectId, 'decisions', 'decided', about, [
        { field: 'outcome', before: null, after: made.outcome },
        ...(phase === project.phase
          ? []
          : [{ field: 'phase' as const, before: project.phase, after: phase }]),
      ]);
      return this.view(manager, actor, { ...project, phase, state }, language);
    });
  }

  /**
   * How everything stood when something was decided, beside how it stands.
   * @throws Problem `not-found` where there is no such decision point, or nothing is decided yet
   */
  record(
    actor: ProjectActor,
    projectId: string,
    id: string,
    language: Language,
  ): Promise<DecisionRecordView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const row = await readDecision(manager, projectId, id);
      if (!row || row.outcome === null) throw new Problem('not-found');
      const { decidedBy: _by, snapshot, ...decision } = row;
      return {
        ...{ projectTitle: project.title, decision: { ...decision, snapshot: null } },
        caseVersion: keptVersion(snapshot),
        sections: recordSections(snapshot, await this.snapshot(manager, project), language),
      };
    });
  }

  private async snapshot(
    manager: TenantManager,
    project: ProjectRow,
  ): Promise<Record<string, unknown>> {
    const snapshot: Record<string, unknown> = {
      project: { ...formOf(project), phase: project.phase },
    };
    for (const tool of this.tools.all) {
      if (!isShown(project, tool.key)) continue;
      const stood = await tool.snapshot?.(manager, project);
      if (stood != null) snapshot[tool.key] = stood;
    }
    return snapshot;
  }

  private async undecided(
    manager: TenantManager,
    projectId: string,
    id: string,
  ): Promise<DecisionRow> {
    const row = await readDecision(manager, projectId, id);
    if (!row) throw new Problem('not-found');
    if (row.outcome !== null) throw new Problem('decision-made');
    return row;
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectDecisionsView> {
    const decisions = await listDecisions(manager, project.id);
    const warnings = [];
    for (const tool of this.tools.all)
      if (isShown(project, tool.key))
        warnings.push(...((await tool.warnings?.(manager, project, language)) ?? []));
    const lacks = await this.lacks(manager, project, decisions, language);
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      decisions: decisions.map(({ decidedBy: _by, ...row }) => ({
        ...row,
        snapshot: actor.guest
          ? withoutMaturity(row.snapshot)
          : (row.snapshot as Record<string, unknown> | null),
      })),
      warnings,
      lacks,
    };
  }

  /** What is not in place for each decision that is not made yet. */
  private async lacks(
    manager: TenantManager,
    project: ProjectRow,
    decisions: readonly DecisionRow[],
    language: Language,
  ): Promise<DecisionLackView[]> {
    const lacks: DecisionLackView[] = [];
    for (const decision of decisions) {
      if (decision.outcome !== null) continue;
      const found = pointLacks(decision, decisions, language);
      for (const tool of this.tools.all)
        if (isShown(project, tool.key))
          found.push(
            ...((await tool.notInPlace?.(manager, project, decision.kind, language)) ?? []),
          );
      lacks.push(...found.map((one) => ({ ...one, decisionId: decision.id })));
    }
    return lacks;
  }
}

/** What was kept, but for the figures of the municipality's maturity, which guests are shown nowhere. */
function withoutMaturity(snapshot: unknown): Record<string, unknown> | null {
  const kept = keptOf(snapshot);
  const readiness = keptOf(kept?.['readiness']);
  if (!kept || !readiness) return kept;
  const { dimensions: _dimensions, ...rest } = readiness;
  return { ...kept, readiness: rest };
}
