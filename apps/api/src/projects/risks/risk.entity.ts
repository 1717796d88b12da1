import type { RiskState } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import {
  keysOf,
  moment,
  perhapsDay,
  perhapsUuid,
  refersTo,
  refersWithin,
  uuid,
  version,
  words,
} from '../columns';

/** What may go wrong in a project. */
export interface ProjectRisk {
  organisationId: string;
  id: string;
  projectId: string;
  title: string;
  probability: number;
  consequence: number;
  /** Whole kroner; PostgreSQL's driver gives a bigint as text. */
  money: string | null;
  measure: string;
  ownerId: string | null;
  dueOn: string | null;
  state: RiskState;
  createdAt: Date;
  version: number;
}

export const projectRiskEntity = new EntitySchema<ProjectRisk>({
  name: 'ProjectRisk',
  tableName: 'project_risk',
  columns: {
    ...keysOf('project_risk'),
    projectId: uuid('project_id'),
    title: { type: 'text' },
    probability: { type: 'integer' },
    consequence: { type: 'integer' },
    money: { type: 'bigint', nullable: true },
    measure: words('measure'),
    ownerId: perhapsUuid('owner_id'),
    dueOn: perhapsDay('due_on'),
    state: { type: 'text', default: 'open' },
    createdAt: moment('created_at'),
    version,
  },
  indices: [{ name: 'ix_project_risk_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [
    refersWithin('project_risk', 'projectId', 'Project'),
    refersTo('project_risk', 'ownerId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_risk_text',
      expression: 'length(title) between 1 and 200 and length(measure) <= 1000',
    },
    {
      name: 'ck_project_risk_steps',
      expression: 'probability between 1 and 5 and consequence between 1 and 5',
    },
    { name: 'ck_project_risk_money', expression: 'money between 0 and 10000000000' },
    { name: 'ck_project_risk_state', expression: "state in ('open', 'happened', 'over')" },
  ],
});
