import path from 'node:path';
import { leastEvidence, nearEnough, nearness, overlapOf, termWeight } from '@erfa/knowledge';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { programOf, shareLesson, sharedLesson, writeLesson } from '../../testing/lessons';
import { shareLessons } from '../../testing/shared-lessons';
import * as inSql from '../../migrations/near-lessons/by-evidence';
import { readStories } from '../demonstration/lessons/read-stories';
import type { LessonStory } from '../demonstration/lessons/story';
import type { NearPairsView } from './editors.views';
import type { SimilarLessonsView, SimilarLessonView } from './search.views';

const stories = readStories(path.resolve(__dirname, '../../../..')).lessons.filter(
  ({ visibility, recalled }) => visibility === undefined && recalled === undefined,
);

describe('lessons that are near', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let kl: TestClient;
  const idOf = new Map<string, string>();
  beforeAll(async () => {
    erfa = await startErfa();
    [sanne, kl] = [await erfa.as('sanne.lykkegaard'), await erfa.as('mette.bruun')];
    const ids = await shareLessons(
      erfa.database,
      stories.map(({ title, happened, cause, recommendation }) => ({
        ...{ title, happened, cause, recommendation },
      })),
    );
    for (const [at, { key }] of stories.entries()) idOf.set(key, ids[at] ?? '');
  });
  afterAll(() => erfa.close());

  const near = async (
    text: string,
    except?: string,
    client = sanne,
  ): Promise<SimilarLessonView[]> =>
    (
      await client.ask<SimilarLessonsView>('/api/lessons/similar', {
        method: 'POST',
        body: { text, ...(except === undefined ? {} : { except }) },
      })
    ).body.lessons;
  const pairs = async (): Promise<NearPairsView['pairs']> =>
    (await kl.ask<NearPairsView>('/api/lesson-review/pairs')).body.pairs;
  const sameAs = ({ key, repeats }: LessonStory): string | undefined =>
    repeats ?? stories.find((other) => other.repeats === key)?.key;

  const typed: [string, (story: LessonStory) => string][] = [
    ['title alone', ({ title }) => title],
    [
      'title and half of what happened',
      (story) => `${story.title} ${story.happened.slice(0, 150)}`,
    ],
    [
      'title, what happened and recommendation',
      (story) => `${story.title} ${story.happened} ${story.recommendation}`,
    ],
  ];
  it.each(typed)('are found by %s, and others are not', async (_, text) => {
    const boxes: string[] = [];
    const missed: string[] = [];
    for (const story of stories) {
      const found = await near(text(story), idOf.get(story.key));
      const same = sameAs(story);
      if (same === undefined) boxes.push(...found.map(({ title }) => `${story.title} | ${title}`));
      else if (found[0]?.id !== idOf.get(same)) missed.push(story.title);
    }
    expect({ boxes, missed }).toEqual({ boxes: [], missed: [] });
  });

  it('are known when somebody else writes the same in words of their own', async () => {
    const found = await near(
      'Sms-påmindelser gav færre udeblivelser på jobcentret. Vi sendte en sms dagen før hver samtale på jobcentret. ' +
        'Andelen, der udeblev, faldt med en tredjedel. Borgerne glemte deres tid, og brevet lå i Digital Post uden at blive åbnet. ' +
        'Send en sms dagen før samtalen, og skriv, hvordan man melder afbud.',
    );
    expect(found.map(({ title }) => title)).toEqual(['Sms-påmindelser fik flere til at møde op']);
  });

  it('are measured alike in PostgreSQL and in libs/knowledge', async () => {
    expect([inSql.leastEvidence, inSql.nearEnough]).toEqual([leastEvidence, nearEnough]);
    const rows = await erfa.database.ask<{ term: string; size: string }>(
      `select term, sum(size) as size from lesson_posting where kind = 'gram' group by term`,
    );
    const having = new Map(rows.map(({ term, size }) => [term, Number(size)]));
    const all = stories.length;
    const weight = (gram: string): number =>
      termWeight(all, having.get(gram) ?? 0) / termWeight(all, 1);
    const whole = ({ title, happened, cause, recommendation }: LessonStory): string =>
      [title, happened, cause, recommendation, '–'].join(' ');
    for (const story of stories.slice(0, 6)) {
      const text = `${story.title} æblegrød ${story.happened}`;
      const found = await erfa.database.ask<{
        lesson_id: string;
        common: number;
        mine: number;
        theirs: number;
      }>('select * from near_shared($1, null, 3)', [text]);
      expect(found).toHaveLength(3);
      for (const row of found) {
        const other = stories.find(({ key }) => idOf.get(key) === row.lesson_id);
        const counted = overlapOf(text, other ? whole(other) : '', weight);
        for (const part of ['common', 'mine', 'theirs'] as const)
          expect(row[part]).toBeCloseTo(counted[part], 6);
        expect(nearness(row)).toBeCloseTo(nearness(counted), 6);
      }
    }
  });

  it('say which words they share, as they were typed', async () => {
    const [story] = stories.filter(({ repeats }) => repeats !== undefined);
    const [found] = await near(`${story?.title.toUpperCase() ?? ''} ${story?.happened ?? ''}`);
    expect(found?.words.length).toBeGreaterThan(2);
    expect(found?.words.length).toBeLessThanOrEqual(6);
    expect(found?.words.every((word) => word === word.toLowerCase())).toBe(true);
  });

  it('are one’s own organisation’s too, as far as one may read them', async () => {
    const own =
      'Byggesagernes tegninger blev skannet i kælderen hos arkivet i Viby uden stregkoder';
    const text = { title: own, happened: own, cause: '', recommendation: '', applies: '' };
    const draft = await writeLesson(sanne, { ...text, visibility: 'organisation' });
    expect(await near(own)).toMatchObject([{ id: draft.id, own: true, shared: false }]);
    expect(await near(own, draft.id)).toEqual([]);
    const jonas = await erfa.as('jonas.friis');
    expect(await near(own, undefined, jonas)).toHaveLength(1);
    // Nobody else's drafts: neither a colleague's private ones nor another municipality's.
    await sanne.ask(`/api/own-lessons/${draft.id}`, { method: 'DELETE' });
    await writeLesson(sanne, { ...text, visibility: 'private' });
    expect(await near(own, undefined, jonas)).toEqual([]);
    const randers = await programOf(new Actors(erfa), '0730');
    expect(await near(own, undefined, randers)).toEqual([]);
  });

  it('take any text', async () => {
    for (const text of ['…', ' ', '\u202e', '<b>', 'x'.repeat(20_000), 'og i på det'])
      expect(await near(text)).toEqual([]);
  });

  describe('are shown to KL’s editors two by two', () => {
    it('which finds those of the demonstration, and no others', async () => {
      const found = await pairs();
      const expected = stories
        .filter(({ repeats }) => repeats !== undefined)
        .map(({ key, repeats = '' }) => [idOf.get(key), idOf.get(repeats)].toSorted());
      expect(found.map(({ one, other }) => [one.id, other.id].toSorted()).toSorted()).toEqual(
        expected.toSorted(),
      );
      for (const { words } of found) expect(words.length).toBeGreaterThan(2);
    });

    it('from the moment the later one is shared, until one of them is not shared any more', async () => {
      const words = { title: 'Kantinen fik en skærm med menuen', happened: 'En skærm ved døren.' };
      const first = await sharedLesson(sanne, words);
      const before = (await pairs()).length;
      const second = await sharedLesson(kl, { ...words, title: 'Skærmen i kantinen viser menuen' });
      const [pair] = (await pairs()).filter(({ other }) => other.id === second);
      expect(pair?.one.id).toBe(first);
      await sanne.ask(`/api/own-lessons/${first}/publication`, { method: 'DELETE' });
      expect(await pairs()).toHaveLength(before);
      await shareLesson(sanne, first);
      expect(await pairs()).toHaveLength(before + 1);
      await kl.ask(`/api/lesson-review/${second}/merger`, {
        method: 'POST',
        body: { intoId: first },
      });
      expect(await pairs()).toHaveLength(before);
    });

    it('until one says for good that they are two', async () => {
      const before = await pairs();
      const [{ one, other } = { one: { id: '' }, other: { id: '' } }] = before;
      const apart = (id: string, otherId: string) =>
        kl.ask(`/api/lesson-review/${id}/separations`, { method: 'POST', body: { otherId } });
      expect((await apart(other.id, one.id)).status).toBe(204);
      expect((await apart(one.id, other.id)).status).toBe(204);
      expect(await pairs()).toHaveLength(before.length - 1);
      const kept = await erfa.database.ask<{ name: string }>(
        'select p.name from lesson_kept_apart k join person p on p.id = k.kept_by',
      );
      expect(kept).toEqual([{ name: 'Mette Bruun' }]);
      expect((await kl.ask('/api/audit?kind=lesson')).text).toContain('holdt adskilt');
      // Also when one of them is shared anew, or every pair is looked for again.
      await erfa.database.ask('select rebuild_near_lessons()');
      expect(await pairs()).toHaveLength(before.length - 1);
      expect((await apart(one.id, one.id)).body).toMatchObject({ errors: [{ path: 'otherId' }] });
    });

    it('and by nobody but KL, also where the route’s guard is gone', async () => {
      const [one, other] = [...idOf.values()];
      await erfa.database.ask('begin');
      await erfa.database.ask(
        `select set_config('erfa.organisation_id', (select id::text from organisation where code = '0751'), true)`,
      );
      await expect(
        erfa.database.ask('select keep_lessons_apart($1, $2)', [one, other]),
      ).rejects.toThrow('only KL');
      await erfa.database.ask('rollback');
    });
  });
});
