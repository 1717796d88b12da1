import path from 'node:path';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { assignSection, openRound, personId } from '../../testing/round';
import type { AssessmentsView, AssessmentView } from './assessments.views';
import type { ConsensusView } from './answers.views';
import type { ParticipantView } from '../rounds/rounds.views';
import type { TaskView } from './overview.views';
import type { ResultView } from './results.views';
import { publishModels } from '../models/load-models';
import type { ModelsView } from '../models/models.views';
import { createOwnHost } from '../models/scoring';
import { ownerDataSource } from '../persistence/data-source';

describe('a question that a condition hides', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let kl: TestClient;
  let section = '';
  let [id, round] = ['', ''];
  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const { root } = erfa.config;
    const folder = path.join(root, 'libs/models/requirement-results');
    await publishModels(owner, await createOwnHost(root), [folder]);
    await owner.destroy();
    kl = await erfa.as('mette.bruun');
    sanne = await erfa.as('sanne.lykkegaard');
    const { models } = (await kl.ask<ModelsView>('/api/models')).body;
    const modelId = models.find(({ key }) => key === 'requirement-results')?.id ?? '';
    const { assessment, round: opened } = await openRound(kl, sanne, { modelId });
    [id, round] = [assessment.id, opened.id];
    const own = await personId(sanne, 'Sanne Lykkegaard');
    [section = ''] = await assignSection(sanne, assessment.id, 'copies', 'one', [own]);
  });
  afterAll(() => erfa.close());

  const save = (answers: readonly object[]) =>
    sanne.ask(`/api/assignments/${section}/answers`, { method: 'PUT', body: { answers } });
  const handIn = () =>
    sanne.ask<{ code: string }>(`/api/assignments/${section}/hand-in`, { method: 'POST' });
  const made = (value: string, seen: number) => ({
    ...{ question: 'copies-made', state: 'answered', value, seen },
  });

  it('asks for no reason, and keeps what was answered before', async () => {
    const shown = made('compliant', 0);
    const untried = { question: 'copies-tried', state: 'dont-know', reason: '', seen: 0 };
    expect((await save([shown, untried])).status).toBe(200);
    const refused = await handIn();
    expect([refused.status, refused.body.code]).toEqual([409, 'reasons-missing']);

    expect((await save([made('non-compliant', 1)])).status).toBe(200);
    expect((await handIn()).status).toBe(200);
    const { body } = await sanne.ask<{ answers: { question: string; state: string }[] }>(
      `/api/assignments/${section}`,
    );
    expect(body.answers.map(({ question, state }) => [question, state]).sort()).toEqual([
      ['copies-made', 'answered'],
      ['copies-tried', 'dont-know'],
    ]);
  });

  const shown = async () => (await sanne.ask<AssessmentView>(`/api/assessments/${id}`)).body;
  const copies = async () => {
    const found = (await shown()).sections.find(({ key }) => key === 'copies');
    const { asked, answered, agreed, waiting } = found ?? {};
    return { asked, answered, agreed, waiting };
  };
  const inLists = async () => {
    const { body } = await sanne.ask<AssessmentsView>('/api/assessments');
    const { body: turnout } = await kl.ask<{ participants: ParticipantView[] }>(
      `/api/rounds/${round}/participants`,
    );
    const own = body.assessments.find((one) => one.id === id);
    const followed = turnout.participants.find(({ answered }) => answered > 0);
    return [own, followed].map((one) => `${one?.answered} of ${one?.questions}`);
  };

  it('is in no count of what is answered, agreed on or waits, at the municipality and at KL', async () => {
    expect(await copies()).toEqual({ asked: 1, answered: 1, agreed: 0, waiting: 1 });
    expect(await inLists()).toEqual(['1 of 3', '1 of 3']);
    const { body: consensus } = await sanne.ask<ConsensusView>(`/api/assessments/${id}/consensus`);
    expect(consensus.questions.map(({ question }) => question)).toEqual(['copies-made']);
    const { body: tasks } = await sanne.ask<{ tasks: TaskView[] }>('/api/overview');
    expect(tasks.tasks.find(({ kind }) => kind === 'settle')?.count).toBe(1);
  });

  it('counts again where the answer that hides it is taken back', async () => {
    await sanne.ask(`/api/assignments/${section}/hand-in`, { method: 'DELETE' });
    expect((await save([made('compliant', 2)])).status).toBe(200);
    expect(await copies()).toEqual({ asked: 2, answered: 2, agreed: 0, waiting: 0 });
    expect(await inLists()).toEqual(['2 of 4', '2 of 4']);
    expect((await save([made('non-compliant', 3)])).status).toBe(200);
    expect(await inLists()).toEqual(['1 of 3', '1 of 3']);
    expect((await handIn()).status).toBe(200);
  });

  it('keeps nobody from being done, and is in no count of the result', async () => {
    const own = await personId(sanne, 'Sanne Lykkegaard');
    const [access = ''] = await assignSection(sanne, id, 'access', 'one', [own]);
    const answers = ['access-given', 'access-taken'].map((question) => ({
      ...{ question, state: 'answered', value: 'compliant', seen: 0 },
    }));
    await sanne.ask(`/api/assignments/${access}/answers`, { method: 'PUT', body: { answers } });
    await sanne.ask(`/api/assignments/${access}/hand-in`, { method: 'POST' });
    const settled = await sanne.ask(`/api/assessments/${id}/consensus`, {
      ...{ method: 'POST', body: {} },
    });
    expect(settled.status).toBe(200);
    expect(await copies()).toEqual({ asked: 1, answered: 1, agreed: 1, waiting: 0 });
    const { body: tasks } = await sanne.ask<{ tasks: TaskView[] }>('/api/overview');
    expect(tasks.tasks.find(({ kind }) => kind === 'submit')?.count).toBe(3);
    const { version } = await shown();
    const submitted = await sanne.ask(`/api/assessments/${id}/submission`, {
      ...{ method: 'POST', body: { acceptOpen: false } },
      headers: { 'if-match': `"${version}"` },
    });
    expect(submitted.status).toBe(200);
    expect(await copies()).toMatchObject({ asked: 1, agreed: 1 });
    expect(await inLists()).toEqual(['3 of 3', '3 of 3']);
    const { body: result } = await sanne.ask<ResultView>(`/api/assessments/${id}/result`);
    const counts = result.nodes.map(({ key, counted, questions }) => [key, counted, questions]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ['requirement-results', 3, 3],
        ['copies', 1, 1],
        ['copies-tried', 0, 0],
      ]),
    );
    expect(result.nodes.find(({ key }) => key === 'copies-tried')?.answer).toBeNull();
  });
});
