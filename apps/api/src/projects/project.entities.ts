import type {
  DecisionKind,
  DecisionOutcome,
  ProjectKind,
  ProjectPhase,
  ProjectRelation,
  ProjectSize,
  ProjectState,
  RelatedKind,
} from '@erfa/domain';
import { EntitySchema } from 'typeorm';
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
} from './columns';

/** What a project was made from. */
export const projectOrigins = ['idea', 'gap', 'action', 'shared', 'file'] as const;
export type ProjectOrigin = (typeof projectOrigins)[number];

/** A project's frame; each of its tools keeps what is its own in tables of its own. */
export interface Project {
  organisationId: string;
  id: string;
  title: string;
  purpose: string;
  kind: ProjectKind;
  size: ProjectSize;
  kle: string[];
  technology: string[];
  productId: string | null;
  caseNumber: string;
  tools: string[];
  procures: boolean;
  phase: ProjectPhase;
  state: ProjectState;
  beginsOn: string | null;
  goLiveOn: string | null;
  handoverOn: string | null;
  followedUntil: string | null;
  origin: ProjectOrigin;
  assessmentId: string | null;
  actionId: string | null;
  nodeKey: string | null;
  /** The shared project that it was begun from. */
  sharedFrom: string | null;
  begunAs: string | null;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  updatedBy: string | null;
  version: number;
}

export const projectEntity = new EntitySchema<Project>({
  name: 'Project',
  tableName: 'project',
  columns: {
    ...keysOf('project'),
    title: { type: 'text' },
    purpose: words('purpose'),
    kind: { type: 'text', default: 'general' },
    size: { type: 'text', default: 'small' },
    kle: { type: 'text', array: true, default: '{}' },
    technology: { type: 'text', array: true, default: '{}' },
    productId: perhapsUuid('product_id'),
    caseNumber: words('case_number'),
    tools: { type: 'text', array: true, default: '{}' },
    procures: { type: 'boolean', default: true },
    phase: { type: 'text', default: 'idea' },
    state: { type: 'text', default: 'active' },
    beginsOn: perhapsDay('begins_on'),
    goLiveOn: perhapsDay('go_live_on'),
    handoverOn: perhapsDay('handover_on'),
    followedUntil: perhapsDay('followed_until'),
    origin: { type: 'text', default: 'idea' },
    assessmentId: perhapsUuid('assessment_id'),
    actionId: perhapsUuid('action_id'),
    nodeKey: perhapsText('node_key'),
    sharedFrom: perhapsUuid('shared_from'),
    begunAs: perhapsUuid('begun_as'),
    createdAt: moment('created_at'),
    createdBy: perhapsUuid('created_by'),
    updatedAt: moment('updated_at'),
    updatedBy: perhapsUuid('updated_by'),
    version,
  },
  uniques: [{ name: 'uq_project_begun_as', columns: ['organisationId', 'createdBy', 'begunAs'] }],
  indices: [{ name: 'ix_project_phase', columns: ['organisationId', 'state', 'phase'] }],
  foreignKeys: [
    refersTo('project', 'organisationId', 'Organisation'),
    refersTo('project', 'productId', 'Product'),
    refersWithin('project', 'assessmentId', 'Assessment'),
    refersWithin('project', 'actionId', 'Action'),
    refersTo('project', 'createdBy', 'Person'),
    refersTo('project', 'updatedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_text',
      expression:
        'length(title) between 1 and 120 and length(purpose) <= 500 and length(case_number) <= 60',
    },
    {
      name: 'ck_project_kind',
      expression: "kind in ('welfare-technology', 'it-system', 'automation', 'general')",
    },
    { name: 'ck_project_size', expression: "size in ('small', 'medium', 'large')" },
    {
      name: 'ck_project_lists',
      expression: 'cardinality(kle) <= 3 and cardinality(technology) <= 5',
    },
    { name: 'ck_project_tools', expression: "tools <@ array['risks', 'leadership']" },
    {
      name: 'ck_project_phase',
      expression: "phase in ('idea', 'analysis', 'procurement', 'implementation', 'realisation')",
    },
    { name: 'ck_project_state', expression: "state in ('active', 'paused', 'stopped', 'closed')" },
    {
      name: 'ck_project_origin',
      expression:
        "origin in ('idea', 'gap', 'action', 'shared', 'file') and (origin = 'action') = (action_id is not null) and (origin = 'gap') = (assessment_id is not null and node_key is not null) and (origin = 'shared') = (shared_from is not null)",
    },
  ],
});

