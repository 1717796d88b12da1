/** One line of a bench table: `ratio` compares with the baseline named in `against`, same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number | null;
  readonly against: string | null;
  /** The figure asked for, in words. */
  readonly target: string | null;
  readonly met: boolean | null;
}

/** One way of doing the same thing again and again; `at` counts from 0. */
export type Way = (at: number) => void;

/**
 * Times several ways in turns, so that what the machine does beside touches all of them.
 *
 * @param counts how often each way is done in one round
 * @returns nanoseconds of one time by way: the fastest round, since everything else on the machine can
 * only add
 */
export function inTurns<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  counts: Readonly<Record<Name, number>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  // The first rounds warm the machine up.
  for (let round = -3; round < rounds; round += 1) {
    for (const name of names) {
      const way = ways[name];
      const start = performance.now();
      for (let at = 0; at < counts[name]; at += 1) way(at);
      const time = ((performance.now() - start) / counts[name]) * 1e6;
      if (round >= 0 && time < best[name]) best[name] = time;
    }
  }
  return best;
}

/** A row of the table for a figure held against another of the same run. */
export function rowOf(
  name: string,
  nanoseconds: number,
  against?: { readonly name: string; readonly time: number; readonly most?: number },
): BenchRow {
  const ratio = against ? nanoseconds / against.time : null;
  const most = against?.most;
  return {
    name,
    value: Math.round(nanoseconds),
    unit: 'ns',
    ratio,
    against: against?.name ?? null,
    target: most === undefined ? null : `at most ${most} ×`,
    met: most === undefined || ratio === null ? null : ratio <= most,
  };
}
