import { besideHostile, worstKinds } from '@erfa/scoring-host/testing';
import type { BenchRow } from './row';

const most = 1.5;

/**
 * Others' p99 beside a stranger's plugin that does its worst, against the undisturbed turns between, for
 * each of the worst sorts.
 *
 * @throws Error when a hostile call was answered with something else than it should
 */
export async function benchBeside(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of worstKinds) {
    const { ratio, odd } = await besideHostile(kind, 0.99, most);
    if (odd.length > 0) throw new Error(`a plugin that ${kind}: ${odd.join(', ')}`);
    rows.push({
      name: `others’ p99 beside a plugin that ${kind}`,
      value: ratio,
      unit: '×',
      ratio,
      against: 'the undisturbed turns between',
      target: `at most ${most} ×`,
      met: ratio <= most,
    });
  }
  return rows;
}
