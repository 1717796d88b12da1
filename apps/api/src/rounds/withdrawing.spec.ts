import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { answerAll, assignSection, openRound, personId } from '../../testing/round';
import type { AssignmentView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import type { OverviewView } from '../assessments/overview.views';
import type { ParticipantsView, RoundView } from './rounds.views';

describe('a municipality that withdraws from a round it has accepted', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let jonas: TestClient;
  let round: RoundView;
  let assessment: AssessmentView;
  let mine: string;
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne, jonas] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('jonas.friis'),
    ];
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    ({ round, assessment } = await openRound(kl, sanne));
    const [section] = assessment.sections;
    const jonasId = await personId(sanne, 'Jonas Friis');
    [mine = ''] = await assignSection(sanne, assessment.id, section?.key ?? '', 'one', [jonasId]);
  });
  afterEach(() => kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' }));

  const decline = () =>
    sanne.ask<RoundView & { code?: string }>(`/api/rounds/${round.id}/refusal`, {
      method: 'POST',
      body: { reason: 'Vi fusionerer.' },
    });
  const accept = () =>
    sanne.ask<RoundView>(`/api/rounds/${round.id}/acceptance`, {
      method: 'POST',
      body: { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
    });
  const own = async (): Promise<AssessmentView> =>
    (await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`)).body;
  const code = async (
    client: TestClient,
    method: string,
    path: string,
    body?: object,
    version?: number,
  ): Promise<unknown> => {
    const answer = await client.ask(path, {
      method,
      ...(body ? { body } : {}),
      ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
    });
    return answer.status < 400 ? answer.status : answer.body['code'];
  };
  const tasks = async (client: TestClient): Promise<string[]> =>
    (await client.ask<OverviewView>('/api/overview')).body.tasks.map(({ kind }) => kind);
  const saying = (seen: number) => ({
    answers: [
      {
        question: assessment.sections[0]?.questionKeys[0],
        state: 'answered',
        value: 2,
        seen,
      },
    ],
  });

  it('closes its assessment to every change; it stays readable, and nobody is asked for anything', async () => {
    await answerAll(jonas, mine, () => 3);
    await code(jonas, 'DELETE', `/api/assignments/${mine}/hand-in`);
    expect(await tasks(jonas)).toEqual(['answer']);
    expect((await decline()).body.own).toMatchObject({
      state: 'declined',
      assessmentId: assessment.id,
    });

    expect((await own()).state).toBe('withdrawn');
    expect(await tasks(jonas)).toEqual([]);
    expect(await tasks(sanne)).toEqual([]);
    const { body: read } = await jonas.ask<AssignmentView>(`/api/assignments/${mine}`);
    expect(read).toMatchObject({ open: false });
    expect(read.answers).toHaveLength(read.questionKeys.length);

    const path = `/api/assessments/${assessment.id}`;
    const question = read.questionKeys[0] ?? '';
    const { version } = await own();
    expect(await code(jonas, 'PUT', `/api/assignments/${mine}/answers`, saying(1))).toBe(
      'assignment-closed',
    );
    expect(await code(jonas, 'POST', `/api/assignments/${mine}/hand-in`)).toBe('assignment-closed');
    expect(
      await code(sanne, 'PUT', `${path}/sections/${assessment.sections[0]?.key ?? ''}`, {
        mode: 'one',
        people: [{ personId: read.personId }],
      }),
    ).toBe('assessment-withdrawn');
    expect(await code(sanne, 'POST', `${path}/consensus`, {})).toBe('assessment-withdrawn');
    expect(
      await code(sanne, 'PUT', `${path}/consensus/${question}`, { state: 'answered', value: 3 }, 0),
    ).toBe('assessment-withdrawn');
    expect(await code(sanne, 'POST', `${path}/submission`, { acceptOpen: true }, version)).toBe(
      'assessment-withdrawn',
    );
    expect(await code(sanne, 'DELETE', `${path}/submission`, undefined, version)).toBe(
      'assessment-withdrawn',
    );
    expect(await code(sanne, 'GET', `${path}/consensus`)).toBe(200);
    expect(await code(sanne, 'GET', `${path}/result`)).toBe('assessment-withdrawn');
  });

  it('is shown to KL with its reason and nothing of how far it was, and logged', async () => {
    await answerAll(jonas, mine, () => 3);
    await decline();
    const { body } = await kl.ask<ParticipantsView>(`/api/rounds/${round.id}/participants`);
    expect(body.notInvited).toHaveLength(98 - body.participants.length);
    expect(body.participants.find(({ code }) => code === '0751')).toMatchObject({
      state: 'declined',
      reason: 'Vi fusionerer.',
      contactName: null,
      answered: 0,
    });
    expect((await kl.ask<RoundView>(`/api/rounds/${round.id}`)).body.accepted).toBe(0);
    const { body: log } = await sanne.ask<{ events: { kind: string }[] }>('/api/audit');
    expect(log.events[0]?.kind).toBe('round.declined');
  });

  it('goes on where it was when it accepts again', async () => {
    await code(jonas, 'PUT', `/api/assignments/${mine}/answers`, saying(0));
    await decline();
    expect((await accept()).body.own).toMatchObject({
      state: 'accepted',
      reason: null,
      assessmentId: assessment.id,
    });
    expect((await own()).state).toBe('open');
    expect(await tasks(jonas)).toEqual(['answer']);
    const { body: read } = await jonas.ask<AssignmentView>(`/api/assignments/${mine}`);
    expect(read).toMatchObject({ open: true, answers: [{ value: 2, version: 1 }] });
    expect(await code(jonas, 'PUT', `/api/assignments/${mine}/answers`, saying(1))).toBe(200);
  });

  it('reopens what it has submitted first', async () => {
    const question = assessment.sections[0]?.questionKeys[0] ?? '';
    const path = `/api/assessments/${assessment.id}`;
    await code(sanne, 'PUT', `${path}/consensus/${question}`, { state: 'answered', value: 3 }, 0);
    expect(
      await code(sanne, 'POST', `${path}/submission`, { acceptOpen: true }, (await own()).version),
    ).toBe(200);
    expect((await decline()).body.code).toBe('reopen-first');
    expect((await sanne.ask<RoundView>(`/api/rounds/${round.id}`)).body.own?.state).toBe(
      'accepted',
    );
    await code(sanne, 'DELETE', `${path}/submission`, undefined, (await own()).version);
    expect((await decline()).status).toBe(200);
  });

  it('neither withdraws nor comes back once the round is over, and stays withdrawn when it is closed', async () => {
    await decline();
    await kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' });
    expect((await own()).state).toBe('withdrawn');
    expect((await accept()).body).toMatchObject({ code: 'round-not-open' });
    expect((await decline()).body.code).toBe('round-not-open');
  });

  it('ends up either submitted or withdrawn when both are tried at once', async () => {
    const question = assessment.sections[0]?.questionKeys[0] ?? '';
    const path = `/api/assessments/${assessment.id}`;
    await code(sanne, 'PUT', `${path}/consensus/${question}`, { state: 'answered', value: 3 }, 0);
    const { version } = await own();
    const [submitted, declined] = await Promise.all([
      code(sanne, 'POST', `${path}/submission`, { acceptOpen: true }, version),
      decline(),
    ]);
    const { body: now } = await sanne.ask<RoundView>(`/api/rounds/${round.id}`);
    expect([submitted === 200, declined.status === 200]).toContain(true);
    expect([(await own()).state, now.own?.state]).toEqual(
      declined.status === 200 ? ['withdrawn', 'declined'] : ['submitted', 'accepted'],
    );
  });
});
