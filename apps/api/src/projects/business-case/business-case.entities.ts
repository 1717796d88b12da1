import type { EstimateMethod, LineBasis, LineKind, Scenario } from '@erfa/business-case';
import { EntitySchema } from 'typeorm';
import {
  key,
  keysOfOne,
  moment,
  perhapsMoment,
  perhapsUuid,
  refersTo,
  refersWithin,
  uuid,
  version,
  words,
} from '../columns';
import type { CaseContent, HourlyRate } from './case-content';

/** How a project's business case is calculated. */
export interface BusinessCaseRecord {
  organisationId: string;
  projectId: string;
  priceYear: number;
  firstYear: number;
  years: number;
  hoursPerYear: number;
  method: EstimateMethod;
  rates: HourlyRate[];
  version: number;
}

export const businessCaseEntity = new EntitySchema<BusinessCaseRecord>({
  name: 'BusinessCase',
  tableName: 'business_case',
  columns: {
    ...keysOfOne('business_case'),
    priceYear: { name: 'price_year', type: 'integer' },
    firstYear: { name: 'first_year', type: 'integer' },
    years: { type: 'integer', default: 7 },
    hoursPerYear: { name: 'hours_per_year', type: 'integer', default: 1450 },
    method: { type: 'text', default: 'successive' },
    rates: { type: 'jsonb', default: [] },
    version,
  },
  foreignKeys: [refersWithin('business_case', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_business_case_years',
      expression:
        'price_year between 2000 and 2099 and first_year between 2000 and 2099 and years between 1 and 40',
    },
    { name: 'ck_business_case_hours', expression: 'hours_per_year between 1 and 2500' },
    {
      name: 'ck_business_case_method',
      expression: "method in ('mean', 'pert', 'successive')",
    },
  ],
});

/** A line of a business case. Money is in øre. */
export interface BusinessCaseLineRecord {
  organisationId: string;
  id: string;
  projectId: string;
  place: number;
  title: string;
  scenario: Scenario;
  kind: LineKind;
  basis: LineBasis;
  quantity: string;
  unit: string;
  price: string;
  least: string | null;
  likely: string | null;
  most: string | null;
  amounts: string[];
  ramp: number[];
  share: number;
  note: string;
  ownerId: string | null;
  editorId: string | null;
  editorAt: Date | null;
  updatedAt: Date;
  updatedBy: string | null;
  version: number;
}

const amount = (name: string) => ({ name, type: 'bigint', nullable: true }) as const;

export const businessCaseLineEntity = new EntitySchema<BusinessCaseLineRecord>({
  name: 'BusinessCaseLine',
  tableName: 'business_case_line',
  columns: {
    organisationId: key('business_case_line', 'organisation_id'),
    id: key('business_case_line', 'id'),
    projectId: uuid('project_id'),
    place: { type: 'integer' },
    title: { type: 'text' },
    scenario: { type: 'integer', default: 1 },
    kind: { type: 'text' },
    basis: { type: 'text', default: 'amounts' },
    quantity: { type: 'numeric', precision: 13, scale: 3, default: 0 },
    unit: words('unit'),
    price: { type: 'bigint', default: 0 },
    least: amount('least'),
    likely: amount('likely'),
    most: amount('most'),
    amounts: { type: 'bigint', array: true, default: [] },
    ramp: { type: 'integer', array: true, default: [] },
    share: { type: 'integer', default: 1000 },
    note: words('note'),
    ownerId: perhapsUuid('owner_id'),
    editorId: perhapsUuid('editor_id'),
    editorAt: perhapsMoment('editor_at'),
    updatedAt: moment('updated_at'),
    updatedBy: perhapsUuid('updated_by'),
    version,
  },
  uniques: [
    { name: 'uq_business_case_line_project', columns: ['organisationId', 'projectId', 'id'] },
  ],
  indices: [
    {
      name: 'ix_business_case_line_project',
      columns: ['organisationId', 'projectId', 'place'],
    },
  ],
  foreignKeys: [
    refersWithin('business_case_line', 'projectId', 'Project'),
    refersTo('business_case_line', 'ownerId', 'Person'),
    refersTo('business_case_line', 'editorId', 'Person'),
    refersTo('business_case_line', 'updatedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_business_case_line_text',
      expression: 'length(title) between 1 and 120 and length(unit) <= 30 and length(note) <= 500',
    },
    {
      name: 'ck_business_case_line_kind',
      expression:
        "kind in ('investment', 'one-off', 'running', 'cash', 'time', 'risk') and scenario in (0, 1)",
    },
    {
      name: 'ck_business_case_line_basis',
      expression: "basis in ('quantity', 'hours', 'estimate', 'amounts')",
    },
    {
      name: 'ck_business_case_line_amounts',
      expression:
        'quantity >= 0 and price >= 0 and 0 <= all (amounts) and cardinality(amounts) <= 40',
    },
    {
      name: 'ck_business_case_line_points',
      expression:
        '(least is null) = (most is null) and (least is null) = (likely is null) and least >= 0 and least <= likely and likely <= most',
    },
    {
      name: 'ck_business_case_line_shares',
      expression:
        'share between 0 and 1000 and 0 <= all (ramp) and 1000 >= all (ramp) and cardinality(ramp) <= 40',
    },
  ],
});

/** A business case as it was frozen; never changed. */
export interface BusinessCaseVersionRecord {
  organisationId: string;
  projectId: string;
  number: number;
  note: string;
  content: CaseContent;
  hash: string;
  lockedAt: Date;
  lockedBy: string | null;
}

export const businessCaseVersionEntity = new EntitySchema<BusinessCaseVersionRecord>({
  name: 'BusinessCaseVersion',
  tableName: 'business_case_version',
  columns: {
    ...keysOfOne('business_case_version'),
    number: key('business_case_version', 'number', 'integer'),
    note: words('note'),
    content: { type: 'jsonb' },
    hash: { type: 'text' },
    lockedAt: moment('locked_at'),
    lockedBy: perhapsUuid('locked_by'),
  },
  foreignKeys: [
    refersWithin('business_case_version', 'projectId', 'Project'),
    refersTo('business_case_version', 'lockedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_business_case_version_note',
      expression: 'length(note) <= 200 and number > 0',
    },
  ],
});