/** What somebody is to a project. */
export interface ProjectPerson {
  organisationId: string;
  projectId: string;
  personId: string;
  relation: ProjectRelation;
  /** The last day of a guest. */
  until: string | null;
}

export const projectPersonEntity = new EntitySchema<ProjectPerson>({
  name: 'ProjectPerson',
  tableName: 'project_person',
  columns: {
    ...keysOfOne('project_person'),
    personId: key('project_person', 'person_id'),
    relation: key('project_person', 'relation', 'text'),
    until: perhapsDay('until'),
  },
  indices: [{ name: 'ix_project_person_person', columns: ['organisationId', 'personId'] }],
  foreignKeys: [
    refersWithin('project_person', 'projectId', 'Project'),
    refersTo('project_person', 'personId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_person_relation',
      expression: "relation in ('owner', 'manager', 'steering', 'benefit-owner', 'guest')",
    },
    {
      name: 'ck_project_person_until',
      expression: "(relation = 'guest') = (until is not null)",
    },
  ],
});

export interface ProjectUnit {
  organisationId: string;
  projectId: string;
  unitId: string;
}

export const projectUnitEntity = new EntitySchema<ProjectUnit>({
  name: 'ProjectUnit',
  tableName: 'project_unit',
  columns: { ...keysOfOne('project_unit'), unitId: key('project_unit', 'unit_id') },
  indices: [{ name: 'ix_project_unit_unit', columns: ['organisationId', 'unitId'] }],
  foreignKeys: [
    refersWithin('project_unit', 'projectId', 'Project'),
    refersWithin('project_unit', 'unitId', 'OrganisationUnit'),
  ],
});

/** A document elsewhere. */
export interface ProjectLink {
  organisationId: string;
  id: string;
  projectId: string;
  title: string;
  address: string;
}

export const projectLinkEntity = new EntitySchema<ProjectLink>({
  name: 'ProjectLink',
  tableName: 'project_link',
  columns: {
    ...keysOf('project_link'),
    projectId: uuid('project_id'),
    title: { type: 'text' },
    address: { type: 'text' },
  },
  indices: [{ name: 'ix_project_link_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [refersWithin('project_link', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_project_link_text',
      expression:
        "length(title) between 1 and 120 and length(address) between 8 and 1000 and address ~ '^https?://'",
    },
  ],
});

/** What a project is to another of the same municipality. */
export interface ProjectRelated {
  organisationId: string;
  projectId: string;
  otherId: string;
  kind: RelatedKind;
}

export const projectRelatedEntity = new EntitySchema<ProjectRelated>({
  name: 'ProjectRelated',
  tableName: 'project_relation',
  columns: {
    ...keysOfOne('project_relation'),
    otherId: key('project_relation', 'other_id'),
    kind: { type: 'text' },
  },
  indices: [{ name: 'ix_project_relation_other', columns: ['organisationId', 'otherId'] }],
  foreignKeys: [
    refersWithin('project_relation', 'projectId', 'Project'),
    refersWithin('project_relation', 'otherId', 'Project'),
  ],
  checks: [
    {
      name: 'ck_project_relation_kind',
      expression: "kind in ('depends-on', 'replaces', 'part-of', 'beside')",
    },
    { name: 'ck_project_relation_self', expression: 'project_id <> other_id' },
  ],
});

