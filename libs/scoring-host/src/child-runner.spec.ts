import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerSheet } from '@erfa/scoring-sdk';
import { createScoringHost, hostOf, ScoringError, type PluginCall } from './index';
import { inChildProcess } from './child-runner';
import { readPluginFolders } from './plugin-folder';
import {
  builtPlugin,
  launchHere,
  modelOn,
  PluginPlace,
  processFile,
  quickLimits,
  strangeHost,
} from './testing/strange-plugins';

const sheet: AnswerSheet = { answers: { a: { state: 'answered', value: 5 } } };
const place = new PluginPlace();
afterAll(() => place.clear());

const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof ScoringError) return error.code;
      throw error;
    },
  );

describe('a plugin in a process of its own', () => {
  it('gives the scores, lifts and ways to a goal that it gives in process', async () => {
    const own = await createScoringHost([builtPlugin('weighted-mean')]);
    const { host, runner, id } = strangeHost(builtPlugin('weighted-mean'));
    const model = { ...modelOn(id), scoring: { plugin: id, version: '^1.0.0', options: {} } };
    try {
      for (const value of [1, 2, 5]) {
        const answers: AnswerSheet = {
          answers: { a: { state: 'answered', value }, b: { state: 'answered', value: 2 } },
        };
        expect(await host.score(model, answers)).toEqual(await own.score(model, answers));
        expect(await host.lift(model, answers, 'm')).toEqual(await own.lift(model, answers, 'm'));
        const goal = { key: 'm', at: 'value', least: 4.5 } as const;
        const costs = { costs: { a: 3 }, usualCost: 2 };
        const reach = await host.reach(model, answers, goal, costs);
        expect(reach).toEqual(await own.reach(model, answers, goal, costs));
        expect(reach).toMatchObject({ state: 'found', cheapest: true });
      }
    } finally {
      runner.end();
    }
  });

  it('is not started again at once, however often its process ends', async () => {
    const folder = place.plugin({ score: 'for (;;);' });
    const { host, runner, id } = strangeHost(folder, { scoreMs: 50, restartMs: 1_000 });
    try {
      const began = performance.now();
      for (const answered of ['plugin-timeout', 'plugin-timeout'])
        expect(await codeOf(host.score(modelOn(id), sheet))).toBe(answered);
      expect(performance.now() - began).toBeGreaterThan(1_000);
    } finally {
      runner.end();
    }
  });

  it('is started at the first call, kept warm, and keeps several models ready', async () => {
    const folder = place.plugin({
      top: 'let note = 0;',
      prepare: 'note += 1; const mine = note;',
      score: 'return { ...good(model), value: mine };',
    });
    const { host, runner, id } = strangeHost(folder, { prepared: 2 });
    try {
      const models = [modelOn(id), modelOn(id), modelOn(id)];
      const values = [];
      for (const at of [0, 1, 0, 1, 2, 1, 0]) {
        const model = models[at];
        if (model) values.push((await host.score(model, sheet)).root.value);
      }
      // One process, two models at a time: the third takes the place of the first, which is prepared again.
      expect(values).toEqual([1, 2, 1, 2, 3, 2, 4]);
    } finally {
      runner.end();
    }
  });

  it('starts a new process after one was ended', async () => {
    const folder = place.plugin({ score: 'if (sheet.answers.b) for (;;); return good(model);' });
    const { host, runner, id } = strangeHost(folder, { scoreMs: 300 });
    const bad: AnswerSheet = { answers: { b: { state: 'answered', value: 1 } } };
    const model = modelOn(id);
    try {
      expect((await host.score(model, { answers: {} })).root.value).toBe(1);
      expect(await codeOf(host.score(model, bad))).toBe('plugin-timeout');
      expect((await host.score(model, { answers: {} })).root.value).toBe(1);
    } finally {
      runner.end();
    }
  });

  it('serves one call at a time, and tells who would wait too long', async () => {
    const folder = place.plugin({ score: 'if (sheet.answers.a) for (;;); return good(model);' });
    const { host, runner, id } = strangeHost(folder, { waiting: 2, waitMs: 300, scoreMs: 1_000 });
    const model = modelOn(id);
    try {
      await host.score(model, { answers: {} });
      const calls = [1, 2, 3, 4].map(() => codeOf(host.score(model, sheet)));
      expect(await Promise.all(calls)).toEqual([
        'plugin-timeout',
        'plugin-busy',
        'plugin-busy',
        'plugin-busy',
      ]);
    } finally {
      runner.end();
    }
  });

  it('is left alone after failing in a row, and tried once when the pause is over', async () => {
    let now = 0;
    const folder = place.plugin({ score: 'if (sheet.answers.a) for (;;); return good(model);' });
    const limits = { failures: 2, pauseMs: 60_000, scoreMs: 200 };
    const { host, runner, id } = strangeHost(folder, limits, { now: () => now });
    const model = modelOn(id);
    try {
      expect(await codeOf(host.score(model, sheet))).toBe('plugin-timeout');
      expect(await codeOf(host.score(model, sheet))).toBe('plugin-timeout');
      expect(runner.breaker()).toEqual({ state: 'open', remaining: 60_000 });
      expect(await codeOf(host.score(model, { answers: {} }))).toBe('plugin-paused');
      now = 60_000;
      expect(await codeOf(host.score(model, sheet))).toBe('plugin-timeout');
      expect(runner.breaker().remaining).toBe(120_000);
      now = 180_000;
      expect(await codeOf(host.score(model, { answers: {} }))).toBe('none');
      expect(runner.breaker().state).toBe('closed');
    } finally {
      runner.end();
    }
  });

  it('is not paused for throwing: that costs nobody a process', async () => {
    const folder = place.plugin({ score: 'throw new Error("this sheet");' });
    const { host, runner, id } = strangeHost(folder, { failures: 2 });
    const model = modelOn(id);
    try {
      for (let at = 0; at < 4; at += 1)
        expect(await codeOf(host.score(model, sheet))).toBe('plugin-failed');
    } finally {
      runner.end();
    }
  });

  it('does nothing between calls, whatever it left behind', async () => {
    if (!launchHere().diesWithHost) return;
    // A file that is imported when the answer is out already: its code would run on its own time.
    const folder = place.plugin({
      score: 'import("./late.mjs"); return good(model);',
    });
    writeFileSync(path.join(folder, 'late.mjs'), 'for (;;);');
    const { host, runner, id } = strangeHost(folder, { scoreMs: 500 });
    const model = modelOn(id);
    const used = (): number => process.resourceUsage().userCPUTime;
    try {
      const first = await codeOf(host.score(model, sheet));
      const before = used();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(used() - before).toBeLessThan(150_000);
      // What it left behind is what its next call finds, and costs that one.
      const second = await codeOf(host.score(model, sheet));
      expect([first, second]).toContain('plugin-timeout');
    } finally {
      runner.end();
    }
  });

  it('does not run when its files have changed', async () => {
    const [plugin] = readPluginFolders([place.plugin()], { stranger: true }).found;
    if (!plugin) throw new Error('no plugin');
    const runner = inChildProcess({
      plugin,
      launch: launchHere,
      file: processFile,
      limits: quickLimits,
      refused: () => 'index.mjs is another one',
    });
    const host = hostOf([{ manifest: plugin.manifest, runner, stranger: true }]);
    expect(await codeOf(host.score(modelOn(plugin.manifest.id), sheet))).toBe('plugin-changed');
  });

  it('counts every call with its outcome', async () => {
    const calls: PluginCall[] = [];
    const folder = place.plugin({ score: 'throw new TypeError("no");' });
    const { host, runner, id } = strangeHost(folder, {}, { called: (call) => calls.push(call) });
    try {
      await codeOf(host.score(modelOn(id), sheet));
      expect(calls).toMatchObject([
        { plugin: id, version: '1.0.0', what: 'prepare', error: null },
        { what: 'score', error: { code: 'plugin-failed' } },
      ]);
      expect(calls[1]?.error?.details[0]).toMatch(/^TypeError: no \(index\.mjs:\d+\)$/);
      expect(calls.every(({ ms }) => ms > 0)).toBe(true);
    } finally {
      runner.end();
    }
  });
});

