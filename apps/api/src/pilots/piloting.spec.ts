import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangePilot, PilotRespondent } from '../../testing/pilots';
import { Acts } from '../persistence/acts';
import { TenantTransaction } from '../persistence/tenant-transaction';
import type { PilotFeedbackView } from './pilots.views';

describe('a pilot, as a municipality answers it', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  const feedback = async (id: string): Promise<PilotFeedbackView> =>
    (await kl.ask<PilotFeedbackView>(`/api/pilots/${id}/feedback`)).body;
  const close = (id: string) => kl.ask(`/api/pilots/${id}/closing`, { method: 'POST' });

  it('is answered by each colleague for themselves', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const lone = await PilotRespondent.from(actors, '0751', id, 'municipality-admin');
    expect((await jonas.read()).body).toMatchObject({
      ...{ open: true, withComments: true, answers: [], times: [], answered: 0 },
      ...{ note: 'Hvor er det svært?', state: 'open' },
    });
    const { body } = await jonas.save({ question: 'budget', value: 2, comment: 'Svært' });
    expect(body.saved).toMatchObject([{ question: 'budget', version: 1 }]);
    expect((await jonas.read()).body.answers).toMatchObject([
      { question: 'budget', state: 'answered', value: 2, comment: 'Svært', version: 1 },
    ]);
    expect((await lone.read()).body.answers).toEqual([]);
    expect((await lone.invitations()).pilots).toMatchObject([{ id, answered: 0 }]);
  });

  it('loses nothing to a repeated request, and tells of another tab', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    // Time comes first, as it may: it is no answer.
    expect((await jonas.time(['budget', 30])).status).toBe(204);
    expect((await jonas.read()).body).toMatchObject({
      ...{ answers: [], answered: 0, times: [{ question: 'budget', seconds: 30 }] },
    });
    const answer = { question: 'budget', value: 2, comment: 'Svært' };
    await jonas.save(answer);
    expect((await jonas.save(answer)).body).toMatchObject({
      ...{ saved: [{ question: 'budget', version: 1 }], conflicts: [] },
    });
    const other = await jonas.save({ ...answer, comment: 'I en anden fane' });
    expect(other.body).toMatchObject({ saved: [], conflicts: [{ comment: 'Svært', version: 1 }] });
    expect((await jonas.save({ ...answer, comment: 'Igen', seen: 1 })).body.saved).toMatchObject([
      { version: 2 },
    ]);
    expect((await jonas.read()).body.times).toEqual([{ question: 'budget', seconds: 30 }]);
  });

  it.each<[string, object, string, string]>([
    ['a question it lacks', { question: 'andet' }, 'answers[0].question', 'questionNotInModel'],
    ['a step it lacks', { value: 9 }, 'answers[0].value', 'valueNotOnScale'],
    ['a reason', { reason: 'Fordi' }, 'answers[0].reason', 'pilotTakesComments'],
    ['too much', { comment: 'x'.repeat(4001) }, 'answers[0].comment', 'maxLength'],
  ])('takes no answer with %s', async (_, change, path, code) => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const refused = await jonas.save({ question: 'budget', value: 2, ...change });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ path, code }]);
  });

  it('takes no time that is none, or of what it lacks', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    for (const seconds of [-1, 901, 1.5])
      expect((await jonas.time(['budget', seconds])).status).toBe(400);
    expect((await jonas.time(['andet', 1])).body.errors?.[0]?.code).toBe('questionNotInModel');
  });

  it('is handed in, and taken back while it is open', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    expect((await jonas.takeBack()).body.code).toBe('pilot-not-handed-in');
    await jonas.save({ question: 'budget', value: 2, comment: 'Svært' });
    expect((await jonas.handIn(false)).body).toMatchObject({ open: false, withComments: false });
    expect((await jonas.save({ question: 'strategi', value: 2 })).body.code).toBe(
      'pilot-handed-in',
    );
    expect((await jonas.handIn()).body.code).toBe('pilot-handed-in');
    expect((await feedback(id)).sheets).toBe(1);
    expect((await jonas.takeBack()).body).toMatchObject({ open: true, handedInAt: null });
    expect((await feedback(id)).sheets).toBe(0);
  });

  it('is over when it is closed: what was written stays one’s own, what was handed in stays handed in', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const lone = await PilotRespondent.from(actors, '0751', id);
    await jonas.save({ question: 'budget', value: 2 });
    await lone.handIn();
    await close(id);
    expect((await jonas.save({ question: 'strategi', value: 2 })).body.code).toBe('pilot-closed');
    expect((await jonas.time(['strategi', 2])).body.code).toBe('pilot-closed');
    expect((await jonas.handIn()).body.code).toBe('pilot-closed');
    expect((await lone.takeBack()).body.code).toBe('pilot-closed');
    expect((await jonas.leave()).status).toBe(403);
    expect((await jonas.read()).body).toMatchObject({
      ...{ state: 'closed', open: false, answered: 1 },
    });
    expect((await feedback(id)).sheets).toBe(1);
  });

  it.each([
    ['has not begun', { opens: 2, closes: 5 }, 'pilot-not-begun', 'planned'],
    ['is over', { opens: -9, closes: -2 }, 'pilot-closed', 'closed'],
  ])('takes nothing when it %s', async (_, days, code, state) => {
    const { id } = await arrangePilot(actors, days);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    expect((await jonas.save({ question: 'budget', value: 2 })).body.code).toBe(code);
    expect((await jonas.handIn()).body.code).toBe(code);
    expect((await jonas.read()).body.state).toBe(state);
  });

  it('is left by the municipality’s administrator, and what was handed in is taken back', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const admin = await PilotRespondent.from(actors, '0751', id, 'municipality-admin');
    await jonas.save({ question: 'budget', value: 2, comment: 'Svært' });
    await jonas.handIn();
    expect((await admin.leave()).status).toBe(200);
    expect((await feedback(id)).participants).toMatchObject([{ state: 'left', sheets: 0 }]);
    expect((await feedback(id)).items.map(({ answered }) => answered)).toEqual([0, 0]);
    expect((await jonas.save({ question: 'strategi', value: 2 })).body.code).toBe('pilot-left');
    expect((await jonas.handIn()).body.code).toBe('pilot-left');
    expect((await admin.leave(false)).body.leftAt).toBeNull();
    expect((await jonas.read()).body).toMatchObject({ open: true, answered: 1 });
    await close(id);
    expect((await admin.leave()).body.code).toBe('pilot-closed');
  });

  it('is nothing to other municipalities, and its sheets are nothing to colleagues in the database itself', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    await jonas.save({ question: 'budget', value: 2, comment: 'Svært' });
    await jonas.handIn();
    const odense = await PilotRespondent.from(actors, '0461', id, 'municipality-admin');
    expect((await odense.invitations()).pilots).toEqual([]);
    for (const answer of [
      await odense.read(),
      await odense.save({ question: 'budget', value: 2 }),
      await odense.handIn(),
      await odense.leave(),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    const seen = async (code: string, personId: string | null) => {
      const organisationId = await actors.organisation(code);
      return erfa.app.get(TenantTransaction).run({ organisationId, personId }, async (manager) => {
        const counts: number[] = [];
        for (const from of [
          'model_pilot',
          'pilot_participation',
          'pilot_sheet',
          'pilot_answer',
          `pilot_participants('${id}')`,
          `pilot_items('${id}')`,
          `pilot_comments('${id}')`,
        ])
          counts.push((await manager.query<unknown[]>(`select from ${from}`)).length);
        return counts;
      });
    };
    const colleague = await actors.person(await actors.organisation('0751'), ['contributor']);
    expect(await seen('0461', colleague)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const [pilots = 0, , ...rest] = await seen('0751', colleague);
    expect([pilots > 0, rest]).toEqual([true, [0, 0, 0, 0, 0]]);
    const [, , sheets, answers, ...acts] = await seen('kl', colleague);
    expect([sheets, answers, acts]).toEqual([0, 0, [1, 2, 1]]);
  });

  it('keeps hostile text as it is, or refuses it', async () => {
    const { id } = await arrangePilot(actors);
    const jonas = await PilotRespondent.from(actors, '0751', id);
    const comment = `"><script>alert(1)</script> '; drop table pilot_answer; -- {{7*7}} ‮ 👩🏽‍💻\r\nny linje`;
    await jonas.save({ question: 'budget', value: 2, comment });
    expect((await jonas.save({ question: 'strategi', value: 2, comment: 'a\u0000b' })).status).toBe(
      400,
    );
    await jonas.handIn();
    const [, budget] = (await feedback(id)).items;
    expect(budget?.comments[0]?.comment).toBe(comment);
  });

  it('is forgotten half a year after its end; counts stay', async () => {
    const { id } = await arrangePilot(actors);
    for (let n = 0; n < 5; n += 1) {
      const one = await PilotRespondent.from(actors, '0751', id);
      await one.save({ question: 'budget', value: 2, comment: 'Svært' });
      await one.time(['budget', 20 + n]);
      await one.handIn();
    }
    const unsent = await PilotRespondent.from(actors, '0751', id);
    await unsent.save({ question: 'budget', value: 1 });
    const before = (await feedback(id)).items.map((item) => ({ ...item, comments: [] }));
    await erfa.database.ask(
      `insert into pilot_comment_handled (organisation_id, pilot_id, sheet_id, question_key) select $2, $1, id, 'budget' from pilot_sheet where pilot_id = $1`,
      [id, await actors.organisation('kl')],
    );
    const expire = () => erfa.app.get(Acts).call('expire_pilots', []);
    const age = async (days: number) => {
      await erfa.database.ask('alter table model_pilot disable trigger model_pilot_keep');
      await erfa.database.ask(
        `update model_pilot set closed_at = now() - make_interval(days => $2) where id = $1`,
        [id, days],
      );
      await erfa.database.ask('alter table model_pilot enable trigger model_pilot_keep');
    };
    const left = async () =>
      (
        await erfa.database.ask<{ count: number }>(
          `select (select count(*) from pilot_sheet where pilot_id = $1)::integer + (select count(*) from pilot_comment_handled where pilot_id = $1)::integer as count`,
          [id],
        )
      )[0]?.count;
    await age(179);
    await expire();
    expect(await left()).toBe(12);
    await age(181);
    await expire();
    expect(await left()).toBe(0);
    expect(
      await erfa.database.ask(
        'select from pilot_answer w where not exists (select from pilot_sheet s where s.id = w.sheet_id)',
      ),
    ).toEqual([]);
    const after = await feedback(id);
    expect(after.items).toEqual(before);
    expect(after.participants).toMatchObject([{ sheets: 5, state: 'handed-in' }]);
    expect(after.expiredAt).not.toBeNull();
    await expire();
    expect((await feedback(id)).expiredAt).toBe(after.expiredAt);
    expect((await unsent.read()).body.answers).toEqual([]);
  });
});
