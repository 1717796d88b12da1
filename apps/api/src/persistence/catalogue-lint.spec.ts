import { createDatabase, type TestDatabase } from '../../testing/database';
import { catalogueRules, lintCatalogue } from './catalogue-lint';

/** One deliberate mistake for each rule, and what the rule has to name. Tried in a transaction that is rolled back. */
const mistakes: Readonly<Record<string, readonly { sql: string; names: string }[]>> = {
  'row-level security is enabled and forced on tenant tables': [
    { sql: 'alter table invitation no force row level security', names: 'invitation' },
    { sql: 'alter table audit_event disable row level security', names: 'audit_event' },
    { sql: 'create table secret_plan (organisation_id uuid not null)', names: 'secret_plan' },
  ],
  'row-level security is enabled and forced on people, sessions and organisations': [
    { sql: 'alter table person disable row level security', names: 'person' },
    { sql: 'alter table session no force row level security', names: 'session' },
  ],
  'every tenant table has a policy': [
    {
      sql: 'drop policy organisation_profile_own on organisation_profile',
      names: 'organisation_profile',
    },
  ],
  'policies that write have a check': [
    {
      sql: `create policy careless on invitation for update using (organisation_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid)`,
      names: 'invitation.careless',
    },
  ],
  'policies for the app read the organisation through nullif': [
    {
      sql: 'create policy open_door on invitation for select using (true)',
      names: 'invitation.open_door',
    },
    {
      sql: `create policy fragile on invitation for select using (organisation_id = current_setting('erfa.organisation_id')::uuid)`,
      names: 'invitation.fragile',
    },
  ],
  'a tenant table’s open policy compares its own organisation': [
    {
      sql: `create policy by_person on invitation for insert with check (invited_by = nullif(current_setting('erfa.person_id', true), '')::uuid)`,
      names: 'invitation.by_person',
    },
  ],
  'the app owns nothing, bypasses nothing and is no member of an owner': [
    { sql: 'alter role erfa_app bypassrls', names: 'erfa_app' },
    { sql: 'alter role erfa_app createrole', names: 'erfa_app' },
    { sql: 'grant erfa_owner to erfa_app', names: 'erfa_app' },
    { sql: 'grant erfa_definer to erfa_app', names: 'erfa_app' },
    { sql: 'alter table kle_group owner to erfa_app', names: 'owner of kle_group' },
  ],
  'owners cannot log in': [
    { sql: 'alter role erfa_owner login', names: 'erfa_owner' },
    { sql: 'alter role erfa_definer bypassrls', names: 'erfa_definer' },
  ],
  'views run with the rights of who asks': [
    { sql: 'create view everyone as select * from person', names: 'everyone' },
  ],
  'the app reads no materialised view': [
    {
      sql: 'create materialized view frozen as select * from person; grant select on frozen to erfa_app',
      names: 'frozen',
    },
  ],
  'definer functions are on the list, narrow and closed': [
    {
      sql: `create function back_door() returns void language sql security definer set search_path = pg_catalog as 'select'; revoke all on function back_door() from public`,
      names: 'back_door',
    },
    { sql: 'grant execute on function tidy_up() to public', names: 'tidy_up' },
    { sql: 'alter function tidy_up() owner to erfa_owner', names: 'tidy_up' },
    { sql: 'alter function tidy_up() set search_path = public', names: 'tidy_up' },
  ],
  'every function pins its search path and is SQL or PL/pgSQL': [
    {
      sql: `create function adrift() returns integer language sql as 'select 1'`,
      names: 'adrift',
    },
  ],
  'unique indexes of tenant tables begin with the organisation': [
    { sql: 'create unique index telltale on invitation (email)', names: 'telltale' },
    {
      sql: 'alter table organisation_unit add constraint uq_telltale unique (external_id, organisation_id)',
      names: 'uq_telltale',
    },
  ],
  'foreign keys between tenant tables carry the organisation': [
    {
      sql: `alter table organisation_unit add constraint uq_id unique (id);
        alter table organisation_unit add constraint fk_single foreign key (parent_id) references organisation_unit (id)`,
      names: 'fk_single',
    },
  ],
  'the app may not truncate, reference or trigger': [
    { sql: 'grant truncate on invitation to erfa_app', names: 'invitation' },
    { sql: 'grant trigger on kle_group to erfa_app', names: 'kle_group' },
  ],
  'the app uses no sequence': [
    { sql: 'create sequence counter; grant usage on counter to erfa_app', names: 'counter' },
  ],
  'tables without an organisation are written by their owner alone': [
    { sql: 'grant update (title) on kle_group to erfa_app', names: 'kle_group' },
    { sql: 'grant insert on session to erfa_app', names: 'session' },
    {
      sql: 'create table note (id uuid primary key); grant select, insert on note to erfa_app',
      names: 'note',
    },
  ],
  'the organisation of a row is not null, without default and never changes': [
    { sql: 'drop trigger invitation_stays on invitation', names: 'invitation' },
    { sql: 'alter table invitation disable trigger invitation_stays', names: 'invitation' },
    {
      sql: 'alter table organisation_profile alter organisation_id set default uuidv7()',
      names: 'organisation_profile',
    },
  ],
};

describe('the catalogue lint', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('finds nothing on the migrated database', async () => {
    expect(await lintCatalogue({ query: (sql) => database.ask(sql) })).toEqual([]);
  });

  it('has a seeded mistake for every rule and no other', () => {
    expect(Object.keys(mistakes).toSorted()).toEqual(Object.keys(catalogueRules).toSorted());
  });

  describe.each(Object.keys(catalogueRules))('rule: %s', (rule) => {
    it.each(mistakes[rule] ?? [])('catches $sql', async ({ sql, names }) => {
      await database.ask('begin');
      try {
        await database.ask(sql);
        const found = await database.ask<{ subject: string }>(catalogueRules[rule] ?? '');
        expect(found.map(({ subject }) => subject)).toContain(names);
      } finally {
        await database.ask('rollback');
      }
    });
  });

  it('catches every policy of a tenant table that is opened', async () => {
    const policies = await database.ask<{
      name: string;
      table: string;
      reads: boolean;
      checks: boolean;
    }>(
      `select p.polname as name, c.relname as table, p.polqual is not null as reads, p.polwithcheck is not null as checks
       from pg_policy p join pg_class c on c.oid = p.polrelid
       where exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') and c.relname <> 'session'
         and not p.polroles <@ array['erfa_definer'::regrole::oid]`,
    );
    expect(policies.length).toBeGreaterThan(10);
    for (const { name, table, reads, checks } of policies) {
      await database.ask('begin');
      await database.ask(
        `alter policy ${name} on ${table} ${reads ? 'using (true)' : ''} ${checks ? 'with check (true)' : ''}`,
      );
      const found = await lintCatalogue({ query: (sql) => database.ask(sql) });
      await database.ask('rollback');
      expect(found.map(({ subject }) => subject)).toContain(`${table}.${name}`);
    }
  });
});
