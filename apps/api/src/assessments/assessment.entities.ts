import { EntitySchema } from 'typeorm';

/** A municipality’s assessment in a round. */
export interface Assessment {
  organisationId: string;
  id: string;
  roundId: string;
  modelId: string;
  state: 'open' | 'submitted' | 'frozen' | 'lapsed' | 'withdrawn';
  /** Rises with every change of what is agreed and of the state. */
  version: number;
  createdAt: Date;
  submittedAt: Date | null;
  submittedBy: string | null;
  /** Questions that conditions hide by what is answered, kept by whoever changes what is. */
  hiddenQuestions: string[];
}

export const assessmentEntity = new EntitySchema<Assessment>({
  name: 'Assessment',
  tableName: 'assessment',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment',
      default: () => 'uuidv7()',
    },
    roundId: { name: 'round_id', type: 'uuid' },
    modelId: { name: 'model_id', type: 'uuid' },
    state: { type: 'text', default: 'open' },
    version: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'uuid', nullable: true },
    hiddenQuestions: { name: 'hidden_questions', type: 'text', array: true, default: '{}' },
  },
  uniques: [{ name: 'uq_assessment_round', columns: ['organisationId', 'roundId'] }],
  indices: [{ name: 'ix_assessment_round', columns: ['roundId'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_assessment_organisation',
    },
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_assessment_round',
    },
    {
      target: 'PublishedModel',
      columnNames: ['modelId'],
      referencedColumnNames: ['id'],
      name: 'fk_assessment_model',
    },
    {
      target: 'Person',
      columnNames: ['submittedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_assessment_submitted_by',
    },
  ],
  checks: [
    {
      name: 'ck_assessment_state',
      expression: "state in ('open', 'submitted', 'frozen', 'lapsed', 'withdrawn')",
    },
  ],
});

/** How a section is answered. */
export interface AssessmentSection {
  organisationId: string;
  assessmentId: string;
  sectionKey: string;
  mode: 'one' | 'split' | 'independent' | 'units';
}

export const assessmentSectionEntity = new EntitySchema<AssessmentSection>({
  name: 'AssessmentSection',
  tableName: 'assessment_section',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_section',
    },
    assessmentId: {
      name: 'assessment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_section',
    },
    sectionKey: {
      name: 'section_key',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_section',
    },
    mode: { type: 'text' },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_assessment_section_assessment',
    },
  ],
  checks: [
    {
      name: 'ck_assessment_section_mode',
      expression: "mode in ('one', 'split', 'independent', 'units')",
    },
  ],
});

/** A unit that answers an assessment, beside others. */
export interface AssessmentUnit {
  organisationId: string;
  assessmentId: string;
  unitId: string;
  /** How much it counts among the others. */
  weight: number;
}

export const assessmentUnitEntity = new EntitySchema<AssessmentUnit>({
  name: 'AssessmentUnit',
  tableName: 'assessment_unit',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_unit',
    },
    assessmentId: {
      name: 'assessment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_unit',
    },
    unitId: {
      name: 'unit_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assessment_unit',
    },
    weight: { type: 'double precision', default: 1 },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_assessment_unit_assessment',
    },
    {
      target: 'OrganisationUnit',
      columnNames: ['organisationId', 'unitId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_assessment_unit_unit',
    },
  ],
  checks: [{ name: 'ck_assessment_unit_weight', expression: 'weight between 0 and 1000000' }],
});

/** A section, or some of its questions, given to a colleague. */
export interface Assignment {
  organisationId: string;
  id: string;
  assessmentId: string;
  sectionKey: string;
  personId: string;
  unitId: string | null;
  /** Whether it is answered for the unit alone, not for the municipality as a whole. */
  byUnit: boolean;
  questionKeys: string[];
  createdAt: Date;
  createdBy: string | null;
  handedInAt: Date | null;
  /** When somebody else last gave it back to its owner. */
  givenBackAt: Date | null;
  /** When it was given to somebody else instead. */
  endedAt: Date | null;
  version: number;
}

export const assignmentEntity = new EntitySchema<Assignment>({
  name: 'Assignment',
  tableName: 'assignment',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assignment',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_assignment',
      default: () => 'uuidv7()',
    },
    assessmentId: { name: 'assessment_id', type: 'uuid' },
    sectionKey: { name: 'section_key', type: 'text' },
    personId: { name: 'person_id', type: 'uuid' },
    unitId: { name: 'unit_id', type: 'uuid', nullable: true },
    byUnit: { name: 'by_unit', type: 'boolean', default: false },
    questionKeys: { name: 'question_keys', type: 'text', array: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    createdBy: { name: 'created_by', type: 'uuid', nullable: true },
    handedInAt: { name: 'handed_in_at', type: 'timestamptz', nullable: true },
    givenBackAt: { name: 'given_back_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    {
      name: 'uq_assignment_person',
      columns: ['organisationId', 'assessmentId', 'sectionKey', 'personId'],
      unique: true,
      where: 'ended_at IS NULL',
    },
    { name: 'ix_assignment_person', columns: ['organisationId', 'personId'] },
  ],
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_assignment_assessment',
    },
    {
      target: 'OrganisationUnit',
      columnNames: ['organisationId', 'unitId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_assignment_unit',
    },
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_assignment_person',
    },
    {
      target: 'Person',
      columnNames: ['createdBy'],
      referencedColumnNames: ['id'],
      name: 'fk_assignment_created_by',
    },
  ],
  checks: [
    { name: 'ck_assignment_by_unit', expression: 'not by_unit or unit_id is not null' },
    { name: 'ck_assignment_questions', expression: 'cardinality(question_keys) between 1 and 500' },
  ],
});
