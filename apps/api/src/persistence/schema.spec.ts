import { createDatabase, type TestDatabase } from '../../testing/database';
import { ownerDataSource } from './data-source';
import { entities } from './entities';

describe('the migrated schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is what the entities say: nothing to add, change or drop', async () => {
    const source = await ownerDataSource(database.ownerUrl, entities).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('notices a column that no entity has', async () => {
    await database.ask('alter table kle_group add column forgotten text');
    const source = await ownerDataSource(database.ownerUrl, entities).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([
        'ALTER TABLE "kle_group" DROP COLUMN "forgotten"',
      ]);
    } finally {
      await source.destroy();
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
         and contype <> 'n' and conname !~ '^(pk|uq|fk|ck)_'
       union all select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
         where i.relnamespace = 'public'::regnamespace and x.indrelid <> 'migration'::regclass and i.relname !~ '^(pk|uq|ix)_'`,
    );
    expect(unnamed).toEqual([]);
  });
});
