import path from 'node:path';
import { checkModel } from '@erfa/model-format';
import { mixSheets, SimulationRoom, type SimulationPart } from '@erfa/model-lab';
import { createScoringHost, manySheetsScorer } from '@erfa/scoring-host';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import type { BenchRow } from './row';
import { benchModel, benchSheets, dimensions } from './sample';

const municipalities = 98;
const plain = 'scoring the same sheets one by one through the host';

/**
 * What one change costs while a draft is simulated on 98 municipalities' answers, beside scoring the same
 * sheets once under the draft with the host, as a stranger's plugin is. The room is open and the answers
 * are there, as they are while somebody types.
 *
 * @param questions a multiple of five
 */
export async function benchSimulation(questions: number, rounds = 9): Promise<BenchRow[]> {
  const folders = [path.resolve('dist/plugins/weighted-mean')];
  const scorer = await manySheetsScorer(folders);
  const host = await createScoringHost(folders);
  const before = benchModel(questions);
  const sheets = mixed(before);
  const check = (model: Model) => {
    const { scorable } = checkModel(model, host.plugins);
    return scorable ? [] : [{ path: '', code: '', message: { da: '', en: '' } }];
  };
  const room = new SimulationRoom(before, sheets, scorer, check);
  const run = (parts: SimulationPart[], to: number): Promise<unknown> =>
    room.run(
      {
        ...{ parts, mostWeights: 100 },
        changes: [{ kind: 'set', node: 'd0q1', field: ['weight'], from: 1, to }],
      },
      () => Promise.resolve(),
    );
  const times: Record<string, number[]> = {
    opening: [],
    change: [],
    text: [],
    plain: [],
    rest: [],
  };
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    times[name]?.push(performance.now() - began);
  };
  for (let round = -1; round < rounds; round += 1) {
    const draft: Model = { ...before, version: 2, title: { da: `${round}`, en: `${round}` } };
    room.take(draft);
    // Another title, as a text that somebody writes.
    await timed('text', () => run(['figures'], 3));
    await timed('change', () => run(['figures'], 4 + round));
    // The same object for the same model lets the host keep it ready.
    await timed('plain', async () => {
      for (const sheet of sheets) await host.score(draft, sheet);
    });
    if (round < 2) await timed('rest', () => run(['weights', 'items'], 5));
    // The first round warms the machine up.
    if (round < 0) for (const list of Object.values(times)) list.length = 0;
  }
  const best = (name: string): number => Math.min(...(times[name] ?? [0]));
  const named = (name: string): string => `${name}, ${questions.toLocaleString('en')} questions`;
  const row = (name: string, ms: number, most?: number): BenchRow => ({
    ...{ name: named(name), value: Math.round(ms * 100) / 100, unit: 'ms' },
    ...{ ratio: most === undefined ? null : ms / best('plain') },
    ...{ against: most === undefined ? null : plain },
    target: most === undefined ? 'reported' : `at most ${most} ×`,
    met: most === undefined ? null : ms / best('plain') <= most,
  });
  return [
    row('scoring 98 sheets one by one through the host', best('plain')),
    row('simulation after a changed weight', best('change'), 0.5),
    row('simulation after a changed text', best('text'), 0.5),
    row('simulation of weights and answers', best('rest')),
  ];
}

/** Mixed as a round's answers are, in an order made of what was answered. */
function mixed(model: Model): readonly AnswerSheet[] {
  let state = 1;
  const chance = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const frozen = benchSheets(model, municipalities).map((sheet, at) => ({
    sheet,
    values: Object.fromEntries(
      Array.from({ length: dimensions }, (_, d): [string, number] => [
        `d${d}`,
        (at * (d + 3)) % 40,
      ]),
    ),
  }));
  return mixSheets(model, frozen, chance);
}
