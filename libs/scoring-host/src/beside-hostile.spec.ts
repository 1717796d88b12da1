import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { createScoringHost, ScoringError, type ScoringHost } from './index';
import { hostilePlugins } from './testing/hostile-plugins';
import { builtPlugin, modelOn, PluginPlace, strangeHost } from './testing/strange-plugins';

/** Calls of others on each side of one attempt. */
const calls = 600;
/** How much slower the slowest hundredth of others' calls may be. */
const allowed = 1.5;
const attempts = 5;

/** A model as large as they are in use: its score takes a millisecond or so. */
const questions = Array.from({ length: 60 }, (_, at) => `q${at}`);
const model: Model = {
  ...modelOn('weighted-mean'),
  nodes: questions.map((key) => ({
    key,
    kind: 'question',
    title: { da: key, en: key },
    scale: 'five',
  })),
};
const sheet: AnswerSheet = {
  answers: Object.fromEntries(
    questions.map((key, at) => [key, { state: 'answered', value: (at % 5) + 1 } as const]),
  ),
};

/** One call of others with a turn of the event loop after it, in milliseconds. @throws where it fails */
async function oneCall(host: ScoringHost): Promise<number> {
  const began = performance.now();
  await host.score(model, sheet);
  await new Promise((resolve) => setImmediate(resolve));
  return performance.now() - began;
}

/** The time that 99 of 100 stayed within. */
function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Infinity;
}

/**
 * How many times as long others' calls take while a hostile one runs. In turns of some hundred milliseconds, disturbed and
 * undisturbed, the same number of calls in each: whatever else the machine does is on both sides.
 */
async function disturbance(own: ScoringHost, hostile: () => Promise<unknown>): Promise<number> {
  const [undisturbed, disturbed]: [number[], number[]] = [[], []];
  while (disturbed.length < calls) {
    const begun = disturbed.length;
    let runs = true;
    const call = hostile().finally(() => {
      runs = false;
    });
    while (runs && disturbed.length - begun < calls) disturbed.push(await oneCall(own));
    await call;
    while (undisturbed.length < disturbed.length) undisturbed.push(await oneCall(own));
  }
  return p99(disturbed) / p99(undisturbed);
}

/** The worst of each sort: what takes a core, what takes memory, what writes without end, what floods the console. */
const kinds = [
  'loops in its score',
  'fills memory outside the heap',
  'hands back the same object in itself a million times over',
  'prints without end',
];

describe('beside a hostile plugin', () => {
  const place = new PluginPlace();
  let own: ScoringHost;
  beforeAll(async () => {
    own = await createScoringHost([builtPlugin('weighted-mean')]);
    for (let at = 0; at < 100; at += 1) await oneCall(own);
  });
  afterAll(() => place.clear());

  it.each(kinds)(
    'that %s, nobody else’s call fails, and 99 of 100 take no longer than 1.5 times as long',
    async (name) => {
      const plugin = hostilePlugins.find((candidate) => candidate.name === name);
      if (!plugin) throw new Error(`no plugin ${name}`);
      // Never paused: as bad as it can be, one call after the other.
      const limits = { scoreMs: 500, failures: Infinity };
      const { host, runner, id } = strangeHost(place.plugin(plugin), limits);
      const target = modelOn(id);
      const answered: string[] = [];
      const hostile = (): Promise<unknown> =>
        host.score(target, { answers: {} }).then(
          () => answered.push('scored'),
          (error: unknown) => answered.push(error instanceof ScoringError ? error.code : 'unknown'),
        );
      try {
        const ratios: number[] = [];
        while (ratios.length < attempts && Math.min(...ratios, Infinity) > allowed)
          ratios.push(await disturbance(own, hostile));
        if (process.env['RATIOS']) console.log(name, ratios.join(' '));
        // On a busy machine the deadline may come first; what counts is that each call is answered, and as it should be.
        const fitting = [plugin.code ?? 'scored', 'plugin-timeout'];
        expect(answered.filter((code) => !fitting.includes(code))).toEqual([]);
        expect(Math.min(...ratios)).toBeLessThanOrEqual(allowed);
      } finally {
        runner.end();
      }
    },
    120_000,
  );
});
