import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SimulationTrouble, type SimulationWish } from '@erfa/model-lab';
import { SimulationThread } from './simulation-thread';

describe('the thread that simulates', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-thread-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const wish: SimulationWish = { changes: [], parts: ['figures'], mostWeights: 1 };
  const told: string[] = [];
  const threads: SimulationThread[] = [];
  beforeEach(() => told.splice(0));
  afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.close())));

  /** A thread whose other side does this with each message. */
  const threadThat = (does: string): SimulationThread => {
    const file = path.join(folder, `${told.length}-${Math.random()}.mjs`);
    fs.writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (message) => { ${does} });`,
    );
    const thread = new SimulationThread(
      file,
      [],
      () => told.push('ended'),
      (why) => told.push(why),
    );
    threads.push(thread);
    return thread;
  };
  const never = new AbortController().signal;

  it('that ends fails what waits for it, says so, and is started again', async () => {
    const thread = threadThat('process.exit(3)');
    for (const times of [1, 2]) {
      await expect(thread.run('r', wish, never)).rejects.toMatchObject({
        code: 'simulation-failed',
      });
      expect(told).toEqual(Array.from({ length: times }, () => 'ended'));
    }
  });

  it('that breaks in one simulation says why to whoever runs Erfa, and goes on', async () => {
    const thread = threadThat(
      `parentPort.postMessage(message.room === 'bad' ? { task: message.task, broken: 'why' } : { task: message.task, outcome: { sheets: 7 } })`,
    );
    await expect(thread.run('bad', wish, never)).rejects.toMatchObject({
      code: 'simulation-failed',
    });
    expect(told).toEqual(['why']);
    expect(await thread.run('good', wish, never)).toEqual({ sheets: 7 });
  });

  it('is told to stop, and hands over why it has nothing', async () => {
    const thread = threadThat(
      `if (message.do === 'stop') parentPort.postMessage({ task: message.task, fault: { kind: 'stopped' } })`,
    );
    const stop = new AbortController();
    const running = thread.run('r', wish, stop.signal);
    stop.abort();
    await expect(running).rejects.toBeInstanceOf(SimulationTrouble);
    await expect(thread.run('r', wish, stop.signal)).rejects.toBeInstanceOf(SimulationTrouble);
    const off = threadThat(
      `parentPort.postMessage({ task: message.task, fault: { kind: 'unscored', code: 'plugin-failed', plugin: 'p' } })`,
    );
    await expect(off.run('r', wish, never)).rejects.toMatchObject({
      ...{ code: 'plugin-failed', plugin: 'p' },
    });
  });
});
