import { benchBeside } from './beside';
import { benchChild } from './child';
import { benchLint } from './lint';
import type { BenchRow } from './row';
import { benchScoring } from './scoring';
import { benchSimulation } from './simulation';

/** What scoring and reading models cost, as rows of the bench table. */
export async function benchModels(): Promise<BenchRow[]> {
  return [
    ...[60, 600, 6_000].flatMap((questions) => benchScoring(questions)),
    ...(await benchChild()),
    ...(await benchBeside()),
    ...(await benchLint()),
  ];
}

/** What simulating a draft costs, as rows of the bench table. */
export async function benchSimulations(): Promise<BenchRow[]> {
  return [...(await benchSimulation(60)), ...(await benchSimulation(2_000))];
}
