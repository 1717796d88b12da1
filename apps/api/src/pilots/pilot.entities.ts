import { EntitySchema } from 'typeorm';
import type { Model } from '@erfa/scoring-sdk';

/** A draft as it was, tried by chosen municipalities. */
export interface ModelPilot {
  id: string;
  /** The organisation that runs it. */
  runBy: string;
  draftId: string;
  /** The draft's revision then, its content, and the hash of that. */
  revision: number;
  hash: string;
  content: Model;
  questionCount: number;
  minutes: number;
  note: string;
  opensOn: string;
  /** Last day. */
  closesOn: string;
  /** When those days begin and end in Danish time; a trigger keeps them. */
  opensAt: Date;
  closesAt: Date;
  createdAt: Date;
  createdBy: string | null;
  /** When it was closed by hand. */
  closedAt: Date | null;
  /** When what people wrote was deleted, and the counts that are left. */
  expiredAt: Date | null;
  items: unknown;
}

/** That a municipality is invited to a pilot. */
export interface PilotParticipation {
  organisationId: string;
  pilotId: string;
  invitedAt: Date;
  leftAt: Date | null;
  leftBy: string | null;
  /** How many had handed in, once their sheets are deleted. */
  sheets: number | null;
}

/** What one person answers. */
export interface PilotSheet {
  organisationId: string;
  id: string;
  pilotId: string;
  personId: string;
  withComments: boolean;
  createdAt: Date;
  handedInAt: Date | null;
  hiddenKeys: string[];
}

/** An answer in a pilot, with what was hard about it and how long it took. */
export interface PilotAnswer {
  organisationId: string;
  sheetId: string;
  questionKey: string;
  state: 'unanswered' | 'answered' | 'not-applicable' | 'dont-know';
  value: unknown;
  comment: string;
  /** 0 to 900. */
  seconds: number;
  version: number;
  updatedAt: Date;
}

/** That KL has seen to a comment. */
export interface PilotCommentHandled {
  organisationId: string;
  pilotId: string;
  sheetId: string;
  questionKey: string;
  handledAt: Date;
  handledBy: string | null;
}

const uuid = (name: string, nullable = false) =>
  ({ name, type: 'uuid', ...(nullable ? { nullable } : {}) }) as const;
const key = (name: string, constraint: string, type: 'uuid' | 'text' = 'uuid') =>
  ({ name, type, primary: true, primaryKeyConstraintName: constraint }) as const;
const when = (name: string) => ({ name, type: 'timestamptz', default: () => 'now()' }) as const;
const perhaps = (name: string) => ({ name, type: 'timestamptz', nullable: true }) as const;
const reference = (target: string, columns: string[], name: string, referenced = ['id']) => ({
  ...{ target, columnNames: columns, referencedColumnNames: referenced, name },
});

export const modelPilotEntity = new EntitySchema<ModelPilot>({
  name: 'ModelPilot',
  tableName: 'model_pilot',
  columns: {
    id: { ...key('id', 'pk_model_pilot'), default: () => 'uuidv7()' },
    runBy: uuid('run_by'),
    draftId: uuid('draft_id'),
    revision: { type: 'integer' },
    hash: { type: 'text' },
    content: { type: 'jsonb' },
    questionCount: { name: 'question_count', type: 'integer' },
    minutes: { type: 'integer' },
    note: { type: 'text' },
    opensOn: { name: 'opens_on', type: 'date' },
    closesOn: { name: 'closes_on', type: 'date' },
    opensAt: { name: 'opens_at', type: 'timestamptz', insert: false, update: false },
    closesAt: { name: 'closes_at', type: 'timestamptz', insert: false, update: false },
    createdAt: when('created_at'),
    createdBy: uuid('created_by', true),
    closedAt: perhaps('closed_at'),
    expiredAt: perhaps('expired_at'),
    items: { type: 'jsonb', nullable: true },
  },
  indices: [{ name: 'ix_model_pilot_draft', columns: ['runBy', 'draftId'] }],
  foreignKeys: [
    reference('Organisation', ['runBy'], 'fk_model_pilot_run_by'),
    reference('ModelDraft', ['runBy', 'draftId'], 'fk_model_pilot_draft', ['organisationId', 'id']),
    reference('Person', ['createdBy'], 'fk_model_pilot_created_by'),
  ],
  checks: [
    { name: 'ck_model_pilot_period', expression: 'closes_on >= opens_on' },
    { name: 'ck_model_pilot_note', expression: 'length(note) <= 2000' },
    { name: 'ck_model_pilot_expired', expression: '(expired_at is null) = (items is null)' },
  ],
});

