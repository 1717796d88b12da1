import type { EntitySchemaColumnOptions, EntitySchemaOptions } from 'typeorm';

type EntitySchemaForeignKeyOptions = NonNullable<
  EntitySchemaOptions<unknown>['foreignKeys']
>[number];

// What columns and keys of a project's tables look like; each tool's entities are made of them.

/** Part of the primary key of a table. */
export const key = (
  table: string,
  name: string,
  type: 'uuid' | 'text' | 'integer' = 'uuid',
): EntitySchemaColumnOptions => ({
  name,
  type,
  primary: true,
  primaryKeyConstraintName: `pk_${table}`,
});

/** `organisation_id` and an id of its own. */
export const keysOf = (table: string) => ({
  organisationId: key(table, 'organisation_id'),
  id: { ...key(table, 'id'), default: () => 'uuidv7()' } satisfies EntitySchemaColumnOptions,
});

/** `organisation_id` and the project, for a table with one row a project. */
export const keysOfOne = (table: string) => ({
  organisationId: key(table, 'organisation_id'),
  projectId: key(table, 'project_id'),
});

export const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
export const perhapsUuid = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'uuid',
  nullable: true,
});
/** A text that is empty before anybody writes it. */
export const words = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'text',
  default: '',
});
export const perhapsText = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'text',
  nullable: true,
});
export const perhapsDay = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'date',
  nullable: true,
});
export const perhapsCount = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'integer',
  nullable: true,
});
export const moment = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'timestamptz',
  default: () => 'now()',
});
export const perhapsMoment = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'timestamptz',
  nullable: true,
});
export const version: EntitySchemaColumnOptions = { type: 'integer', default: 1 };

/** A key into a table of all, by its id alone. */
export const refersTo = (
  table: string,
  column: string,
  target: string,
): EntitySchemaForeignKeyOptions => ({
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
  name: `fk_${table}_${column.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
});

/** A key into a table of the same organisation. */
export const refersWithin = (
  table: string,
  column: string,
  target: string,
): EntitySchemaForeignKeyOptions => ({
  ...refersTo(table, column, target),
  columnNames: ['organisationId', column],
  referencedColumnNames: ['organisationId', 'id'],
});
