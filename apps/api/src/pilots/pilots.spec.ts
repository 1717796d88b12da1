import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import {
  arrangeDraft,
  DraftAuthor,
  setting,
  smallModel,
  someQuestion,
  type Fault,
} from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangePilot, PilotRespondent } from '../../testing/pilots';
import type {
  ApprovalsView,
  ModelApprovalView,
  PublishedDraftView,
} from '../drafts/approvals.views';
import type { OverviewView } from '../assessments/overview.views';
import type { DraftPilotsView, PilotFeedbackView, PilotItemView } from './pilots.views';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('a pilot, as KL runs it', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let mette: DraftAuthor;
  let klId: string;
  let aarhus: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    [klId, aarhus] = [await actors.organisation('kl'), await actors.organisation('0751')];
    kl = await erfa.as('mette.bruun');
    mette = new DraftAuthor(kl);
  });
  afterAll(() => erfa.close());

  const open = async (
    draftId: string,
    change: object = {},
  ): Promise<Answer<DraftPilotsView & Fault>> =>
    mette.post(draftId, 'pilots', {
      ...{ revision: 1, opensOn: day(-1), closesOn: day(10), note: 'Hvor er det svært?' },
      ...{ municipalityIds: [aarhus], ...change },
    });
  const feedback = async (id: string, client = kl): Promise<PilotFeedbackView & Fault> =>
    (await client.ask<PilotFeedbackView & Fault>(`/api/pilots/${id}/feedback`)).body;
  const itemOf = ({ items }: PilotFeedbackView, key: string): PilotItemView => {
    const item = items.find(({ question }) => question === key);
    if (!item) throw new Error(`no ${key}`);
    return item;
  };
  const logged = async (pilot: string): Promise<string[]> =>
    (
      await erfa.database.ask<{ line: string }>(
        `select o.code || ' ' || e.kind as line from audit_event e join organisation o on o.id = e.organisation_id where e.subject = $1 order by 1`,
        [pilot],
      )
    ).map(({ line }) => line);

  it('is a draft as it was read, and stays so while the draft goes on', async () => {
    const id = await arrangeDraft(actors, klId, null);
    const opened = await open(id);
    expect(opened.status).toBe(201);
    const [pilot] = opened.body.pilots;
    expect(pilot).toMatchObject({
      ...{ state: 'open', revision: 1, questionCount: 2, invited: 1, handedIn: 0 },
      ...{ note: 'Hvor er det svært?', opensOn: day(-1), closesOn: day(10) },
    });
    expect(await logged(pilot?.id ?? '')).toEqual(['0751 pilot.invited', 'kl pilot.opened']);
    const saved = await mette.save(id, 1, [
      setting('budget', ['title', 'da'], 'budget', 'Penge'),
      {
        ...{ kind: 'add', node: someQuestion('nyt') },
        at: { parent: 'ledelse', before: null },
      },
      {
        ...{ kind: 'remove', node: someQuestion('strategi') },
        at: { parent: 'ledelse', before: 'budget' },
      },
    ]);
    expect(saved.body.refused).toEqual([]);
    const jonas = await PilotRespondent.from(actors, '0751', pilot?.id ?? '');
    expect(JSON.stringify((await jonas.read()).body.content)).not.toContain('Penge');
    const told = await feedback(pilot?.id ?? '');
    expect(told.items.map(({ since }) => since)).toEqual(['gone', 'changed']);
    expect(told.added).toEqual(['nyt']);
    // A key that was changed is no other question, nor where the change is taken back.
    const rekey = { kind: 'rekey', node: 'budget', to: 'penge' } as const;
    const { revision: renamed } = (await mette.save(id, saved.body.revision, [rekey])).body;
    const keys = async () =>
      (await feedback(pilot?.id ?? '')).items.map(({ since, keyNow }) => [since, keyNow]);
    expect(await keys()).toEqual([
      ['gone', 'strategi'],
      ['changed', 'penge'],
    ]);
    await mette.post(id, 'undo', { after: renamed });
    expect((await keys())[1]).toEqual(['changed', 'budget']);
    // A second one, of the draft as it is now.
    expect((await open(id)).body.code).toBe('draft-changed');
    const { revision } = await mette.read(id);
    expect((await open(id, { revision })).body.pilots).toHaveLength(2);
  });

  it.each<[string, object, number, string]>([
    ['after its end', { opensOn: day(-9), closesOn: day(-3) }, 400, 'pilot-period'],
    ['the wrong way round', { opensOn: day(5), closesOn: day(4) }, 400, 'pilot-period'],
    ['to nobody', { municipalityIds: [] }, 400, 'invalid-input'],
    ['to who is no municipality', { municipalityIds: [randomUUID()] }, 400, 'invalid-input'],
    ['with too long a note', { note: 'x'.repeat(2001) }, 400, 'invalid-input'],
    ['of a revision that is not the draft’s', { revision: 7 }, 409, 'draft-changed'],
  ])('is not opened %s', async (_, change, status, code) => {
    const answer = await open(await arrangeDraft(actors, klId, null), change);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is not opened of what is discarded, empty, faulty or somebody else’s', async () => {
    const discarded = await arrangeDraft(actors, klId, null);
    await kl.ask(`/api/model-drafts/${discarded}`, { method: 'DELETE' });
    expect((await open(discarded)).body.code).toBe('draft-discarded');
    const empty = await arrangeDraft(actors, klId, null, {
      model: { ...smallModel(), nodes: [] },
    });
    expect((await open(empty)).body.code).toBe('pilot-empty');
    const faulty = await arrangeDraft(actors, klId, null, {
      model: { ...smallModel(), nodes: [someQuestion('strategi', { scale: 'intet' })] },
    });
    const refused = await open(faulty);
    expect([refused.status, refused.body.code]).toEqual([409, 'pilot-unready']);
    expect(refused.body.errors?.[0]?.path).toContain('strategi');
    expect((await open(await arrangeDraft(actors, aarhus, null))).status).toBe(404);
  });

  it('needs no plugin, is not stopped by what becomes of the draft, and is nobody’s round', async () => {
    const model = {
      ...smallModel('uden-udvidelse'),
      scoring: { plugin: 'findes-ikke', version: '^1.0.0' },
    };
    const draftId = await arrangeDraft(actors, klId, null, { model });
    const [pilot] = (await open(draftId)).body.pilots;
    const id = pilot?.id ?? '';
    await kl.ask(`/api/model-drafts/${draftId}`, { method: 'DELETE' });
    const jonas = await PilotRespondent.from(actors, '0751', id);
    expect((await jonas.save({ question: 'budget', value: 2 })).status).toBe(200);
    expect((await jonas.handIn()).status).toBe(200);
    expect((await feedback(id)).sheets).toBe(1);
    const { body } = await kl.ask<DraftPilotsView>(`/api/model-drafts/${draftId}/pilots`);
    expect([body.writable, body.pilots.length]).toEqual([false, 1]);
    for (const table of ['assessment', 'result', 'agreed_answer', 'participation'])
      expect(await erfa.database.ask(`select from ${table}`)).toEqual([]);
  });

  it('tells counts, steps nobody uses, and comments with the municipality, of what is handed in alone', async () => {
    const { id } = await arrangePilot(actors, { invited: ['0751', '0461'] });
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const lone = await PilotRespondent.from(actors, '0751', id);
    const odense = await PilotRespondent.from(actors, '0461', id);
    await jonas.save(
      { question: 'strategi', value: 1, comment: 'Hvad er en strategi?' },
      { question: 'budget', state: 'dont-know', comment: ' ' },
    );
    await jonas.handIn();
    await lone.save({ question: 'strategi', value: 1, comment: 'Kun til KL om Lone' });
    await lone.handIn(false);
    await odense.save({ question: 'strategi', value: 3, comment: 'Ikke afleveret' });
    const told = await feedback(id);
    expect(told.participants.map(({ name, state, sheets }) => [name, state, sheets])).toEqual([
      ['Odense', 'under-way', 0],
      ['Aarhus', 'handed-in', 2],
    ]);
    expect([told.sheets, told.invited, told.handedIn]).toEqual([2, 2, 1]);
    expect(itemOf(told, 'strategi')).toMatchObject({
      ...{ asked: 2, answered: 2, dontKnow: 0, missing: 0, floor: 2, ceiling: 0 },
      ...{ neverUsed: [2, 3], answers: [{ value: 1, count: 2 }], seconds: null },
    });
    expect(itemOf(told, 'strategi').comments).toEqual([
      expect.objectContaining({
        ...{ name: 'Aarhus', comment: 'Hvad er en strategi?', value: 1, handled: false },
      }),
    ]);
    // A comment of blanks is none.
    expect(itemOf(told, 'budget')).toMatchObject({
      ...{ asked: 2, answered: 0, dontKnow: 1, missing: 1, comments: [] },
    });
    expect(JSON.stringify(told)).not.toMatch(/Lone|Ikke afleveret|Prøveperson/);
  });

  it('tells time of five and more, in fives, and never one person’s', async () => {
    const { id } = await arrangePilot(actors);
    for (const [at, seconds] of [12, 31, 33, 58, 899].entries()) {
      const one = await PilotRespondent.from(actors, '0751', id);
      await one.time(['budget', seconds]);
      await one.time(['budget', 3]);
      await one.handIn();
      const { seconds: told } = itemOf(await feedback(id), 'budget');
      expect(told).toEqual(at < 4 ? null : { lower: 30, median: 35, upper: 60 });
    }
    expect(itemOf(await feedback(id), 'strategi').seconds).toBeNull();
  });

  it('does not count as missing what a condition hid', async () => {
    const hidden = someQuestion('budget', {
      shownWhen: { all: [{ question: 'strategi', is: [3] }] },
    });
    const model = { ...smallModel(), nodes: [someQuestion('strategi'), hidden] };
    const { id } = await arrangePilot(actors, { model });
    const jonas = await PilotRespondent.from(actors, '0751', id);
    await jonas.save(
      { question: 'strategi', value: 1 },
      { question: 'budget', value: 2, comment: 'Skrevet, før det blev skjult' },
    );
    await jonas.handIn();
    expect(itemOf(await feedback(id), 'budget')).toMatchObject({
      ...{ asked: 0, answered: 0, missing: 0, answers: [], comments: [] },
    });
  });

  it('has comments that are seen to, until they are handed in anew', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    await jonas.save({ question: 'budget', state: 'unanswered', comment: 'Uklart' });
    await jonas.handIn();
    const sheet = itemOf(await feedback(id), 'budget').comments[0]?.sheetId ?? '';
    const handle = (handled: boolean, question = 'budget') =>
      kl.ask<PilotFeedbackView>(`/api/pilots/${id}/comments/${sheet}/${question}`, {
        ...{ method: 'PUT', body: { handled } },
      });
    const { draftId } = await feedback(id);
    const waiting = async () =>
      (await kl.ask<DraftPilotsView>(`/api/model-drafts/${draftId}/pilots`)).body.pilots.map(
        ({ openComments }) => openComments,
      );
    expect(await waiting()).toEqual([1]);
    const handled = async () => itemOf(await feedback(id), 'budget').comments[0]?.handled;
    expect((await handle(true)).status).toBe(200);
    expect(await handled()).toBe(true);
    expect(await waiting()).toEqual([0]);
    expect((await handle(true)).status).toBe(200);
    await handle(false);
    expect(await handled()).toBe(false);
    await handle(true);
    await jonas.takeBack();
    expect((await handle(true)).status).toBe(404);
    await jonas.handIn();
    expect(await handled()).toBe(false);
    expect(await waiting()).toEqual([1]);
    expect((await handle(true, 'strategi')).status).toBe(404);
  });

  it('is closed by hand once, and is told everyone who is invited', async () => {
    const { id } = await arrangePilot(actors, { invited: ['0751', '0461'] });
    const close = () => kl.ask<Fault>(`/api/pilots/${id}/closing`, { method: 'POST' });
    expect((await close()).status).toBe(200);
    expect((await close()).body.code).toBe('pilot-closed');
    expect((await feedback(id)).state).toBe('closed');
    expect(await logged(id)).toEqual([
      ...['0461 pilot.closed', '0751 pilot.closed', 'kl pilot.closed'],
    ]);
  });

  it('ends when its draft is published, is told so, and stays readable from the model', async () => {
    const model = smallModel('tried-and-published');
    const { id, draftId } = await arrangePilot(actors, { invited: ['0751'], model });
    const jonas = await PilotRespondent.from(actors, '0751', id);
    await jonas.save({ question: 'budget', value: 2, comment: 'Svært' });
    await jonas.handIn();
    expect((await jonas.read()).body).toMatchObject({ state: 'open', publishedId: null });
    // One to come ends as well; one that was closed before keeps its day.
    const later = (await open(draftId, { opensOn: day(2), closesOn: day(9) })).body.pilots[0];
    const henrik = new DraftAuthor(await erfa.as('henrik.toft'));
    const { body } = await mette.post<ApprovalsView>(draftId, 'approvals', { note: '' });
    await henrik.post(draftId, `approvals/${body.approvals[0]?.id ?? ''}/decision`, {
      ...{ decision: 'approved', comment: '' },
    });
    const { status, body: became } = await mette.post<PublishedDraftView>(draftId, 'publication');
    expect(status).toBe(200);
    const pilots = (await mette.get<DraftPilotsView>(draftId, 'pilots')).body.pilots;
    expect(pilots.map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect(await logged(later?.id ?? '')).toContain('0751 pilot.closed');
    expect((await jonas.read()).body).toMatchObject({
      ...{ state: 'closed', open: false, publishedId: became.modelId },
    });
    const approval = await kl.ask<ModelApprovalView>(`/api/models/${became.modelId}/approval`);
    expect(approval.body.piloted).toEqual({ draftId, openComments: 1 });
    expect((await feedback(id)).state).toBe('closed');
  });

  it('takes as many statements for many answers as for one', async () => {
    const { id } = await arrangePilot(actors);
    const count = async (): Promise<number> => {
      const pg = (await import('pg')).default;
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      await feedback(id);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    await feedback(id);
    const little = await count();
    expect(little).toBeGreaterThan(3);
    for (let n = 0; n < 6; n += 1) {
      const one = await PilotRespondent.from(actors, '0751', id);
      await one.save({ question: 'budget', value: 2, comment: 'Uklart' });
      await one.handIn();
    }
    expect((await feedback(id)).sheets).toBe(6);
    expect(await count()).toBe(little);
  });

  it('waits on the start page of those who answer, until they have', async () => {
    const { id } = await arrangePilot(actors, { invited: ['0740'] });
    const one = await PilotRespondent.from(actors, '0740', id);
    const tasks = async (who = one) =>
      (await who.client.ask<OverviewView>('/api/overview')).body.tasks.map(
        ({ kind, target, count }) => [kind, target, count],
      );
    expect(await tasks()).toEqual([['answer-pilot', id, 2]]);
    await one.save({ question: 'budget', value: 2 });
    expect(await tasks()).toEqual([['answer-pilot', id, 1]]);
    await one.handIn();
    expect(await tasks()).toEqual([]);
    const reader = await PilotRespondent.from(actors, '0740', id, 'reader');
    expect(await tasks(reader)).toEqual([]);
    const other = await PilotRespondent.from(actors, '0730', id);
    expect(await tasks(other)).toEqual([]);
  });
});
