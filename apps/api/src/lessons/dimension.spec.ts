import { Actors } from '../../testing/actors';
import { arrangeAction, arrangeAssessment, publishedModel } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { programOf, sharedLesson, wholeLesson } from '../../testing/lessons';
import type { LessonLinksView } from './lesson.views';
import type { LessonBeginningView } from './own-lessons.views';

const node = 'digital-ledelse';
const dimension = { model: 'digital-modenhed', node };

describe('lessons and the dimensions of a model', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  describe('written from', () => {
    const begin = async (query: string, language = 'da') =>
      sanne.ask<LessonBeginningView>(`/api/own-lessons/beginning${query}`, {
        headers: { 'accept-language': language },
      });

    it('nothing begin with nothing', async () => {
      expect((await begin('')).body).toEqual({
        ...{ title: '', source: 'alone', assessmentId: null, actionId: null, dimension: null },
      });
    });

    it('a result begin with its dimension, and with a title', async () => {
      const id = await arrangeAssessment(actors, await actors.organisation('0751'), 'submitted');
      const { body } = await begin(`?assessmentId=${id}&nodeKey=${node}`);
      expect(body).toMatchObject({
        title: 'Det lærte vi om Digital ledelse',
        source: 'result',
        assessmentId: id,
        dimension: { ...dimension, title: { da: 'Digital ledelse' } },
      });
      expect((await begin(`?assessmentId=${id}&nodeKey=${node}`, 'en')).body.title).toMatch(
        /^What we learned about /,
      );
      expect((await begin(`?assessmentId=${id}&nodeKey=nowhere`)).body.dimension).toBeNull();
      const written = await sanne.ask('/api/own-lessons', {
        method: 'POST',
        body: {
          ...wholeLesson(),
          source: 'result',
          assessmentId: id,
        },
      });
      expect([written.status, written.body]).toMatchObject([201, { assessmentId: id }]);
    });

    it('an action begin with what it is called, and only one’s own', async () => {
      const id = await arrangeAction(actors, await actors.organisation('0751'));
      expect((await begin(`?actionId=${id}`)).body).toMatchObject({
        ...{ title: 'Prøvehandling', source: 'action', actionId: id, assessmentId: null },
        dimension,
      });
      const foreign = await arrangeAction(actors, await actors.organisation('0461'));
      expect((await begin(`?actionId=${foreign}`)).status).toBe(404);
      const written = await sanne.ask('/api/own-lessons', {
        method: 'POST',
        body: {
          ...wholeLesson(),
          source: 'action',
          actionId: foreign,
        },
      });
      expect(written.body).toMatchObject({ errors: [{ path: 'actionId' }] });
    });
  });

  describe('in the order of who rose', () => {
    /** Codes of municipalities with one lesson each, those that rise first. */
    const rising = ['0730', '0791', '0710'];
    const level = ['0621', '0657', '0746'];
    const lessons = new Map<string, string>();
    let round: string;

    /** A frozen result of the dimension in a round that closed so many days ago; no score for null. */
    const frozen = async (code: string, daysAgo: number, value: number | null) => {
      const { id: model } = await publishedModel(actors);
      const [made] = await erfa.database.ask<{ id: string }>(
        `with r as (insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
             select id, $2, 'R', 'R', current_date - $3::integer - 20, current_date - $3::integer, 'closed', '{}', false from organisation where code = 'kl' returning id),
           p as (insert into participation (organisation_id, round_id, state) select o.id, r.id, 'accepted' from organisation o, r where o.code = $1),
           s as (insert into assessment (organisation_id, round_id, model_id, state) select o.id, r.id, $2, 'frozen' from organisation o, r where o.code = $1 returning organisation_id, id)
         insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
           select organisation_id, id, '', '', '', '{}', '{}', '', $4 from s returning (select id from r) as id`,
        [
          code,
          model,
          daysAgo,
          JSON.stringify({ key: dimension.model, value: 3, children: [{ key: node, value }] }),
        ],
      );
      return made?.id ?? '';
    };
    const listed = async (client: TestClient, id: string): Promise<string[]> =>
      (
        await client.ask<LessonLinksView>(`/api/rounds/${id}/lessons?dimension=${node}`)
      ).body.lessons.map(({ origin }) => origin.code);

    beforeAll(async () => {
      for (const code of [...level, ...rising])
        lessons.set(code, await sharedLesson(await programOf(actors, code), { dimension }));
      for (const code of rising.slice(0, 2)) {
        // The oldest says nothing: the last two count.
        await frozen(code, 900, 5);
        await frozen(code, 600, 2.4);
        await frozen(code, 200, 2.5);
      }
      await frozen('0621', 600, 4);
      await frozen('0621', 200, 4);
      await frozen('0657', 200, 4.9);
      await frozen('0710', 600, 2);
      round = await frozen('0710', 200, 2);
    });

    it('says nothing while fewer than three have risen: the order is chance', async () => {
      const shuffled = await orders(async () => {
        await erfa.database.ask('update lesson_shuffle set salt = gen_random_uuid()');
        return listed(await programOf(actors, '0710'), round);
      });
      // Each municipality comes last at times, also those two that rose.
      expect(new Set(shuffled.map((order) => order.at(-1))).size).toBe(6);
    });

    it('puts those first that rose between their last two results, and shuffles within', async () => {
      round = await frozen('0710', 100, 2.1);
      const client = await programOf(actors, '0710');
      const shuffled = await orders(async () => {
        await erfa.database.ask('update lesson_shuffle set salt = gen_random_uuid()');
        return listed(client, round);
      });
      for (const order of shuffled) {
        expect(order.slice(0, 3).toSorted()).toEqual(rising.toSorted());
        expect(order.slice(3).toSorted()).toEqual(level.toSorted());
      }
      expect(new Set(shuffled.map(String)).size).toBeGreaterThan(5);
      expect(await listed(client, round)).toEqual(await listed(client, round));
    });

    it('shuffles anew when a round closes, so that two orders cannot be held against each other', async () => {
      const client = await programOf(actors, '0710');
      const seen = await orders(async (turn) => {
        await frozen('0851', 90 - turn, 3);
        return listed(client, round);
      });
      expect(new Set(seen.map(String)).size).toBeGreaterThan(5);
    });

    it('gives no figure, and nothing to who may not know of the round', async () => {
      const client = await programOf(actors, '0710');
      const { text } = await client.ask(`/api/rounds/${round}/lessons?dimension=${node}`);
      expect(text).not.toMatch(/"(value|rose|place|score|salt)"/);
      expect((await sanne.ask(`/api/rounds/${round}/lessons?dimension=${node}`)).status).toBe(404);
      const unknown = await client.ask(`/api/rounds/${round}/lessons?dimension=nowhere`);
      expect(unknown.body).toMatchObject({ errors: [{ path: 'dimension' }] });
      const [row] = await erfa.database.ask<{ readable: boolean }>(
        `select has_table_privilege('erfa_app', 'lesson_shuffle', 'select') as readable`,
      );
      expect(row?.readable).toBe(false);
    });

    it('leaves out what is withdrawn, recalled or merged', async () => {
      const client = await programOf(actors, '0710');
      const kl = await erfa.as('mette.bruun');
      const id = lessons.get('0746') ?? '';
      await kl.ask(`/api/lesson-review/${id}/recall`, { method: 'POST', body: { reason: 'x' } });
      expect(await listed(client, round)).not.toContain('0746');
    });

    /** Many orders, asked for one after the other. */
    const orders = async (ask: (turn: number) => Promise<string[]>): Promise<string[][]> => {
      const all: string[][] = [];
      for (let turn = 0; turn < 80; turn += 1) all.push(await ask(turn));
      return all;
    };
  });
});