export const pilotParticipationEntity = new EntitySchema<PilotParticipation>({
  name: 'PilotParticipation',
  tableName: 'pilot_participation',
  columns: {
    organisationId: key('organisation_id', 'pk_pilot_participation'),
    pilotId: key('pilot_id', 'pk_pilot_participation'),
    invitedAt: when('invited_at'),
    leftAt: perhaps('left_at'),
    leftBy: uuid('left_by', true),
    sheets: { type: 'integer', nullable: true },
  },
  indices: [{ name: 'ix_pilot_participation_pilot', columns: ['pilotId'] }],
  foreignKeys: [
    reference('Organisation', ['organisationId'], 'fk_pilot_participation_organisation'),
    reference('ModelPilot', ['pilotId'], 'fk_pilot_participation_pilot'),
    reference('Person', ['leftBy'], 'fk_pilot_participation_left_by'),
  ],
});

export const pilotSheetEntity = new EntitySchema<PilotSheet>({
  name: 'PilotSheet',
  tableName: 'pilot_sheet',
  columns: {
    organisationId: key('organisation_id', 'pk_pilot_sheet'),
    id: { ...key('id', 'pk_pilot_sheet'), default: () => 'uuidv7()' },
    pilotId: uuid('pilot_id'),
    personId: uuid('person_id'),
    withComments: { name: 'with_comments', type: 'boolean', default: true },
    createdAt: when('created_at'),
    handedInAt: perhaps('handed_in_at'),
    hiddenKeys: { name: 'hidden_keys', type: 'text', array: true, default: () => "'{}'" },
  },
  uniques: [{ name: 'uq_pilot_sheet_person', columns: ['organisationId', 'pilotId', 'personId'] }],
  indices: [{ name: 'ix_pilot_sheet_pilot', columns: ['pilotId'] }],
  foreignKeys: [
    reference('PilotParticipation', ['organisationId', 'pilotId'], 'fk_pilot_sheet_participation', [
      'organisationId',
      'pilotId',
    ]),
    reference('Person', ['personId'], 'fk_pilot_sheet_person'),
  ],
});

export const pilotAnswerEntity = new EntitySchema<PilotAnswer>({
  name: 'PilotAnswer',
  tableName: 'pilot_answer',
  columns: {
    organisationId: key('organisation_id', 'pk_pilot_answer'),
    sheetId: key('sheet_id', 'pk_pilot_answer'),
    questionKey: key('question_key', 'pk_pilot_answer', 'text'),
    state: { type: 'text' },
    value: { type: 'jsonb', nullable: true },
    comment: { type: 'text' },
    seconds: { type: 'integer', default: 0 },
    version: { type: 'integer' },
    updatedAt: when('updated_at'),
  },
  foreignKeys: [
    reference('PilotSheet', ['organisationId', 'sheetId'], 'fk_pilot_answer_sheet', [
      'organisationId',
      'id',
    ]),
  ],
  checks: [
    {
      name: 'ck_pilot_answer_state',
      expression:
        "state in ('unanswered', 'answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)",
    },
    { name: 'ck_pilot_answer_comment', expression: 'length(comment) <= 4000' },
    { name: 'ck_pilot_answer_seconds', expression: 'seconds between 0 and 900' },
  ],
});

export const pilotCommentHandledEntity = new EntitySchema<PilotCommentHandled>({
  name: 'PilotCommentHandled',
  tableName: 'pilot_comment_handled',
  columns: {
    organisationId: key('organisation_id', 'pk_pilot_comment_handled'),
    pilotId: key('pilot_id', 'pk_pilot_comment_handled'),
    sheetId: key('sheet_id', 'pk_pilot_comment_handled'),
    questionKey: key('question_key', 'pk_pilot_comment_handled', 'text'),
    handledAt: when('handled_at'),
    handledBy: uuid('handled_by', true),
  },
  foreignKeys: [
    reference('ModelPilot', ['pilotId'], 'fk_pilot_comment_handled_pilot'),
    reference('Person', ['handledBy'], 'fk_pilot_comment_handled_handled_by'),
  ],
});
