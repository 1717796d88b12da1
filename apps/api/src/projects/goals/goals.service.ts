import { Injectable } from '@nestjs/common';
import { statusOf } from '@erfa/domain';
import { findScore } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { hasGoneLive } from '../benefits/benefit-cards';
import { latestResults, listNeedModels } from '../needs/needs.queries';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import {
  insertGoal,
  listDimensionsOfGoals,
  listGoals,
  listLeading,
  listProjectGoals,
  listServing,
  readGoal,
  replaceDimensions,
  replaceProjectGoals,
  unknownGoals,
  updateGoal,
  type DimensionKey,
  type GoalFields,
} from './goals.queries';
import type {
  AddStrategyGoal,
  ChangeStrategyGoal,
  ChosenGoalView,
  GoalDimensionView,
  GoalsOverviewView,
  StrategyGoalView,
} from './goals.views';

/** The goals of the municipality's own strategies and policies, and the projects, benefits and dimensions that point to them. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  list(actor: ProjectActor): Promise<StrategyGoalView[]> {
    return this.tenant.run(actor, listGoals);
  }

  overview(actor: ProjectActor): Promise<GoalsOverviewView> {
    return this.tenant.run(actor, (manager) => this.view(manager, actor));
  }

  /** @throws Problem `invalid-input` for a period that ends before it begins */
  add(actor: ProjectActor, write: AddStrategyGoal): Promise<StrategyGoalView[]> {
    checkPeriod(write);
    return this.tenant.run(actor, async (manager) => {
      await insertGoal(manager, actor.organisationId ?? '', write);
      return listGoals(manager);
    });
  }

  /** @throws Problem `not-found`, `invalid-input`, `version-conflict` with the goal as it stands */
  change(
    actor: ProjectActor,
    id: string,
    write: ChangeStrategyGoal,
    seen: number,
  ): Promise<GoalsOverviewView> {
    checkPeriod(write);
    return this.tenant.run(actor, async (manager) => {
      const current = await readGoal(manager, id);
      if (!current) throw new Problem('not-found');
      if (!(await updateGoal(manager, id, write, write.retired, seen)))
        throw new Problem('version-conflict', {}, [], { current: await readGoal(manager, id) });
      return this.view(manager, actor);
    });
  }

  /** Says which dimensions a goal is about. @throws Problem `not-found`, `invalid-input` for what no model in use has */
  pointFrom(
    actor: ProjectActor,
    id: string,
    dimensions: readonly DimensionKey[],
  ): Promise<GoalsOverviewView> {
    return this.tenant.run(actor, async (manager) => {
      if (!(await readGoal(manager, id))) throw new Problem('not-found');
      const models = await listNeedModels(manager);
      // What is pointed to already may stay, whatever became of its model.
      const standing = (await listDimensionsOfGoals(manager)).filter(({ goalId }) => goalId === id);
      const known = (key: DimensionKey): boolean =>
        models.some(
          (model) =>
            model.key === key.modelKey && model.dimensions.some((one) => one.key === key.nodeKey),
        ) || standing.some((one) => one.modelKey === key.modelKey && one.nodeKey === key.nodeKey);
      const faults = dimensions.flatMap((key, index) =>
        known(key)
          ? []
          : [{ path: `dimensions[${index}].nodeKey`, code: 'noSuchDimension', details: {} }],
      );
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      await replaceDimensions(manager, actor.organisationId ?? '', id, dimensions);
      return this.view(manager, actor);
    });
  }

  /** The goals that were chosen for a project; those in its map stand there. */
  chosen(actor: ProjectActor, projectId: string): Promise<ChosenGoalView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      return listProjectGoals(manager, projectId);
    });
  }

  /** Says which goals a project serves; the list is the whole of it. @throws Problem `project-not-yours`, `invalid-input` */
  choose(
    actor: ProjectActor,
    projectId: string,
    goals: readonly string[],
  ): Promise<ChosenGoalView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      const unknown = await unknownGoals(manager, goals);
      if (unknown.length > 0)
        throw new Problem(
          'invalid-input',
          {},
          unknown.map((goal) => ({
            ...{ path: `goals[${goals.indexOf(goal)}]`, code: 'noSuchGoal', details: {} },
          })),
        );
      const before = await listProjectGoals(manager, projectId);
      await replaceProjectGoals(manager, actor.organisationId ?? '', projectId, goals);
      const after = await listProjectGoals(manager, projectId);
      const titles = (rows: typeof before): string[] => rows.map(({ title }) => title);
      if (titles(before).join('\n') !== titles(after).join('\n'))
        await this.history.write(manager, actor, projectId, 'project', 'changed', '', [
          { field: 'goals', before: titles(before), after: titles(after) },
        ]);
      return after;
    });
  }

  private async view(manager: TenantManager, actor: ProjectActor): Promise<GoalsOverviewView> {
    const goals = await listGoals(manager);
    const projects = Map.groupBy(await listServing(manager, actor), ({ goalId }) => goalId);
    const benefits = Map.groupBy(await listLeading(manager, actor), ({ goalId }) => goalId);
    const dimensions = Map.groupBy(await this.dimensions(manager, actor), ({ goalId }) => goalId);
    const projectView = ({ id, title, phase, state }: GoalsOverviewView['projectsWithout'][0]) => ({
      ...{ id, title, phase, state },
    });
    return {
      goals: goals.map((goal) => ({
        goal,
        projects: (projects.get(goal.id) ?? []).map(projectView),
        benefits: (benefits.get(goal.id) ?? []).map((row) => ({
          ...{ id: row.id, name: row.name, projectId: row.projectId },
          projectTitle: row.projectTitle,
          status: statusOf(row, row.accepted, row.latestValue, hasGoneLive(row)),
        })),
        dimensions: (dimensions.get(goal.id) ?? []).map(({ goalId: _goal, ...view }) => view),
      })),
      projectsWithout: (projects.get(null) ?? []).map(projectView),
      models: actor.editsAll ? await listNeedModels(manager) : [],
      mayWrite: actor.editsAll,
    };
  }

  /** A guest is told what a goal is about, and no figures. */
  private async dimensions(
    manager: TenantManager,
    actor: ProjectActor,
  ): Promise<(GoalDimensionView & { goalId: string })[]> {
    const rows = await listDimensionsOfGoals(manager);
    const keys = [...new Set(rows.map(({ modelKey }) => modelKey))];
    const results = new Map(
      (actor.guest || keys.length === 0 ? [] : await latestResults(manager, keys)).map((one) => [
        one.modelKey,
        one,
      ]),
    );
    return rows.map((row) => {
      const result = results.get(row.modelKey);
      const figure = result && findScore(result.score, row.nodeKey);
      return {
        ...row,
        ...{ value: figure?.value ?? null, level: figure?.level ?? null },
        ...{ assessmentId: result?.assessmentId ?? null, round: result?.round ?? null },
      };
    });
  }
}

function checkPeriod({ beginsYear, endsYear }: GoalFields): void {
  if (endsYear < beginsYear)
    throw new Problem('invalid-input', {}, [
      { path: 'endsYear', code: 'notBefore', details: { 0: beginsYear } },
    ]);
}
