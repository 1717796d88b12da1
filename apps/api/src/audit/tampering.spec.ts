import * as fc from 'fast-check';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { AuditPageView, AuditVerificationView } from './audit.views';

/** Events in the log that is tampered with; enough for a beginning, a middle and an end. */
const size = 24;

describe('a tampered event log', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let organisation: string;

  const sql = (text: string, args: unknown[] = []): Promise<object[]> =>
    erfa.database.ask(text, args);
  const verify = async (): Promise<AuditVerificationView> =>
    (await sanne.ask<AuditVerificationView>('/api/audit/verification')).body;
  /** As a superuser who has switched every trigger off. */
  async function tamper(...changes: string[]): Promise<void> {
    await sql('set session_replication_role = replica');
    for (const change of changes) await sql(change.replaceAll('$ORG', `'${organisation}'`));
    await sql('set session_replication_role = origin');
  }
  const restore = (): Promise<void> =>
    tamper(
      'delete from audit_event where organisation_id = $ORG',
      'insert into audit_event select * from kept_event',
      'delete from audit_head where organisation_id = $ORG',
      'insert into audit_head select * from kept_head',
    );

  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
    const [row] = (await sql(`select id from organisation where code = '0751'`)) as [
      { id: string },
    ];
    organisation = row.id;
    for (let version = 0; version < size - 1; version += 1) {
      await sanne.ask('/api/organisation', {
        method: 'PATCH',
        body: { contactNote: `Udgave ${version + 1}` },
        headers: { 'if-match': `"${version}"` },
      });
    }
    await sql(
      `create table kept_event as select * from audit_event where organisation_id = '${organisation}'`,
    );
    await sql(
      `create table kept_head as select * from audit_head where organisation_id = '${organisation}'`,
    );
  });
  afterAll(() => erfa.close());

  it('is whole before, and after everything was put back', async () => {
    expect(await verify()).toEqual({ events: size, firstBroken: null });
    await restore();
    expect(await verify()).toEqual({ events: size, firstBroken: null });
  });

  const at = 'where organisation_id = $ORG and seq =';
  const edits: Readonly<Record<string, string>> = {
    at: `at = at + interval '1 microsecond'`,
    actor_person_id: 'actor_person_id = gen_random_uuid()',
    'no actor': 'actor_person_id = null',
    actor_token_id: 'actor_token_id = gen_random_uuid()',
    kind: `kind = 'token.made'`,
    subject: `subject = 'x'`,
    content: `content = content || '{"after": "andet"}'`,
    'no content': 'content = null, salt = null',
    salt: 'salt = uuid_send(gen_random_uuid())',
    content_hash: `content_hash = sha256('x')`,
    'content with its hash': `content = '{}', content_hash = sha256(coalesce(salt, '') || convert_to('{}', 'UTF8'))`,
    previous_hash: `previous_hash = sha256('x')`,
    hash: `hash = sha256('x')`,
  };
  const kinds: Readonly<
    Record<string, (n: number, m: number) => { sql: string[]; broken: number }>
  > = {
    ...Object.fromEntries(
      Object.entries(edits).map(([column, change]) => [
        `edit: ${column}`,
        (n: number) => ({ sql: [`update audit_event set ${change} ${at} ${n}`], broken: n }),
      ]),
    ),
    delete: (n) => ({ sql: [`delete from audit_event ${at} ${n}`], broken: n }),
    insert: (n) => ({
      sql: [
        `update audit_event set seq = -seq - 1 where organisation_id = $ORG and seq >= ${n}`,
        'update audit_event set seq = -seq where organisation_id = $ORG and seq < 0',
        `insert into audit_event select organisation_id, ${n}, at, actor_person_id, actor_token_id, kind, subject, content, salt, content_hash, previous_hash, hash
             from audit_event ${at} ${n + 1}`,
      ],
      // The copy takes the original's place and fits there; what is pushed aside does not.
      broken: n + 1,
    }),
    reorder: (n, m) => ({
      sql:
        n === m
          ? [`update audit_event set subject = 'x' ${at} ${n}`]
          : [
              `update audit_event set seq = -1 ${at} ${n}`,
              `update audit_event set seq = ${n} ${at} ${m}`,
              `update audit_event set seq = ${m} ${at} -1`,
            ],
      broken: Math.min(n, m),
    }),
    'cut the tail': (n) => ({
      sql: [`delete from audit_event where organisation_id = $ORG and seq >= ${n}`],
      broken: n,
    }),
    'append behind the head': () => ({
      sql: [
        `insert into audit_event select organisation_id, ${size + 1}, at, actor_person_id, actor_token_id, kind, subject, content, salt, content_hash, hash, sha256('x')
             from audit_event ${at} ${size}`,
      ],
      broken: size + 1,
    }),
    'move the head': () => ({
      sql: [`update audit_head set hash = sha256('x') where organisation_id = $ORG`],
      broken: size,
    }),
    'lose the head': () => ({
      sql: ['delete from audit_head where organisation_id = $ORG'],
      broken: size + 1,
    }),
    'hash again from there without the head': (n) => ({
      sql: [
        `update audit_event set kind = 'token.made' ${at} ${n}`,
        `do $$ declare e audit_event; before bytea; begin
             select previous_hash into before from audit_event ${at} ${n};
             for e in select * from audit_event where organisation_id = $ORG and seq >= ${n} order by seq loop
               e.previous_hash := before;
               before := audit_hash(e);
               update audit_event set previous_hash = e.previous_hash, hash = before where organisation_id = $ORG and seq = e.seq;
             end loop; end $$`,
      ],
      broken: size,
    }),
  };

  it.each(Object.keys(kinds))('shows where: %s', async (kind) => {
    for (const n of [1, 2, 11, size]) {
      const { sql: changes, broken } = kinds[kind]?.(n, 7) ?? { sql: [], broken: 0 };
      await tamper(...changes);
      expect({ n, ...(await verify()) }).toMatchObject({ n, firstBroken: broken });
      await restore();
    }
    expect((await verify()).firstBroken).toBeNull();
  });

  it('shows where, at any place and in any two ways', async () => {
    const one = fc.record({
      kind: fc.constantFrom(...Object.keys(edits).map((name) => `edit: ${name}`), 'delete'),
      n: fc.integer({ min: 1, max: size }),
    });
    await fc.assert(
      fc.asyncProperty(one, one, async (a, b) => {
        const done = [a, b].map(({ kind, n }) => kinds[kind]?.(n, n) ?? { sql: [], broken: 0 });
        await tamper(...done.flatMap((each) => each.sql));
        const { firstBroken } = await verify();
        await restore();
        expect(firstBroken).toBe(Math.min(...done.map(({ broken }) => broken)));
      }),
      { numRuns: 100 },
    );
  });

  describe('whose events have had their time', () => {
    /** Makes the log as old as that, with hashes that fit. */
    const age = (days: number): Promise<void> =>
      tamper(
        `do $$ declare e audit_event; before bytea := sha256(convert_to($ORG::text, 'UTF8')); begin
           for e in select * from audit_event where organisation_id = $ORG order by seq loop
             e.at := e.at - interval '${days} days';
             e.previous_hash := before;
             e.hash := audit_hash(e);
             update audit_event set at = e.at, previous_hash = e.previous_hash, hash = e.hash where organisation_id = $ORG and seq = e.seq;
             before := e.hash;
           end loop;
           update audit_head set hash = before where organisation_id = $ORG; end $$`,
      );
    const expire = async (): Promise<number> =>
      Number(((await sql('select expire_audit() as n')) as [{ n: string }])[0].n);
    const page = async (): Promise<AuditPageView> =>
      (await sanne.ask<AuditPageView>('/api/audit')).body;
    const limit = (kind: string, days: number): Promise<{ status: number }> =>
      sanne.ask('/api/audit/retention', {
        method: 'PUT',
        body: { retentions: [{ kind, days }] },
      });
    afterEach(restore);

    it('keeps them for five years, those of sessions for 180 days', async () => {
      await age(181);
      expect(await expire()).toBe(1);
      expect(await verify()).toEqual({ events: size, firstBroken: null });
      const { events } = await page();
      expect(events.filter(({ expired }) => expired).map(({ kind }) => kind)).toEqual([
        'session.opened',
      ]);
    });

    it('empties their content by the organisation’s own limits, and stays whole', async () => {
      expect((await limit('organisation', 200)).status).toBe(200);
      await restore();
      await age(201);
      expect(await expire()).toBe(size);
      expect(await verify()).toEqual({ events: size, firstBroken: null });
      const { events } = await page();
      expect(events).toHaveLength(size);
      expect(events[0]).toMatchObject({
        kind: 'organisation.changed',
        actor: 'Sanne Lykkegaard',
        expired: true,
        before: null,
        after: null,
      });
      expect(
        await sql('select from audit_event where content is not null or salt is not null'),
      ).toHaveLength(0);
      expect(await expire()).toBe(0);
    });

    it('still shows who has changed what is left of them', async () => {
      await age(201);
      await expire();
      for (const column of ['at', 'actor_person_id', 'kind', 'subject', 'content_hash', 'hash']) {
        const [row] = (await sql(
          `select max(seq)::integer as n from audit_event where content is null`,
        )) as [{ n: number }];
        await tamper(`update audit_event set ${edits[column] ?? ''} ${at} ${row.n}`);
        expect((await verify()).firstBroken).toBe(row.n);
        await restore();
        await age(201);
        await expire();
      }
    });
  });
});
