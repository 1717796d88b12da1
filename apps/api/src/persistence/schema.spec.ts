import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../testing/database';
import { ownerDataSource } from './data-source';
import { entities } from './entities';

/** Statements that would make the schema what the entities say. */
async function missing(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl, entities).initialize();
  oneAtATime(source);
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

/** TypeORM's schema builder asks many things of one connection at once, which pg 9 will not take any more. */
function oneAtATime(source: DataSource): void {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (...mode) => {
    const runner = create(...mode);
    const ask = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>;
    let last: Promise<unknown> = Promise.resolve();
    runner.query = ((...asked: unknown[]) => {
      const next = last.then(() => ask(...asked));
      last = next.catch(() => undefined);
      return next;
    }) as QueryRunner['query'];
    return runner;
  };
}

describe('the migrated schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is asked for one thing at a time', async () => {
    const counted = { all: 0, busy: 0 };
    const ask = pg.Client.prototype.query as (...asked: unknown[]) => unknown;
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: { readyForQuery: boolean },
      ...asked: unknown[]
    ) {
      counted.all += 1;
      if (!this.readyForQuery) counted.busy += 1;
      return ask.apply(this, asked);
    } as never);
    await missing(database.ownerUrl).finally(() => spy.mockRestore());
    expect(counted.all).toBeGreaterThan(10);
    expect(counted.busy).toBe(0);
  });

  it('is what the entities say: nothing to add, change or drop', async () => {
    expect(await missing(database.ownerUrl)).toEqual([]);
  });

  it('notices a column that no entity has', async () => {
    await database.ask('alter table kle_group add column forgotten text');
    try {
      expect(await missing(database.ownerUrl)).toEqual([
        'ALTER TABLE "kle_group" DROP COLUMN "forgotten"',
      ]);
    } finally {
      await database.ask('alter table kle_group drop column forgotten');
    }
  });

  it('has an entity for every table', async () => {
    const tables = await database.ask<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      entities.map(({ options }) => options.tableName).toSorted(),
    );
  });

  it('names every constraint and index itself, so that errors and migrations speak clearly', async () => {
    const unnamed = await database.ask(
      `select conname as name from pg_constraint c where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
         and contype not in ('n', 't') and conname !~ '^(pk|uq|fk|ck)_'
       union all select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
         where i.relnamespace = 'public'::regnamespace and x.indrelid <> 'migration'::regclass and i.relname !~ '^(pk|uq|ix)_'`,
    );
    expect(unnamed).toEqual([]);
  });
});
