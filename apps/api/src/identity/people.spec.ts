import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { MunicipalitiesView, PeopleView, PersonView } from './people.views';

describe('people of an organisation', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const list = async (client: TestClient): Promise<PersonView[]> =>
    (await client.ask<PeopleView>('/api/people')).body.people;
  const change = (
    client: TestClient,
    id: string,
    roles: readonly string[],
    version: number | null,
  ): Promise<Answer> =>
    client.ask(`/api/people/${id}/roles`, {
      method: 'PUT',
      body: { roles },
      headers: version === null ? {} : { 'if-match': `"${version}"` },
    });
  const end = (client: TestClient, id: string): Promise<Answer> =>
    client.ask(`/api/people/${id}`, { method: 'DELETE' });
  const invite = (client: TestClient, people: unknown): Promise<Answer<PeopleView>> =>
    client.ask<PeopleView>('/api/invitations', { method: 'POST', body: { people } });
  /** An organisation with so many administrators, each signed in. */
  const administrators = async (
    code: string,
    count: number,
  ): Promise<{ id: string; client: TestClient }[]> => {
    const organisation = await actors.organisation(code);
    const found = [];
    for (let n = 0; n < count; n += 1) {
      const id = await actors.person(organisation, ['municipality-admin']);
      found.push({ id, client: await actors.session(id, organisation) });
    }
    return found;
  };

  it('lists colleagues by name in Danish order with their roles, and nobody else’s', async () => {
    const people = await list(sanne);
    expect(people.map(({ name }) => name)).toEqual([
      'Aisha Rahman',
      'Birgitte Holmgaard',
      'Dorte Juul',
      'Jonas Friis',
      'Lone Krarup',
      'Ole Skov',
      'Peter Damsgaard',
      'Sanne Lykkegaard',
    ]);
    expect(people.find(({ name }) => name === 'Ole Skov')).toMatchObject({
      email: 'ole.skov@k0751.demo.dk',
      roles: ['reader'],
      state: 'active',
      version: 1,
    });
  });

  it('has one person in an organisation that has just begun', async () => {
    const [first] = await administrators('0101', 1);
    expect(await list(first?.client ?? sanne)).toHaveLength(1);
  });

  it('invites a pasted list, all or none, and shows the invitations among the people', async () => {
    const people = [
      { name: ' Åse Ørum ', email: ' AASE@x.dk', roles: ['contributor'] },
      { name: 'Bo', email: 'bo@x.dk', roles: ['reader', 'data-protection-officer'] },
    ];
    const answer = await invite(sanne, people);
    expect(answer.status).toBe(201);
    const invited = answer.body.people.filter(({ state }) => state === 'invited');
    expect(invited).toMatchObject([
      { name: 'Bo', email: 'bo@x.dk', roles: ['reader', 'data-protection-officer'] },
      { name: 'Åse Ørum', email: 'aase@x.dk', roles: ['contributor'] },
    ]);
    // Again: renewed, with what was said last, not doubled.
    const again = await invite(sanne, [{ ...people[1], roles: ['reader'] }]);
    expect(again.body.people.filter(({ state }) => state === 'invited')).toMatchObject([
      { id: invited[0]?.id, roles: ['reader'] },
      { name: 'Åse Ørum' },
    ]);
  });

  it('withdraws an invitation once, and lets nobody in by it afterwards', async () => {
    await invite(sanne, [
      { name: 'Ida Fremmed', email: 'ida.fremmed@example.demo.dk', roles: ['reader'] },
    ]);
    const invited = (await list(sanne)).find(({ name }) => name === 'Ida Fremmed');
    const revoke = (): Promise<Answer> =>
      sanne.ask(`/api/invitations/${invited?.id ?? ''}`, { method: 'DELETE' });
    expect((await revoke()).status).toBe(204);
    expect((await revoke()).body['code']).toBe('not-found');
    expect(await erfa.anonymous().signIn('ida.fremmed')).toBe(
      '/sign-in-problem?code=unknown-person',
    );
  });

  it('changes roles against the version that was read, with both sides at a conflict', async () => {
    const peter = (await list(sanne)).find(({ name }) => name === 'Peter Damsgaard');
    const id = peter?.id ?? '';
    expect((await change(sanne, id, ['reader'], null)).status).toBe(428);
    const answer = await change(sanne, id, ['project-manager', 'contributor'], 1);
    expect(answer.status).toBe(200);
    const late = await change(sanne, id, ['reader'], 1);
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({
      code: 'version-conflict',
      current: { id, roles: ['project-manager', 'contributor'], version: 2 },
    });
  });

  it('lets one of two simultaneous changes of the same roles win', async () => {
    const lone = (await list(sanne)).find(({ name }) => name === 'Lone Krarup');
    const answers = await Promise.all(
      ['reader', 'contributor', 'project-manager', 'data-protection-officer'].map((role) =>
        change(sanne, lone?.id ?? '', [role], 1),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });

  it('keeps the last administrator, whatever is tried', async () => {
    const [only] = await administrators('0147', 1);
    const client = only?.client ?? sanne;
    expect((await end(client, only?.id ?? '')).body['code']).toBe('last-administrator');
    expect((await change(client, only?.id ?? '', ['reader'], 1)).body['code']).toBe(
      'last-administrator',
    );
    expect((await change(client, only?.id ?? '', ['municipality-admin', 'reader'], 1)).status).toBe(
      200,
    );
  });

  it('leaves one of two administrators who end each other at once', async () => {
    for (const code of ['0151', '0153', '0155', '0157', '0159', '0161', '0163', '0165']) {
      const [a, b] = await administrators(code, 2);
      if (!a || !b) throw new Error('two were made');
      const answers = await Promise.all([end(a.client, b.id), end(b.client, a.id)]);
      const statuses = answers.map(({ status }) => status).toSorted();
      expect([
        [204, 403],
        [204, 409],
      ]).toContainEqual(statuses);
    }
  });

  it('ends a colleague: gone from the next request on, listed last as ended, once', async () => {
    const organisation = await actors.organisation('0167');
    const [admin] = await administrators('0167', 1);
    const id = await actors.person(organisation, ['contributor']);
    const client = await actors.session(id, organisation);
    expect((await client.ask('/api/organisation')).status).toBe(200);
    expect((await end(admin?.client ?? sanne, id)).status).toBe(204);
    expect((await client.ask('/api/organisation')).body['code']).toBe('no-organisation');
    expect((await list(admin?.client ?? sanne)).at(-1)).toMatchObject({
      id,
      state: 'ended',
      endedAt: expect.any(String) as string,
    });
    expect((await end(admin?.client ?? sanne, id)).body['code']).toBe('not-found');
    expect((await change(admin?.client ?? sanne, id, ['reader'], 2)).body['code']).toBe(
      'not-found',
    );
    const erase = () =>
      (admin?.client ?? sanne).ask(`/api/people/${id}/data`, { method: 'DELETE' });
    expect((await erase()).status).toBe(204);
    expect((await list(admin?.client ?? sanne)).map((person) => person.id)).not.toContain(id);
    expect((await erase()).body['code']).toBe('not-found');
  });

  it('lets a right that was taken away count from the next request, a hundred times at random', async () => {
    const organisation = await actors.organisation('0169');
    const id = await actors.person(organisation, ['reader']);
    const client = await actors.session(id, organisation);
    for (let n = 0; n < 100; n += 1) {
      const roles = n % 3 === 0 ? ['municipality-admin'] : n % 3 === 1 ? ['reader'] : [];
      await erfa.database.ask('update membership set roles = $2 where person_id = $1', [id, roles]);
      const { status } = await client.ask('/api/tokens');
      expect(status).toBe(n % 3 === 0 ? 200 : 403);
    }
  });

  it('shows KL how many each municipality has, without a name, and lets it invite the first', async () => {
    const kl = await erfa.as('mette.bruun');
    const municipalities = async (): Promise<MunicipalitiesView['municipalities']> =>
      (await kl.ask<MunicipalitiesView>('/api/municipalities')).body.municipalities;
    const before = await municipalities();
    expect(before).toHaveLength(98);
    expect(before.at(-1)?.name).toBe('Aarhus');
    const samsoe = before.find(({ name }) => name === 'Samsø');
    expect(samsoe).toMatchObject({ administrators: 0, invited: 0 });
    const path = `/api/municipalities/${samsoe?.organisationId ?? ''}/administrators`;
    const body = { name: 'Ida Fremmed', email: 'Ida.Fremmed@example.demo.dk' };
    expect((await kl.ask(path, { method: 'POST', body })).status).toBe(204);
    expect((await municipalities()).find(({ name }) => name === 'Samsø')).toMatchObject({
      administrators: 0,
      invited: 1,
    });
    expect(await erfa.anonymous().signIn('ida.fremmed')).toBe('/');
    expect((await municipalities()).find(({ name }) => name === 'Samsø')).toMatchObject({
      administrators: 1,
      invited: 0,
    });
    expect(
      (await kl.ask(path, { method: 'POST', body: { ...body, email: 'x' } })).body['code'],
    ).toBe('email-invalid');
  });

  it('writes what happened into the log, with roles before and after in words', async () => {
    const { body } = await sanne.ask<{ events: Record<string, unknown>[] }>(
      '/api/audit?kind=member.roles-changed',
    );
    expect(body.events.at(-1)).toMatchObject({
      actor: 'Sanne Lykkegaard',
      summary: 'Roller ændret for Peter Damsgaard',
      before: 'projektleder',
      after: 'projektleder, bidragyder',
    });
    const sent = await sanne.ask<{ events: unknown[] }>('/api/audit?kind=invitation');
    expect(sent.body.events.length).toBeGreaterThanOrEqual(4);
  });
});
