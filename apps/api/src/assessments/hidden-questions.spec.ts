import path from 'node:path';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { assignSection, openRound, personId } from '../../testing/round';
import { publishModels } from '../models/load-models';
import type { ModelsView } from '../models/models.views';
import { createOwnHost } from '../models/scoring';
import { ownerDataSource } from '../persistence/data-source';

describe('a question that a condition hides', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let section = '';
  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const { root } = erfa.config;
    const folder = path.join(root, 'libs/models/requirement-results');
    await publishModels(owner, await createOwnHost(root), [folder]);
    await owner.destroy();
    const kl = await erfa.as('mette.bruun');
    sanne = await erfa.as('sanne.lykkegaard');
    const { models } = (await kl.ask<ModelsView>('/api/models')).body;
    const modelId = models.find(({ key }) => key === 'requirement-results')?.id ?? '';
    const { assessment } = await openRound(kl, sanne, { modelId });
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
});
