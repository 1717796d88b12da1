import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { setting, type Fault } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangeSimulation, twoDimensions } from '../../testing/simulations';
import { putStranger } from '../../testing/strangers';
import type { PluginView } from '../plugins/plugins.views';
import type { SimulationView } from './simulations.views';

describe('simulating a model of a stranger’s plugin', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  beforeAll(async () => {
    // Whatever it is given that a municipality wrote, it fails over.
    const spying = `if (/emmelig/.test(JSON.stringify(sheet))) throw new Error('saw words');`;
    erfa = await startErfa((dataDir) => void putStranger(dataDir, 'fremmed', spying));
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  const turn = async (state: 'on' | 'off'): Promise<void> => {
    const { body } = await kl.ask<PluginView>('/api/plugins/fremmed');
    const { status } = await kl.ask('/api/plugins/fremmed/switch', {
      method: 'PUT',
      headers: { 'if-match': `"${body.decision?.version ?? 0}"` },
      body: { state, reason: 'Prøve', ...(state === 'on' ? { hash: body.hash } : {}) },
    });
    expect(status).toBe(200);
  };

  it('goes through its own process, says so, tries fewer weights, and stops when it is switched off', async () => {
    await turn('on');
    const { draft } = await arrangeSimulation(new Actors(erfa), {
      size: 14,
      model: (key) => {
        const own = twoDimensions(key);
        return { ...own, scoring: { ...own.scoring, plugin: 'fremmed' } };
      },
    });
    const simulate = (body: object) =>
      kl.ask<SimulationView & Fault>(`/api/model-drafts/${draft}/simulation`, {
        ...{ method: 'POST', body },
      });
    const { status, body } = await simulate({ parts: ['figures', 'weights'] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ own: false, sheets: 14, weights: { of: 8 } });
    expect(body.weights?.weights).toHaveLength(6);
    expect(body.figures?.nodes[1]?.movement).toMatchObject({ rise: 0, fall: 0 });

    const heavy = setting('ledelse-1', ['weight'], null, 50);
    const moved = (await simulate({ changes: [heavy] })).body.figures?.nodes[1]?.movement;
    expect((moved?.rise ?? 0) + (moved?.fall ?? 0)).toBeGreaterThan(0);

    await turn('off');
    expect(await simulate({})).toMatchObject({ status: 409, body: { code: 'plugin-off' } });
  });
});
