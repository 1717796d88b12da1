import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../testing/database';
import { appDataSourceOptions } from './data-source';
import { entities } from './entities';
import { retried, sqlState, TenantTransaction } from './tenant-transaction';

/** Numbers between 0 and 1 from a seed, so that a failure can be repeated (mulberry32, public domain by T. Ettinger). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('the tenant transaction', () => {
  let database: TestDatabase;
  let source: DataSource;
  let tenant: TenantTransaction;
  let organisations: string[];
  let person: string;

  beforeAll(async () => {
    database = await createDatabase();
    source = await new DataSource({
      ...appDataSourceOptions(database.url, entities as EntitySchema[]),
      poolSize: 4,
      extra: { connectionTimeoutMillis: 60_000 },
    } as ConstructorParameters<typeof DataSource>[0]).initialize();
    tenant = new TenantTransaction(source);
    organisations = (
      await database.ask<{ id: string }>('select id from organisation order by code')
    ).map(({ id }) => id);
    const [row] = await database.ask<{ id: string }>(
      `insert into person (name) values ('Prøve') returning id`,
    );
    person = row?.id ?? '';
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const at = (index: number): string => organisations[index % organisations.length] ?? '';
  const as = (organisationId: string): { organisationId: string; personId: string } => ({
    organisationId,
    personId: person,
  });
  const addUnit = (
    name: string,
  ) => `insert into organisation_unit (organisation_id, name, valid_from)
    values (nullif(current_setting('erfa.organisation_id', true), '')::uuid, '${name}', '2026-01-01') returning id`;

  it('shows nobody a foreign row and leaves no context behind, with 200 tenants at once on 4 connections and errors at random', async () => {
    const left: string[] = [];
    const make = source.createQueryRunner.bind(source);
    source.createQueryRunner = (mode) => {
      const runner = make(mode);
      const release = runner.release.bind(runner);
      runner.release = async () => {
        const [row] = (await runner.query(
          `select coalesce(current_setting('erfa.organisation_id', true), '') || coalesce(current_setting('erfa.person_id', true), '') as context`,
        )) as [{ context: string }];
        left.push(row.context);
        await release();
      };
      return runner;
    };
    const random = chance(20261123);
    let foreign = 0;
    let failed = 0;
    const one = async (index: number): Promise<void> => {
      const own = at(index);
      const unit = tenant.run(as(own), async (manager) => {
        await manager.query(addUnit(`e${index}`));
        if (random() < 0.2) throw new Error('at random');
        if (random() < 0.2) await manager.query('select 1 / 0');
        if (random() < 0.3) await manager.query('select pg_sleep($1)', [random() / 200]);
        const rows = await manager.query<{ organisation_id: string }[]>(
          'select organisation_id from organisation_unit',
        );
        foreign += rows.filter((row) => row.organisation_id !== own).length;
        if (random() < 0.2) throw new Error('at random, late');
      });
      await unit.catch(() => (failed += 1));
    };
    try {
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(Array.from({ length: 200 }, (_, index) => one(index)));
      }
    } finally {
      source.createQueryRunner = make;
    }
    expect(foreign).toBe(0);
    expect(left).toHaveLength(2000);
    expect(left.filter((context) => context !== '')).toEqual([]);
    expect(failed).toBeGreaterThan(500);
    const [written] = await database.ask<{ count: number }>(
      'select count(*)::integer as count from organisation_unit',
    );
    // Whatever failed left nothing.
    expect(written?.count).toBe(2000 - failed);
  }, 60_000);

  it('shows nothing of any tenant table outside a transaction', async () => {
    await database.ask(
      `insert into membership (organisation_id, person_id, roles) values ($1, $2, array['reader']);`,
      [at(0), person],
    );
    await database.ask(
      `insert into audit_event (organisation_id, kind) values ('${at(0)}', 'session.opened')`,
    );
    const tables = await database.ask<{ name: string; rows: number }>(
      `select c.relname as name, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || c.relname, false, true, '')))[1]::text::integer as rows
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('municipality', 'session')`,
    );
    expect(tables.filter(({ rows }) => rows > 0).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['audit_event', 'audit_head', 'membership', 'organisation_unit']),
    );
    for (const { name } of tables) {
      const column = name === 'api_token' ? 'count(id)' : 'count(*)';
      expect(await source.query(`select ${column}::integer as n from ${name}`)).toEqual([{ n: 0 }]);
    }
    expect(await source.query('select count(*)::integer as n from person')).toEqual([{ n: 0 }]);
    await expect(source.query('select * from session')).rejects.toThrow('permission denied');
    await expect(source.query('select * from person_identity')).rejects.toThrow(
      'permission denied',
    );
  });

  it('sees of every tenant table its own rows alone', async () => {
    const tables = await database.ask<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('municipality', 'session')`,
    );
    await tenant.run({ organisationId: at(1), personId: null }, async (manager) => {
      for (const { name } of tables) {
        const rows = await manager.query<{ organisation_id: string }[]>(
          `select organisation_id from ${name}`,
        );
        expect(rows.filter((row) => row.organisation_id !== at(1))).toEqual([]);
      }
    });
  });

  it('never lets a row change its organisation, nor be written into another', async () => {
    await tenant.run(as(at(2)), (manager) => manager.query(addUnit('Fast')));
    await expect(
      tenant.run(as(at(2)), (manager) =>
        manager.query('update organisation_unit set organisation_id = $1', [at(3)]),
      ),
    ).rejects.toThrow('permission denied');
    await expect(
      database.ask(`update organisation_unit set organisation_id = $1 where name <> ''`, [at(3)]),
    ).rejects.toThrow('organisation_id never changes');
    await expect(
      tenant.run(as(at(2)), (manager) =>
        manager.query(
          `insert into organisation_unit (organisation_id, name, valid_from) values ($1, 'Fremmed', '2026-01-01')`,
          [at(3)],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });

  describe('probing with keys tells nothing', () => {
    const insertUnit = (
      organisationId: string,
      values: Record<string, string>,
    ): Promise<{ state: string; said: string }> =>
      tenant
        .run(as(organisationId), (manager) =>
          manager.query(
            `insert into organisation_unit (organisation_id, name, valid_from, ${Object.keys(values).join(', ')})
             values ('${organisationId}', 'Prøve', '2026-01-01', ${Object.values(values)
               .map((value) => `'${value}'`)
               .join(', ')})`,
          ),
        )
        .then(
          () => ({ state: 'ok', said: '' }),
          (error: unknown) => ({
            state: sqlState(error) ?? 'other',
            said: (error as Error).message,
          }),
        );
    const stranger = '0198c0de-0000-7000-8000-00000000beef';

    it('a parent of another organisation is refused like one that does not exist', async () => {
      const [theirs] = await database.ask<{ id: string }>(
        'select id from organisation_unit where organisation_id = $1 limit 1',
        [at(5)],
      );
      const foreign = await insertUnit(at(4), { parent_id: theirs?.id ?? '' });
      const absent = await insertUnit(at(4), { parent_id: stranger });
      expect(foreign.state).toBe('23503');
      expect(foreign).toEqual(absent);
    });

    it('an external id or an id that another organisation uses is free', async () => {
      const values = { external_id: stranger, id: stranger };
      expect(await insertUnit(at(4), values)).toEqual({ state: 'ok', said: '' });
      expect(await insertUnit(at(5), values)).toEqual({ state: 'ok', said: '' });
    });

    it('an invitation to an address that another organisation has invited is written', async () => {
      for (const organisationId of [at(4), at(5)]) {
        await tenant.run(as(organisationId), (manager) =>
          manager.query(
            `insert into invitation (organisation_id, email, name, roles, expires_at) values ($1, 'a@b.dk', 'A', '{reader}', now())`,
            [organisationId],
          ),
        );
      }
    });

    it('an organisation that exists is refused like one that does not', async () => {
      const write = (organisationId: string): Promise<string> =>
        tenant
          .run(as(at(4)), (manager) =>
            manager.query(
              `insert into organisation_profile (organisation_id, contact_note) values ($1, '')`,
              [organisationId],
            ),
          )
          .then(
            () => 'ok',
            (error: unknown) => (error as Error).message,
          );
      expect(await write(at(5))).toMatch(/row-level security/);
      expect(await write(at(5))).toBe(await write(stranger));
    });

    it('nothing is written in another person’s name, whether that person exists or not', async () => {
      const [other] = await database.ask<{ id: string }>(
        `insert into person (name) values ('Anden') returning id`,
      );
      const attempt = (sql: string, who: string): Promise<string> =>
        tenant
          .run(as(at(4)), (manager) => manager.query(sql, [at(4), who]))
          .then(
            () => 'ok',
            (error: unknown) => (error as Error).message,
          );
      for (const sql of [
        `insert into invitation (organisation_id, email, name, roles, invited_by, expires_at) values ($1, 'c@d.dk', 'C', '{reader}', $2, now())`,
        `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, 'T', 'reader', sha256('x'), now())`,
        `insert into audit_event (organisation_id, actor_person_id, kind) values ($1, $2, 'session.opened')`,
      ]) {
        expect(await attempt(sql, other?.id ?? '')).toMatch(/row-level security/);
        expect(await attempt(sql, other?.id ?? '')).toBe(await attempt(sql, stranger));
      }
      expect(
        await attempt(
          `insert into membership (organisation_id, person_id, roles) values ($1, $2, '{reader}')`,
          other?.id ?? '',
        ),
      ).toMatch(/permission denied/);
    });
  });

  it('is not taken in by work that swallows an error: nothing was written, so it fails', async () => {
    // As when the server's word on the transaction comes later than the error itself.
    const late = jest.spyOn(pg.Client.prototype, 'getTransactionStatus').mockReturnValue('T');
    await expect(
      tenant.run(as(at(8)), async (manager) => {
        await manager.query(addUnit('Tabt'));
        await manager.query('select 1 / 0').catch(() => undefined);
        return 'done';
      }),
    )
      .rejects.toThrow('The transaction had failed')
      .finally(() => late.mockRestore());
    expect(await database.ask(`select from organisation_unit where name = 'Tabt'`)).toHaveLength(0);
  });

  it('runs the whole unit again after a real deadlock', async () => {
    const ids: string[] = [];
    await tenant.run(as(at(6)), async (manager) => {
      for (const name of ['Første', 'Anden']) {
        const [row] = await manager.query<[{ id: string }]>(addUnit(name));
        ids.push(row.id);
      }
    });
    let arrived = 0;
    let open = (): void => undefined;
    const both = new Promise<void>((resolve) => (open = resolve));
    let runs = 0;
    const unit = (order: readonly string[]): Promise<void> =>
      tenant.run(as(at(6)), async (manager) => {
        runs += 1;
        const raise = `update organisation_unit set version = version + 1 where organisation_id = $1 and id = $2`;
        await manager.query(raise, [at(6), order[0]]);
        // Each holds its first row before either asks for its second.
        arrived += 1;
        if (arrived === 2) open();
        await both;
        await manager.query(raise, [at(6), order[1]]);
      });
    await Promise.all([unit(ids), unit(ids.toReversed())]);
    expect(runs).toBe(3);
    const rows = await database.ask<{ version: number }>(
      'select version from organisation_unit where id = any($1)',
      [ids],
    );
    expect(rows.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('gives up after three attempts, and never tries again what a rule refused', async () => {
    let tries = 0;
    const lost = (sql: string): Promise<unknown> =>
      tenant.run(as(at(7)), (manager) => {
        tries += 1;
        return manager.query(sql);
      });
    await expect(
      lost(`do $$ begin raise exception 'lost' using errcode = '40001'; end $$`),
    ).rejects.toThrow('lost');
    expect(tries).toBe(3);
    tries = 0;
    await expect(lost('select 1 / 0')).rejects.toThrow('division by zero');
    expect(tries).toBe(1);
    await expect(retried(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  });
});
