import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DatabaseUrls } from '../src/persistence/provision';
import { templateDatabase } from './start-server';

/** A database of a suite's own, cloned from the migrated template in some 20 ms. */
export interface TestDatabase extends DatabaseUrls {
  name: string;
  /** Asks as the superuser, past every policy: for arranging and for looking at what was really written. */
  ask<Row extends object>(sql: string, args?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const named = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

export async function createDatabase(): Promise<TestDatabase> {
  const appUrl = process.env['ERFA_TEST_APP_URL'] ?? '';
  const ownerUrl = process.env['ERFA_TEST_OWNER_URL'] ?? '';
  const name = `erfa_test_${randomUUID().slice(0, 8)}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new pg.Client(named(ownerUrl, 'postgres'));
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${name} template ${templateDatabase} owner erfa_owner`);
  const client = new pg.Client(named(ownerUrl, name));
  await client.connect();
  return {
    name,
    url: named(appUrl, name),
    ownerUrl: named(ownerUrl, name),
    ask: async <Row extends object>(sql: string, args: unknown[] = []) =>
      (await client.query<Row>(sql, args)).rows,
    drop: async () => {
      await client.end();
      await admin(`drop database ${name} with (force)`);
    },
  };
}
