import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { programOf, shareLesson, wholeLesson } from '../../testing/lessons';
import type { OwnLessonsView, OwnLessonView } from './own-lessons.views';

describe('the first save of a lesson', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let jonas: TestClient;
  let randers: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    [sanne, jonas] = [await erfa.as('sanne.lykkegaard'), await erfa.as('jonas.friis')];
    randers = await programOf(new Actors(erfa), '0730');
  });
  afterAll(() => erfa.close());

  const begin = (
    client: TestClient,
    key: string | null,
    title: string,
  ): Promise<Answer<OwnLessonView>> =>
    client.ask<OwnLessonView>('/api/own-lessons', {
      method: 'POST',
      body: wholeLesson({ title, visibility: 'private' }),
      headers: key === null ? {} : { 'idempotency-key': key },
    });
  const titled = async (client: TestClient, title: string): Promise<string[]> =>
    (await client.ask<OwnLessonsView>('/api/own-lessons')).body.lessons
      .filter((lesson) => lesson.title === title)
      .map(({ id }) => id);

  it('asked twice makes one lesson, and the same answer', async () => {
    const key = randomUUID();
    const first = await begin(sanne, key, 'To gange');
    const again = await begin(sanne, key, 'To gange');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(await titled(sanne, 'To gange')).toEqual([first.body.id]);
    // Capitals and quotation marks are the same key.
    expect((await begin(sanne, `"${key.toUpperCase()}"`, 'To gange')).body.id).toBe(first.body.id);
  });

  it('asked many times at once makes one lesson', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => begin(sanne, key, 'På én gang')),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await titled(sanne, 'På én gang')).toHaveLength(1);
  });

  it('shows what stands there, and loses nothing that was written since', async () => {
    const key = randomUUID();
    const { body } = await begin(sanne, key, 'Først');
    await sanne.ask(`/api/own-lessons/${body.id}`, {
      method: 'PUT',
      body: { ...wholeLesson({ title: 'Siden' }), source: undefined },
      headers: { 'if-match': '"1"' },
    });
    const again = await begin(sanne, key, 'Først');
    expect(again).toMatchObject({ status: 201, body: { title: 'Siden', version: 2 } });
  });

  it('by a key of somebody else’s makes a lesson of one’s own, and tells nothing', async () => {
    const key = randomUUID();
    const { body: hers } = await begin(sanne, key, 'Sannes hemmelighed');
    for (const client of [jonas, randers]) {
      const theirs = await begin(client, key, 'Min egen');
      expect(theirs).toMatchObject({ status: 201, body: { title: 'Min egen', version: 1 } });
      expect(theirs.body.id).not.toBe(hers.id);
      expect(theirs.text).not.toContain('hemmelighed');
    }
  });

  it('takes no id from outside: what is shared stays its author’s', async () => {
    const { body } = await begin(sanne, null, 'Delt');
    await shareLesson(sanne, body.id);
    const theirs = await begin(randers, body.id, 'Kuppet');
    expect(theirs.body.id).not.toBe(body.id);
    expect((await shareLesson(randers, theirs.body.id)).status).toBe(200);
    expect((await randers.ask(`/api/lessons/${body.id}`)).body).toMatchObject({ title: 'Delt' });
  });

  it('without a key makes a lesson each time, and by what is no key none', async () => {
    const two = [await begin(sanne, null, 'Uden'), await begin(sanne, null, 'Uden')];
    expect(new Set(two.map(({ body }) => body.id)).size).toBe(2);
    for (const key of ['1', 'x'.repeat(36), `${randomUUID()}0`, ''])
      expect(await begin(sanne, key, 'Skæv')).toMatchObject({
        status: 400,
        body: { code: 'invalid-input', errors: [{ path: 'Idempotency-Key' }] },
      });
    expect(await titled(sanne, 'Skæv')).toEqual([]);
  });

  it('after it was deleted begins anew', async () => {
    const key = randomUUID();
    const { body } = await begin(sanne, key, 'Slettet');
    await sanne.ask(`/api/own-lessons/${body.id}`, { method: 'DELETE' });
    const again = await begin(sanne, key, 'Slettet');
    expect([again.status, again.body.id === body.id]).toEqual([201, false]);
  });
});
