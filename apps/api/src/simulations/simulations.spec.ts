import { randomUUID } from 'node:crypto';
import { type DraftChange, splitInto } from '@erfa/model-lab';
import { questionsOf, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import pg from 'pg';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { DraftAuthor, setting, someQuestion, type Fault } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  arrangeSimulation,
  arrangeSuccessor,
  invented,
  twoDimensions,
} from '../../testing/simulations';
import type { SimulationView } from './simulations.views';

describe('simulating a draft on a closed round', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  const simulate = (draft: string, body: object = {}, client = kl) =>
    client.ask<SimulationView & Fault>(`/api/model-drafts/${draft}/simulation`, {
      ...{ method: 'POST', body },
    });
  const weigh = (node: string, to: number): DraftChange => setting(node, ['weight'], null, to);

  it('says that nothing moves while the draft is as the version before it', async () => {
    const { draft, round } = await arrangeSimulation(actors);
    const { status, body } = await simulate(draft);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ revision: 1, round: { id: round, answering: 20 }, sheets: 20, leftOut: 0, own: true },
      ...{ weights: null, items: null },
    });
    expect(body.figures?.nodes.map(({ key, whole }) => [key, whole])).toEqual([
      [expect.stringContaining('simuleret'), true],
      ['ledelse', false],
      ['gevinster', false],
    ]);
    for (const { before, after, movement } of body.figures?.nodes ?? []) {
      expect(after).toEqual(before);
      expect(movement).toMatchObject({ by: 'level', rise: 0, fall: 0 });
      expect(movement?.stay).toBeGreaterThanOrEqual(18);
    }
  });

  it('counts the effect of a change that is saved, and of one that is not', async () => {
    const { draft } = await arrangeSimulation(actors);
    const author = new DraftAuthor(kl);
    const heavy = [1, 2, 3].map((at) => weigh(`ledelse-${at}`, at === 1 ? 20 : 1));
    const tried = await simulate(draft, { changes: heavy });
    expect(tried.status).toBe(200);
    const moved = ({ figures }: SimulationView): number[] =>
      (figures?.nodes ?? []).map(({ movement }) => (movement?.rise ?? 0) + (movement?.fall ?? 0));
    const [, ledelse = 0, gevinster] = moved(tried.body);
    expect(ledelse).toBeGreaterThan(0);
    expect(gevinster).toBe(0);
    // Nothing was kept of it.
    expect(moved((await simulate(draft)).body)).toEqual([0, 0, 0]);
    await author.save(draft, 1, heavy);
    const saved = await simulate(draft);
    expect(saved.body.revision).toBe(4);
    expect(saved.body.figures).toEqual(tried.body.figures);
  });

  it('tells what weights do, and what the answers look like, when asked', async () => {
    const { draft } = await arrangeSimulation(actors);
    const { body } = await simulate(draft, { parts: ['figures', 'weights', 'items'] });
    expect(body.weights?.of).toBe(8);
    expect(body.weights?.weights).toHaveLength(8);
    expect(body.weights?.weights[0]).toMatchObject({ weight: 1, step: 1, up: { weight: 2 } });
    expect(body.items?.items.map(({ key }) => key)).toContain('gevinster-3');
    const [first] = body.items?.items ?? [];
    expect(first).toMatchObject({ asked: 20, answered: 18, title: { da: 'ledelse-1' } });
    // The one that stands alone at the top is few or none, as where nobody does.
    expect(first?.steps?.at(-1)).toMatchObject({ value: 5, count: 0 });
    expect(body.items?.consistency.map(({ dimension }) => dimension)).toEqual([
      'ledelse',
      'gevinster',
    ]);
    expect(body.items).toMatchObject({ sameFrom: 0.9, fewestForSame: 20 });
  });

  it('says why some would have no score any more', async () => {
    const { draft } = await arrangeSimulation(actors);
    const options = ['scoring', 'options', 'minimumCoverage'];
    const demand = setting('gevinster', ['scoring'], null, { minimumCoverage: '1' });
    const whole = setting(
      (await new DraftAuthor(kl).read(draft)).content['key'] as string,
      options,
      null,
      '1',
    );
    const { body, status } = await simulate(draft, { changes: [demand, whole] });
    expect(status).toBe(200);
    // Three of twenty answered that a question is not relevant, which asks for no answer: all still have a score.
    expect(body.figures?.reasons).toEqual([]);
    const asked = [1, 2, 3, 4].map((at): DraftChange => ({
      ...{ kind: 'add', at: { parent: 'gevinster', before: null } },
      node: someQuestion(`nyt-${at}`),
    }));
    const added = (await simulate(draft, { changes: [...asked, whole] })).body;
    expect(added.figures?.nodes[0]).toMatchObject({ after: null, movement: { lost: 18 } });
    expect(added.figures?.reasons).toEqual([
      {
        ...{ reason: 'coverage-below-minimum', count: 18 },
        text: { da: expect.any(String), en: expect.any(String) },
      },
    ]);
  });

  it('carries answers as the plan of the new version does: to a question of another key', async () => {
    const { draft } = await arrangeSimulation(actors);
    const rekey: DraftChange = { kind: 'rekey', node: 'ledelse-1', to: 'ledelse-ny' };
    const { body } = await simulate(draft, { changes: [rekey], parts: ['items'] });
    expect(body.items?.items[0]).toMatchObject({ key: 'ledelse-ny', answered: 18 });
  });

  it('says how many answers the figures rest on as proposed, and how many are missing', async () => {
    const { draft } = await arrangeSimulation(actors);
    const content = (await new DraftAuthor(kl).read(draft)).content as unknown as Model;
    const [node] = questionsOf(content);
    if (!node) throw new Error('no question');
    const parts = ['fugle', 'fisk'].map((name) => ({
      ...{ key: name, title: { da: name, en: name }, text: null },
    }));
    const at = { parent: 'ledelse', before: null };
    const split: DraftChange = { kind: 'split', node, at, into: splitInto(node, parts, true) };
    const { body: before } = await simulate(draft);
    expect(before.figures?.reached).toEqual({
      ...{ carried: 120, toConfirm: 0, proposed: 0, archived: 0, missing: 0 },
    });
    // A hundred, forty and twenty in threes, and the twenty that the forty come of by themselves: at most as many as there are.
    const added: DraftChange = { kind: 'add', node: someQuestion('nyt'), at };
    const { body } = await simulate(draft, { changes: [split, added] });
    expect(body.figures?.reached).toEqual({
      ...{ carried: 99, toConfirm: 18, proposed: 39, archived: 0, missing: 21 },
    });
    // Saved, it is told of alike.
    await new DraftAuthor(kl).save(draft, 1, [split, added]);
    expect((await simulate(draft)).body.figures?.reached).toEqual(body.figures?.reached);
  });

  it('takes the last round with answers enough to tell of, not a later one with few', async () => {
    const { draft, round, modelId } = await arrangeSimulation(actors);
    const later = await actors.one(
      `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
       select run_by, $2, 'Senere', 'Later', opens_on, closes_on, 'closed', terms, false from round where id = $1 returning id`,
      [round, modelId],
    );
    const { body } = await simulate(draft);
    expect(body.round.id).toBe(round);
    expect((await simulate(draft, { round: later })).body.code).toBe('simulation-too-few');
  });

  describe('gives nobody away', () => {
    it('computes on answers that were mixed once and are never mixed again', async () => {
      const { draft, round, sheets, model } = await arrangeSimulation(actors);
      const kept = () =>
        erfa.database.ask<{ sheets: AnswerSheet[] }>(
          'select sheets from mixed_answers where round_id = $1',
          [round],
        );
      await Promise.all([simulate(draft), simulate(draft)]);
      const [mixed] = await kept();
      expect(mixed?.sheets).toHaveLength(20);
      const answersOf = (list: readonly AnswerSheet[], key: string): string[] =>
        list
          .map(({ answers }) => JSON.stringify((answers[key] as { value?: unknown }).value ?? null))
          .toSorted();
      for (const key of ['ledelse-1', 'gevinster-1'])
        expect(answersOf(mixed?.sheets ?? [], key)).toEqual(answersOf(sheets, key));
      const whole = (list: readonly AnswerSheet[]): Set<string> =>
        new Set(list.map(({ answers }) => JSON.stringify(Object.values(answers))));
      const [given, shown] = [whole(sheets), whole(mixed?.sheets ?? [])];
      expect([...shown].filter((one) => given.has(one)).length).toBeLessThan(6);
      expect(JSON.stringify(mixed)).not.toContain('emmelig');
      // Another draft of the same model, later: the same sheets.
      const { modelId } = await arrangeSimulation(actors);
      expect(modelId).toBeTruthy();
      const second = await arrangeSuccessor(actors, model, await idOf(model));
      await simulate(second);
      expect(await kept()).toEqual([mixed]);
    });

    it('hands neither answers nor municipalities out, whatever the terms say', async () => {
      for (const klSees of ['participation', 'results'] as const) {
        const { draft } = await arrangeSimulation(actors, { klSees });
        const { body } = await simulate(draft, { parts: ['figures', 'weights', 'items'] });
        const told = JSON.stringify(body);
        expect(told).not.toMatch(/emmelig|Kommune|organisation|answers/);
        for (const { before, after } of body.figures?.nodes ?? [])
          for (const side of [before, after])
            for (const { count } of side?.levels ?? []) expect(count % 3).toBe(0);
      }
    });

    it('lets nobody else simulate, nor read what was mixed', async () => {
      const { draft, round } = await arrangeSimulation(actors);
      const sanne = await erfa.as('sanne.lykkegaard');
      expect((await simulate(draft, {}, sanne)).status).toBe(403);
      expect((await simulate(randomUUID())).status).toBe(404);
      const { round: other } = await arrangeSimulation(actors);
      expect(await simulate(draft, { round: other })).toMatchObject({ status: 404 });
      expect(await simulate(draft, { round })).toMatchObject({ status: 200 });
    });

    it('logs each time that answers are handed over, and on which round', async () => {
      const { draft, round } = await arrangeSimulation(actors);
      await simulate(draft);
      await simulate(draft, { changes: [weigh('ledelse', 2)] });
      const events = await erfa.database.ask<{ content: object; code: string }>(
        `select e.content, o.code from audit_event e join organisation o on o.id = e.organisation_id where e.kind = 'round.simulated' and e.subject = $1`,
        [round],
      );
      expect(events).toEqual([
        { code: 'kl', content: expect.objectContaining({ draft }) as object },
      ]);
      const log = await kl.ask<{ events: { summary: string }[] }>('/api/audit/events');
      const said = JSON.stringify(log.body);
      if (log.status === 200) expect(said).toContain('simuleret på målerunden');
    });
  });

  describe('says what is in the way', () => {
    const code = async (draft: string, body: object = {}): Promise<string | undefined> =>
      (await simulate(draft, body)).body.code;

    it('when there is no version before, no closed round, or too few took part', async () => {
      const { model, modelId, round, draft } = await arrangeSimulation(actors, { size: 11 });
      const few = await simulate(draft);
      expect(few).toMatchObject({ status: 409, body: { code: 'simulation-too-few' } });
      expect((few.body as { detail?: string }).detail).toContain('mindst 12');
      await erfa.database.ask(`update assessment set state = 'lapsed' where round_id = $1`, [
        round,
      ]);
      expect(await code(draft)).toBe('simulation-too-few');
      const author = new DraftAuthor(kl);
      const alone = await author.begin({
        ...{ title: { da: 'Ny', en: 'New' }, key: `ny-${randomUUID()}`, plugin: 'weighted-mean' },
      });
      expect(await code(alone.body.id)).toBe('simulation-no-predecessor');
      const unused = { ...model, version: 7 };
      const [published] = await erfa.database.ask<{ id: string }>(
        `insert into published_model (key, version, hash, content, question_count, minutes) values ($1, 7, $2, $3, 6, 12) returning id`,
        [model.key, `hash-7-${modelId}`, JSON.stringify(unused)],
      );
      const never = await arrangeSuccessor(actors, unused, published?.id ?? '');
      expect(await code(never)).toBe('simulation-no-round');
    });

    it('when results are still to come', async () => {
      const { draft, round } = await arrangeSimulation(actors, { size: 15 });
      const [one] = await erfa.database.ask<{ id: string; organisation: string }>(
        'select id, organisation_id as organisation from assessment where round_id = $1 limit 1',
        [round],
      );
      await erfa.database.ask(
        `insert into result_waiting (organisation_id, assessment_id, input, plugin_id, code) values ($1, $2, '{}', 'x', 'plugin-off')`,
        [one?.organisation, one?.id],
      );
      expect(await code(draft)).toBe('simulation-waits');
    });

    it('when the draft has faults in its structure, but not for a missing text', async () => {
      const { draft } = await arrangeSimulation(actors);
      const scale = setting('ledelse-1', ['scale'], 'trin', 'findes-ikke');
      const faulty = await simulate(draft, { changes: [scale] });
      expect(faulty).toMatchObject({ status: 409, body: { code: 'draft-faulty' } });
      expect(faulty.body.errors?.[0]?.path).toContain('ledelse-1');
      const title = setting('ledelse-1', ['title', 'en'], 'ledelse-1', '');
      expect((await simulate(draft, { changes: [title] })).status).toBe(200);
    });

    it('when a change collides or is none', async () => {
      const { draft } = await arrangeSimulation(actors);
      const stale = setting('ledelse-1', ['weight'], 9, 2);
      const refused = await simulate(draft, { changes: [stale] });
      expect(refused.body).toMatchObject({
        ...{ code: 'simulation-change-refused', refused: { at: 0, code: 'changed' } },
      });
      expect(await code(draft, { changes: [{ kind: 'nonsense' }] })).toBe('invalid-input');
    });

    it('when the plugin of the draft is not there', async () => {
      const { draft } = await arrangeSimulation(actors);
      await erfa.database.ask(
        `update model_draft set content = jsonb_set(content, '{scoring,plugin}', '"borte"'), revision = revision + 1 where id = $1`,
        [draft],
      );
      expect(await code(draft)).toBe('plugin-missing');
    });
  });

  it('stops what a page asked before, once it asks again', async () => {
    // A plugin that scores sheet by sheet, and many weights: long enough to be overtaken.
    const long = (key: string): Model => ({
      ...twoDimensions(key),
      scoring: { plugin: 'minimum-of', version: '^1.0.0' },
      nodes: twoDimensions(key).nodes.map((node) => ({
        ...node,
        children: Array.from({ length: 20 }, (_, at) => someQuestion(`${node.key}-${at}`)),
      })),
    });
    const { draft } = await arrangeSimulation(actors, { model: long });
    await simulate(draft);
    const page = randomUUID();
    const ask = (weight: number) =>
      simulate(draft, { page, parts: ['weights'], changes: [weigh('ledelse', weight)] });
    const answers = await Promise.all([2, 3, 4, 5, 6].map(ask));
    const statuses = answers.map(({ status, body }) => (status === 200 ? 'done' : body.code));
    expect(statuses.filter((status) => status === 'done').length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set(['done', 'simulation-overtaken']));
    // Two pages do not stop each other.
    const both = await Promise.all([
      simulate(draft, { page: randomUUID(), parts: ['weights'] }),
      simulate(draft, { page: randomUUID(), parts: ['weights'] }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('takes as many statements for a large round as for a small one, and fewer once it is open', async () => {
    const statements = async (draft: string): Promise<number> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        expect((await simulate(draft)).status).toBe(200);
        const others = /plugin_decisions|count_plugin_calls|touch_session/;
        const sent = spy.mock.calls as unknown as [string | { text: string }][];
        return sent.filter(
          ([asked]) => !others.test(typeof asked === 'string' ? asked : asked.text),
        ).length;
      } finally {
        spy.mockRestore();
      }
    };
    const [small, large] = [
      await arrangeSimulation(actors, { size: 12 }),
      await arrangeSimulation(actors, { size: 40 }),
    ];
    await statements((await arrangeSimulation(actors)).draft);
    expect(await statements(large.draft)).toBe(await statements(small.draft));
    // The session, the transaction around one read, and nothing else.
    expect(await statements(small.draft)).toBeLessThanOrEqual(7);
  });

  it('leaves out municipalities whose units answered, and says how many', async () => {
    const units = (key: string): Model => ({
      ...twoDimensions(key),
      scoring: { plugin: 'units', version: '^1.0.0' },
    });
    const sheetOf = (model: Model, place: number): AnswerSheet => {
      const { answers } = invented(model, place);
      return place < 14 ? { answers } : { answers: {}, units: [{ key: 'skoler', answers }] };
    };
    const { draft, round } = await arrangeSimulation(actors, { model: units, sheetOf });
    expect((await simulate(draft)).body).toMatchObject({ sheets: 14, leftOut: 6 });
    const [kept] = await erfa.database.ask<{ text: string }>(
      'select sheets::text as text from mixed_answers where round_id = $1',
      [round],
    );
    expect(kept?.text).not.toContain('skoler');
  });

  it('simulates models of other plugins, too', async () => {
    const weakest = (key: string): Model => ({
      ...twoDimensions(key),
      scoring: { plugin: 'minimum-of', version: '^1.0.0' },
    });
    const { draft } = await arrangeSimulation(actors, { model: weakest, sheetOf: invented });
    const { status, body } = await simulate(draft, { parts: ['figures', 'weights'] });
    expect(status).toBe(200);
    expect(body.figures?.nodes[0]?.after?.scored).toBeGreaterThanOrEqual(18);
  });

  const idOf = async (model: Model): Promise<string> =>
    (
      await erfa.database.ask<{ id: string }>('select id from published_model where key = $1', [
        model.key,
      ])
    )[0]?.id ?? '';
});
