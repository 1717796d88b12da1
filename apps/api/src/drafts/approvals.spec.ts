import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { arrangeDraft, DraftAuthor, setting, smallModel, someGolden } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { OverviewView } from '../assessments/overview.views';
import type { ModelView } from '../models/models.views';
import type { ApprovalsView, ModelApprovalView, PublishedDraftView } from './approvals.views';
import type { DraftsView } from './drafts.views';

describe('approving and publishing a draft', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let organisation: string;
  let kl: TestClient;
  let mette: DraftAuthor;
  let henrik: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    organisation = await actors.organisation('kl');
    kl = await erfa.as('mette.bruun');
    mette = new DraftAuthor(kl);
    henrik = new DraftAuthor(await erfa.as('henrik.toft'));
  });
  afterAll(() => erfa.close());

  let made = 0;
  /** A draft of a model of its own that could be published. */
  const draft = (own: object = {}): Promise<string> => {
    made += 1;
    const model = { ...smallModel(`model-${made}`), ...own };
    return arrangeDraft(actors, organisation, null, { model });
  };
  const ask = (author: DraftAuthor, id: string) =>
    author.post<ApprovalsView>(id, 'approvals', { note: 'Nye spørgsmål om budget.' });
  const decide = async (
    author: DraftAuthor,
    id: string,
    decision: 'approved' | 'sent-back',
    comment = '',
  ) => {
    const { approvals } = (await author.get<ApprovalsView>(id, 'approvals')).body;
    return author.post<ApprovalsView>(id, `approvals/${approvals[0]?.id ?? ''}/decision`, {
      ...{ decision, comment },
    });
  };
  const publish = (author: DraftAuthor, id: string) =>
    author.post<PublishedDraftView & { modelId?: string }>(id, 'publication');
  const approved = async (own: object = {}): Promise<string> => {
    const id = await draft(own);
    expect((await ask(mette, id)).status).toBe(200);
    expect((await decide(henrik, id, 'approved')).status).toBe(200);
    return id;
  };
  const published = async (key: string): Promise<number> =>
    (await erfa.database.ask('select from published_model where key = $1', [key])).length;

  it('takes two, and makes a model that never changes', async () => {
    const id = await draft();
    const asked = await ask(mette, id);
    expect(asked.body).toMatchObject({
      revision: 1,
      publishedId: null,
      approvals: [
        {
          note: 'Nye spørgsmål om budget.',
          askedBy: 'Mette Bruun',
          own: true,
          decision: null,
          void: false,
          hash: expect.stringMatching(/^sha256:/) as string,
        },
      ],
    });
    expect((await publish(mette, id)).body.code).toBe('approval-missing');
    const { body } = await decide(henrik, id, 'approved', 'Godt.');
    expect(body.approvals).toMatchObject([
      { decision: 'approved', comment: 'Godt.', decidedBy: 'Henrik Toft', own: false },
    ]);
    const out = await publish(mette, id);
    expect(out.body).toMatchObject({ key: `model-${made}`, version: 1 });
    const { body: model } = await kl.ask<ModelView>(`/api/models/${out.body.modelId}`);
    expect(model).toMatchObject({
      hash: asked.body.approvals[0]?.hash,
      questionCount: 2,
      content: smallModel(`model-${made}`),
    });
    // The draft leads there, and is written in no more, by no way.
    expect(await mette.read(id)).toMatchObject({
      publishedId: out.body.modelId,
      approval: 'approved',
    });
    const late = await mette.save(id, 1, [setting('budget', ['weight'], null, 2)]);
    expect([late.status, late.body.code]).toEqual([409, 'draft-published']);
    expect((await publish(henrik, id)).body).toMatchObject({
      ...{ code: 'draft-published', modelId: out.body.modelId },
    });
    expect((await mette.golden<object>(id, randomUUID(), 0, someGolden)).body.code).toBe(
      'draft-published',
    );
    await kl.ask(`/api/model-drafts/${id}`, { method: 'DELETE' });
    expect((await mette.read(id)).discardedAt).toBeNull();
    await expect(
      erfa.database.ask(`update model_draft set content = '{}' where id = $1`, [id]),
    ).rejects.toThrow(/never changes/);
    // Its next version begins with its golden cases.
    const next = await mette.begin({ predecessorId: out.body.modelId });
    expect(next.body.golden.map(({ case: written }) => written)).toEqual([someGolden]);
    const { body: log } = await kl.ask<{ events: { summary: string }[] }>('/api/audit?kind=model');
    expect(log.events.slice(1, 4).map(({ summary }) => summary)).toEqual([
      `Modellen model-${made} publiceret`,
      `Modellen model-${made} godkendt`,
      `Godkendelse af modellen model-${made} ønsket`,
    ]);
  });

  it('is read with who stood behind it where KL reads it, and by nobody else', async () => {
    const id = await draft();
    await ask(mette, id);
    await decide(henrik, id, 'sent-back', 'Endnu et ord.');
    await ask(henrik, id);
    await decide(mette, id, 'approved', 'Godt.');
    const { body: out } = await publish(henrik, id);
    const read = (client: TestClient, model: string) =>
      client.ask<ModelApprovalView & { code?: string }>(`/api/models/${model}/approval`);
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) as string;
    expect((await read(kl, out.modelId)).body).toEqual({
      piloted: null,
      approval: {
        ...{ askedBy: 'Henrik Toft', askedAt: moment, note: 'Nye spørgsmål om budget.' },
        ...{ decidedBy: 'Mette Bruun', decidedAt: moment, comment: 'Godt.' },
      },
    });
    // A municipality reads the model, and neither name in it.
    const sanne = await erfa.as('sanne.lykkegaard');
    expect((await read(sanne, out.modelId)).status).toBe(403);
    const shown = await sanne.ask(`/api/models/${out.modelId}`);
    expect(shown.status).toBe(200);
    expect(JSON.stringify(shown.body)).not.toMatch(/Henrik Toft|Mette Bruun/u);
    // What came with the installation was no draft; what is not there is not found.
    const { models } = (await kl.ask<{ models: { id: string }[] }>('/api/models')).body;
    const [{ publishedId } = { publishedId: null }] = await erfa.database.ask<{
      publishedId: string | null;
    }>(
      `select m.id as "publishedId" from published_model m where not exists (select from model_draft d where d.published_id = m.id) limit 1`,
    );
    expect(models.map((one) => one.id)).toContain(publishedId);
    expect((await read(kl, publishedId ?? '')).body).toEqual({ approval: null, piloted: null });
    expect((await read(kl, randomUUID())).body.code).toBe('not-found');
  });

  it('is never approved by the one who asked, also not past the API', async () => {
    const id = await draft();
    await ask(mette, id);
    const own = await decide(mette, id, 'approved');
    expect([own.status, own.body.code]).toEqual([403, 'approval-own']);
    // A token of one's own speaks for the same person.
    const [{ id: person = '' } = {}] = await erfa.database.ask<{ id: string }>(
      `select id from person where name = 'Mette Bruun'`,
    );
    const token = new DraftAuthor(await actors.token(person, organisation, 'kl-admin'));
    expect((await decide(token, id, 'approved')).body.code).toBe('approval-own');
    await expect(
      erfa.database.ask(
        `update model_draft_approval set decision = 'approved', comment = '', decided_by = asked_by, decided_at = now() where draft_id = $1`,
        [id],
      ),
    ).rejects.toThrow(/ck_model_draft_approval_two/);
    expect((await publish(mette, id)).body.code).toBe('approval-missing');
  });

  it('counts for nothing once anything has changed, and says so', async () => {
    const id = await approved();
    await henrik.save(id, 1, [setting('budget', ['weight'], null, 2)]);
    const { approvals } = (await mette.get<ApprovalsView>(id, 'approvals')).body;
    expect(approvals).toMatchObject([{ decision: 'approved', void: true, revision: 1 }]);
    expect((await mette.read(id)).approval).toBeNull();
    expect((await publish(mette, id)).body.code).toBe('approval-missing');
    // Nor is what it was counted back to by undoing: that is another revision.
    await henrik.post(id, 'undo', { after: 2 });
    expect((await publish(mette, id)).body.code).toBe('approval-missing');
    await ask(henrik, id);
    await henrik.golden(id, randomUUID(), 0, { ...someGolden, name: 'Endnu en' });
    expect((await decide(mette, id, 'approved')).body.code).toBe('approval-void');
    expect((await ask(henrik, id)).body.approvals.map((one) => one.void)).toEqual([
      ...[false, true, true],
    ]);
    expect((await decide(mette, id, 'approved')).status).toBe(200);
    expect((await publish(henrik, id)).status).toBe(200);
  });

  it('waits on the start page of everyone who may give it, but not of the one who asked', async () => {
    const id = await draft({ title: { da: 'Ledelse', en: '' } });
    const waiting = async (client: TestClient) =>
      (await client.ask<OverviewView>('/api/overview')).body.tasks.filter(
        ({ kind, target }) => kind === 'approve-model' && target === id,
      );
    const other = await erfa.as('henrik.toft');
    expect(await waiting(other)).toEqual([]);
    // English is empty in a draft that is not finished, and is not asked for on the start page.
    await erfa.database.ask(
      `insert into model_draft_approval (organisation_id, draft_id, revision, golden_revision, hash, note, asked_by)
       select organisation_id, id, revision, golden_revision, 'x', '', (select p.id from person p where p.name = 'Mette Bruun') from model_draft where id = $1`,
      [id],
    );
    expect(await waiting(other)).toMatchObject([
      { title: { da: 'Ledelse, version 1', en: 'Ledelse, version 1' }, dueAt: null },
    ]);
    expect(await waiting(kl)).toEqual([]);
    // Once the draft has changed there is nothing to approve.
    await mette.save(id, 1, [setting('budget', ['weight'], null, 2)]);
    expect(await waiting(other)).toEqual([]);
  });

  it('is sent back with a word, decided once, and asked for once', async () => {
    const id = await draft();
    await ask(mette, id);
    expect((await ask(henrik, id)).body.code).toBe('approval-pending');
    const wordless = await decide(henrik, id, 'sent-back');
    expect(wordless.body.errors?.map(({ path }) => path)).toEqual(['comment']);
    await decide(henrik, id, 'sent-back', 'Budget mangler vejledning.');
    expect((await mette.read(id)).approval).toBe('sent-back');
    expect((await decide(henrik, id, 'approved')).body.code).toBe('approval-decided');
    expect((await publish(henrik, id)).body.code).toBe('approval-missing');
    expect((await ask(henrik, id)).status).toBe(200);
    expect((await mette.read(id)).approval).toBe('pending');
  });

  it('needs a draft without errors, with golden cases that come out, on a plugin that is there', async () => {
    const faulty = await draft();
    await mette.save(faulty, 1, [setting('budget', ['title', 'en'], 'budget', '')]);
    const unready = await ask(mette, faulty);
    expect([unready.status, unready.body.code]).toEqual([409, 'draft-unready']);
    expect(unready.body.errors?.map(({ path, code }) => [path, code])).toEqual([
      ['budget.title', 'translation-missing'],
    ]);
    const wrong = await draft();
    const [golden] = (await mette.read(wrong)).golden;
    const expect1 = { ...someGolden, expect: { ledelse: { value: 1 } } };
    await mette.golden(wrong, golden?.id ?? '', 1, expect1);
    const differs = await ask(mette, wrong);
    expect(differs.body.code).toBe('golden-fails');
    expect(differs.body.errors).toMatchObject([{ path: golden?.id, code: 'golden-differs' }]);
    await mette.golden(wrong, golden?.id ?? '', 2, null);
    expect((await ask(mette, wrong)).body.code).toBe('model-untried');
    const away = await draft({ scoring: { plugin: 'no-such', version: '^1.0.0' } });
    expect((await ask(mette, away)).body.code).toBe('plugin-missing');
  });

  it('finds its plugin switched off meanwhile, and nothing half done', async () => {
    const id = await approved();
    const turn = (state: string, seen: number) =>
      kl.ask('/api/plugins/weighted-mean/switch', {
        method: 'PUT',
        headers: { 'if-match': `"${seen}"` },
        body: { state, reason: 'Prøve' },
      });
    await turn('off', 0);
    expect((await publish(mette, id)).body.code).toBe('plugin-off');
    // Decided in another process of the server, which this one has not heard of.
    await turn('on', 1);
    await erfa.database.ask(`update plugin_decision set state = 'off'`);
    const late = await publish(mette, id);
    expect([late.status, late.body.code]).toEqual([409, 'plugin-off']);
    expect(await published(`model-${made}`)).toBe(0);
    expect((await mette.read(id)).publishedId).toBeNull();
    await erfa.database.ask(`update plugin_decision set state = 'on'`);
    expect((await publish(mette, id)).status).toBe(200);
  });

  it('is published once, whoever is first', async () => {
    const id = await approved();
    const answers = await Promise.all(
      [mette, henrik, mette, henrik].map((one) => publish(one, id)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...[200, 409, 409, 409],
    ]);
    expect(new Set(answers.map(({ body }) => body.modelId)).size).toBe(1);
    // Two drafts of the same version: the second is told, and stays a draft.
    const key = `model-${made}`;
    const second = await arrangeDraft(actors, organisation, null, {
      model: { ...smallModel(key), title: { da: 'Anden', en: 'Other' } },
    });
    await ask(mette, second);
    await decide(henrik, second, 'approved');
    const taken = await publish(mette, second);
    expect([taken.status, taken.body.code]).toEqual([409, 'model-published']);
    expect(await published(key)).toBe(1);
    expect((await mette.read(second)).publishedId).toBeNull();
  });

  it('loses no change that is saved while it is being published', async () => {
    const id = await approved();
    const [saved, out] = await Promise.all([
      mette.save(id, 1, [setting('budget', ['weight'], null, 2)]),
      publish(henrik, id),
    ]);
    const told = [saved.body.code ?? 'saved', out.body.code ?? 'published'].join(', ');
    expect([
      'draft-published, published',
      'saved, draft-changed',
      'saved, approval-missing',
    ]).toContain(told);
    const { publishedId, content } = await mette.read(id);
    if (publishedId !== null) {
      const { body } = await kl.ask<ModelView>(`/api/models/${publishedId}`);
      expect(body.content).toEqual(content);
    } else expect(JSON.stringify(content)).toContain('"weight":2');
  });

  it('does not hinder a round that begins on its predecessor at the same time', async () => {
    const first = await publish(mette, await approved());
    const { body: next } = await mette.begin({ predecessorId: first.body.modelId });
    await mette.save(next.id, 0, [setting('budget', ['minutes'], null, 5)]);
    // What becomes of answers to version 1 is decided first, and published with version 2.
    const early = await ask(mette, next.id);
    expect([early.status, early.body.code]).toEqual([409, 'plan-not-approved']);
    const plan = `/api/model-drafts/${next.id}/plan`;
    const { hash } = (await kl.ask<{ hash: string }>(plan)).body;
    await kl.ask(`${plan}/approve`, { method: 'POST', body: { hash } });
    await ask(mette, next.id);
    await decide(henrik, next.id, 'approved');
    const day = (offset: number) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const [round, out] = await Promise.all([
      kl.ask<{ modelVersion: number }>('/api/rounds', {
        method: 'POST',
        body: {
          title: { da: 'Runde', en: 'Round' },
          modelId: first.body.modelId,
          opensOn: day(0),
          closesOn: day(20),
          terms: { klSees: 'participation', publishes: 'Tal.', deleteAfterMonths: 12 },
          invitedAll: true,
        },
      }),
      publish(mette, next.id),
    ]);
    expect([round.status, round.body.modelVersion]).toEqual([201, 1]);
    expect([out.status, out.body.version]).toEqual([200, 2]);
    expect(
      await erfa.database.ask('select hash from model_succession where model_id = $1', [
        out.body.modelId,
      ]),
    ).toEqual([{ hash }]);
  });

  it('can be done by KL alone, by its own hand only', async () => {
    const id = await approved();
    const aarhus = await actors.organisation('0751');
    const asked = `select * from publish_draft($1, 1, 0, 'x', 2, 4)`;
    expect(await erfa.database.ask(asked, [id])).toMatchObject([{ outcome: 'gone' }]);
    const sanne = await erfa.as('sanne.lykkegaard');
    expect(
      (await sanne.ask(`/api/model-drafts/${id}/publication`, { method: 'POST' })).status,
    ).toBe(403);
    const foreign = await arrangeDraft(actors, aarhus, null);
    expect((await publish(mette, foreign)).body.code).toBe('not-found');
    const { drafts } = (await kl.ask<DraftsView>('/api/model-drafts')).body;
    expect(drafts.map((one) => one.id)).not.toContain(foreign);
  });
});
