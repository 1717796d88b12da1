import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { adopt, readLesson, sharedLesson, writeLesson } from '../../testing/lessons';
import type { OwnLessonView } from './own-lessons.views';

describe('forgetting who wrote a lesson', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  let aarhus: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
    aarhus = await actors.organisation('0751');
  });
  afterAll(() => erfa.close());

  /** Somebody of Aarhus, also of Randers where asked, with a session. */
  const author = async (alsoInRanders = false): Promise<{ id: string; client: TestClient }> => {
    const id = await actors.person(aarhus, ['project-manager']);
    if (alsoInRanders)
      await erfa.database.ask(
        `insert into membership (organisation_id, person_id, roles) values ($1, $2, '{project-manager}')`,
        [await actors.organisation('0730'), id],
      );
    return { id, client: await actors.session(id, aarhus) };
  };
  const forget = async (id: string): Promise<void> => {
    await erfa.database.ask(
      'update membership set ended_at = now() where person_id = $1 and organisation_id = $2',
      [id, aarhus],
    );
    const { status, text } = await sanne.ask(`/api/people/${id}/data`, { method: 'DELETE' });
    if (status !== 204) throw new Error(text);
  };
  const left = (lesson: string): Promise<unknown[]> =>
    erfa.database.ask('select 1 from lesson where id = $1', [lesson]);

  it.each([
    ['everywhere', false],
    ['in the organisation that asked, where they work on elsewhere', true],
  ])('%s leaves the lesson, under a pseudonym', async (_, elsewhere) => {
    const { id, client } = await author(elsewhere);
    const lesson = await sharedLesson(client, { authorName: 'Karina Østergaard' });
    const unnamed = await sharedLesson(client, { title: 'Uden navn' });
    const kept = await writeLesson(client, { visibility: 'private' });
    expect((await readLesson(sanne, lesson)).authorName).toBe('Karina Østergaard');
    await forget(id);
    expect((await readLesson(sanne, lesson)).authorName).toMatch(/^Person [0-9A-F]{6}$/);
    expect((await readLesson(sanne, unnamed)).authorName).toBeNull();
    const { body } = await sanne.ask<OwnLessonView>(`/api/own-lessons/${lesson}`);
    expect(body).toMatchObject({ shared: { changedSince: false } });
    expect(body.authorName).toMatch(/^Person /);
    expect(body.writtenBy).toMatch(/^Person /);
    const text = await erfa.database.ask<{ all: string }>(
      `select concat((select json_agg(l) from lesson l), (select json_agg(p) from published_lesson p), (select json_agg(v) from published_lesson_version v)) as all`,
    );
    expect(text[0]?.all).not.toContain('Karina');
    // What nobody else could ever read again is gone with its author.
    expect(await left(kept.id)).toEqual([]);
  });

  it('keeps what they wrote for another organisation', async () => {
    const { id } = await author(true);
    const client = await actors.session(id, await actors.organisation('0730'));
    const lesson = await sharedLesson(client, { authorName: 'Karina Østergaard' });
    const kept = await writeLesson(client, { visibility: 'private' });
    await forget(id);
    expect((await readLesson(sanne, lesson)).authorName).toBe('Karina Østergaard');
    expect(await left(kept.id)).toHaveLength(1);
  });

  it('takes the contact off what was taken up', async () => {
    const { id, client } = await author();
    const kl = await erfa.as('mette.bruun');
    const lesson = await sharedLesson(kl);
    expect((await adopt(client, lesson, { contactId: id })).body.contactName).toBe('Prøveperson');
    await forget(id);
    const { adoptions } = await readLesson(sanne, lesson);
    expect(adoptions).toMatchObject([{ contactName: null, status: 'adapting' }]);
    const { body } = await sanne.ask<{ steps: { by: string }[]; contactId: string | null }>(
      `/api/adoptions/${adoptions[0]?.id ?? ''}`,
    );
    expect([body.contactId, body.steps[0]?.by]).toEqual([
      null,
      expect.stringMatching(/^Person /) as string,
    ]);
  });
});
