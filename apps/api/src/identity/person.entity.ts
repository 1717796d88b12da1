import { EntitySchema } from 'typeorm';

/** Somebody who signs in, or the built-in person that the local command line acts as. No tenant table: one person may work in several organisations. */
export interface Person {
  id: string;
  name: string;
  email: string | null;
  /** True for *Lokal drift* alone. */
  builtIn: boolean;
  createdAt: Date;
  /** When name and mail were replaced by a pseudonym, or null. */
  erasedAt: Date | null;
}

export const personEntity = new EntitySchema<Person>({
  name: 'Person',
  tableName: 'person',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_person',
      default: () => 'uuidv7()',
    },
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
    builtIn: { name: 'built_in', type: 'boolean', default: false },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    erasedAt: { name: 'erased_at', type: 'timestamptz', nullable: true },
  },
  checks: [
    { name: 'ck_person_name', expression: 'length(name) between 1 and 200' },
    { name: 'ck_person_email', expression: 'length(email) <= 254' },
  ],
});

/** Who a person is at a sign-in provider; the mail address is never the key. */
export interface PersonIdentity {
  issuer: string;
  subject: string;
  personId: string;
  createdAt: Date;
}

export const personIdentityEntity = new EntitySchema<PersonIdentity>({
  name: 'PersonIdentity',
  tableName: 'person_identity',
  columns: {
    issuer: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_person_identity' },
    subject: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_person_identity' },
    personId: { name: 'person_id', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_person_identity_person',
    },
  ],
});
