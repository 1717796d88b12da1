import { randomUUID } from 'node:crypto';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { IdeaCardView } from '../ideas/ideas.views';
import type { ProjectView } from '../projects.views';
import type { ProjectRelatedView } from './related.views';

describe('what a project has to do with', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());

  const begin = async (title: string, body: object = {}): Promise<string> => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title, kind: 'general', size: 'small', ...body },
    });
    expect([made.status, made.text]).toEqual([201, made.text]);
    return made.body.id;
  };
  const read = async (id: string, client = peter) =>
    (await client.ask<ProjectRelatedView>(`/api/projects/${id}/related`)).body;
  const relate = (id: string, other: string, kind = 'depends-on') =>
    peter.ask<ProjectRelatedView>(`/api/projects/${id}/related/${other}`, {
      method: 'PUT',
      body: { kind },
    });

  it('is said of both projects and told in both histories, and taken away again', async () => {
    const [journal, screen] = [await begin('Fælles journal'), await begin('Skærmbesøg')];
    const tied = await relate(screen, journal);
    expect(tied.body.projects).toMatchObject([
      { id: journal, title: 'Fælles journal', kind: 'depends-on', fromOther: false },
    ]);
    expect((await read(journal)).projects).toMatchObject([
      { id: screen, kind: 'depends-on', fromOther: true },
    ]);
    // Said anew it is what was said last, once.
    expect((await relate(screen, journal, 'replaces')).body.projects).toMatchObject([
      { id: journal, kind: 'replaces' },
    ]);
    for (const [id, title] of [
      [screen, 'Fælles journal'],
      [journal, 'Skærmbesøg'],
    ] as const)
      expect((await peter.ask(`/api/projects/${id}/history`)).text).toContain(title);
    const parted = await peter.ask<ProjectRelatedView>(
      `/api/projects/${screen}/related/${journal}`,
      { method: 'DELETE' },
    );
    expect([parted.body.projects, (await read(journal)).projects]).toEqual([[], []]);
    const twice = await peter.ask(`/api/projects/${screen}/related/${journal}`, {
      method: 'DELETE',
    });
    expect(twice.status).toBe(404);
  });

  it('is nothing with itself, with what is not there, and not said from both sides', async () => {
    const [one, other] = [await begin('Et'), await begin('To')];
    expect((await relate(one, one)).text).toContain('sameProject');
    expect((await relate(one, randomUUID())).status).toBe(404);
    expect((await relate(one, other, 'dreams-of')).status).toBe(400);
    await relate(one, other);
    expect((await relate(other, one)).text).toContain('tiedByOther');
    // Two who tie them at once leave one tie.
    const [three, four] = [await begin('Tre'), await begin('Fire')];
    const both = await Promise.all([relate(three, four), relate(four, three)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await read(three)).projects).toHaveLength(1);
  });

  it('never comes back to itself over others, whichever way it is said last', async () => {
    const [a, b, c] = [await begin('Netværk'), await begin('Tablets'), await begin('Skærme')];
    await relate(a, b);
    await relate(b, c);
    const round = await relate(c, a);
    expect([round.status, round.text]).toEqual([
      400,
      expect.stringContaining('Det ville gå i ring: Skærme → Netværk → Tablets → Skærme.'),
    ]);
    expect((await read(c)).projects).toHaveLength(1);
    // Another kind of tie is another matter; what lies beside each other has no direction.
    expect((await relate(c, a, 'replaces')).status).toBe(200);
    const [d, e, f] = [await begin('D'), await begin('E'), await begin('F')];
    await relate(d, e, 'beside');
    await relate(e, f, 'beside');
    expect((await relate(f, d, 'beside')).status).toBe(200);
    // Three who close a circle at once leave it open.
    const [one, two, three] = [await begin('1'), await begin('2'), await begin('3')];
    const all = await Promise.all([relate(one, two), relate(two, three), relate(three, one)]);
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 200, 400]);
  });

  it('is at most twenty others', async () => {
    const one = await begin('Program');
    for (let index = 0; index < 20; index += 1)
      expect((await relate(one, await begin(`Nummer ${index}`), 'beside')).status).toBe(200);
    const more = await relate(one, await begin('En for meget'), 'beside');
    expect([more.status, more.text]).toMatchObject([400, expect.stringContaining('tooMany')]);
  });

  it('keeps documents by their address, and refuses what is none', async () => {
    const id = await begin('Skærmbesøg');
    const add = (address: string, title = 'Referat') =>
      peter.ask<ProjectRelatedView>(`/api/projects/${id}/documents`, {
        method: 'POST',
        body: { title, address },
      });
    const made = await add('https://esdh.example/sag/2026-1?a=b');
    expect(made.body.documents).toMatchObject([
      { title: 'Referat', address: 'https://esdh.example/sag/2026-1?a=b' },
    ]);
    for (const address of ['javascript:alert(1)', 'ftp://a.dk', 'a', 'https://', ''])
      expect([address, (await add(address)).status]).toEqual([address, 400]);
    expect((await add('https://esdh.example/sag/2026-1?a=b')).text).toContain(
      'documentAlreadyThere',
    );
    const [document] = made.body.documents;
    const gone = await peter.ask<ProjectRelatedView>(
      `/api/projects/${id}/documents/${document?.id ?? ''}`,
      { method: 'DELETE' },
    );
    expect(gone.body.documents).toEqual([]);
    expect((await peter.ask(`/api/projects/${id}/history`)).text).toContain('Referat');
  });

  it('tells what it was made from', async () => {
    const alone = await begin('Alene');
    expect((await read(alone)).madeFrom).toBeNull();
    const { body: idea } = await peter.ask<IdeaCardView>('/api/project-ideas', {
      method: 'POST',
      body: { title: 'Færre breve' },
    });
    const decided = await peter.ask<IdeaCardView>(`/api/project-ideas/${idea.id}/decision`, {
      method: 'PUT',
      headers: { 'if-match': `"${idea.version}"` },
      body: { outcome: 'go', reason: 'Det er let', kind: 'general', size: 'small' },
    });
    expect([decided.status, decided.text]).toEqual([200, decided.text]);
    expect((await read(decided.body.projectId ?? '')).madeFrom).toEqual({
      ...{ origin: 'idea', id: idea.id, title: 'Færre breve', municipality: null },
    });
  });

  it('shows a guest only the projects that are theirs', async () => {
    const [one, other] = [await begin('Vist'), await begin('Skjult')];
    await relate(one, other);
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const person = await actors.person(aarhus, ['guest']);
    await peter.ask(`/api/projects/${one}/people`, {
      method: 'PUT',
      body: { people: [{ personId: person, relation: 'guest', until: '2099-01-01' }] },
    });
    const guest = await actors.session(person, aarhus);
    expect(await read(one, guest)).toMatchObject({ projects: [], mayEdit: false });
  });
});
