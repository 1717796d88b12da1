import type { LineKind } from '@erfa/business-case';
import type { CriterionForm } from '@erfa/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  key,
  keysOf,
  keysOfOne,
  moment,
  perhapsDay,
  perhapsMoment,
  perhapsText,
  perhapsUuid,
  refersTo,
  refersWithin,
  uuid,
  version,
  words,
} from '../columns';

const perhapsValue = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'double precision',
  nullable: true,
});

/** From when a project is measured, and who takes it over. */
export interface ProjectFollowUp {
  organisationId: string;
  projectId: string;
  /** Null: from the day the project goes live. */
  measuredFrom: string | null;
  receiverId: string | null;
  takesOver: string;
  reservation: string;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  version: number;
}

export const projectFollowUpEntity = new EntitySchema<ProjectFollowUp>({
  name: 'ProjectFollowUp',
  tableName: 'project_follow_up',
  columns: {
    ...keysOfOne('project_follow_up'),
    measuredFrom: perhapsDay('measured_from'),
    receiverId: perhapsUuid('receiver_id'),
    takesOver: words('takes_over'),
    reservation: words('reservation'),
    acceptedAt: perhapsMoment('accepted_at'),
    acceptedBy: perhapsUuid('accepted_by'),
    version,
  },
  foreignKeys: [
    refersWithin('project_follow_up', 'projectId', 'Project'),
    refersTo('project_follow_up', 'receiverId', 'Person'),
    refersTo('project_follow_up', 'acceptedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_follow_up_text',
      expression: 'length(takes_over) <= 2000 and length(reservation) <= 1000',
    },
    {
      name: 'ck_project_follow_up_accepted',
      expression:
        '(accepted_at is null) = (accepted_by is null) and (accepted_by is null or accepted_by = receiver_id)',
    },
  ],
});

/** A criterion of a project's success that is no benefit. */
export interface SuccessCriterion extends CriterionForm {
  organisationId: string;
  id: string;
  projectId: string;
  createdAt: Date;
  version: number;
}

export const successCriterionEntity = new EntitySchema<SuccessCriterion>({
  name: 'SuccessCriterion',
  tableName: 'success_criterion',
  columns: {
    ...keysOf('success_criterion'),
    projectId: uuid('project_id'),
    title: { type: 'text' },
    unit: words('unit'),
    source: words('source'),
    lowerIsBetter: { name: 'lower_is_better', type: 'boolean', default: false },
    frequency: { type: 'text', default: 'quarterly' },
    baselineValue: perhapsValue('baseline_value'),
    baselineOn: perhapsDay('baseline_on'),
    targetValue: perhapsValue('target_value'),
    targetOn: perhapsDay('target_on'),
    ownerId: perhapsUuid('owner_id'),
    createdAt: moment('created_at'),
    version,
  },
  indices: [
    { name: 'ix_success_criterion_project', columns: ['organisationId', 'projectId'] },
    { name: 'ix_success_criterion_owner', columns: ['organisationId', 'ownerId'] },
  ],
  foreignKeys: [
    refersWithin('success_criterion', 'projectId', 'Project'),
    refersTo('success_criterion', 'ownerId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_success_criterion_text',
      expression:
        'length(title) between 1 and 120 and length(unit) <= 60 and length(source) <= 200',
    },
    {
      name: 'ck_success_criterion_frequency',
      expression: "frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once')",
    },
    {
      name: 'ck_success_criterion_values',
      expression: 'baseline_value between -1e12 and 1e12 and target_value between -1e12 and 1e12',
    },
  ],
});

/** One measured value of a criterion; a day has one. */
export interface CriterionMeasurement {
  organisationId: string;
  id: string;
  criterionId: string;
  measuredOn: string;
  value: number;
  cause: string;
  action: string;
  measuredBy: string | null;
  createdAt: Date;
}