describe('a process that a plugin has taken over', () => {
  /** Speaks on the pipe as it likes: what a plugin could do that got past everything inside. */
  const taken = (name: string, code: string): string => {
    const folder = path.join(place.root, 'taken');
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${name}.mjs`);
    const words = `import net from 'node:net';
const socket = new net.Socket({ fd: 3 });
const frame = (text) => { const b = Buffer.from(text); const f = Buffer.alloc(4); f.writeUInt32BE(b.length); return Buffer.concat([f, b]); };
const idOf = (chunk) => /"id":"([0-9a-f]+)"/.exec(chunk.toString())?.[1];
const yes = (chunk) => socket.write(frame(JSON.stringify({ id: idOf(chunk), ok: true }) + '\\n'));
`;
    writeFileSync(file, words + code);
    return file;
  };
  it.each([
    [
      'answers before it is asked',
      `socket.write(frame('{"id":"0","ok":true}\\n{}')); setInterval(() => {}, 1e3);`,
      'output-invalid',
    ],
    [
      'answers what nobody asked',
      `socket.on('data', () => socket.write(frame('{"id":"beef","ok":true}\\n{}')));`,
      'output-invalid',
    ],
    [
      'writes no frames',
      `socket.on('data', () => socket.write(Buffer.from([0, 0, 0, 5, 104, 101, 108, 108, 111])));`,
      'output-invalid',
    ],
    [
      'announces four gigabytes',
      `socket.on('data', () => socket.write(Buffer.alloc(4, 255)));`,
      'output-too-large',
    ],
    [
      'drips a byte at a time',
      `socket.on('data', (c) => { let at = 0; const f = frame(JSON.stringify({ id: idOf(c), ok: true }) + '\\n' + ' '.repeat(500)); setInterval(() => socket.write(f.subarray(at, at += 1)), 20); });`,
      'plugin-timeout',
    ],
    [
      'hands back half a frame and ends',
      `socket.on('data', () => { socket.write(Buffer.from([0, 0, 9, 9, 1])); setTimeout(() => process.exit(3), 50); });`,
      'plugin-crashed',
    ],
    [
      'closes the pipe and goes on',
      `socket.on('data', () => { socket.destroy(); setInterval(() => {}, 1e3); });`,
      'plugin-crashed plugin-timeout',
    ],
    [
      'makes codes up',
      `socket.on('data', (c) => socket.write(frame(JSON.stringify({ id: idOf(c), ok: false, code: 'plugin-off' }) + '\\n')));`,
      'output-invalid',
    ],
    [
      'floods its own output',
      `socket.on('data', () => { for (;;) process.stdout.write('x'.repeat(65536)); });`,
      'plugin-timeout plugin-crashed plugin-memory',
    ],
    [
      'cannot be ended politely',
      `for (const s of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(s, () => {}); socket.on('data', () => { for (;;); });`,
      'plugin-timeout',
    ],
    [
      'hands back a lift of its own',
      `socket.on('data', (c) => { if (c.includes('"lift"')) socket.write(frame(JSON.stringify({ id: idOf(c), ok: true }) + '\\n' + JSON.stringify({ state: 'found', key: 'm', from: 1, to: 2, value: 2, smallest: true, scored: 1, changes: [{ question: 'a', from: { state: 'unanswered' }, to: 'markup' }] }))); else yes(c); });`,
      'output-invalid',
    ],
  ])(
    'and that %s costs its call an error',
    async (name, code, expected) => {
      const file = taken(name.replaceAll(' ', '-'), code);
      const limits = { startMs: 1_500 };
      const { host, runner, id } = strangeHost(place.plugin(), limits, { processFile: file });
      try {
        expect(expected.split(' ')).toContain(await codeOf(host.lift(modelOn(id), sheet, 'm')));
      } finally {
        runner.end();
      }
    },
    15_000,
  );
});
