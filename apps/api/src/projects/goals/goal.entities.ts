import { EntitySchema } from 'typeorm';
import {
  key,
  keysOf,
  moment,
  perhapsDay,
  refersTo,
  refersWithin,
  version,
  words,
} from '../columns';

/** A goal of the municipality's strategy, which projects and their benefits serve. */
export interface StrategyGoal {
  organisationId: string;
  id: string;
  title: string;
  beginsYear: number;
  endsYear: number;
  source: string;
  /** The day from which nobody pursues it any longer. */
  retiredOn: string | null;
  version: number;
  createdAt: Date;
}

export const strategyGoalEntity = new EntitySchema<StrategyGoal>({
  name: 'StrategyGoal',
  tableName: 'strategy_goal',
  columns: {
    ...keysOf('strategy_goal'),
    title: { type: 'text' },
    beginsYear: { name: 'begins_year', type: 'integer' },
    endsYear: { name: 'ends_year', type: 'integer' },
    source: words('source'),
    retiredOn: perhapsDay('retired_on'),
    version,
    createdAt: moment('created_at'),
  },
  foreignKeys: [refersTo('strategy_goal', 'organisationId', 'Organisation')],
  checks: [
    {
      name: 'ck_strategy_goal_text',
      expression: 'length(title) between 1 and 200 and length(source) <= 200',
    },
    {
      name: 'ck_strategy_goal_period',
      expression: 'begins_year between 2000 and 2100 and ends_year between begins_year and 2100',
    },
  ],
});

/** That a project serves a goal. */
export interface ProjectGoal {
  organisationId: string;
  projectId: string;
  goalId: string;
}

export const projectGoalEntity = new EntitySchema<ProjectGoal>({
  name: 'ProjectGoal',
  tableName: 'project_goal',
  columns: {
    organisationId: key('project_goal', 'organisation_id'),
    projectId: key('project_goal', 'project_id'),
    goalId: key('project_goal', 'goal_id'),
  },
  indices: [{ name: 'ix_project_goal_goal', columns: ['organisationId', 'goalId'] }],
  foreignKeys: [
    refersWithin('project_goal', 'projectId', 'Project'),
    refersWithin('project_goal', 'goalId', 'StrategyGoal'),
  ],
});

/** That a goal is about a dimension of a model. */
export interface GoalDimension {
  organisationId: string;
  goalId: string;
  modelKey: string;
  nodeKey: string;
}

export const goalDimensionEntity = new EntitySchema<GoalDimension>({
  name: 'GoalDimension',
  tableName: 'goal_dimension',
  columns: {
    organisationId: key('goal_dimension', 'organisation_id'),
    goalId: key('goal_dimension', 'goal_id'),
    modelKey: key('goal_dimension', 'model_key', 'text'),
    nodeKey: key('goal_dimension', 'node_key', 'text'),
  },
  foreignKeys: [refersWithin('goal_dimension', 'goalId', 'StrategyGoal')],
  checks: [
    {
      name: 'ck_goal_dimension_keys',
      expression: 'length(model_key) between 1 and 100 and length(node_key) between 1 and 100',
    },
  ],
});
