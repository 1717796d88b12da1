import { askWithHost, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { SessionView } from './session.views';
import type { PeopleView } from './people.views';

describe('signing in', () => {
  let erfa: TestErfa;
  beforeAll(async () => {
    erfa = await startErfa();
  });
  afterAll(() => erfa.close());

  const session = async (client: TestClient): Promise<SessionView> =>
    (await client.ask<SessionView>('/api/session')).body;

  it('takes a person through the provider and back to where they wanted to go', async () => {
    const client = erfa.anonymous();
    expect((await session(client)).signedIn).toBe(false);
    expect(await client.signIn('sanne.lykkegaard', '/people?x=1')).toBe('/people?x=1');
    const now = await session(client);
    expect(now.person?.name).toBe('Sanne Lykkegaard');
    expect(now.organisation).toMatchObject({
      code: '0751',
      officialName: 'Aarhus Kommune',
      roles: ['municipality-admin'],
    });
    expect(now.permissions).toContain('people.invite');
    expect(now.permissions).not.toContain('round.run');
  });

  it('keeps the token in a __Host- cookie that scripts cannot read, and only its hash in the database', async () => {
    const client = erfa.anonymous();
    await client.signIn('jonas.friis');
    const [name, secret] =
      [...client.cookies].find(([key]) => key.startsWith('__Host-erfa-session')) ?? [];
    expect(name).toMatch(/^__Host-erfa-session-\d+$/);
    expect(secret).toMatch(/^es_[\w-]{43}$/);
    const rows = await erfa.database.ask<{ row: string }>(
      'select row_to_json(s)::text as row from session s',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ row }) => !row.includes(secret ?? ''))).toBe(true);
  });

  it('opens no session for somebody whom nobody has invited, and says so', async () => {
    const client = erfa.anonymous();
    expect(await client.signIn('ida.fremmed')).toBe('/sign-in-problem?code=unknown-person');
    expect((await session(client)).signedIn).toBe(false);
    expect(
      await erfa.database.ask('select from person where name = $1', ['Ida Fremmed']),
    ).toHaveLength(0);
  });

  it('tells of a sign-in that has ended in words of our own, with the way to begin again', async () => {
    for (const address of ['/oidc/auth/none', '/oidc/choose/none']) {
      const client = erfa.anonymous();
      const danish = await client.ask(address);
      expect([danish.status, danish.text]).toEqual([
        400,
        expect.stringContaining('<h1>Login blev afbrudt</h1>'),
      ]);
      expect(danish.text).toContain('<a href="/sign-in">');
      const english = await client.ask(address, { headers: { 'accept-language': 'en' } });
      expect(english.text).toContain('<h1>Sign-in was interrupted</h1>');
    }
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/ok\r\nx: y',
  ])('never returns to %j', async (target) => {
    expect(await erfa.anonymous().signIn('jonas.friis', target)).toBe('/');
  });

  it('refuses a callback that this browser did not begin, or with a changed state', async () => {
    const victim = erfa.anonymous();
    expect((await victim.ask('/auth/callback?code=abc&state=def')).headers.get('location')).toBe(
      '/sign-in-problem?code=sign-in-failed',
    );
    const client = erfa.anonymous();
    await client.ask('/auth/sign-in');
    expect((await client.ask('/auth/callback?code=abc&state=other')).headers.get('location')).toBe(
      '/sign-in-problem?code=sign-in-failed',
    );
    expect((await session(client)).signedIn).toBe(false);
  });

  it('gives a new token at each sign-in, so that none can be planted', async () => {
    const client = erfa.anonymous();
    await client.signIn('jonas.friis');
    const first = new Map(client.cookies);
    await client.signIn('jonas.friis');
    const name = [...first.keys()].find((key) => key.startsWith('__Host-erfa-session')) ?? '';
    expect(client.cookies.get(name)).not.toBe(first.get(name));
  });

  it('counts somebody who has just come in as having been here', async () => {
    const client = erfa.anonymous();
    await client.signIn('sanne.lykkegaard');
    const { body } = await client.ask<PeopleView>('/api/people');
    const own = body.people.find(({ name }) => name === 'Sanne Lykkegaard');
    expect(Date.parse(own?.lastSeenAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('signs out at once', async () => {
    const client = await erfa.as('jonas.friis');
    const kept = new TestClient(erfa.url);
    for (const [name, value] of client.cookies) kept.cookies.set(name, value);
    expect((await client.ask('/api/session', { method: 'DELETE' })).status).toBe(204);
    expect((await session(kept)).signedIn).toBe(false);
    expect((await kept.ask('/api/organisation')).status).toBe(401);
  });

  it('takes a right away from the next request on', async () => {
    const client = await erfa.as('ole.skov');
    expect((await client.ask('/api/organisation')).status).toBe(200);
    await erfa.database.ask(
      `update membership m set ended_at = now() from person p where p.id = m.person_id and p.name = 'Ole Skov'`,
    );
    expect((await client.ask('/api/organisation')).body['code']).toBe('no-organisation');
    expect(await session(client)).toMatchObject({
      signedIn: true,
      organisation: null,
      memberships: [],
      permissions: [],
    });
  });

  it('ends a session that has not been used for four hours, and one of twelve hours', async () => {
    for (const change of [
      `last_seen_at = now() - interval '4 hours 1 minute'`,
      `expires_at = now() - interval '1 second'`,
    ]) {
      const client = await erfa.as('lone.krarup');
      await erfa.database.ask(
        `update session set ${change} where person_id = (select id from person where name = 'Lone Krarup')`,
      );
      expect((await session(client)).signedIn).toBe(false);
    }
  });

  it('refuses writes that another site caused', async () => {
    const client = await erfa.as('sanne.lykkegaard');
    const plain = new TestClient(erfa.url, {});
    for (const [name, value] of client.cookies) plain.cookies.set(name, value);
    const write = { method: 'PATCH', body: { contactNote: 'x' } };
    expect(
      (await plain.ask('/api/organisation', { ...write, headers: { 'if-match': '"0"' } })).body[
        'code'
      ],
    ).toBe('cross-site');
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect(
        (
          await client.ask('/api/organisation', {
            ...write,
            headers: { 'if-match': '"0"', ...headers },
          })
        ).body['code'],
      ).toBe('cross-site');
    }
  });

  it('moves to another of one’s own organisations and to no other', async () => {
    const client = await erfa.as('karen.moeller');
    const [other] = await erfa.database.ask<{ id: string }>(
      `select id from organisation where code = '0751'`,
    );
    const move = { method: 'POST', body: { organisationId: other?.id } };
    expect((await client.ask('/api/session/organisation', move)).body['code']).toBe('not-found');
    await erfa.database.ask(
      `insert into membership (organisation_id, person_id, roles) select $1, id, array['reader'] from person where name = 'Karen Møller'`,
      [other?.id],
    );
    expect((await client.ask('/api/session/organisation', move)).status).toBe(204);
    expect(await session(client)).toMatchObject({
      organisation: { code: '0751', roles: ['reader'] },
      memberships: [{ code: '0825' }, { code: '0751' }],
    });
  });

  it('sends other host names to the one origin', async () => {
    const { port } = erfa.config;
    expect(await askWithHost(port, 'erfa.example', '/people')).toEqual({
      status: 307,
      location: `${erfa.url}/people`,
    });
    expect((await askWithHost(port, 'erfa.example', '/api/session', 'DELETE')).status).toBe(421);
    expect((await askWithHost(port, '10.0.0.1', '/api/health')).status).toBe(200);
  });

  it('accepts an invitation by verified mail, once, and writes it into the log', async () => {
    await erfa.database.ask(
      `insert into invitation (organisation_id, email, name, roles, expires_at)
       select id, 'ida.fremmed@example.demo.dk', 'Ida', array['reader'], now() + interval '1 day' from organisation where code in ('0360', 'kl')`,
    );
    const client = erfa.anonymous();
    expect(await client.signIn('ida.fremmed')).toBe('/');
    expect((await session(client)).memberships.map(({ code }) => code)).toEqual(['kl', '0360']);
    const events = await erfa.database.ask(
      `select from audit_event where kind = 'invitation.accepted'`,
    );
    expect(events).toHaveLength(2);
    await client.signIn('ida.fremmed');
    expect(
      await erfa.database.ask(`select from audit_event where kind = 'invitation.accepted'`),
    ).toHaveLength(2);
  });

  it('does not take an unverified or an expired invitation', async () => {
    const admit = (email: string, verified: boolean): Promise<{ admitted: string | null }[]> =>
      erfa.database.ask(`select admit_person('https://other', $1, 'X', $1, $2) as admitted`, [
        email,
        verified,
      ]);
    await erfa.database.ask(
      `insert into invitation (organisation_id, email, name, roles, expires_at)
       select id, 'late@x.dk', 'L', array['reader'], now() - interval '1 second' from organisation where code = 'kl'
       union all select id, 'plain@x.dk', 'P', array['reader'], now() + interval '1 day' from organisation where code = 'kl'`,
    );
    expect(await admit('late@x.dk', true)).toEqual([{ admitted: null }]);
    expect(await admit('plain@x.dk', false)).toEqual([{ admitted: null }]);
    expect((await admit('plain@x.dk', true))[0]?.admitted).not.toBeNull();
  });
});
