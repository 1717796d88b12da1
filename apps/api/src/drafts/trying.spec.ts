import { randomUUID } from 'node:crypto';
import type { DraftChange } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import {
  arrangeDraft,
  DraftAuthor,
  setting,
  smallModel,
  someGolden,
  someQuestion,
} from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type {
  DraftFindingsView,
  DraftTrialView,
  GoldenCasesView,
  GoldenOutcomesView,
} from './trying.views';
import type { SavedChangesView } from './writing.views';

describe('trying a draft', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let mette: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
    mette = new DraftAuthor(kl);
  });
  afterAll(() => erfa.close());

  const draft = async (own: Partial<Model> = {}): Promise<string> =>
    arrangeDraft(actors, await actors.organisation('kl'), null, {
      model: { ...smallModel(), ...own },
    });
  const findings = async (id: string, language = 'da'): Promise<DraftFindingsView> =>
    (await mette.get<DraftFindingsView>(id, 'findings', language)).body;
  const errors = async (id: string): Promise<string[]> =>
    (await findings(id)).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, node, field }) => `${code} ${[node, ...field].join('.')}`);
  const trial = (id: string, sheet: unknown) => mette.post<DraftTrialView>(id, 'trial', { sheet });

  it('finds nothing that would keep a sound one from being published', async () => {
    const id = await draft();
    const found = await findings(id);
    expect(found).toMatchObject({ revision: 1, blocks: false, pluginProblem: null });
    expect(await errors(id)).toEqual([]);
  });

  it('says what is wrong at which node, in the language asked for', async () => {
    const id = await draft();
    await mette.save(id, 1, [
      setting('strategi', ['title', 'en'], 'strategi', ''),
      setting('budget', ['scale'], 'trin', 'no-such'),
      setting('budget', ['shownWhen'], null, { all: [{ question: 'gone', is: [1] }] }),
      setting('lille-model', ['scoring', 'options', 'colour'], null, 'red'),
    ]);
    expect(await errors(id)).toEqual(
      expect.arrayContaining([
        'translation-missing strategi.title',
        'scale-unknown budget.scale',
        'condition-unknown budget.shownWhen.all.0.question',
        'option-unknown lille-model.scoring.options.colour',
      ]),
    );
    const english = await findings(id, 'en');
    expect(english.blocks).toBe(true);
    expect(english.findings.find(({ code }) => code === 'translation-missing')?.message).toBe(
      'The text is missing in English.',
    );
  });

  it('hears what its plugin refuses, and when it is not there at all', async () => {
    const refused = await draft({
      scoring: { plugin: 'ordinal-rating', version: '^1.0.0', options: { reachedAt: 'gone' } },
    });
    const found = await findings(refused);
    expect(found.findings.map(({ code }) => code)).toContain('plugin-refuses');
    expect(found.blocks).toBe(true);
    const missing = await draft({ scoring: { plugin: 'no-such', version: '^1.0.0' } });
    expect(await findings(missing)).toMatchObject({
      blocks: true,
      pluginProblem: { plugin: 'no-such', code: 'plugin-missing' },
    });
    expect((await trial(missing, { answers: {} })).body.code).toBe('plugin-missing');
  });

  it('scores answers with the draft as it is, also where a text is missing', async () => {
    const id = await draft();
    await mette.save(id, 1, [setting('strategi', ['title', 'en'], 'strategi', '')]);
    const { body } = await trial(id, { answers: { strategi: 1, budget: 'trin-3' } });
    expect(body).toMatchObject({
      revision: 2,
      plugin: { id: 'weighted-mean' },
      root: { key: 'lille-model', value: 2, children: [{ key: 'ledelse', value: 2 }] },
    });
    await mette.save(id, 2, [setting('budget', ['weight'], null, 3)]);
    expect((await trial(id, { answers: { strategi: 1, budget: 3 } })).body).toMatchObject({
      revision: 3,
      root: { value: 2.5 },
    });
  });

  it('does not score a faulty one, or answers that do not fit, and says what is wrong', async () => {
    const id = await draft();
    const wrong = await trial(id, { answers: { strategi: 9, gone: 1 } });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'answers-faulty']);
    expect(wrong.body.errors?.map(({ path, code }) => [path, code])).toEqual([
      ['sheet.answers.strategi', 'answer-choice'],
      ['sheet.answers.gone', 'question-unknown'],
    ]);
    await mette.save(id, 1, [setting('budget', ['scale'], 'trin', 'no-such')]);
    const faulty = await trial(id, { answers: {} });
    expect([faulty.status, faulty.body.code]).toEqual([409, 'draft-faulty']);
    expect(faulty.body.errors?.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([['budget.scale', 'scale-unknown']]),
    );
    expect((await mette.post<object>(id, 'golden/try')).body.code).toBe('draft-faulty');
  });

  it('keeps golden cases, each with a version of its own', async () => {
    const { body: begun } = await mette.begin({
      ...{ title: { da: 'Prøve', en: 'Trial' }, key: 'golden-prove', plugin: 'weighted-mean' },
    });
    const id = begun.id;
    const { scales, nodes } = smallModel();
    await mette.save(id, 0, [
      setting('golden-prove', ['scales', 'trin'], null, scales['trin'] as never),
      { kind: 'add', node: nodes[0] as never, at: { parent: 'golden-prove', before: null } },
    ]);
    const caseId = randomUUID();
    const write = (seen: number, written: unknown, at = caseId) =>
      mette.golden<GoldenCasesView>(id, at, seen, written);
    expect((await mette.post<GoldenOutcomesView>(id, 'golden/try')).body).toMatchObject({
      ...{ passed: false, cases: [] },
    });
    expect((await write(0, someGolden)).body.golden).toMatchObject([
      { id: caseId, version: 1, case: someGolden, changedBy: 'Mette Bruun' },
    ]);
    const late = await write(0, { ...someGolden, name: 'Anden' });
    expect([late.status, late.body.code]).toEqual([412, 'version-conflict']);
    expect(late.body.current).toMatchObject({ version: 1, case: someGolden });
    const wrong = { ...someGolden, expect: { ledelse: { value: 1 } } };
    expect((await write(1, wrong)).body.golden).toMatchObject([{ version: 2, case: wrong }]);
    await write(0, { ...someGolden, name: 'Rigtig' }, randomUUID());
    const { body: tried } = await mette.post<GoldenOutcomesView>(id, 'golden/try');
    expect(tried).toMatchObject({ revision: 5, goldenRevision: 3, passed: false });
    expect(tried.cases).toMatchObject([
      { id: caseId, passed: false, messages: ['To og tre: Ledelse fik 2,5 i stedet for 1.'] },
      { name: 'Rigtig', passed: true, messages: [] },
    ]);
    const left = await write(2, null);
    expect(left.body.golden.map(({ case: { name } }) => name)).toEqual(['Rigtig']);
    expect((await mette.post<GoldenOutcomesView>(id, 'golden/try')).body.passed).toBe(true);
    const faulty = await write(0, { name: 'Fejl', answers: { strategi: 9 }, expect: { gone: {} } });
    expect([faulty.status, faulty.body.code]).toEqual([400, 'golden-faulty']);
    expect(faulty.body.errors?.map(({ path }) => path)).toEqual(['case.expect.gone']);
    expect((await write(0, null, randomUUID())).body.code).toBe('not-found');
  });

  it('takes what is done to golden cases back like any other change, and makes it again', async () => {
    const id = await draft();
    const cases = async () =>
      (await mette.read(id)).golden.map((one) => [one.id, one.case['name']]);
    const [first] = (await mette.read(id)).golden;
    if (!first) throw new Error('no case');
    const second = randomUUID();
    await mette.golden(id, second, 0, { ...someGolden, name: 'To' });
    await mette.golden(id, first.id, 1, { ...someGolden, name: 'Skiftet ud' });
    const removed = await mette.golden<GoldenCasesView>(id, first.id, 2, null);
    expect(removed.status).toBe(200);
    const last = await mette.read(id);
    expect(last).toMatchObject({ revision: 4, goldenRevision: 3, undoable: true });

    const undo = async (after: number) =>
      (await mette.post<SavedChangesView>(id, 'undo', { after })).body;
    const back = await undo(4);
    expect(back).toMatchObject({ revision: 5, redoable: true });
    expect(back.since).toMatchObject([
      { kind: 'undo', own: true, change: { kind: 'golden', cases: [{ id: first.id }] } },
    ]);
    // Where it stood, under a version that nothing has had.
    expect((await mette.read(id)).golden[0]).toMatchObject({ id: first.id, version: 4 });
    expect(await cases()).toEqual([
      [first.id, 'Skiftet ud'],
      [second, 'To'],
    ]);
    await undo(5);
    expect(await cases()).toEqual([
      [first.id, someGolden.name],
      [second, 'To'],
    ]);
    await undo(6);
    expect(await cases()).toEqual([[first.id, someGolden.name]]);
    await mette.post(id, 'redo', { after: 7 });
    expect(await cases()).toEqual([
      [first.id, someGolden.name],
      [second, 'To'],
    ]);
    // Nothing of it is the model's.
    expect((await mette.read(id)).content).toEqual(last.content);
  });

  it('says both sides where somebody else has changed a golden case since', async () => {
    const id = await draft();
    const henrik = new DraftAuthor(await erfa.as('henrik.toft'));
    const caseId = randomUUID();
    await mette.golden(id, caseId, 0, { ...someGolden, name: 'Mettes' });
    await henrik.golden(id, caseId, 1, { ...someGolden, name: 'Henriks' });
    const { status, body } = await mette.post<object>(id, 'undo', { after: 3 });
    expect([status, body.code]).toEqual([409, 'change-collides']);
    expect(body.collision).toMatchObject({
      ...{ code: 'changed', found: { name: 'Henriks' } },
      sent: { kind: 'golden', cases: [{ id: caseId, from: { name: 'Mettes' }, to: null }] },
    });
    const sent = [{ kind: 'golden', cases: [] }] as unknown as DraftChange[];
    expect((await mette.save(id, 3, sent)).status).toBe(400);
  });

  it('says of a golden case that the model has left behind what does not fit any more', async () => {
    const id = await draft();
    await mette.save(id, 1, [
      { kind: 'remove', node: someQuestion('budget'), at: { parent: 'ledelse', before: null } },
    ]);
    const { body } = await mette.post<GoldenOutcomesView>(id, 'golden/try');
    expect(body.passed).toBe(false);
    const told = expect.stringContaining('budget') as string;
    expect(body.cases).toMatchObject([
      { messages: [], gone: [{ key: 'budget', title: null, message: told }] },
    ]);
    const asked = await mette.post<object>(id, 'approvals', { note: '' });
    expect(asked.body.errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^To og tre: .*budget/u),
    ]);
  });

  it('takes the answers to questions that are gone out of every golden case at once', async () => {
    const id = await draft();
    const units = {
      name: 'Enheder',
      units: [{ key: 'a', answers: { strategi: 1, budget: 2 } }],
      expect: { ledelse: { value: 1.5 } },
    };
    const ofUnits = randomUUID();
    await mette.golden(id, ofUnits, 0, units);
    await mette.save(id, 1, [
      { kind: 'remove', node: someQuestion('budget'), at: { parent: 'ledelse', before: null } },
    ]);
    const remove = (seen: number) =>
      kl.ask<GoldenCasesView & { code: string }>(`/api/model-drafts/${id}/golden/gone-removal`, {
        method: 'POST',
        headers: { 'if-match': `"${seen}"` },
      });
    expect((await remove(0)).body.code).toBe('draft-changed');
    const { body } = await remove(1);
    expect(body.golden).toMatchObject([
      { version: 2, case: { ...someGolden, answers: { strategi: 2 } }, changedBy: 'Mette Bruun' },
      { version: 2, case: { ...units, units: [{ key: 'a', answers: { strategi: 1 } }] } },
    ]);
    expect(body.golden[0]?.case['answers']).toEqual({ strategi: 2 });
    await mette.golden(id, ofUnits, 2, null);
    // What they expect stays, and is told where it does not come out.
    const tried = await mette.post<GoldenOutcomesView>(id, 'golden/try');
    expect(tried.body.cases[0]).toMatchObject({
      ...{ gone: [], messages: ['To og tre: Ledelse fik 2 i stedet for 2,5.'] },
    });
    // With nothing left to take out nothing is changed.
    expect((await remove(3)).status).toBe(200);
    expect((await mette.read(id)).goldenRevision).toBe(3);
  });
});
