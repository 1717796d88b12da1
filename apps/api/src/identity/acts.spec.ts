import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../testing/database';
import {
  benchmarkActs,
  bridgeActs,
  lessonActs,
  modelActs,
  pilotActs,
  projectActs,
  pluginActs,
  roundActs,
  simulationActs,
  successionActs,
} from '../../testing/round-acts';
import { definerFunctions } from '../persistence/catalogue-lint';
import { appDataSourceOptions } from '../persistence/data-source';
import { TenantTransaction } from '../persistence/tenant-transaction';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
const hour = 3_600_000;

describe('the acts that cross organisations', () => {
  let database: TestDatabase;
  let source: DataSource;
  let tenant: TenantTransaction;
  let kl: string;
  let aarhus: string;
  let odense: string;

  beforeAll(async () => {
    database = await createDatabase();
    source = await new DataSource(appDataSourceOptions(database.url, [])).initialize();
    tenant = new TenantTransaction(source);
    const id = async (code: string): Promise<string> =>
      (await database.ask<{ id: string }>('select id from organisation where code = $1', [code]))[0]
        ?.id ?? '';
    kl = await id('kl');
    aarhus = await id('0751');
    odense = await id('0461');
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  /** Somebody with roles in some organisations, arranged past every policy. */
  let people = 0;
  async function somebody(roles: Record<string, readonly string[]> = {}): Promise<string> {
    people += 1;
    const [row] = await database.ask<{ id: string }>(
      `insert into person (name, email) values ($1, $2) returning id`,
      [`Person ${people}`, `p${people}@x.dk`],
    );
    const person = row?.id ?? '';
    for (const [organisationId, held] of Object.entries(roles)) {
      await database.ask(
        'insert into membership (organisation_id, person_id, roles) values ($1, $2, $3)',
        [organisationId, person, held],
      );
    }
    return person;
  }
  async function sessionOf(person: string, secret: string): Promise<void> {
    await source.query('select open_session($1, $2, $3, $4)', [
      hash(secret),
      person,
      'test',
      new Date(Date.now() + hour),
    ]);
  }
  const invite = (organisationId: string, email: string, ...roles: string[]): Promise<unknown> =>
    database.ask(
      `insert into invitation (organisation_id, email, name, roles, expires_at) values ($1, $2, 'Inviteret', $3, now() + interval '1 day')`,
      [organisationId, email, roles],
    );
  const admit = async (subject: string, email: string | null, verified = true, name = 'Navn') =>
    (
      await source.query<[{ id: string | null }]>('select admit_person($1, $2, $3, $4, $5) as id', [
        'https://issuer',
        subject,
        name,
        email,
        verified,
      ])
    )[0].id;
  const authenticate = (secret: string): Promise<Record<string, unknown>[]> =>
    source.query('select * from authenticate_session($1)', [hash(secret)]);
  const kinds = async (organisationId: string): Promise<string[]> =>
    (
      await database.ask<{ kind: string }>(
        'select kind from audit_event where organisation_id = $1 order by seq',
        [organisationId],
      )
    ).map(({ kind }) => kind);

  const tests: Readonly<Record<string, () => void>> = {
    authenticate_session: () => {
      it('knows a session by its hash, with the rights of this moment', async () => {
        const person = await somebody({ [aarhus]: ['reader'] });
        await sessionOf(person, 'a1');
        expect(await authenticate('a1')).toMatchObject([
          { person_id: person, organisation_id: aarhus, roles: ['reader'] },
        ]);
        await database.ask(`update membership set roles = '{contributor}' where person_id = $1`, [
          person,
        ]);
        expect(await authenticate('a1')).toMatchObject([{ roles: ['contributor'] }]);
        await database.ask('update membership set ended_at = now() where person_id = $1', [person]);
        expect(await authenticate('a1')).toMatchObject([{ organisation_id: null, roles: [] }]);
      });
      it('refuses an unknown, a lapsed, an unused session and that of an erased person', async () => {
        expect(await authenticate('nobody')).toEqual([]);
        const person = await somebody({ [aarhus]: ['reader'] });
        await sessionOf(person, 'a2');
        for (const [change, back] of [
          [`expires_at = now()`, `expires_at = now() + interval '1 hour'`],
          [`last_seen_at = now() - interval '4 hours'`, `last_seen_at = now()`],
        ]) {
          await database.ask(`update session set ${change} where token_hash = $1`, [hash('a2')]);
          expect(await authenticate('a2')).toEqual([]);
          await database.ask(`update session set ${back} where token_hash = $1`, [hash('a2')]);
          expect(await authenticate('a2')).toHaveLength(1);
        }
        await database.ask('update person set erased_at = now() where id = $1', [person]);
        expect(await authenticate('a2')).toEqual([]);
      });
    },
    touch_session: () => {
      it('says that a session and its membership were seen, and does nothing for an unknown one', async () => {
        const person = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await sessionOf(person, 't1');
        await database.ask(`update session set last_seen_at = now() - interval '1 hour'`);
        await source.query('select touch_session($1)', [hash('t1')]);
        await source.query('select touch_session($1)', [hash('nobody')]);
        const fresh = await database.ask<{ person_id: string }>(
          `select person_id from session where last_seen_at > now() - interval '1 minute'`,
        );
        expect(fresh).toEqual([{ person_id: person }]);
        expect(
          await database.ask(
            'select organisation_id from membership where person_id = $1 and last_seen_at is not null',
            [person],
          ),
        ).toEqual([{ organisation_id: aarhus }]);
      });
    },
    authenticate_token: () => {
      const make = (person: string, secret: string, expires = `interval '1 day'`) =>
        database.ask(
          `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, 'T', 'reader', $3, now() + ${expires})`,
          [aarhus, person, hash(secret)],
        );
      const ask = (secret: string): Promise<Record<string, unknown>[]> =>
        source.query('select * from authenticate_token($1)', [hash(secret)]);
      it('gives the token’s role beside the roles that its owner holds now', async () => {
        const person = await somebody({ [aarhus]: ['contributor'] });
        await make(person, 'k1');
        expect(await ask('k1')).toMatchObject([
          { role: 'reader', owner_roles: ['contributor'], built_in: false },
        ]);
        await database.ask('update membership set ended_at = now() where person_id = $1', [person]);
        expect(await ask('k1')).toMatchObject([{ role: 'reader', owner_roles: [] }]);
        const [used] = await database.ask<{ used: boolean }>(
          'select last_used_at is not null as used from api_token where token_hash = $1',
          [hash('k1')],
        );
        expect(used).toEqual({ used: true });
      });
      it('refuses an unknown, a lapsed, a revoked token and that of an erased person', async () => {
        expect(await ask('nobody')).toEqual([]);
        const person = await somebody({ [aarhus]: ['reader'] });
        await make(person, 'k2', `interval '-1 second'`);
        expect(await ask('k2')).toEqual([]);
        await make(person, 'k3');
        await database.ask('update api_token set revoked_at = now() where token_hash = $1', [
          hash('k3'),
        ]);
        expect(await ask('k3')).toEqual([]);
        await make(person, 'k4');
        await database.ask('update person set erased_at = now() where id = $1', [person]);
        expect(await ask('k4')).toEqual([]);
      });
    },
    admit_person: () => {
      it('admits by invitation, gives the roles, and knows the person by subject from then on', async () => {
        await invite(aarhus, 'ny@x.dk', 'reader');
        expect(await admit('s1', 'anden@x.dk')).toBeNull();
        const person = await admit('s1', 'NY@x.dk');
        expect(person).not.toBeNull();
        expect(await admit('s1', null, false)).toBe(person);
        expect(
          await database.ask('select organisation_id, roles from membership where person_id = $1', [
            person,
          ]),
        ).toEqual([{ organisation_id: aarhus, roles: ['reader'] }]);
        expect(await kinds(aarhus)).toContain('invitation.accepted');
      });
      it('refuses an unverified address, and a lapsed, withdrawn or used invitation', async () => {
        await invite(aarhus, 'u@x.dk', 'reader');
        expect(await admit('s2', 'u@x.dk', false)).toBeNull();
        for (const state of ['expires_at', 'revoked_at', 'accepted_at']) {
          await database.ask(`update invitation set ${state} = now() where email = 'u@x.dk'`);
          expect(await admit('s2', 'u@x.dk')).toBeNull();
          await database.ask(
            `update invitation set expires_at = now() + interval '1 day', revoked_at = null, accepted_at = null where email = 'u@x.dk'`,
          );
        }
        expect(await admit('s2', 'u@x.dk')).not.toBeNull();
      });
      it('takes the invitation’s name where the provider has none', async () => {
        await invite(aarhus, 'navnloes@x.dk', 'reader');
        const person = await admit('s3', 'navnloes@x.dk', true, '');
        expect(await database.ask('select name from person where id = $1', [person])).toEqual([
          { name: 'Inviteret' },
        ]);
      });
      it('adds roles to those held, and begins anew for somebody who had left', async () => {
        await invite(aarhus, 'mere@x.dk', 'reader');
        const person = await admit('s4', 'mere@x.dk');
        await invite(aarhus, 'mere@x.dk', 'contributor');
        await admit('s4', 'mere@x.dk');
        const roles = async (): Promise<unknown> =>
          (
            await database.ask<{ roles: string[] }>(
              'select array(select unnest(roles) order by 1) as roles from membership where person_id = $1 and ended_at is null',
              [person],
            )
          )[0]?.roles;
        expect(await roles()).toEqual(['contributor', 'reader']);
        await database.ask('update membership set ended_at = now() where person_id = $1', [person]);
        await invite(aarhus, 'mere@x.dk', 'project-manager');
        await admit('s4', 'mere@x.dk');
        expect(await roles()).toEqual(['project-manager']);
      });
      it('makes one person of two sign-ins at the same moment', async () => {
        await invite(aarhus, 'to@x.dk', 'reader');
        await invite(odense, 'to@x.dk', 'reader');
        const ids = await Promise.all(Array.from({ length: 8 }, () => admit('s5', 'to@x.dk')));
        expect(new Set(ids).size).toBe(1);
        expect(ids[0]).not.toBeNull();
      });
      it('does not know an erased person again', async () => {
        await invite(aarhus, 'glemt@x.dk', 'reader');
        const person = await admit('s6', 'glemt@x.dk');
        await database.ask('update person set erased_at = now() where id = $1', [person]);
        expect(await admit('s6', 'glemt@x.dk')).toBeNull();
      });
    },
    open_session: () => {
      it('opens for the organisation used last, and writes it into that log alone', async () => {
        const person = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await database.ask(
          'update membership set last_seen_at = now() where person_id = $1 and organisation_id = $2',
          [person, odense],
        );
        const before = await kinds(aarhus);
        await sessionOf(person, 'o1');
        expect(await authenticate('o1')).toMatchObject([{ organisation_id: odense }]);
        expect(await kinds(odense)).toContain('session.opened');
        expect(await kinds(aarhus)).toEqual(before);
      });
      it('refuses somebody who does not exist', async () => {
        await expect(sessionOf('0198c0de-0000-7000-8000-00000000beef', 'o2')).rejects.toThrow(
          'fk_session_person',
        );
      });
    },
    close_session: () => {
      it('ends the session named and no other', async () => {
        const person = await somebody({ [aarhus]: ['reader'] });
        await sessionOf(person, 'c1');
        await sessionOf(person, 'c2');
        await source.query('select close_session($1)', [hash('c1')]);
        expect(await authenticate('c1')).toEqual([]);
        expect(await authenticate('c2')).toHaveLength(1);
      });
    },
    switch_session: () => {
      const move = async (secret: string, to: string): Promise<boolean> =>
        (
          await source.query<[{ ok: boolean }]>('select switch_session($1, $2) as ok', [
            hash(secret),
            to,
          ])
        )[0].ok;
      it('moves to an organisation of one’s own, never to another or to one that was left', async () => {
        const person = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await sessionOf(person, 'w1');
        expect(await move('w1', odense)).toBe(true);
        expect(await authenticate('w1')).toMatchObject([{ organisation_id: odense }]);
        expect(await move('w1', kl)).toBe(false);
        await database.ask(
          'update membership set ended_at = now() where person_id = $1 and organisation_id = $2',
          [person, aarhus],
        );
        expect(await move('w1', aarhus)).toBe(false);
        expect(await authenticate('w1')).toMatchObject([{ organisation_id: odense }]);
      });
      it('does not move a session that has lapsed', async () => {
        const person = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await sessionOf(person, 'w2');
        await database.ask('update session set expires_at = now() where token_hash = $1', [
          hash('w2'),
        ]);
        expect(await move('w2', odense)).toBe(false);
      });
    },
    invite_administrator: () => {
      const ask = (organisationId: string, target: string, personId: string): Promise<unknown> =>
        tenant.run({ organisationId, personId }, (manager) =>
          manager
            .query<[{ id: string | null }]>(
              `select invite_administrator($1, 'Chef@X.dk', 'Chef', now() + interval '30 days') as id`,
              [target],
            )
            .then(([row]) => row.id),
        );
      it('writes KL’s invitation and both logs; again renews it', async () => {
        const person = await somebody({ [kl]: ['kl-admin'] });
        const id = await ask(kl, odense, person);
        expect(await ask(kl, odense, person)).toBe(id);
        expect(
          await database.ask('select email, roles from invitation where id = $1', [id]),
        ).toEqual([{ email: 'chef@x.dk', roles: ['municipality-admin'] }]);
        expect(await kinds(kl)).toContain('municipality.invited');
        expect(await kinds(odense)).toContain('invitation.sent');
      });
      it('refuses a municipality, and nobody, and answers null for what is no municipality', async () => {
        const person = await somebody({ [aarhus]: ['municipality-admin'] });
        await expect(ask(aarhus, odense, person)).rejects.toThrow('only KL');
        await expect(
          source.query(`select invite_administrator($1, 'a@b.dk', 'A', now())`, [odense]),
        ).rejects.toThrow('only KL');
        expect(await ask(kl, kl, person)).toBeNull();
        expect(await ask(kl, '0198c0de-0000-7000-8000-00000000beef', person)).toBeNull();
      });
      it('never waits for itself: invitations to many at once, against people accepting them', async () => {
        const person = await somebody({ [kl]: ['kl-admin'] });
        for (const organisationId of [kl, aarhus, odense])
          for (const n of [1, 2, 3, 4]) await invite(organisationId, `mange${n}@x.dk`, 'reader');
        await Promise.all([
          ...[aarhus, odense, aarhus, odense].map((target) => ask(kl, target, person)),
          ...[1, 2, 3, 4].map((n) => admit(`m${n}`, `mange${n}@x.dk`)),
        ]);
      });
    },
    municipality_access: () => {
      const ask = (organisationId: string): Promise<Record<string, unknown>[]> =>
        tenant.run({ organisationId, personId: null }, (manager) =>
          manager.query('select * from municipality_access()'),
        );
      it('gives KL numbers and no names', async () => {
        const rows = await ask(kl);
        expect(rows).toHaveLength(98);
        expect(Object.keys(rows[0] ?? {})).toEqual([
          'organisation_id',
          'code',
          'name',
          'administrators',
          'invited',
        ]);
      });
      it('refuses municipalities and nobody', async () => {
        await expect(ask(aarhus)).rejects.toThrow('only KL');
        await expect(source.query('select * from municipality_access()')).rejects.toThrow(
          'only KL',
        );
      });
    },
    seal_audit_event: () => {
      it('is a trigger: nobody calls it', async () => {
        await expect(source.query('select seal_audit_event()')).rejects.toThrow(
          /permission denied|can only be called as triggers/,
        );
      });
      it('numbers and seals what is written, whatever the writer claims', async () => {
        const person = await somebody({ [aarhus]: ['reader'] });
        const write = (columns: string, values: string): Promise<unknown> =>
          tenant.run({ organisationId: aarhus, personId: person }, (manager) =>
            manager.query(
              `insert into audit_event (organisation_id, actor_person_id, kind${columns}) values ($1, $2, 'token.made'${values})`,
              [aarhus, person],
            ),
          );
        await write('', '');
        for (const column of ['seq', 'at', 'hash', 'previous_hash', 'content_hash', 'salt']) {
          await expect(write(`, ${column}`, ', null')).rejects.toThrow('permission denied');
        }
      });
    },
    expire_audit: () => {
      it('leaves what is young alone', async () => {
        expect(await source.query('select expire_audit() as n')).toEqual([{ n: '0' }]);
      });
    },
    erase_person: () => {
      const erase = async (organisationId: string, target: string): Promise<boolean> => {
        const actor = await somebody({ [organisationId]: ['municipality-admin'] });
        return tenant.run({ organisationId, personId: actor }, (manager) =>
          manager
            .query<[{ ok: boolean }]>('select erase_person($1) as ok', [target])
            .then(([row]) => row.ok),
        );
      };
      const end = (person: string, organisationId: string): Promise<unknown> =>
        database.ask(
          'update membership set ended_at = now() where person_id = $1 and organisation_id = $2',
          [person, organisationId],
        );
      const stored = async (person: string): Promise<Record<string, unknown>> =>
        (
          await database.ask<Record<string, unknown>>(
            `select p.name, p.email, p.erased_at is not null as erased,
               (select count(*)::integer from person_identity where person_id = p.id) as identities,
               (select count(*)::integer from session where person_id = p.id) as sessions,
               (select count(*)::integer from api_token where person_id = p.id and revoked_at is null) as tokens,
               (select count(*)::integer from invitation where accepted_by = p.id) as invitations
             from person p where id = $1`,
            [person],
          )
        )[0] ?? {};
      it('leaves a pseudonym of somebody whose last membership has ended', async () => {
        await invite(aarhus, 'slet@x.dk', 'reader');
        const person = (await admit('e1', 'slet@x.dk')) ?? '';
        await sessionOf(person, 'e1');
        await database.ask(
          `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, 'T', 'reader', $3, now() + interval '1 day')`,
          [aarhus, person, hash('e1')],
        );
        expect(await stored(person)).toMatchObject({ identities: 1, sessions: 1, tokens: 1 });
        await end(person, aarhus);
        await invite(odense, 'slet@x.dk', 'reader');
        await database.ask(`update invitation set revoked_at = now() where email = 'slet@x.dk'`);
        expect(await erase(aarhus, person)).toBe(true);
        expect(await database.ask(`select from invitation where email = 'slet@x.dk'`)).toHaveLength(
          0,
        );
        const [{ pseudonym } = { pseudonym: '' }] = await database.ask<{ pseudonym: string }>(
          'select pseudonym($1)',
          [person],
        );
        expect(pseudonym).toMatch(/^Person [0-9A-F]{6}$/);
        expect(await stored(person)).toEqual({
          name: pseudonym,
          email: null,
          erased: true,
          identities: 0,
          sessions: 0,
          tokens: 0,
          invitations: 0,
        });
        expect(await kinds(aarhus)).toContain('person.erased');
        expect(await erase(aarhus, person)).toBe(false);
        expect(await admit('e1', 'slet@x.dk')).toBeNull();
      });
      it('hides somebody who works on elsewhere from the one organisation, and answers the same', async () => {
        const person = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await end(person, aarhus);
        expect(await erase(aarhus, person)).toBe(true);
        expect(await stored(person)).toMatchObject({ erased: false });
        const seen = (organisationId: string): Promise<unknown[]> =>
          tenant.run({ organisationId, personId: null }, (manager) =>
            manager.query('select from person where id = $1', [person]),
          );
        expect(await seen(aarhus)).toHaveLength(0);
        expect(await seen(odense)).toHaveLength(1);
      });
      it('refuses a colleague who still works here, a stranger, the built-in person, and nobody', async () => {
        const person = await somebody({ [aarhus]: ['reader'] });
        expect(await erase(aarhus, person)).toBe(false);
        const elsewhere = await somebody({ [odense]: ['reader'] });
        await end(elsewhere, odense);
        expect(await erase(aarhus, elsewhere)).toBe(false);
        expect(await erase(aarhus, '00000000-0000-7000-8000-000000000001')).toBe(false);
        await expect(source.query('select erase_person($1)', [person])).rejects.toThrow(
          'only an organisation',
        );
        expect(await stored(person)).toMatchObject({ erased: false });
        await expect(source.query('select forget_person($1)', [person])).rejects.toThrow(
          'permission denied',
        );
      });
    },
    tidy_up: () => {
      it('clears away what has had its time, and nothing else', async () => {
        const person = await somebody({ [aarhus]: ['reader'] });
        await sessionOf(person, 'y1');
        await sessionOf(person, 'y2');
        await database.ask(
          `update session set expires_at = now() - interval '25 hours' where token_hash = $1`,
          [hash('y1')],
        );
        await invite(aarhus, 'gammel@x.dk', 'reader');
        await invite(aarhus, 'frisk@x.dk', 'reader');
        await database.ask(
          `update invitation set expires_at = now() - interval '31 days' where email = 'gammel@x.dk'`,
        );
        const gone = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await database.ask(
          `update membership set ended_at = now() - interval '31 days' where person_id = $1`,
          [gone],
        );
        const half = await somebody({ [aarhus]: ['reader'], [odense]: ['reader'] });
        await database.ask(
          `update membership set ended_at = now() - interval '31 days' where person_id = $1 and organisation_id = $2`,
          [half, aarhus],
        );
        await database.ask(
          `insert into organisation_unit (organisation_id, name, leader_name, leader_email, valid_from, valid_to) values
             ($1, 'Nedlagt', 'L', 'l@x.dk', '2020-01-01', current_date - 366), ($1, 'Ny', 'L', 'l@x.dk', '2020-01-01', current_date - 364)`,
          [aarhus],
        );
        expect(await source.query('select * from tidy_up()')).toEqual([
          { sessions: '1', invitations: '1', people: '1', leaders: '1' },
        ]);
        expect(await authenticate('y2')).toHaveLength(1);
        expect(
          await database.ask(
            `select email from invitation where email like '%@x.dk' and email in ('gammel@x.dk', 'frisk@x.dk')`,
          ),
        ).toEqual([{ email: 'frisk@x.dk' }]);
        expect(
          await database.ask('select id from person where erased_at is not null and id = any($1)', [
            [gone, half],
          ]),
        ).toEqual([{ id: gone }]);
        expect(
          await database.ask('select name from organisation_unit where leader_name is not null'),
        ).toEqual([{ name: 'Ny' }]);
        expect(await source.query('select * from tidy_up()')).toEqual([
          { sessions: '0', invitations: '0', people: '0', leaders: '0' },
        ]);
      });
    },
  };

  it('have tests, each of them', () => {
    expect(
      [
        ...Object.keys(tests),
        ...roundActs,
        ...benchmarkActs,
        ...bridgeActs,
        ...lessonActs,
        ...modelActs,
        ...pilotActs,
        ...projectActs,
        ...pluginActs,
        ...simulationActs,
        ...successionActs,
      ].toSorted(),
    ).toEqual(definerFunctions.toSorted());
  });

  it('can be called by nobody but the app', async () => {
    const functions = await database.ask<{ call: string }>(
      `select p.oid::regprocedure::text as call from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace and p.prorettype <> 'trigger'::regtype`,
    );
    // Four of them are triggers: sealing the event log, showing what is taken up beside its lesson, dropping what is asked for, and holding a round's model.
    expect(functions).toHaveLength(definerFunctions.length - 4);
    for (const { call } of functions) {
      const [name = '', types = ''] = call.split(/[()]/);
      const nulls = types ? types.split(',').map((type) => `null::${type}`) : [];
      await database.ask('begin');
      await database.ask(
        'create role stranger nologin; grant usage on schema public to stranger; set local role stranger',
      );
      await expect(database.ask(`select ${name}(${nulls.join(', ')})`)).rejects.toThrow(
        'permission denied',
      );
      await database.ask('rollback');
    }
  });

  describe.each(Object.keys(tests))('%s', (name) => {
    tests[name]?.();
  });
});
