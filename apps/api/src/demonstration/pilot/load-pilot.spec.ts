import { checkModel } from '@erfa/model-format';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { createOwnHost } from '../../models/scoring';
import { ownerDataSource } from '../../persistence/data-source';
import type { PilotFeedbackView } from '../../pilots/pilots.views';
import { loadCountry } from '../load-country';
import { loadPilot } from './load-pilot';
import { triedModel } from './tried-model';

describe('the pilot of the demonstration', () => {
  let erfa: TestErfa;
  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const today = new Date();
    await loadCountry(owner, await createOwnHost(erfa.config.root), today);
    expect(await loadPilot(owner, today)).toBe(6);
    expect(await loadPilot(owner, today)).toBeNull();
    await owner.destroy();
  }, 120_000);
  afterAll(() => erfa.close());

  it('tries a model that could be published', () => {
    const { findings } = checkModel(triedModel);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells KL what five municipalities said, and waits for the colleagues of one', async () => {
    const [pilot] = await erfa.database.ask<{ id: string }>('select id from model_pilot');
    const kl = await erfa.as('mette.bruun');
    const { body, status } = await kl.ask<PilotFeedbackView>(
      `/api/pilots/${pilot?.id ?? ''}/feedback`,
    );
    expect(status).toBe(200);
    expect([body.state, body.handedIn, body.sheets]).toEqual(['open', 5, 6]);
    const item = body.items.find(({ question }) => question === 'governance');
    expect(item?.comments).toHaveLength(3);
    expect(item?.seconds?.median).toBeGreaterThan(100);
    const sanne = await erfa.as('sanne.lykkegaard');
    const tasks = await sanne.ask<{ tasks: { kind: string }[] }>('/api/overview');
    expect(tasks.body.tasks.filter(({ kind }) => kind === 'answer-pilot')).toHaveLength(1);
  });
});
