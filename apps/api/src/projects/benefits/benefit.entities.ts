import type {
  BenefitForm,
  BenefitFrequency,
  BenefitKind,
  BenefitNodeKind,
  BenefitSide,
} from '@erfa/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  key,
  keysOf,
  moment,
  perhapsDay,
  perhapsMoment,
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
const list = (name: string): EntitySchemaColumnOptions => ({ name, type: 'jsonb', default: [] });

/** What a project promises, and how it is measured. */
export interface Benefit extends BenefitForm {
  organisationId: string;
  id: string;
  projectId: string;
  side: BenefitSide;
  kind: BenefitKind;
  frequency: BenefitFrequency;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  /** Whether the yes was given before it was decided whose budget is lowered. */
  acceptedEarly: boolean;
  createdAt: Date;
  createdBy: string | null;
  version: number;
}

export const benefitEntity = new EntitySchema<Benefit>({
  name: 'Benefit',
  tableName: 'benefit',
  columns: {
    ...keysOf('benefit'),
    projectId: uuid('project_id'),
    name: { type: 'text' },
    description: words('description'),
    side: { type: 'text' },
    kind: { type: 'text' },
    need: words('need'),
    askedWho: words('asked_who'),
    askedHow: words('asked_how'),
    indicator: words('indicator'),
    unit: words('unit'),
    lowerIsBetter: { name: 'lower_is_better', type: 'boolean', default: false },
    method: words('method'),
    source: words('source'),
    frequency: { type: 'text', default: 'quarterly' },
    baselineValue: perhapsValue('baseline_value'),
    baselineOn: perhapsDay('baseline_on'),
    baselineNote: words('baseline_note'),
    targetValue: perhapsValue('target_value'),
    targetOn: perhapsDay('target_on'),
    path: list('path'),
    ownerId: perhapsUuid('owner_id'),
    realisationShare: perhapsValue('realisation_share'),
    budgetUnitId: perhapsUuid('budget_unit_id'),
    budgetOf: words('budget_of'),
    account: words('account'),
    amounts: list('amounts'),
    amountsContinue: { name: 'amounts_continue', type: 'boolean', default: true },
    decidedBy: words('decided_by'),
    decidedOn: perhapsDay('decided_on'),
    acceptedAt: perhapsMoment('accepted_at'),
    acceptedBy: perhapsUuid('accepted_by'),
    acceptedEarly: { name: 'accepted_early', type: 'boolean', default: false },
    lineId: perhapsUuid('line_id'),
    createdAt: moment('created_at'),
    createdBy: perhapsUuid('created_by'),
    version,
  },
  uniques: [{ name: 'uq_benefit_project', columns: ['organisationId', 'projectId', 'id'] }],
  indices: [
    { name: 'ix_benefit_owner', columns: ['organisationId', 'ownerId'] },
    {
      name: 'ix_benefit_line',
      columns: ['organisationId', 'lineId'],
      where: 'line_id is not null',
    },
  ],
  foreignKeys: [
    refersWithin('benefit', 'projectId', 'Project'),
    refersTo('benefit', 'ownerId', 'Person'),
    refersWithin('benefit', 'budgetUnitId', 'OrganisationUnit'),
    refersTo('benefit', 'acceptedBy', 'Person'),
    refersTo('benefit', 'createdBy', 'Person'),
    {
      ...refersWithin('benefit', 'lineId', 'BusinessCaseLine'),
      columnNames: ['organisationId', 'projectId', 'lineId'],
      referencedColumnNames: ['organisationId', 'projectId', 'id'],
      onDelete: 'SET NULL',
    },
  ],
  checks: [
    {
      name: 'ck_benefit_text',
      expression: `length(name) between 1 and 120 and length(description) <= 1000 and length(need) <= 1000 and length(asked_who) <= 200 and length(asked_how) <= 200 and length(indicator) <= 200 and length(unit) <= 200 and length(method) <= 200 and length(source) <= 200 and length(baseline_note) <= 200 and length(budget_of) <= 200 and length(account) <= 60 and length(decided_by) <= 200`,
    },
    {
      name: 'ck_benefit_side',
      expression: "side in ('citizens', 'processes', 'economy', 'employees')",
    },
    { name: 'ck_benefit_kind', expression: "kind in ('money', 'time', 'quality')" },
    {
      name: 'ck_benefit_frequency',
      expression: "frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once')",
    },
    {
      name: 'ck_benefit_values',
      expression:
        'baseline_value between -1e12 and 1e12 and target_value between -1e12 and 1e12 and realisation_share between 0 and 100',
    },
    {
      name: 'ck_benefit_accepted',
      expression:
        '(accepted_at is null) = (accepted_by is null) and (accepted_by is null or accepted_by = owner_id)',
    },
    {
      name: 'ck_benefit_early',
      expression: 'not accepted_early or accepted_at is not null',
    },
  ],
});