export const criterionMeasurementEntity = new EntitySchema<CriterionMeasurement>({
  name: 'CriterionMeasurement',
  tableName: 'criterion_measurement',
  columns: {
    ...keysOf('criterion_measurement'),
    criterionId: uuid('criterion_id'),
    measuredOn: { name: 'measured_on', type: 'date' },
    value: { type: 'double precision' },
    cause: words('cause'),
    action: words('action'),
    measuredBy: perhapsUuid('measured_by'),
    createdAt: moment('created_at'),
  },
  uniques: [
    {
      name: 'uq_criterion_measurement_day',
      columns: ['organisationId', 'criterionId', 'measuredOn'],
    },
  ],
  foreignKeys: [
    refersWithin('criterion_measurement', 'criterionId', 'SuccessCriterion'),
    refersTo('criterion_measurement', 'measuredBy', 'Person'),
  ],
  checks: [
    { name: 'ck_criterion_measurement_value', expression: 'value between -1e12 and 1e12' },
    {
      name: 'ck_criterion_measurement_text',
      expression: 'length(cause) <= 1000 and length(action) <= 1000',
    },
  ],
});

/** Why a task of follow-up is there: a line of the hand-over's checklist, or what is done about a deviation of a day. */
export interface FollowUpTask {
  organisationId: string;
  taskId: string;
  projectId: string;
  benefitId: string | null;
  criterionId: string | null;
  measuredOn: string | null;
}

export const followUpTaskEntity = new EntitySchema<FollowUpTask>({
  name: 'FollowUpTask',
  tableName: 'follow_up_task',
  columns: {
    organisationId: key('follow_up_task', 'organisation_id'),
    taskId: key('follow_up_task', 'task_id'),
    projectId: uuid('project_id'),
    benefitId: perhapsUuid('benefit_id'),
    criterionId: perhapsUuid('criterion_id'),
    measuredOn: perhapsDay('measured_on'),
  },
  indices: [{ name: 'ix_follow_up_task_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [
    refersWithin('follow_up_task', 'projectId', 'Project'),
    { ...refersWithin('follow_up_task', 'taskId', 'ProjectTask'), onDelete: 'CASCADE' },
    { ...refersWithin('follow_up_task', 'benefitId', 'Benefit'), onDelete: 'CASCADE' },
    { ...refersWithin('follow_up_task', 'criterionId', 'SuccessCriterion'), onDelete: 'CASCADE' },
  ],
  checks: [
    {
      name: 'ck_follow_up_task_about',
      expression:
        '(benefit_id is not null or criterion_id is not null) = (measured_on is not null) and (benefit_id is null or criterion_id is null)',
    },
  ],
});

/** What became of a line of the case that was decided, or of one that was never decided and has a title and a kind of its own. */
export interface CaseActual {
  organisationId: string;
  projectId: string;
  lineId: string;
  title: string;
  kind: LineKind | null;
  amounts: { year: number; amount: number }[];
  cause: string;
  updatedAt: Date;
  updatedBy: string | null;
  version: number;
}

export const caseActualEntity = new EntitySchema<CaseActual>({
  name: 'CaseActual',
  tableName: 'case_actual',
  columns: {
    ...keysOfOne('case_actual'),
    lineId: key('case_actual', 'line_id'),
    title: words('title'),
    kind: perhapsText('kind'),
    amounts: { type: 'jsonb', default: [] },
    cause: words('cause'),
    updatedAt: moment('updated_at'),
    updatedBy: perhapsUuid('updated_by'),
    version,
  },
  foreignKeys: [
    refersWithin('case_actual', 'projectId', 'Project'),
    refersTo('case_actual', 'updatedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_case_actual_kind',
      expression:
        "kind in ('investment', 'one-off', 'running', 'cash', 'time') and (kind is null) = (title = '')",
    },
    { name: 'ck_case_actual_text', expression: 'length(title) <= 120 and length(cause) <= 1000' },
  ],
});
