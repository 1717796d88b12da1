import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { ScoringError } from '../faults';
import { usualLimits } from '../child-limits';
import { createScoringHost, type ScoringHost } from '../host';
import { hostilePlugins } from './hostile-plugins';
import { builtPlugin, modelOn, PluginPlace, strangeHost } from './strange-plugins';

/** Calls of others on each side of one attempt. */
const calls = 600;

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

/** The time that a share of the calls stayed within. */
function within(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Infinity;
}

/**
 * How many times as long others' calls take while a hostile one runs. In turns of some hundred milliseconds, disturbed and
 * undisturbed, the same number of calls in each: whatever else the machine does is on both sides.
 *
 * @param share of the calls that are looked at: 0.99 for all but the slowest hundredth
 */
async function disturbance(
  own: ScoringHost,
  hostile: () => Promise<unknown>,
  share: number,
): Promise<number> {
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
  return within(share, disturbed) / within(share, undisturbed);
}

/** The worst of each sort: what takes a core, what takes memory, what writes without end, what floods the console. */
export const worstKinds = [
  'loops in its score',
  'fills memory outside the heap',
  'hands back the same object in itself a million times over',
  'prints without end',
];

/** What came of calls beside a hostile plugin. */
export interface Beside {
  /** The least of the attempts' ratios. */
  readonly ratio: number;
  /** Codes of the hostile calls that were answered with something else than they should. */
  readonly odd: readonly string[];
}

/**
 * Scores for others while a hostile plugin is called without pause, and again while it is not.
 *
 * @param kind the name of a hostile plugin
 * @param share see {@link disturbance}
 * @param allowed at this ratio no further attempt is made
 * @throws whatever an other's call fails with
 */
export async function besideHostile(
  kind: string,
  share: number,
  allowed: number,
  attempts = 5,
): Promise<Beside> {
  const plugin = hostilePlugins.find((candidate) => candidate.name === kind);
  if (!plugin) throw new Error(`no plugin ${kind}`);
  const place = new PluginPlace();
  const own = await createScoringHost([builtPlugin('weighted-mean')]);
  for (let at = 0; at < 100; at += 1) await oneCall(own);
  // Never paused: as bad as it can be, one call after the other.
  const limits = { scoreMs: 500, failures: Infinity, restartMs: usualLimits.restartMs };
  const { host, runner, id } = strangeHost(place.plugin(plugin), limits);
  const target = modelOn(id);
  // On a busy machine the deadline may come first; what counts is that each call is answered, and as it should be.
  const fitting = [plugin.code ?? 'scored', 'plugin-timeout'];
  const odd: string[] = [];
  const note = (code: string): void => {
    if (!fitting.includes(code)) odd.push(code);
  };
  const hostile = (): Promise<unknown> =>
    host.score(target, { answers: {} }).then(
      () => note('scored'),
      (error: unknown) => note(error instanceof ScoringError ? error.code : 'unknown'),
    );
  try {
    let ratio = Infinity;
    for (let at = 0; at < attempts && ratio > allowed; at += 1)
      ratio = Math.min(ratio, await disturbance(own, hostile, share));
    return { ratio, odd };
  } finally {
    runner.end();
    place.clear();
  }
}