/** One measured value of a benefit; a day has one. */
export interface BenefitMeasurement {
  organisationId: string;
  id: string;
  benefitId: string;
  measuredOn: string;
  value: number;
  cause: string;
  action: string;
  measuredBy: string | null;
  createdAt: Date;
}

export const benefitMeasurementEntity = new EntitySchema<BenefitMeasurement>({
  name: 'BenefitMeasurement',
  tableName: 'benefit_measurement',
  columns: {
    ...keysOf('benefit_measurement'),
    benefitId: uuid('benefit_id'),
    measuredOn: { name: 'measured_on', type: 'date' },
    value: { type: 'double precision' },
    cause: words('cause'),
    action: words('action'),
    measuredBy: perhapsUuid('measured_by'),
    createdAt: moment('created_at'),
  },
  uniques: [
    {
      name: 'uq_benefit_measurement_day',
      columns: ['organisationId', 'benefitId', 'measuredOn'],
    },
  ],
  foreignKeys: [
    refersWithin('benefit_measurement', 'benefitId', 'Benefit'),
    refersTo('benefit_measurement', 'measuredBy', 'Person'),
  ],
  checks: [
    { name: 'ck_benefit_measurement_value', expression: 'value between -1e12 and 1e12' },
    {
      name: 'ck_benefit_measurement_text',
      expression: 'length(cause) <= 1000 and length(action) <= 1000',
    },
  ],
});

/** A field of the map. A benefit's has the benefit's own id. */
export interface BenefitNode {
  organisationId: string;
  id: string;
  projectId: string;
  kind: BenefitNodeKind;
  title: string;
  detail: string;
  benefitId: string | null;
  goalId: string | null;
  place: number;
  version: number;
}

/** A key into a table of the same project. */
const withinProject = (table: string, column: string, name: string, target: string) => ({
  ...refersWithin(table, column, target),
  name: `fk_${table}_${name}`,
  columnNames: ['organisationId', 'projectId', column],
  referencedColumnNames: ['organisationId', 'projectId', 'id'],
  onDelete: 'CASCADE' as const,
});

export const benefitNodeEntity = new EntitySchema<BenefitNode>({
  name: 'BenefitNode',
  tableName: 'benefit_node',
  columns: {
    ...keysOf('benefit_node'),
    projectId: uuid('project_id'),
    kind: { type: 'text' },
    title: words('title'),
    detail: words('detail'),
    benefitId: perhapsUuid('benefit_id'),
    goalId: perhapsUuid('goal_id'),
    place: { type: 'integer' },
    version,
  },
  uniques: [
    { name: 'uq_benefit_node_project', columns: ['organisationId', 'projectId', 'id'] },
    { name: 'uq_benefit_node_goal', columns: ['organisationId', 'projectId', 'goalId'] },
  ],
  foreignKeys: [
    refersWithin('benefit_node', 'projectId', 'Project'),
    withinProject('benefit_node', 'benefitId', 'benefit', 'Benefit'),
    refersWithin('benefit_node', 'goalId', 'StrategyGoal'),
  ],
  checks: [
    {
      name: 'ck_benefit_node_kind',
      expression: "kind in ('deliverable', 'change', 'benefit', 'goal')",
    },
    {
      name: 'ck_benefit_node_what',
      expression: `(kind = 'benefit') = (benefit_id is not null) and (benefit_id is null or benefit_id = id) and (kind = 'goal') = (goal_id is not null) and (kind in ('deliverable', 'change')) = (title <> '')`,
    },
    {
      name: 'ck_benefit_node_text',
      expression: 'length(title) <= 120 and length(detail) <= 120',
    },
  ],
});

/** That one field leads to another; never in a circle. */
export interface BenefitLink {
  organisationId: string;
  projectId: string;
  fromId: string;
  toId: string;
}

export const benefitLinkEntity = new EntitySchema<BenefitLink>({
  name: 'BenefitLink',
  tableName: 'benefit_link',
  columns: {
    organisationId: key('benefit_link', 'organisation_id'),
    projectId: key('benefit_link', 'project_id'),
    fromId: key('benefit_link', 'from_id'),
    toId: key('benefit_link', 'to_id'),
  },
  indices: [{ name: 'ix_benefit_link_to', columns: ['organisationId', 'projectId', 'toId'] }],
  foreignKeys: [
    withinProject('benefit_link', 'fromId', 'from', 'BenefitNode'),
    withinProject('benefit_link', 'toId', 'to', 'BenefitNode'),
  ],
  checks: [{ name: 'ck_benefit_link_self', expression: 'from_id <> to_id' }],
});
