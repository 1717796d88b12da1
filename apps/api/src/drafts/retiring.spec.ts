import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { smallModel } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { ModelsView, ModelView } from '../models/models.views';
import type { RoundView } from '../rounds/rounds.views';

describe('retiring a model', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  let made = 0;
  const model = (): Promise<string> => {
    made += 1;
    const { key, version, ...content } = smallModel(`retire-${made}`);
    return actors.one(
      `insert into published_model (key, version, hash, content, question_count, minutes) values ($1, $2, $1, $3, 2, 4) returning id`,
      [key, version, JSON.stringify({ key, version, ...content })],
    );
  };
  const retire = (id: string, reason = 'Afløst af version 2.', client = kl) =>
    client.ask<ModelView & { code?: string }>(`/api/models/${id}/retirement`, {
      ...{ method: 'POST', body: { reason } },
    });
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const begin = (modelId: string) =>
    kl.ask<RoundView & { code?: string }>('/api/rounds', {
      method: 'POST',
      body: {
        title: { da: 'Runde', en: 'Round' },
        ...{ modelId, opensOn: day(0), closesOn: day(20), invitedAll: true },
        terms: { klSees: 'participation', publishes: 'Tal.', deleteAfterMonths: 12 },
      },
    });

  it('takes it out of use with a reason, for all to read, and keeps it readable', async () => {
    const id = await model();
    const { status, body } = await retire(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      retiredAt: expect.any(String) as string,
      retiredReason: 'Afløst af version 2.',
      content: smallModel(`retire-${made}`),
    });
    expect((await retire(id)).body.code).toBe('model-retired');
    const other = await model();
    expect((await retire(other, ' ')).body.code).toBe('invalid-input');
    const sanne = await erfa.as('sanne.lykkegaard');
    expect((await retire(id, 'Nej', sanne)).status).toBe(403);
    const { body: list } = await sanne.ask<ModelsView>('/api/models');
    expect(list.models.find((one) => one.id === id)?.retiredReason).toBe('Afløst af version 2.');
    const { body: log } = await kl.ask<{ events: { summary: string }[] }>('/api/audit?kind=model');
    expect(log.events[0]?.summary).toBe('Modellen retire-1 taget ud af brug');
  });

  it('lets no new round choose it, and none that is drafted open on it', async () => {
    const id = await model();
    const drafted = await begin(id);
    expect(drafted.status).toBe(201);
    await retire(id);
    expect((await begin(id)).body.code).toBe('model-retired');
    const opened = await kl.ask<{ code?: string }>(`/api/rounds/${drafted.body.id}/open`, {
      method: 'POST',
    });
    expect([opened.status, opened.body.code]).toEqual([409, 'model-retired']);
    expect((await kl.ask<RoundView>(`/api/rounds/${drafted.body.id}`)).body.state).toBe('draft');
  });

  it('leaves rounds that run as they are', async () => {
    const id = await model();
    const { id: round } = (await begin(id)).body;
    await kl.ask(`/api/rounds/${round}/open`, { method: 'POST' });
    await retire(id);
    const sanne = await erfa.as('sanne.lykkegaard');
    const accepted = await sanne.ask<RoundView>(`/api/rounds/${round}/acceptance`, {
      method: 'POST',
      body: { contactName: 'Kontakt', contactEmail: 'kontakt@x.dk' },
    });
    expect(accepted.body).toMatchObject({ state: 'open', own: { state: 'accepted' } });
    const closed = await kl.ask<RoundView>(`/api/rounds/${round}/close`, { method: 'POST' });
    expect(closed.body.state).toBe('closed');
  });

  it('is waited for by a round that begins in the very moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      const id = await model();
      const [round, retired] = await Promise.all([begin(id), retire(id)]);
      expect(retired.status).toBe(200);
      // Either it came first, and is a draft that cannot open, or it is told.
      if (round.status !== 201) expect(round.body.code).toBe('model-retired');
      const rows = await erfa.database.ask('select from round where model_id = $1', [id]);
      expect(rows).toHaveLength(round.status === 201 ? 1 : 0);
    }
    const id = await model();
    await erfa.database.ask('update published_model set retired_at = now() where id = $1', [id]);
    const past = `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, terms, invited_all)
      select id, $1, 'a', 'b', now(), now(), '{}', true from organisation where code = 'kl'`;
    await expect(erfa.database.ask(past, [id])).rejects.toThrow(/has retired/);
  });
});
