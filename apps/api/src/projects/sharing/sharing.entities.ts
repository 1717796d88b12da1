import type { ProjectKind, ProjectPhase, ProjectState } from '@erfa/domain';
import type { SharedBenefit } from './shared-row';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  key,
  keysOf,
  keysOfOne,
  moment,
  perhapsCount,
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

/** What a municipality tells of a project. Money is in whole kroner, benefits a year; a benefit may be negative. */
interface Told {
  plannedExpense: number | null;
  becameExpense: number | null;
  promisedBenefit: number | null;
  realisedBenefit: number | null;
  /** Months from the start to going live. */
  plannedMonths: number | null;
  becameMonths: number | null;
  differently: string;
  contactId: string | null;
  contactTitle: string;
  contactMail: string;
  contactPhone: string;
  /** Whether the figures may enter the outside view of other municipalities' business cases. */
  entersOutside: boolean;
}

const told = {
  plannedExpense: perhapsCount('planned_expense'),
  becameExpense: perhapsCount('became_expense'),
  promisedBenefit: perhapsCount('promised_benefit'),
  realisedBenefit: perhapsCount('realised_benefit'),
  plannedMonths: perhapsCount('planned_months'),
  becameMonths: perhapsCount('became_months'),
  differently: words('differently'),
  contactId: perhapsUuid('contact_id'),
  contactTitle: words('contact_title'),
  contactMail: words('contact_mail'),
  contactPhone: words('contact_phone'),
  entersOutside: { name: 'enters_outside', type: 'boolean', default: false },
} satisfies Record<keyof Told, EntitySchemaColumnOptions>;

const toldChecks = (table: string) => [
  {
    name: `ck_${table}_text`,
    expression:
      'length(differently) <= 1000 and length(contact_title) <= 100 and length(contact_mail) <= 254 and length(contact_phone) <= 30',
  },
  {
    name: `ck_${table}_expense`,
    expression: 'planned_expense >= 0 and became_expense >= 0',
  },
  {
    name: `ck_${table}_months`,
    expression: 'planned_months between 0 and 600 and became_months between 0 and 600',
  },
];

/** What is told of a project, before and after it is shared; its municipality's own. */
export interface ProjectSharing extends Told {
  organisationId: string;
  projectId: string;
  /** Whether the contact has said yes to being named for all. */
  contactAgreed: boolean;
  /** Whether others are told how its benefits are measured, and what they came to. */
  showsBenefits: boolean;
  /** When somebody here last saw who had used what was shown. */
  usesSeenAt: Date | null;
  version: number;
}

export const projectSharingEntity = new EntitySchema<ProjectSharing>({
  name: 'ProjectSharing',
  tableName: 'project_sharing',
  columns: {
    ...keysOfOne('project_sharing'),
    ...told,
    contactAgreed: { name: 'contact_agreed', type: 'boolean', default: false },
    showsBenefits: { name: 'shows_benefits', type: 'boolean', default: false },
    usesSeenAt: perhapsMoment('uses_seen_at'),
    version,
  },
  foreignKeys: [
    refersWithin('project_sharing', 'projectId', 'Project'),
    refersTo('project_sharing', 'contactId', 'Person'),
  ],
  checks: toldChecks('project_sharing'),
});

/** A project as every organisation reads it. Written by `share_project` and `withdraw_project` alone. */
export interface SharedProject extends Told {
  id: string;
  originId: string;
  title: string;
  purpose: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  productId: string | null;
  technology: string[];
  kle: string[];
  citizens: number | null;
  employees: number | null;
  goLiveOn: string | null;
  contactName: string | null;
  /** Null where none are told. */
  benefits: SharedBenefit[] | null;
  contentHash: string;
  sharedAt: Date;
  changedAt: Date;
}

export const sharedProjectEntity = new EntitySchema<SharedProject>({
  name: 'SharedProject',
  tableName: 'shared_project',
  columns: {
    id: key('shared_project', 'id'),
    originId: uuid('origin_id'),
    title: { type: 'text' },
    purpose: { type: 'text' },
    kind: { type: 'text' },
    phase: { type: 'text' },
    state: { type: 'text' },
    productId: perhapsUuid('product_id'),
    technology: { type: 'text', array: true },
    kle: { type: 'text', array: true },
    citizens: perhapsCount('citizens'),
    employees: perhapsCount('employees'),
    goLiveOn: perhapsDay('go_live_on'),
    ...told,
    contactName: perhapsText('contact_name'),
    benefits: { type: 'jsonb', nullable: true },
    contentHash: { name: 'content_hash', type: 'text' },
    sharedAt: { name: 'shared_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
  indices: [
    { name: 'ix_shared_project_origin', columns: ['originId'] },
    { name: 'ix_shared_project_product', columns: ['productId'] },
  ],
  foreignKeys: [
    refersTo('shared_project', 'originId', 'Organisation'),
    refersTo('shared_project', 'productId', 'Product'),
    refersTo('shared_project', 'contactId', 'Person'),
  ],
  checks: toldChecks('shared_project'),
});

/** What a project was begun from, or took over, of what another municipality shows; it is told there. */
export interface SharedUse {
  organisationId: string;
  id: string;
  projectId: string;
  /** The benefit that is measured as another's; null where the whole project was begun from it. */
  benefitId: string | null;
  sharedProjectId: string;
  sharedBenefitId: string | null;
  /** What the benefit is called there. */
  sharedName: string;
  usedAt: Date;
  usedBy: string | null;
}

export const sharedUseEntity = new EntitySchema<SharedUse>({
  name: 'SharedUse',
  tableName: 'shared_use',
  columns: {
    ...keysOf('shared_use'),
    projectId: uuid('project_id'),
    benefitId: perhapsUuid('benefit_id'),
    sharedProjectId: uuid('shared_project_id'),
    sharedBenefitId: perhapsUuid('shared_benefit_id'),
    sharedName: words('shared_name'),
    usedAt: moment('used_at'),
    usedBy: perhapsUuid('used_by'),
  },
  uniques: [{ name: 'uq_shared_use_benefit', columns: ['organisationId', 'benefitId'] }],
  indices: [
    { name: 'ix_shared_use_project', columns: ['organisationId', 'projectId'] },
    { name: 'ix_shared_use_shared', columns: ['sharedProjectId'] },
  ],
  foreignKeys: [
    refersWithin('shared_use', 'projectId', 'Project'),
    {
      ...refersWithin('shared_use', 'benefitId', 'Benefit'),
      columnNames: ['organisationId', 'projectId', 'benefitId'],
      referencedColumnNames: ['organisationId', 'projectId', 'id'],
      onDelete: 'CASCADE',
    },
    refersTo('shared_use', 'usedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_shared_use_what',
      expression:
        '(benefit_id is null) = (shared_benefit_id is null) and length(shared_name) <= 120',
    },
  ],
});