/** Why a project is made, and for whom. */
export interface ProjectWhy {
  organisationId: string;
  projectId: string;
  problem: string;
  forWhom: string;
  citizens: number | null;
  employees: number | null;
  asked: number | null;
  askedHow: string;
  withoutIt: string;
  version: number;
}

export const projectWhyEntity = new EntitySchema<ProjectWhy>({
  name: 'ProjectWhy',
  tableName: 'project_why',
  columns: {
    ...keysOfOne('project_why'),
    problem: words('problem'),
    forWhom: words('for_whom'),
    citizens: perhapsCount('citizens'),
    employees: perhapsCount('employees'),
    asked: perhapsCount('asked'),
    askedHow: words('asked_how'),
    withoutIt: words('without_it'),
    version,
  },
  foreignKeys: [refersWithin('project_why', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_project_why_text',
      expression:
        'length(problem) <= 2000 and length(for_whom) <= 1000 and length(asked_how) <= 500 and length(without_it) <= 1000',
    },
    {
      name: 'ck_project_why_counts',
      expression:
        'citizens between 0 and 6000000 and employees between 0 and 100000 and asked between 0 and 6000000',
    },
  ],
});

/** One line of a decision's checklist. */
export interface DecisionCheck {
  text: string;
  done: boolean;
}

/** A point at which it is decided whether a project goes on, and what was decided. */
export interface ProjectDecision {
  organisationId: string;
  id: string;
  projectId: string;
  place: number;
  kind: DecisionKind;
  title: string;
  plannedOn: string | null;
  checks: DecisionCheck[];
  outcome: DecisionOutcome | null;
  reason: string;
  decidedOn: string | null;
  decidedBy: string | null;
  /** The committee or steering group that decided; empty where it was somebody. */
  decidedByBody: string;
  recordedBy: string | null;
  /** What the tools said of the project then; never changed. */
  snapshot: unknown;
  snapshotHash: string | null;
  version: number;
}

export const projectDecisionEntity = new EntitySchema<ProjectDecision>({
  name: 'ProjectDecision',
  tableName: 'project_decision',
  columns: {
    ...keysOf('project_decision'),
    projectId: uuid('project_id'),
    place: { type: 'integer' },
    kind: { type: 'text' },
    title: words('title'),
    plannedOn: perhapsDay('planned_on'),
    checks: { type: 'jsonb', default: [] },
    outcome: perhapsText('outcome'),
    reason: words('reason'),
    decidedOn: perhapsDay('decided_on'),
    decidedBy: perhapsUuid('decided_by'),
    decidedByBody: words('decided_by_body'),
    recordedBy: perhapsUuid('recorded_by'),
    snapshot: { type: 'jsonb', nullable: true },
    snapshotHash: perhapsText('snapshot_hash'),
    version,
  },
  indices: [
    { name: 'ix_project_decision_project', columns: ['organisationId', 'projectId', 'place'] },
  ],
  foreignKeys: [
    refersWithin('project_decision', 'projectId', 'Project'),
    refersTo('project_decision', 'decidedBy', 'Person'),
    refersTo('project_decision', 'recordedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_decision_kind',
      expression: "kind in ('go-on', 'business-case', 'contract', 'go-live', 'handover', 'extra')",
    },
    {
      name: 'ck_project_decision_text',
      expression: 'length(title) <= 120 and length(reason) <= 2000',
    },
    { name: 'ck_project_decision_body', expression: 'length(decided_by_body) <= 120' },
    {
      name: 'ck_project_decision_outcome',
      expression: "outcome in ('go', 'change', 'stop')",
    },
    {
      name: 'ck_project_decision_decided',
      expression:
        "(outcome is null) = (decided_on is null) and (outcome is null) = (snapshot is null) and (snapshot is null) = (snapshot_hash is null) and (outcome is null or reason <> '')",
    },
  ],
});
