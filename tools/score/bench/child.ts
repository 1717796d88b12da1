import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createScoringHost,
  findLaunch,
  hostOf,
  inChildProcess,
  readPluginFolders,
  usualLimits,
} from '@erfa/scoring-host';
import type { BenchRow } from './row';
import { benchModel, benchSheets } from './sample';

const dist = fileURLToPath(new URL('../../', import.meta.url));
const most = 30;
/** Scorings before any is measured: enough for both processes to have compiled what they run. */
const warming = 40;

/**
 * Scores assessments of 2,400 answers through a host whose plugin runs in a warm process of its own:
 * sheet over, scored, explained tree back, checked. Beside it the same host with the plugin in process,
 * in turns.
 *
 * @returns the p95 of both in milliseconds
 * @throws Error when the two come to different scores
 */
export async function benchChild(answers = 2400, times = 200): Promise<BenchRow[]> {
  const folder = path.join(dist, 'plugins/weighted-mean');
  const [plugin] = readPluginFolders([folder]).found;
  if (!plugin) throw new Error(`${folder} holds no plugin`);
  const runner = inChildProcess({
    plugin,
    launch: () => findLaunch(usualLimits.memoryBytes),
    file: path.join(dist, 'scoring-host/plugin-process.mjs'),
    limits: usualLimits,
  });
  const apart = hostOf([{ manifest: plugin.manifest, runner, stranger: true }]);
  const inside = await createScoringHost([folder]);
  const model = benchModel(answers);
  // Every question answered: so many answers, and no shorter way.
  const sheets = benchSheets(model, 8, true);
  try {
    const spent: Record<'apart' | 'inside', number[]> = { apart: [], inside: [] };
    for (let at = -warming; at < times; at += 1) {
      const sheet = sheets[at & 7] ?? { answers: {} };
      const values: (number | null)[] = [];
      for (const [name, host] of [
        ['apart', apart],
        ['inside', inside],
      ] as const) {
        const began = performance.now();
        const { root } = await host.score(model, sheet);
        if (at >= 0) spent[name].push(performance.now() - began);
        values.push(root.value);
      }
      if (values[0] !== values[1]) throw new Error('the processes come to different scores');
    }
    const [own, other] = [p95(spent.inside), p95(spent.apart)];
    const named = (where: string): string =>
      `p95 of scoring ${answers.toLocaleString('en')} answers ${where}`;
    const plain = { unit: 'ms', against: null, ratio: null, target: null, met: null };
    return [
      { ...plain, name: named('in process'), value: own },
      {
        ...plain,
        name: named('in a warm process of the plugin’s own'),
        value: other,
        ratio: other / own,
        against: 'in process',
        target: `at most ${most} ms`,
        met: other <= most,
      },
    ];
  } finally {
    runner.end();
  }
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN;
}
