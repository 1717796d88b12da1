import { randomUUID } from 'node:crypto';
import type { DraftChange } from '@erfa/model-lab';
import { Actors } from '../../testing/actors';
import {
  arrangeDraft,
  DraftAuthor,
  setting,
  smallModel,
  someGolden,
  someQuestion,
} from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { DraftView, PresencesView } from './drafts.views';
import type { DraftNewsView, SavedChangesView } from './writing.views';

describe('writing in a draft', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let mette: DraftAuthor;
  let henrik: DraftAuthor;
  let people: Record<string, string>;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    mette = new DraftAuthor(await erfa.as('mette.bruun'));
    henrik = new DraftAuthor(await erfa.as('henrik.toft'));
    const rows = await erfa.database.ask<{ id: string; name: string }>(
      'select id, name from person',
    );
    people = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  });
  afterAll(() => erfa.close());

  /** A draft without a change of anybody's that is asked about here. */
  const draft = async (model = smallModel()): Promise<string> =>
    arrangeDraft(actors, await actors.organisation('kl'), null, { model });
  const titled = (key: string, from: string, to: string): DraftChange =>
    setting(key, ['title', 'da'], from, to);
  const titles = ({ content }: Pick<DraftView, 'content'>): Record<string, string> => {
    const found: Record<string, string> = {};
    const walk = (nodes: { key: string; title: { da: string }; children?: never[] }[]): void =>
      nodes.forEach((node) => {
        found[node.key] = node.title.da;
        walk(node.children ?? []);
      });
    walk(content['nodes'] as never[]);
    return found;
  };

  it('keeps every kind of change, numbered, and hands it to who asks', async () => {
    const id = await draft();
    const batch = randomUUID();
    const saved = await mette.save(
      id,
      1,
      [
        { kind: 'add', node: someQuestion('ny'), at: { parent: 'ledelse', before: 'gone' } },
        {
          kind: 'move',
          node: 'budget',
          from: { parent: 'ledelse', before: null },
          to: { parent: 'lille-model', before: null },
        },
        titled('ny', 'ny', 'Nyt spørgsmål'),
        { kind: 'rekey', node: 'strategi', to: 'retning' },
        { kind: 'rekey', node: 'lille-model', to: 'anden-model' },
      ],
      batch,
    );
    expect(saved.body).toMatchObject({ revision: 6, refused: [], undoable: true, redoable: false });
    const { body: news } = await henrik.get<DraftNewsView>(id, 'changes?after=1');
    expect(
      news.since?.map((made) => [made.revision, made.change['kind'], made.own, made.madeBy]),
    ).toEqual([
      [2, 'add', false, 'Mette Bruun'],
      [3, 'move', false, 'Mette Bruun'],
      [4, 'set', false, 'Mette Bruun'],
      [5, 'rekey', false, 'Mette Bruun'],
      [6, 'rekey', false, 'Mette Bruun'],
    ]);
    // As it was made: what it was to stand before is not there.
    expect(news.since?.[0]?.change['at']).toEqual({ parent: 'ledelse', before: null });
    expect(saved.body.since?.map(({ own, batch: of }) => [own, of])).toEqual(
      Array(5).fill([true, batch]),
    );
    const read = await henrik.read(id);
    expect(titles(read)).toEqual({
      ledelse: 'Ledelse',
      retning: 'strategi',
      ny: 'Nyt spørgsmål',
      budget: 'budget',
    });
    expect(read).toMatchObject({
      key: 'anden-model',
      questionCount: 3,
      revision: 6,
      updatedBy: 'Mette Bruun',
    });
    // What golden cases say of a node goes with its key.
    expect(read.golden[0]?.case).toEqual({
      ...someGolden,
      answers: { retning: 2, budget: 3 },
    });
    expect(read.goldenRevision).toBe(1);
  });

  it('refuses a change that collides alone, with both sides, and keeps the others', async () => {
    const id = await draft();
    await henrik.save(id, 1, [titled('strategi', 'strategi', 'Henriks')]);
    const { status, body } = await mette.save(id, 1, [
      titled('budget', 'budget', 'Mettes'),
      titled('strategi', 'strategi', 'Mettes'),
      titled('gone', 'x', 'y'),
      setting('strategi', ['title', 'en'], 'strategi', 'Hers'),
      setting('strategi', ['colour'], null, 'red'),
    ]);
    expect(status).toBe(200);
    expect(body.refused).toEqual([
      { at: 1, code: 'changed', found: 'Henriks' },
      { at: 2, code: 'node-unknown', found: null },
      { at: 4, code: 'not-a-structure', found: null, where: ['colour'] },
    ]);
    expect(body.since?.map(({ madeBy, own }) => [madeBy, own])).toEqual([
      ['Henrik Toft', false],
      ['Mette Bruun', true],
      ['Mette Bruun', true],
    ]);
    expect(titles(await mette.read(id))).toMatchObject({ strategi: 'Henriks', budget: 'Mettes' });
  });

  it('makes a batch once, however often it is sent', async () => {
    const id = await draft();
    const batch = randomUUID();
    const changes = [titled('strategi', 'strategi', 'Ny'), titled('budget', 'not so', 'Ny')];
    const first = await mette.save(id, 1, changes, batch);
    await henrik.save(id, 2, [
      titled('strategi', 'Ny', 'Henriks'),
      titled('budget', 'budget', 'not so'),
    ]);
    const again = await mette.save(id, 1, changes, batch);
    expect(again.body.refused).toEqual(first.body.refused);
    expect([first.body.revision, again.body.revision]).toEqual([2, 4]);
    expect(titles(await mette.read(id))).toMatchObject({ strategi: 'Henriks', budget: 'not so' });
  });

  it('lets nobody overwrite another where many write at once', async () => {
    const id = await draft({
      ...smallModel(),
      nodes: Array.from({ length: 20 }, (_, n) => someQuestion(`q${n}`)),
    });
    const both = [mette, henrik];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => n).flatMap((n) =>
        both.map((author, who) =>
          author.save(id, 1, [
            titled(`q${n}`, `q${n}`, `${who}`),
            setting(`q${n}`, who === 0 ? ['weight'] : ['level'], null, n + 1),
          ]),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
    const refused = answers.flatMap(({ body }) => body.refused);
    expect(refused.map(({ code, at }) => [code, at])).toEqual(Array(20).fill(['changed', 0]));
    const { content, revision } = await mette.read(id);
    expect(revision).toBe(1 + 60);
    const nodes = content['nodes'] as { weight: number; level: number }[];
    expect(nodes.map(({ weight, level }) => [weight, level])).toEqual(
      nodes.map((_, n) => [n + 1, n + 1]),
    );
    const { body: news } = await mette.get<DraftNewsView>(id, 'changes?after=1');
    expect(news.since?.map(({ revision: number }) => number)).toEqual(
      Array.from({ length: 60 }, (_, n) => n + 2),
    );
  }, 30_000);

  it('takes back one’s own changes, newest first, and makes them again', async () => {
    const id = await draft();
    await mette.save(id, 1, [
      titled('strategi', 'strategi', 'A'),
      { kind: 'rekey', node: 'budget', to: 'penge' },
    ]);
    await henrik.save(id, 3, [setting('strategi', ['weight'], null, 2)]);
    const undo = (body = {}) => mette.post<SavedChangesView>(id, 'undo', { after: 4, ...body });
    const redo = () => mette.post<SavedChangesView>(id, 'redo', { after: 4 });
    const now = async () => Object.entries(titles(await mette.read(id))).slice(1);
    const first = await undo();
    expect(first.body).toMatchObject({ revision: 5, undoable: true, redoable: true });
    expect(first.body.since?.map(({ kind }) => kind)).toEqual(['undo']);
    expect(await now()).toEqual([
      ['strategi', 'A'],
      ['budget', 'budget'],
    ]);
    expect((await mette.read(id)).golden[0]?.case).toEqual(someGolden);
    expect((await undo()).body).toMatchObject({ revision: 6, undoable: false });
    expect(await now()).toEqual([
      ['strategi', 'strategi'],
      ['budget', 'budget'],
    ]);
    expect((await undo()).body.code).toBe('nothing-to-take-back');
    await redo();
    expect(await now()).toEqual([
      ['strategi', 'A'],
      ['budget', 'budget'],
    ]);
    expect((await redo()).body).toMatchObject({ redoable: false, undoable: true });
    expect(await now()).toEqual([
      ['strategi', 'A'],
      ['penge', 'budget'],
    ]);
    expect((await redo()).body.code).toBe('nothing-to-take-back');
    // An option that names a node follows its key, and comes back with it.
    const along = [{ node: 'lille-model', field: ['scoring', 'options', 'x'] }];
    const naming = async () =>
      ((await mette.read(id)).content['scoring'] as { options: object }).options;
    await mette.save(id, 0, [
      setting('lille-model', ['scoring', 'options', 'x'], null, 'penge'),
      { kind: 'rekey', node: 'penge', to: 'midler', along },
    ]);
    expect(await naming()).toEqual({ x: 'midler' });
    await undo();
    expect(await naming()).toEqual({ x: 'penge' });
    await undo();
    // What was made again may be taken back again, and what is written anew leaves nothing to make again.
    await undo();
    expect(await now()).toEqual([
      ['strategi', 'A'],
      ['budget', 'budget'],
    ]);
    await mette.save(id, 0, [titled('budget', 'budget', 'B')]);
    expect((await redo()).body.code).toBe('nothing-to-take-back');
    expect(
      ((await mette.read(id)).content['nodes'] as { children: object[] }[])[0]?.children[0],
    ).toMatchObject({
      weight: 2,
    });
  });

  it('does not take back what somebody else has written in since, and says what stands there', async () => {
    const id = await draft();
    await mette.save(id, 1, [titled('budget', 'budget', 'B'), titled('strategi', 'strategi', 'A')]);
    await henrik.save(id, 3, [titled('strategi', 'A', 'Henriks')]);
    const { status, body } = await mette.post<SavedChangesView>(id, 'undo', { after: 4 });
    expect([status, body.code]).toEqual([409, 'change-collides']);
    expect(body.collision).toEqual({
      revision: 3,
      code: 'changed',
      found: 'Henriks',
      sent: titled('strategi', 'A', 'strategi'),
    });
    // The one before can be taken back all the same; another's cannot.
    const other = await mette.post<SavedChangesView>(id, 'undo', { after: 4, revision: 4 });
    expect(other.body.code).toBe('nothing-to-take-back');
    await mette.post(id, 'undo', { after: 4, revision: 2 });
    expect(titles(await mette.read(id))).toMatchObject({ strategi: 'Henriks', budget: 'budget' });
  });

  it('gives no published key to another', async () => {
    const model = await actors.one(
      `insert into published_model (key, version, hash, content, question_count, minutes) values ('lille-model', 1, 'x', $1, 2, 4) returning id`,
      [JSON.stringify(smallModel())],
    );
    const { body } = await mette.begin({ predecessorId: model });
    expect(body).toMatchObject({ version: 2, predecessor: { id: model } });
    const saved = await mette.save(body.id, 0, [
      { kind: 'rekey', node: 'strategi', to: 'x' },
      { kind: 'rekey', node: 'lille-model', to: 'y' },
      { kind: 'add', node: someQuestion('ny'), at: { parent: 'ledelse', before: null } },
      { kind: 'rekey', node: 'ny', to: 'nyere' },
    ]);
    expect(saved.body.refused.map(({ at, code }) => [at, code])).toEqual([
      [0, 'key-published'],
      [1, 'key-published'],
    ]);
    expect(Object.keys(titles(await mette.read(body.id)))).toEqual([
      'ledelse',
      'strategi',
      'budget',
      'nyere',
    ]);
  });

  it('takes nothing that is no change, and says where', async () => {
    const id = await draft();
    const { status, body } = await mette.save(id, 1, [
      titled('strategi', 'strategi', 'A'),
      { kind: 'move', node: 'strategi' },
      {
        kind: 'add',
        node: { ...someQuestion('ny'), scale: { kind: 'steps' } },
        at: { parent: 'ledelse', before: null },
      },
    ] as never);
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors?.map(({ path, code }) => [path, code])).toEqual([
      ['changes.1.from', 'notAChange'],
      ['changes.2.node.scale.steps', 'notAChange'],
    ]);
    expect((await mette.read(id)).revision).toBe(1);
    expect((await mette.save(id, 1, [])).body.code).toBe('invalid-input');
    expect((await mette.save(id, 1, [titled('a', 'b', 'c')], 'no-uuid')).body.code).toBe(
      'invalid-input',
    );
    expect((await mette.get<object>(id, 'changes')).body.code).toBe('invalid-input');
  });

  it('stops at what a model may be in size', async () => {
    const id = await draft();
    const long = 'x'.repeat(900_000);
    let last: SavedChangesView & { code?: string } = (
      await mette.save(id, 1, [titled('strategi', 'strategi', long)])
    ).body;
    for (const node of ['strategi', 'budget'])
      for (const field of ['description', 'guidance', 'text', 'good'])
        last = (await mette.save(id, 1, [setting(node, [field], null, { da: long, en: '' })])).body;
    // Nine texts are more than a model may hold; eight are not.
    expect(last.code).toBe('draft-too-large');
    expect((await mette.read(id)).revision).toBe(9);
  }, 60_000);

  it('tells who asks too late to read the draft again', async () => {
    const id = await draft();
    await erfa.database.ask(
      `insert into model_draft_change (organisation_id, draft_id, revision, batch_id, change, made_by)
       select organisation_id, id, n, gen_random_uuid(), '{}', created_by from model_draft, generate_series(2, 1002) n where id = $1`,
      [id],
    );
    expect((await mette.get<DraftNewsView>(id, 'changes?after=1')).body.since).toBeNull();
    expect((await mette.get<DraftNewsView>(id, 'changes?after=2')).body.since).toHaveLength(1000);
  });

  it('shows who else is there, and where, for a minute', async () => {
    const id = await draft();
    const at = (author: DraftAuthor, node: string | null) =>
      author.post<PresencesView>(id, 'presence', { node });
    expect((await at(mette, 'strategi')).body.present).toEqual([]);
    expect((await at(henrik, null)).body.present).toMatchObject([
      { personId: people['Mette Bruun'], name: 'Mette Bruun', node: 'strategi' },
    ]);
    await at(mette, 'budget');
    expect((await henrik.get<DraftNewsView>(id, 'changes?after=0')).body.present).toMatchObject([
      { name: 'Mette Bruun', node: 'budget' },
    ]);
    expect((await mette.read(id)).present).toMatchObject([{ name: 'Henrik Toft', node: null }]);
    const ago = (interval: string) =>
      erfa.database.ask(
        'update model_draft_presence set seen_at = now() - $2::interval where draft_id = $1',
        [id, interval],
      );
    await ago('2 minutes');
    expect((await mette.read(id)).present).toEqual([]);
    await ago('2 hours');
    await at(mette, null);
    const left = await erfa.database.ask('select from model_draft_presence where draft_id = $1', [
      id,
    ]);
    expect(left).toHaveLength(1);
    expect((await mette.post<object>(randomUUID(), 'presence', {})).body.code).toBe('not-found');
  });
});
