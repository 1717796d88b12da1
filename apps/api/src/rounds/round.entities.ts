import { EntitySchema } from 'typeorm';
import type { TermsView } from './rounds.views';

/** A national round, as KL runs it. */
export interface Round {
  id: string;
  /** The organisation that runs it. */
  runBy: string;
  modelId: string;
  titleDa: string;
  titleEn: string;
  opensOn: string;
  /** Last day. */
  closesOn: string;
  /** When that day ends in Danish time; a trigger keeps it. */
  closesAt: Date;
  state: 'draft' | 'open' | 'closed';
  terms: TermsView;
  invitedAll: boolean;
  createdAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  version: number;
}

export const roundEntity = new EntitySchema<Round>({
  name: 'Round',
  tableName: 'round',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_round',
      default: () => 'uuidv7()',
    },
    runBy: { name: 'run_by', type: 'uuid' },
    modelId: { name: 'model_id', type: 'uuid' },
    titleDa: { name: 'title_da', type: 'text' },
    titleEn: { name: 'title_en', type: 'text' },
    opensOn: { name: 'opens_on', type: 'date' },
    closesOn: { name: 'closes_on', type: 'date' },
    closesAt: { name: 'closes_at', type: 'timestamptz', insert: false, update: false },
    state: { type: 'text', default: 'draft' },
    terms: { type: 'jsonb' },
    invitedAll: { name: 'invited_all', type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    openedAt: { name: 'opened_at', type: 'timestamptz', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['runBy'],
      referencedColumnNames: ['id'],
      name: 'fk_round_run_by',
    },
    {
      target: 'PublishedModel',
      columnNames: ['modelId'],
      referencedColumnNames: ['id'],
      name: 'fk_round_model',
    },
  ],
  checks: [
    { name: 'ck_round_state', expression: "state in ('draft', 'open', 'closed')" },
    { name: 'ck_round_period', expression: 'closes_on >= opens_on' },
  ],
});

/** A municipality chosen for a round that not all are invited to. */
export interface RoundChoice {
  roundId: string;
  municipalityId: string;
}

export const roundChoiceEntity = new EntitySchema<RoundChoice>({
  name: 'RoundChoice',
  tableName: 'round_choice',
  columns: {
    roundId: {
      name: 'round_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_round_choice',
    },
    municipalityId: {
      name: 'municipality_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_round_choice',
    },
  },
  foreignKeys: [
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_round_choice_round',
    },
    {
      target: 'Organisation',
      columnNames: ['municipalityId'],
      referencedColumnNames: ['id'],
      name: 'fk_round_choice_municipality',
    },
  ],
});

/** That a municipality is invited to a round, and what it answered. */
export interface Participation {
  organisationId: string;
  roundId: string;
  state: 'invited' | 'accepted' | 'declined';
  contactName: string | null;
  contactEmail: string | null;
  /** Why it declined. */
  reason: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  version: number;
}

export const participationEntity = new EntitySchema<Participation>({
  name: 'Participation',
  tableName: 'participation',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_participation',
    },
    roundId: {
      name: 'round_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_participation',
    },
    state: { type: 'text', default: 'invited' },
    contactName: { name: 'contact_name', type: 'text', nullable: true },
    contactEmail: { name: 'contact_email', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    answeredBy: { name: 'answered_by', type: 'uuid', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_participation_organisation',
    },
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_participation_round',
    },
    {
      target: 'Person',
      columnNames: ['answeredBy'],
      referencedColumnNames: ['id'],
      name: 'fk_participation_answered_by',
    },
  ],
  checks: [
    { name: 'ck_participation_state', expression: "state in ('invited', 'accepted', 'declined')" },
  ],
});
