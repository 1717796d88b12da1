import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Actors } from '../../testing/actors';
import { publishedModel } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { arrangeDraft, DraftAuthor, smallModel } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { ModelView } from '../models/models.views';
import type { DraftsView, PluginChoicesView } from './drafts.views';

/** Statements about drafts sent to PostgreSQL while something is asked; not those of sessions and clocks. */
async function statements(ask: () => Promise<{ status: number }>): Promise<number> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    expect((await ask()).status).toBe(200);
    return spy.mock.calls.filter((asked) => JSON.stringify(asked[0]).includes('model_draft'))
      .length;
  } finally {
    spy.mockRestore();
  }
}

describe('drafts of models', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let mette: DraftAuthor;
  let henrik: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
    mette = new DraftAuthor(kl);
    henrik = new DraftAuthor(await erfa.as('henrik.toft'));
  });
  afterAll(() => erfa.close());

  const list = async (): Promise<DraftsView['drafts']> =>
    (await kl.ask<DraftsView>('/api/model-drafts')).body.drafts;
  const title = { da: 'Digital dømmekraft', en: '' };

  it('begin empty, for a plugin as it is now', async () => {
    const { status, body } = await mette.begin({
      ...{ title, key: 'digital-doemmekraft', plugin: 'weighted-mean' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      key: 'digital-doemmekraft',
      version: 1,
      title,
      questionCount: 0,
      revision: 0,
      predecessor: null,
      createdBy: 'Mette Bruun',
      golden: [],
      plugin: { id: 'weighted-mean', problem: null },
      pluginProblem: null,
      discardedAt: null,
      present: [],
      undoable: false,
      redoable: false,
    });
    expect(body.content).toMatchObject({ nodes: [], scales: {} });
    expect(body.content['scoring']).toEqual({
      plugin: 'weighted-mean',
      version: `^${body.plugin?.version}`,
    });
    expect(body.plugin?.manifest['options']).toEqual(expect.any(Array));
    expect((await henrik.read(body.id)).id).toBe(body.id);
    expect((await list()).map(({ id }) => id)).toContain(body.id);
  });

  it('begin as a copy under a key of its own, or as the next version under the same', async () => {
    const { id, content } = await publishedModel(actors);
    const copy = await mette.begin({ copyOf: id, key: 'kopi', title });
    expect(copy.body).toMatchObject({ key: 'kopi', version: 1, title, predecessor: null });
    expect(copy.body.content['nodes']).toEqual(JSON.parse(JSON.stringify(content.nodes)));
    const next = await mette.begin({ predecessorId: id });
    expect(next.body).toMatchObject({
      key: content.key,
      version: content.version + 1,
      title: content.title,
      questionCount: copy.body.questionCount,
      predecessor: { id, version: content.version, retiredAt: null },
    });
  });

  it('are not begun by halves', async () => {
    const { id, content } = await publishedModel(actors);
    const refused = async (body: Record<string, unknown>): Promise<unknown> => {
      const answer = await mette.begin(body);
      const errors = (answer.body.errors ?? []).map((error) => `${error.path} ${error.code}`);
      return [answer.status, answer.body.code, ...errors];
    };
    expect(await refused({})).toEqual([
      ...[400, 'invalid-input'],
      ...['title isDefined', 'key isDefined', 'plugin isDefined'],
    ]);
    const whole = { title, key: 'endnu-en', plugin: 'weighted-mean' };
    expect(await refused({ ...whole, key: 'Æ' })).toEqual([400, 'invalid-input', 'key matches']);
    expect(await refused({ ...whole, plugin: 'no-such' })).toEqual([
      ...[400, 'invalid-input', 'plugin noSuchPlugin'],
    ]);
    expect(await refused({ ...whole, key: content.key })).toEqual([409, 'model-key-taken']);
    expect(await refused({ copyOf: id, ...whole })).toEqual([
      ...[400, 'invalid-input', 'plugin notWithOthers'],
    ]);
    expect(await refused({ copyOf: randomUUID(), key: 'endnu-en' })).toEqual([
      ...[400, 'invalid-input', 'copyOf noSuchModel'],
    ]);
    expect(await refused({ copyOf: id, key: content.nodes[0]?.key })).toEqual([
      ...[400, 'invalid-input', 'key keyOfANode'],
    ]);
    expect(await refused({ predecessorId: id, key: 'andet' })).toEqual([
      ...[400, 'invalid-input', 'key notWithOthers'],
    ]);
    expect(await refused({ title: { da: '', en: '' }, key: 'x', plugin: 'ladder' })).toEqual([
      ...[400, 'invalid-input', 'title.da minLength'],
    ]);
  });

  it('begin with the newest version in use, and with an older one only once that is out of it', async () => {
    const { id } = await publishedModel(actors);
    const { body: draft } = await mette.begin({ predecessorId: id });
    const [newest] = await erfa.database.ask<{ id: string; version: number }>(
      `insert into published_model (key, version, content, hash, question_count, minutes, golden)
       select key, version + 1, jsonb_set(content, '{version}', to_jsonb(version + 1)), hash || 'n', question_count, minutes, golden
       from published_model where id = $1 returning id, version`,
      [id],
    );
    const shown = async (model = id) =>
      (await kl.ask<ModelView>(`/api/models/${model}`)).body.newer;
    expect(await shown()).toEqual(newest);
    expect(await shown(newest?.id)).toBeNull();
    const refused = await mette.begin({ predecessorId: id });
    expect([refused.status, refused.body.code]).toEqual([409, 'model-has-newer']);
    // What was begun before goes on.
    expect((await mette.read(draft.id)).predecessor?.id).toBe(id);
    await erfa.database.ask('update published_model set retired_at = now() where id = $1', [
      newest?.id,
    ]);
    expect(await shown()).toBeNull();
    expect((await mette.begin({ predecessorId: id })).body.version).toBe(
      (newest?.version ?? 0) + 1,
    );
  });

  it('are told that their predecessor has been retired meanwhile', async () => {
    const { id } = await publishedModel(actors);
    const { body: draft } = await mette.begin({ predecessorId: id });
    await erfa.database.ask('update published_model set retired_at = now() where id = $1', [id]);
    expect((await mette.read(draft.id)).predecessor?.retiredAt).toEqual(expect.any(String));
    await erfa.database.ask('update published_model set retired_at = null where id = $1', [id]);
  });

  it('say which plugins there are to choose from', async () => {
    const { body } = await kl.ask<PluginChoicesView>('/api/model-drafts/plugins');
    expect(body.plugins.map(({ id }) => id)).toContain('ladder');
    expect(body.plugins.map(({ problem }) => problem)).not.toContain(undefined);
    const turn = (state: string, seen: number) =>
      kl.ask('/api/plugins/ladder/switch', {
        method: 'PUT',
        headers: { 'if-match': `"${seen}"` },
        body: { state, reason: 'Prøve' },
      });
    await turn('off', 0);
    const off = (await kl.ask<PluginChoicesView>('/api/model-drafts/plugins')).body.plugins;
    expect(off.find(({ id }) => id === 'ladder')?.problem).toBe('plugin-off');
    const model = { ...smallModel(), scoring: { plugin: 'ladder', version: '^1.0.0' } };
    const id = await arrangeDraft(actors, await actors.organisation('kl'), null, { model });
    // A plugin that is off while the model is being written takes nothing away from it.
    expect(await mette.read(id)).toMatchObject({
      plugin: { id: 'ladder', problem: 'plugin-off' },
      pluginProblem: { plugin: 'ladder', code: 'plugin-off' },
    });
    await turn('on', 1);
  });

  it('are discarded and brought back, with everything that was written', async () => {
    const kept = await actors.organisation('kl');
    const id = await arrangeDraft(actors, kept, null);
    const before = await mette.read(id);
    const discarded = await kl.ask<{ discardedAt: string }>(`/api/model-drafts/${id}`, {
      method: 'DELETE',
    });
    expect(discarded.body.discardedAt).toEqual(expect.any(String));
    expect((await list()).at(-1)?.id).toBe(id);
    expect((await mette.save(id, 1, [{ kind: 'rekey', node: 'ledelse', to: 'x' }])).body.code).toBe(
      'draft-discarded',
    );
    expect((await mette.post<object>(id, 'undo', { after: 1 })).body.code).toBe('draft-discarded');
    expect(await mette.read(id)).toEqual({ ...before, discardedAt: expect.any(String) as string });
    const restored = await mette.post(id, 'restoration');
    expect(restored.body).toEqual(before);
    const { body: log } = await kl.ask<{ events: { kind: string; summary: string }[] }>(
      '/api/audit?kind=model',
    );
    expect(log.events.slice(0, 2).map(({ summary }) => summary)).toEqual([
      'Kladde til modellen lille-model hentet tilbage',
      'Kladde til modellen lille-model kasseret',
    ]);
  });

  it('take as many statements to open, to save and to ask about, whatever their size', async () => {
    const kept = await actors.organisation('kl');
    const large = (groups: number) => ({
      ...smallModel(),
      nodes: Array.from({ length: groups }, (_, g) => ({
        ...(smallModel().nodes[0] as object),
        key: g === 0 ? 'ledelse' : `g${g}`,
        children: Array.from({ length: 100 }, (__, q) => ({
          ...{ key: `g${g}-q${q}`, kind: 'question', scale: 'trin' },
          title: { da: `Spørgsmål ${g}.${q}`, en: `Question ${g}.${q}` },
        })),
      })),
    });
    const count = async (id: string): Promise<number[]> => {
      const after = (await mette.read(id)).revision;
      const changes = Array.from({ length: after === 1 ? 1 : 50 }, (_, n) => ({
        ...{ kind: 'set', node: `g0-q${n}`, field: ['weight'], from: null, to: 2 + after },
      }));
      const counts: number[] = [];
      for (const ask of [
        () => kl.ask(`/api/model-drafts/${id}`),
        () => mette.save(id, after, changes as never),
        () => mette.get(id, `changes?after=${after}`),
        () => mette.get(id, 'findings'),
        () => mette.post(id, 'undo', { after }),
        () => mette.post(id, 'presence', { node: 'g0-q1' }),
      ])
        counts.push(await statements(ask));
      return counts;
    };
    const small = await arrangeDraft(actors, kept, null, { model: large(1) as never });
    await count(small);
    const little = await count(
      await arrangeDraft(actors, kept, null, { model: large(1) as never }),
    );
    const much = await arrangeDraft(actors, kept, null, { model: large(20) as never });
    expect(await count(much)).toEqual(little);
    expect(await count(much)).toEqual(little);
    expect(little).toEqual([2, 5, 3, 1, 6, 2]);
  });
});
