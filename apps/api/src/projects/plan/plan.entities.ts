import type { EquipmentState, WinterWeek } from '@erfa/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  key,
  keysOf,
  keysOfOne,
  moment,
  perhapsCount,
  perhapsDay,
  perhapsText,
  perhapsUuid,
  refersTo,
  refersWithin,
  uuid,
  version,
  words,
} from '../columns';

/** What is said of a project's plan as a whole. */
export interface ProjectPlan {
  organisationId: string;
  projectId: string;
  winterWeek: WinterWeek;
  says: string;
  version: number;
}

export const projectPlanEntity = new EntitySchema<ProjectPlan>({
  name: 'ProjectPlan',
  tableName: 'project_plan',
  columns: {
    ...keysOfOne('project_plan'),
    winterWeek: { name: 'winter_week', type: 'integer', default: 7 },
    says: words('says'),
    version,
  },
  foreignKeys: [refersWithin('project_plan', 'projectId', 'Project')],
  checks: [
    { name: 'ck_project_plan_winter', expression: 'winter_week in (7, 8)' },
    { name: 'ck_project_plan_says', expression: 'length(says) <= 2000' },
  ],
});

/** How far a project has come in one unit. */
export interface UnitRollout {
  organisationId: string;
  projectId: string;
  unitId: string;
  leaderId: string | null;
  agreedDay: string | null;
  agreedOn: string | null;
  agreedBy: string | null;
  goLiveOn: string | null;
  staff: number | null;
  superusersWanted: number | null;
  superusers: number;
  trained: number;
  withAccess: number;
  equipment: EquipmentState | null;
  checkedOn: string | null;
  note: string;
  says: string;
  meetsOn: string | null;
  saidOn: string | null;
  said: string;
  version: number;
}

const count = (name: string): EntitySchemaColumnOptions => ({ name, type: 'integer', default: 0 });

export const unitRolloutEntity = new EntitySchema<UnitRollout>({
  name: 'UnitRollout',
  tableName: 'unit_rollout',
  columns: {
    ...keysOfOne('unit_rollout'),
    unitId: key('unit_rollout', 'unit_id'),
    leaderId: perhapsUuid('leader_id'),
    agreedDay: perhapsDay('agreed_day'),
    agreedOn: perhapsDay('agreed_on'),
    agreedBy: perhapsUuid('agreed_by'),
    goLiveOn: perhapsDay('go_live_on'),
    staff: perhapsCount('staff'),
    superusersWanted: perhapsCount('superusers_wanted'),
    superusers: count('superusers'),
    trained: count('trained'),
    withAccess: count('with_access'),
    equipment: perhapsText('equipment'),
    checkedOn: perhapsDay('checked_on'),
    note: words('note'),
    says: words('says'),
    meetsOn: perhapsDay('meets_on'),
    saidOn: perhapsDay('said_on'),
    said: words('said'),
    version,
  },
  indices: [{ name: 'ix_unit_rollout_leader', columns: ['organisationId', 'leaderId'] }],
  foreignKeys: [
    refersWithin('unit_rollout', 'projectId', 'Project'),
    refersWithin('unit_rollout', 'unitId', 'OrganisationUnit'),
    refersTo('unit_rollout', 'leaderId', 'Person'),
    refersTo('unit_rollout', 'agreedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_unit_rollout_counts',
      expression: `staff between 0 and 10000 and superusers_wanted between 0 and 10000 and superusers between 0 and 10000
    and trained between 0 and 10000 and with_access between 0 and 10000`,
    },
    {
      name: 'ck_unit_rollout_equipment',
      expression: "equipment in ('not-needed', 'ordered', 'delivered')",
    },
    {
      name: 'ck_unit_rollout_text',
      expression: 'length(note) <= 500 and length(says) <= 2000 and length(said) <= 2000',
    },
    {
      name: 'ck_unit_rollout_agreed',
      expression:
        '(agreed_day is null) = (agreed_on is null) and (agreed_on is not null or agreed_by is null)',
    },
  ],
});

/** Somebody who misses training. */
export interface UntrainedPerson {
  organisationId: string;
  id: string;
  projectId: string;
  unitId: string;
  name: string;
  addedAt: Date;
}

