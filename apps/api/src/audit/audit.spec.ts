import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { AuditPageView, AuditVerificationView, RetentionsView } from './audit.views';

describe('the event log', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const page = async (client: TestClient, query = '', language = 'da'): Promise<AuditPageView> =>
    (
      await client.ask<AuditPageView>(`/api/audit${query}`, {
        headers: { 'accept-language': language },
      })
    ).body;
  const verify = async (client: TestClient): Promise<AuditVerificationView> =>
    (await client.ask<AuditVerificationView>('/api/audit/verification')).body;
  const administrator = async (code: string): Promise<TestClient> => {
    const organisation = await actors.organisation(code);
    return actors.session(await actors.person(organisation, ['municipality-admin']), organisation);
  };
  const invite = (client: TestClient, email: string): Promise<Answer> =>
    client.ask('/api/invitations', {
      method: 'POST',
      body: { people: [{ name: 'Ny', email, roles: ['reader'] }] },
    });

  it('is empty and whole where nothing has happened', async () => {
    const client = await administrator('0101');
    expect(await page(client)).toEqual({ events: [], next: null });
    expect(await verify(client)).toEqual({ events: 0, firstBroken: null });
  });

  it('says who, when and what in the language asked for', async () => {
    await invite(sanne, 'ny@x.dk');
    expect((await page(sanne)).events[0]).toMatchObject({
      actor: 'Sanne Lykkegaard',
      kind: 'invitation.sent',
      summary: 'Ny inviteret',
      after: 'læser',
    });
    expect((await page(sanne, '', 'en')).events[0]).toMatchObject({
      summary: 'Ny invited',
      after: 'reader',
    });
  });

  it('pages from the newest to the first, without gap or overlap, and filters by kind', async () => {
    const client = await administrator('0147');
    for (let n = 0; n < 120; n += 1) await invite(client, `p${n}@x.dk`);
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const { events, next } = await page(client, before === null ? '' : `?before=${before}`);
      seen.push(...events.map(({ id }) => id));
      before = next;
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => 120 - n));
    expect((await page(client, '?kind=token')).events).toEqual([]);
    expect((await page(client, '?kind=invitation')).events).toHaveLength(50);
    expect((await page(client, '?kind=invitation.sent&before=3')).events).toHaveLength(2);
    expect((await page(client, '?kind=token,invitation')).events).toHaveLength(50);
  });

  it('shows each organisation its own', async () => {
    const karen = await erfa.as('karen.moeller');
    expect((await page(karen)).events.map(({ kind }) => kind)).toEqual(['session.opened']);
    const dorte = await erfa.as('dorte.juul');
    expect((await page(dorte)).events.length).toBeGreaterThan(1);
    expect((await erfa.as('jonas.friis').then((c) => c.ask('/api/audit'))).status).toBe(403);
  });

  it('says KL where KL did it, and a pseudonym where the name is gone', async () => {
    const kl = await erfa.as('mette.bruun');
    const organisation = await actors.organisation('0151');
    await kl.ask(`/api/municipalities/${organisation}/administrators`, {
      method: 'POST',
      body: { name: 'Første', email: 'f@x.dk' },
    });
    const client = await administrator('0151');
    expect((await page(client)).events[0]).toMatchObject({
      actor: 'KL',
      summary: 'Første inviteret',
    });
    const id = await actors.person(organisation, ['reader']);
    await client.ask(`/api/people/${id}`, { method: 'DELETE' });
    expect((await page(client)).events[0]?.summary).toBe('Adgang ophørt for Prøveperson');
    await erfa.database.ask(
      `update person set name = pseudonym(id), email = null, erased_at = now() where id = $1`,
      [id],
    );
    expect((await page(client)).events[0]?.summary).toMatch(
      /^Adgang ophørt for Person [0-9A-F]{6}$/,
    );
  });

  it('cannot be changed by the app, nor by its owner', async () => {
    for (const sql of [
      `update audit_event set kind = 'x.y'`,
      'delete from audit_event',
      'truncate audit_event',
      `update audit_event set content = null, salt = null`,
    ]) {
      for (const role of ['erfa_app', 'erfa_owner', 'erfa_definer']) {
        await erfa.database.ask('begin');
        await erfa.database.ask(`set local role ${role}`);
        await erfa.database.ask(
          `select set_config('erfa.organisation_id', (select id::text from organisation where code = '0751'), true)`,
        );
        await expect(erfa.database.ask(sql)).rejects.toThrow(/permission denied|append-only/);
        await erfa.database.ask('rollback');
      }
      await expect(erfa.database.ask(sql)).rejects.toThrow(/append-only/);
    }
  });

  it('stays whole with many writing at once, in one organisation and across', async () => {
    const client = await administrator('0153');
    const other = await administrator('0155');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => invite(n % 3 ? client : other, `s${n}@x.dk`)),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(await verify(client)).toEqual({ events: 40, firstBroken: null });
    expect(await verify(other)).toEqual({ events: 20, firstBroken: null });
  });

  it('leaves no event of what did not happen', async () => {
    const client = await administrator('0157');
    await invite(client, 'x');
    await client.ask('/api/people/0198c0de-0000-7000-8000-00000000beef', { method: 'DELETE' });
    expect((await page(client)).events).toEqual([]);
  });

  it('has a time to keep every kind of event for, those of lessons too', async () => {
    const client = await administrator('0161');
    const retentions = [
      { kind: 'lesson', days: 365 },
      { kind: 'adoption', days: 365 },
    ];
    const answer = await client.ask<RetentionsView>('/api/audit/retention', {
      method: 'PUT',
      body: { retentions },
    });
    expect(answer.body.retentions).toEqual(expect.arrayContaining(retentions));
  });

  it('keeps content as long as the organisation says, within limits, and logs the setting', async () => {
    const client = await administrator('0159');
    const read = async (): Promise<RetentionsView['retentions']> =>
      (await client.ask<RetentionsView>('/api/audit/retention')).body.retentions;
    expect((await read()).find(({ kind }) => kind === 'session')?.days).toBe(180);
    expect((await read()).find(({ kind }) => kind === 'member')?.days).toBe(1825);
    const set = { method: 'PUT', body: { retentions: [{ kind: 'member', days: 400 }] } };
    expect((await client.ask('/api/audit/retention', set)).status).toBe(200);
    // The same again changes nothing and writes nothing.
    await client.ask('/api/audit/retention', set);
    expect((await read()).find(({ kind }) => kind === 'member')?.days).toBe(400);
    expect((await page(client, '?kind=retention')).events).toMatchObject([
      { before: 'medarbejdere 1825 dage', after: 'medarbejdere 400 dage' },
    ]);
    expect((await page(client, '?kind=retention', 'en')).events).toMatchObject([
      { before: 'people 1825 days', after: 'people 400 days' },
    ]);
    expect(
      (await sanne.ask<RetentionsView>('/api/audit/retention')).body.retentions,
    ).toContainEqual({ kind: 'member', days: 1825 });
  });
});
