import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { SessionView } from './session.views';
import { hashOf } from './secret-token';
import type { NewTokenView, TokensView } from './tokens.views';

describe('access tokens', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const make = (
    client: TestClient,
    role: string,
    name = 'Indlæsning',
  ): Promise<Answer<NewTokenView & { code?: string }>> =>
    client.ask<NewTokenView & { code?: string }>('/api/tokens', {
      method: 'POST',
      body: { name, role, expiresInDays: 30 },
    });

  it('begins with none, and shows a token’s secret once', async () => {
    const karen = await erfa.as('karen.moeller');
    expect((await karen.ask<TokensView>('/api/tokens')).body.tokens).toEqual([]);
    const { status, body } = await make(karen, 'reader', '  Udtræk ');
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Udtræk', role: 'reader', owner: 'Karen Møller' });
    expect(body.secret).toMatch(/^et_[\w-]{43}$/);
    const listed = await karen.ask<TokensView>('/api/tokens');
    expect(listed.body.tokens).toHaveLength(1);
    expect(listed.text).not.toContain(body.secret);
    expect(listed.text).not.toContain('secret');
  });

  it('is stored as its hash alone, and appears in no column of any table', async () => {
    const { body } = await make(sanne, 'reader');
    const stored = await erfa.database.ask<{ hash: Buffer }>(
      'select token_hash as hash from api_token where id = $1',
      [body.id],
    );
    expect(stored[0]?.hash).toEqual(hashOf(body.secret));
    const tables = await erfa.database.ask<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { name } of tables) {
      const rows = await erfa.database.ask<{ row: string }>(
        `select row_to_json(t)::text as row from "${name}" t`,
      );
      expect(rows.filter(({ row }) => row.includes(body.secret))).toEqual([]);
    }
  });

  it('acts for its organisation with its role alone, and says so', async () => {
    const { body } = await make(sanne, 'reader');
    const program = actors.program(body.secret);
    expect((await program.ask('/api/organisation')).body['code']).toBe('0751');
    expect((await program.ask('/api/people')).body['code']).toBe('not-allowed');
    const session = await program.ask<SessionView>('/api/session');
    expect(session.body).toMatchObject({
      signedIn: true,
      organisation: { code: '0751', roles: ['reader'] },
      memberships: [{ code: '0751', roles: ['reader'] }],
    });
    expect(session.body.permissions).not.toContain('people.read');
  });

  it('never shows a program the other organisations of its owner', async () => {
    const { id } = (await sanne.ask<SessionView>('/api/session')).body.person ?? { id: '' };
    await erfa.database.ask(
      `insert into membership (organisation_id, person_id, roles) select id, $1, '{reader}' from organisation where code = '0461'`,
      [id],
    );
    const { body } = await make(sanne, 'reader');
    const session = await actors.program(body.secret).ask<SessionView>('/api/session');
    expect(session.body.memberships.map(({ code }) => code)).toEqual(['0751']);
    await erfa.database.ask(
      `delete from membership m using organisation o where o.id = m.organisation_id and o.code = '0461' and m.person_id = $1`,
      [id],
    );
  });

  it('cannot be given a role above one’s own, nor one that does not exist here', async () => {
    const peter = await erfa.as('peter.damsgaard');
    expect((await make(peter, 'municipality-admin')).body).toMatchObject({
      code: 'role-above-own',
      status: 403,
    });
    expect((await make(peter, 'kl-admin')).body.code).toBe('role-not-for-organisation');
    expect((await make(peter, 'contributor')).status).toBe(201);
  });

  it('of KL’s reads for KL, and nothing that only municipalities have', async () => {
    const mette = await erfa.as('mette.bruun');
    for (const role of ['kl-admin', 'reader', 'data-protection-officer'])
      expect((await make(mette, role)).status).toBe(201);
    const { body } = await make(mette, 'reader');
    const program = actors.program(body.secret);
    expect((await program.ask('/api/rounds')).status).toBe(200);
    const { permissions } = (await program.ask<SessionView>('/api/session')).body;
    const { permissions: own } = (await mette.ask<SessionView>('/api/session')).body;
    expect(permissions.length).toBeGreaterThan(3);
    expect(own).toEqual(expect.arrayContaining(permissions));
    const result = await program.ask(`/api/assessments/${randomUUID()}/result`);
    expect(result.body['code']).toBe('not-allowed');
  });

  it('loses its rights with its owner, at once, and gets them back with them', async () => {
    const organisation = await actors.organisation('0751');
    const owner = await actors.person(organisation, ['project-manager']);
    const client = await actors.session(owner, organisation);
    const { body } = await make(client, 'contributor');
    const program = actors.program(body.secret);
    expect((await program.ask('/api/organisation')).status).toBe(200);
    const set = (change: string): Promise<unknown> =>
      erfa.database.ask(`update membership set ${change} where person_id = $1`, [owner]);
    await set(`roles = '{reader}'`);
    expect((await program.ask('/api/organisation')).body['code']).toBe('not-allowed');
    await set(`roles = '{municipality-admin}'`);
    expect((await program.ask('/api/organisation')).status).toBe(200);
    await set('ended_at = now()');
    expect((await program.ask('/api/organisation')).body['code']).toBe('not-allowed');
  });

  it('makes no tokens, renews none and moves to no other organisation', async () => {
    const { body } = await make(sanne, 'municipality-admin');
    const program = actors.program(body.secret);
    expect((await program.ask<TokensView>('/api/tokens')).status).toBe(200);
    expect((await make(program, 'reader')).body.code).toBe('not-allowed');
    const moved = await program.ask('/api/session/organisation', {
      method: 'POST',
      body: { organisationId: await actors.organisation('0461') },
    });
    expect(moved.body['code']).toBe('not-allowed');
  });

  it('is revoked at once, and once', async () => {
    const { body } = await make(sanne, 'reader');
    const program = actors.program(body.secret);
    expect((await program.ask('/api/organisation')).status).toBe(200);
    const revoke = (): Promise<Answer> => sanne.ask(`/api/tokens/${body.id}`, { method: 'DELETE' });
    expect((await revoke()).status).toBe(204);
    expect((await program.ask('/api/organisation')).status).toBe(401);
    expect((await revoke()).body['code']).toBe('not-found');
    const listed = await sanne.ask<TokensView>('/api/tokens');
    expect(listed.body.tokens.find(({ id }) => id === body.id)?.revokedAt).not.toBeNull();
  });

  it('needs no header of the browser’s, and a malformed one is nobody', async () => {
    for (const authorization of [
      'Bearer',
      'Bearer x',
      'Basic abc',
      `Bearer et_${'x'.repeat(300)}`,
      '',
    ]) {
      const client = erfa.anonymous();
      expect((await client.ask('/api/organisation', { headers: { authorization } })).status).toBe(
        401,
      );
    }
  });

  it('is in the log when made and revoked, and what a program does says so', async () => {
    const { body: made } = await make(sanne, 'municipality-admin', 'Regnskab');
    const program = actors.program(made.secret);
    const { body: organisation } = await program.ask<{ version: number }>('/api/organisation');
    await program.ask('/api/organisation', {
      method: 'PATCH',
      body: { contactNote: 'Fra et program' },
      headers: { 'if-match': `"${organisation.version}"` },
    });
    const { body } = await sanne.ask<{ events: Record<string, unknown>[] }>('/api/audit');
    expect(body.events.slice(0, 2)).toMatchObject([
      { kind: 'organisation.changed', byToken: true, actor: 'Sanne Lykkegaard' },
      { kind: 'token.made', byToken: false, summary: 'Adgangsnøglen Regnskab oprettet' },
    ]);
  });
});