export const untrainedPersonEntity = new EntitySchema<UntrainedPerson>({
  name: 'UntrainedPerson',
  tableName: 'untrained_person',
  columns: {
    ...keysOf('untrained_person'),
    projectId: uuid('project_id'),
    unitId: uuid('unit_id'),
    name: { type: 'text' },
    addedAt: moment('added_at'),
  },
  uniques: [
    {
      name: 'uq_untrained_person_name',
      columns: ['organisationId', 'projectId', 'unitId', 'name'],
    },
  ],
  foreignKeys: [
    refersWithin('untrained_person', 'projectId', 'Project'),
    refersWithin('untrained_person', 'unitId', 'OrganisationUnit'),
  ],
  checks: [{ name: 'ck_untrained_person_name', expression: 'length(name) between 1 and 120' }],
});

/** Something that leaders look at in a week. */
export interface RolloutCheck {
  organisationId: string;
  id: string;
  projectId: string;
  title: string;
  weeksBefore: number;
  version: number;
}

export const rolloutCheckEntity = new EntitySchema<RolloutCheck>({
  name: 'RolloutCheck',
  tableName: 'rollout_check',
  columns: {
    ...keysOf('rollout_check'),
    projectId: uuid('project_id'),
    title: { type: 'text' },
    weeksBefore: { name: 'weeks_before', type: 'integer' },
    version,
  },
  indices: [{ name: 'ix_rollout_check_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [refersWithin('rollout_check', 'projectId', 'Project')],
  checks: [
    { name: 'ck_rollout_check_title', expression: 'length(title) between 1 and 200' },
    { name: 'ck_rollout_check_weeks', expression: 'weeks_before between -52 and 52' },
  ],
});

/** That a unit has looked. */
export interface RolloutCheckDone {
  organisationId: string;
  checkId: string;
  unitId: string;
  doneOn: string;
  doneBy: string | null;
}

export const rolloutCheckDoneEntity = new EntitySchema<RolloutCheckDone>({
  name: 'RolloutCheckDone',
  tableName: 'rollout_check_done',
  columns: {
    organisationId: key('rollout_check_done', 'organisation_id'),
    checkId: key('rollout_check_done', 'check_id'),
    unitId: key('rollout_check_done', 'unit_id'),
    doneOn: { name: 'done_on', type: 'date' },
    doneBy: perhapsUuid('done_by'),
  },
  foreignKeys: [
    { ...refersWithin('rollout_check_done', 'checkId', 'RolloutCheck'), onDelete: 'CASCADE' },
    refersWithin('rollout_check_done', 'unitId', 'OrganisationUnit'),
    refersTo('rollout_check_done', 'doneBy', 'Person'),
  ],
});

/** Another day of going live that is proposed for a unit, and what was answered. */
export interface DayProposal {
  organisationId: string;
  id: string;
  projectId: string;
  unitId: string;
  day: string;
  reason: string;
  proposedOn: string;
  proposedBy: string | null;
  accepted: boolean | null;
  answer: string;
  answeredOn: string | null;
  answeredBy: string | null;
  version: number;
}

export const dayProposalEntity = new EntitySchema<DayProposal>({
  name: 'DayProposal',
  tableName: 'day_proposal',
  columns: {
    ...keysOf('day_proposal'),
    projectId: uuid('project_id'),
    unitId: uuid('unit_id'),
    day: { type: 'date' },
    reason: { type: 'text' },
    proposedOn: { name: 'proposed_on', type: 'date' },
    proposedBy: perhapsUuid('proposed_by'),
    accepted: { type: 'boolean', nullable: true },
    answer: words('answer'),
    answeredOn: perhapsDay('answered_on'),
    answeredBy: perhapsUuid('answered_by'),
    version,
  },
  indices: [
    {
      name: 'uq_day_proposal_open',
      columns: ['organisationId', 'projectId', 'unitId'],
      unique: true,
      where: '(accepted IS NULL)',
    },
    { name: 'ix_day_proposal_unit', columns: ['organisationId', 'projectId', 'unitId'] },
  ],
  foreignKeys: [
    refersWithin('day_proposal', 'projectId', 'Project'),
    refersWithin('day_proposal', 'unitId', 'OrganisationUnit'),
    refersTo('day_proposal', 'proposedBy', 'Person'),
    refersTo('day_proposal', 'answeredBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_day_proposal_text',
      expression: 'length(reason) between 1 and 500 and length(answer) <= 500',
    },
    {
      name: 'ck_day_proposal_answered',
      expression:
        '(accepted is null) = (answered_on is null) and (answered_on is not null or answered_by is null)',
    },
  ],
});
