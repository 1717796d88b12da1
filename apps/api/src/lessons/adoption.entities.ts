import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { AdoptionStatus } from '@erfa/domain';

/** What a municipality says of what it took into use, and what readers of the lesson see. */
export interface AdoptionWords {
  status: AdoptionStatus;
  copied: string;
  changed: string;
  whyChanged: string;
  outcome: string;
  /** What was measured, with its unit. */
  measure: string;
  measureBefore: number | null;
  measureAfter: number | null;
  abandonedWhy: string;
  /** The condition under which it failed: where the lesson does not hold. */
  abandonedCondition: string;
  askAgainOn: string | null;
}

const text = (name?: string): EntitySchemaColumnOptions => ({
  ...(name === undefined ? {} : { name }),
  type: 'text',
  default: '',
});

const words: Record<keyof AdoptionWords, EntitySchemaColumnOptions> = {
  status: { type: 'text' },
  copied: text(),
  changed: text(),
  whyChanged: text('why_changed'),
  outcome: text(),
  measure: text(),
  measureBefore: { name: 'measure_before', type: 'double precision', nullable: true },
  measureAfter: { name: 'measure_after', type: 'double precision', nullable: true },
  abandonedWhy: text('abandoned_why'),
  abandonedCondition: text('abandoned_condition'),
  askAgainOn: { name: 'ask_again_on', type: 'date', nullable: true },
};

const statuses =
  "status in ('interested', 'assessing', 'adapting', 'implemented', 'creating-value', 'abandoned')";

const wordChecks = (table: string) => [
  { name: `ck_${table}_status`, expression: statuses },
  { name: `ck_${table}_abandoned`, expression: "status <> 'abandoned' or abandoned_why <> ''" },
  { name: `ck_${table}_text`, expression: 'length(outcome) <= 2000' },
];

const reference = (target: string, column: string, name: string) => ({
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
  name,
});

/** A lesson that a municipality has taken up, as it keeps it itself. */
export interface Adoption extends AdoptionWords {
  organisationId: string;
  id: string;
  lessonId: string;
  project: string;
  unitId: string | null;
  contactId: string | null;
  recallSeenAt: Date | null;
  version: number;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
}

export const adoptionEntity = new EntitySchema<Adoption>({
  name: 'Adoption',
  tableName: 'adoption',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_adoption',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_adoption',
      default: () => 'uuidv7()',
    },
    lessonId: { name: 'lesson_id', type: 'uuid' },
    project: text(),
    unitId: { name: 'unit_id', type: 'uuid', nullable: true },
    ...words,
    contactId: { name: 'contact_id', type: 'uuid', nullable: true },
    recallSeenAt: { name: 'recall_seen_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    createdBy: { name: 'created_by', type: 'uuid', nullable: true },
    updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [
    { name: 'ix_adoption_lesson', columns: ['organisationId', 'lessonId'] },
    {
      name: 'ix_adoption_ask_again',
      columns: ['organisationId', 'askAgainOn'],
      where: '(ask_again_on IS NOT NULL)',
    },
  ],
  foreignKeys: [
    reference('Organisation', 'organisationId', 'fk_adoption_organisation'),
    reference('PublishedLesson', 'lessonId', 'fk_adoption_lesson'),
    {
      target: 'OrganisationUnit',
      columnNames: ['organisationId', 'unitId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_adoption_unit',
    },
    reference('Person', 'contactId', 'fk_adoption_contact'),
    reference('Person', 'createdBy', 'fk_adoption_created_by'),
  ],
  checks: [
    { name: 'ck_adoption_project', expression: 'length(project) <= 200' },
    ...wordChecks('adoption'),
  ],
});

/** One step of an adoption: how far it was, and since when. */
export interface AdoptionStep {
  organisationId: string;
  adoptionId: string;
  place: number;
  status: AdoptionStatus;
  madeAt: Date;
  madeBy: string | null;
}

export const adoptionStepEntity = new EntitySchema<AdoptionStep>({
  name: 'AdoptionStep',
  tableName: 'adoption_step',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_adoption_step',
    },
    adoptionId: {
      name: 'adoption_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_adoption_step',
    },
    place: { type: 'integer', primary: true, primaryKeyConstraintName: 'pk_adoption_step' },
    status: { type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
    madeBy: { name: 'made_by', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Adoption',
      columnNames: ['organisationId', 'adoptionId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_adoption_step_adoption',
    },
    reference('Person', 'madeBy', 'fk_adoption_step_made_by'),
  ],
  checks: [{ name: 'ck_adoption_step_status', expression: statuses }],
});

/** An adoption as readers of the lesson see it; written by a trigger beside the municipality's own. */
export interface PublishedAdoption extends AdoptionWords {
  /** The same as in the municipality. */
  id: string;
  /** The lesson it stands under now. */
  lessonId: string;
  /** The lesson that was chosen. */
  chosenId: string;
  municipalityId: string;
  contactName: string | null;
  adoptedAt: Date;
  changedAt: Date;
}

export const publishedAdoptionEntity = new EntitySchema<PublishedAdoption>({
  name: 'PublishedAdoption',
  tableName: 'published_adoption',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_published_adoption' },
    lessonId: { name: 'lesson_id', type: 'uuid' },
    chosenId: { name: 'chosen_id', type: 'uuid' },
    municipalityId: { name: 'municipality_id', type: 'uuid' },
    ...words,
    contactName: { name: 'contact_name', type: 'text', nullable: true },
    adoptedAt: { name: 'adopted_at', type: 'timestamptz', default: () => 'now()' },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [
    { name: 'ix_published_adoption_lesson', columns: ['lessonId', 'municipalityId'] },
    { name: 'ix_published_adoption_chosen', columns: ['chosenId'] },
    { name: 'ix_published_adoption_municipality', columns: ['municipalityId'] },
  ],
  foreignKeys: [
    reference('PublishedLesson', 'lessonId', 'fk_published_adoption_lesson'),
    reference('PublishedLesson', 'chosenId', 'fk_published_adoption_chosen'),
    reference('Organisation', 'municipalityId', 'fk_published_adoption_municipality'),
  ],
  checks: wordChecks('published_adoption'),
});
