import { startErfa, type TestErfa } from '../../testing/erfa';
import { answerAll, draftRound, openRound, personId } from '../../testing/round';
import type { TestClient } from '../../testing/client';
import type { ParticipantsView, RoundView } from '../rounds/rounds.views';
import type { AssignmentView, ConsensusView } from './answers.views';
import type { AssessmentView } from './assessments.views';
import type { OverviewView } from './overview.views';
import type { ActionsView, ResultView } from './results.views';

describe('a round, from opening to result', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let jonas: TestClient;
  let lone: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne, jonas, lone] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('jonas.friis'),
      await erfa.as('lone.krarup'),
    ];
  });
  afterAll(() => erfa.close());

  it('plays the whole of it', async () => {
    const { round, assessment } = await openRound(kl, sanne);
    expect(round).toMatchObject({
      state: 'open',
      invited: 98,
      accepted: 1,
      submitted: 0,
      own: { state: 'accepted' },
    });
    expect(assessment.sections.map(({ key, questionKeys }) => [key, questionKeys.length])).toEqual([
      ['digital-ledelse', 6],
      ['gevinstrealisering', 6],
      ['implementering-og-forankring', 8],
      ['organisering-overblik-prioritering', 6],
      ['laering-og-deling', 6],
    ]);
    const tasks = async (client: TestClient): Promise<string[]> =>
      (await client.ask<OverviewView>('/api/overview')).body.tasks.map(({ kind }) => kind);
    expect(await tasks(sanne)).toEqual(['assign-section']);

    // Two answer independently, the rest is one person's each.
    const [first, ...rest] = assessment.sections;
    const ids = {
      jonas: await personId(sanne, 'Jonas Friis'),
      lone: await personId(sanne, 'Lone Krarup'),
      sanne: await personId(sanne, 'Sanne Lykkegaard'),
    };
    const assign = (section: string, mode: string, people: object[]) =>
      sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}/sections/${section}`, {
        method: 'PUT',
        body: { mode, people },
      });
    expect(
      (
        await assign(first?.key ?? '', 'independent', [
          { personId: ids.jonas },
          { personId: ids.lone },
        ])
      ).status,
    ).toBe(200);
    for (const section of rest)
      expect((await assign(section.key, 'one', [{ personId: ids.sanne }])).status).toBe(200);
    // Told with its round and the same minutes as on the assessment's own page.
    expect((await jonas.ask<OverviewView>('/api/overview')).body.tasks).toMatchObject([
      { kind: 'answer', round: { da: 'Digital modenhed 2026' }, minutes: first?.minutes },
    ]);

    const { body: assigned } = await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`);
    const assignmentOf = (section: string, person: string): string =>
      assigned.sections
        .find(({ key }) => key === section)
        ?.assignments.find(({ personId }) => personId === person)?.id ?? '';
    const jonasId = assignmentOf('digital-ledelse', ids.jonas);
    const loneId = assignmentOf('digital-ledelse', ids.lone);

    // Nobody sees the others' before handing in, and nobody opens what is not theirs.
    expect((await jonas.ask(`/api/assignments/${loneId}`)).body['code']).toBe('not-found');
    expect((await jonas.ask(`/api/assignments/${jonasId}/colleagues`)).body['code']).toBe(
      'not-allowed',
    );
    await answerAll(jonas, jonasId, () => 3);
    await answerAll(lone, loneId, (index) => [3, 4, 4, 3, 5, 1][index] ?? 3);
    expect(
      (await jonas.ask<{ answers: object[] }>(`/api/assignments/${jonasId}/colleagues`)).body
        .answers,
    ).toHaveLength(6);
    for (const section of rest)
      await answerAll(sanne, assignmentOf(section.key, ids.sanne), (index) =>
        index % 2 === 0 ? 2 : 3,
      );

    // Where all are within one step, one button settles it; the others need a reason.
    const before = (await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`))
      .body;
    expect(before.open).toBe(0);
    expect(before.questions.filter(({ settles }) => !settles).map(({ spread }) => spread)).toEqual([
      2, 2,
    ]);
    const settled = (
      await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`, {
        method: 'POST',
        body: {},
      })
    ).body;
    const left = settled.questions.filter(({ agreed }) => agreed === null);
    expect(left).toHaveLength(2);
    const submit = (version: number) =>
      sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}/submission`, {
        method: 'POST',
        body: { acceptOpen: false },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await submit(settled.version)).body).toMatchObject({
      code: 'not-all-settled',
      detail: expect.stringContaining('2 ') as string,
    });

    let version = settled.version;
    for (const { question } of left) {
      const path = `/api/assessments/${assessment.id}/consensus/${question}`;
      const agree = (body: object) =>
        sanne.ask<ConsensusView>(path, { method: 'PUT', body, headers: { 'if-match': '"0"' } });
      expect((await agree({ state: 'answered', value: 3 })).body).toMatchObject({
        code: 'reason-needed',
      });
      expect((await agree({ state: 'answered', value: 9, justification: 'x' })).body).toMatchObject(
        { code: 'invalid-input' },
      );
      const agreed = await agree({
        state: 'answered',
        value: 3,
        justification: 'Vi så på hele kommunen.',
      });
      expect(agreed.status).toBe(200);
      version = agreed.body.version;
    }
    expect(await tasks(sanne)).toEqual(['submit']);
    expect((await submit(version)).body.state).toBe('submitted');

    // The result explains itself, in both languages.
    const result = (await sanne.ask<ResultView>(`/api/assessments/${assessment.id}/result`)).body;
    const dimension = (key: string) => result.nodes.find((node) => node.key === key);
    // Leadership: 3 3 3 3 3 3 (the lower median of 3 and 4 is 3); benefits: 2 3 2 3 2 3, of which one weighs double.
    expect(dimension('digital-ledelse')).toMatchObject({ value: 3, level: 3, counted: 6 });
    const total = result.nodes[0];
    const shown = result.nodes
      .filter(({ parent }) => parent === 'digital-modenhed')
      .map(({ value }) => value ?? 0);
    expect(total?.value).toBe(
      Math.round((shown.reduce((sum, value) => sum + value, 0) / shown.length + 1e-9) * 10) / 10,
    );
    expect(total?.level).toBe(Math.floor(total?.value ?? 0));
    expect(result.strongest).toEqual(['digital-ledelse']);
    expect(total?.sentence).toContain('niveau');
    expect(
      dimension('gevinstrealisering')?.contributions.filter(({ weight }) => weight === 2),
    ).toHaveLength(1);
    expect(result.lifts.length).toBeGreaterThan(0);
    expect(
      result.lifts.every(
        ({ changes, toLevel, fromLevel }) => changes.length > 0 && toLevel > (fromLevel ?? 0),
      ),
    ).toBe(true);
    const english = (
      await sanne.ask<ResultView>(`/api/assessments/${assessment.id}/result`, {
        headers: { 'accept-language': 'en' },
      })
    ).body;
    expect(english.nodes[0]?.sentence).toContain('level');
    // A colleague who may read results may; KL may not, nor does another municipality find it.
    expect(
      (await (await erfa.as('ole.skov')).ask(`/api/assessments/${assessment.id}/result`)).status,
    ).toBe(200);
    expect((await kl.ask(`/api/assessments/${assessment.id}/result`)).status).toBe(403);
    expect(
      (await (await erfa.as('karen.moeller')).ask(`/api/assessments/${assessment.id}/result`))
        .status,
    ).toBe(404);

    // KL sees that and how far, never what.
    const seen = (await kl.ask<ParticipantsView>(`/api/rounds/${round.id}/participants`)).body
      .participants;
    expect(seen).toHaveLength(98);
    expect(seen.find(({ code }) => code === '0751')).toMatchObject({
      state: 'submitted',
      answered: 32,
      questions: 32,
      contactName: 'Sanne Lykkegaard',
    });
    expect(JSON.stringify(seen)).not.toContain('"value"');

    // Reopened, submitted again, then KL closes: what was handed in is frozen.
    const mayTakeBack = async () =>
      (await sanne.ask<AssignmentView>(`/api/assignments/${jonasId}`)).body.mayTakeBack;
    expect(await mayTakeBack()).toBe(false);
    const now = (await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`)).body;
    const reopened = await sanne.ask<AssessmentView>(
      `/api/assessments/${assessment.id}/submission`,
      { method: 'DELETE', headers: { 'if-match': `"${now.version}"` } },
    );
    expect(reopened.body.state).toBe('open');
    expect(await mayTakeBack()).toBe(true);
    expect((await sanne.ask(`/api/assessments/${assessment.id}/result`)).body['code']).toBe(
      'no-result',
    );
    expect((await submit(reopened.body.version)).body.state).toBe('submitted');
    expect(
      (await kl.ask<RoundView>(`/api/rounds/${round.id}/close`, { method: 'POST' })).body.state,
    ).toBe('closed');
    const frozen = (await sanne.ask<ResultView>(`/api/assessments/${assessment.id}/result`)).body;
    expect(frozen).toMatchObject({ state: 'frozen', inputHash: result.inputHash });
    for (const reader of [sanne, jonas]) {
      const { tasks: waiting } = (await reader.ask<OverviewView>('/api/overview')).body;
      expect(waiting.filter(({ kind }) => kind === 'result-ready')).toMatchObject([
        { target: assessment.id, title: { da: 'Digital modenhed 2026' }, round: null },
      ]);
    }
    await expect(erfa.database.ask('delete from result')).rejects.toThrow('closed');

    // A dimension becomes an action.
    const action = {
      nodeKey: 'gevinstrealisering',
      title: 'Gevinstejere i linjen',
      ownerId: ids.jonas,
      dueOn: '2027-03-01',
      measure: 'Alle projekter har en ejer',
      state: 'planned',
    };
    const plan = await sanne.ask<ActionsView>(`/api/assessments/${assessment.id}/actions`, {
      method: 'POST',
      body: action,
    });
    expect(plan.body.actions).toMatchObject([
      { title: 'Gevinstejere i linjen', ownerName: 'Jonas Friis', dueOn: '2027-03-01', version: 1 },
    ]);

    // What was not submitted counts as not taken part, and stays readable.
    const second = await openRound(kl, sanne);
    await kl.ask(`/api/rounds/${second.round.id}/close`, { method: 'POST' });
    expect(
      (await sanne.ask<AssessmentView>(`/api/assessments/${second.assessment.id}`)).body.state,
    ).toBe('lapsed');
  });

  it('refuses answers after the last day, to the second, even before the round is frozen', async () => {
    const { round, assessment } = await openRound(kl, sanne);
    const lonePerson = await personId(sanne, 'Lone Krarup');
    const { body } = await sanne.ask<AssessmentView>(
      `/api/assessments/${assessment.id}/sections/digital-ledelse`,
      {
        method: 'PUT',
        body: { mode: 'one', people: [{ personId: lonePerson }] },
      },
    );
    const id = body.sections[0]?.assignments[0]?.id ?? '';
    await erfa.database.ask(
      `update round set closes_on = (now() at time zone 'Europe/Copenhagen')::date - 1 where id = $1`,
      [round.id],
    );
    const late = await lone.ask(`/api/assignments/${id}/answers`, {
      method: 'PUT',
      body: {
        answers: [
          { question: body.sections[0]?.questionKeys[0], state: 'answered', value: 3, seen: 0 },
        ],
      },
    });
    expect(late.body['code']).toBe('assignment-closed');
    expect((await lone.ask<AssignmentView>(`/api/assignments/${id}`)).body.open).toBe(false);
    const [ends] = await erfa.database.ask<{ local: string }>(
      `select to_char(closes_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI:SS') as local from round where id = $1`,
      [round.id],
    );
    expect(ends?.local).toMatch(/ 00:00:00$/);
    expect(await erfa.database.ask('select close_due_rounds() as n')).toEqual([{ n: 1 }]);
    expect((await kl.ask<RoundView>(`/api/rounds/${round.id}`)).body.state).toBe('closed');
  });

  it('lets two people on one answer see each other’s change', async () => {
    const { assessment } = await openRound(kl, sanne);
    const { body } = await sanne.ask<AssessmentView>(
      `/api/assessments/${assessment.id}/sections/gevinstrealisering`,
      {
        method: 'PUT',
        body: { mode: 'one', people: [{ personId: await personId(sanne, 'Jonas Friis') }] },
      },
    );
    const id = body.sections[1]?.assignments[0]?.id ?? '';
    const question = body.sections[1]?.questionKeys[0] ?? '';
    const save = (client: TestClient, value: number, seen: number) =>
      client.ask<{ saved: { version: number }[]; conflicts: { value: number; savedBy: string }[] }>(
        `/api/assignments/${id}/answers`,
        {
          method: 'PUT',
          body: { answers: [{ question, state: 'answered', value, seen }] },
        },
      );
    expect((await save(jonas, 2, 0)).body.saved).toMatchObject([{ version: 1 }]);
    // The same request again changes nothing and is no conflict.
    expect((await save(jonas, 2, 0)).body).toMatchObject({
      saved: [{ version: 1 }],
      conflicts: [],
    });
    expect((await save(sanne, 4, 1)).body.saved).toMatchObject([{ version: 2 }]);
    expect((await save(jonas, 3, 1)).body).toMatchObject({
      saved: [],
      conflicts: [{ value: 4, savedBy: 'Sanne Lykkegaard', version: 2 }],
    });
    expect((await save(jonas, 3, 2)).body.saved).toMatchObject([{ version: 3 }]);
  });

  it('asks only those who are chosen, and a draft is KL’s own', async () => {
    const [laesoe] = await erfa.database.ask<{ id: string }>(
      `select id from organisation where code = '0825'`,
    );
    const draft = await draftRound(kl, { invitedAll: false, invitedIds: [laesoe?.id] });
    expect((await sanne.ask(`/api/rounds/${draft.id}`)).status).toBe(404);
    await kl.ask(`/api/rounds/${draft.id}/open`, { method: 'POST' });
    expect((await sanne.ask(`/api/rounds/${draft.id}`)).status).toBe(404);
    const karen = await erfa.as('karen.moeller');
    expect((await karen.ask<RoundView>(`/api/rounds/${draft.id}`)).body.own?.state).toBe('invited');
    const declined = await karen.ask<RoundView>(`/api/rounds/${draft.id}/refusal`, {
      method: 'POST',
      body: { reason: 'Vi er midt i en fusion.' },
    });
    expect(declined.body.own).toMatchObject({ state: 'declined', assessmentId: null });
    expect(
      (await kl.ask<ParticipantsView>(`/api/rounds/${draft.id}/participants`)).body.participants,
    ).toMatchObject([{ state: 'declined', reason: 'Vi er midt i en fusion.' }]);
  });
});
