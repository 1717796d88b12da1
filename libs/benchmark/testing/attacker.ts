import type { Highs } from 'highs';
import type { PublishedFigures } from '../src/published-figures';

/** What an attacker reads: a group's members who took part (everybody knows them) and the group's published figures. */
export interface Reading {
  readonly members: readonly string[];
  readonly figures: PublishedFigures;
}

/** The lowest and the highest mean level that a few municipalities can have, as far as somebody outside can work out; each sought when asked for. */
export interface Bounds {
  lowest(): number;
  highest(): number;
}

/**
 * Differencing and elimination, as somebody with a spreadsheet would do it: subtracts groups that lie within each other,
 * then solves the whole linear system, from several orders of the columns.
 * @returns the fewest municipalities that some combination of sums leaves alone
 */
export function fewestByElimination(
  groups: readonly (readonly string[])[],
  chance: () => number,
  orders = 8,
): number {
  const everybody = [...new Set(groups.flat())];
  let fewest = everybody.length;
  for (const whole of groups)
    for (const part of groups) {
      const rest = whole.filter((code) => !part.includes(code));
      if (part.every((code) => whole.includes(code)) && rest.length > 0)
        fewest = Math.min(fewest, rest.length);
    }
  for (let order = 0; order < orders; order += 1) {
    const columns = everybody
      .map((code) => ({ code, key: chance() }))
      .sort((a, b) => a.key - b.key)
      .map(({ code }) => code);
    for (const row of eliminate(
      groups.map((group) => columns.map((code) => (group.includes(code) ? 1 : 0))),
    )) {
      const left = row.filter((value) => Math.abs(value) > 1e-9).length;
      if (left > 0) fewest = Math.min(fewest, left);
    }
  }
  return fewest;
}

/** Gauss–Jordan elimination in floating point: quite another program than the audit it attacks. */
function eliminate(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && done < rows.length; column += 1) {
    const best = rows.reduce(
      (found, row, index) =>
        index >= done && Math.abs(row[column] ?? 0) > Math.abs(rows[found]?.[column] ?? 0)
          ? index
          : found,
      done,
    );
    const pivot = rows[best] ?? [];
    const lead = pivot[column] ?? 0;
    if (Math.abs(lead) < 1e-9) continue;
    rows[best] = rows[done] ?? [];
    rows[done] = pivot.map((value) => value / lead);
    rows.forEach((row, index) => {
      const times = row[column] ?? 0;
      if (index !== done && times !== 0)
        rows[index] = row.map((value, place) => value - times * (rows[done]?.[place] ?? 0));
    });
    done += 1;
  }
  return rows;
}

/**
 * Everything that is published, as constraints on how many stand at which level among those whom the groups do not tell
 * apart, given to an optimiser: the exact range of a few municipalities' mean level over all whole-number worlds that
 * fit what was published.
 * @param few who is attacked: all of them known to have taken part
 * @param slack how far below and above a published count the true one may lie
 */
export function boundsByOptimiser(
  highs: Highs,
  readings: readonly Reading[],
  few: readonly string[],
  thresholds: readonly number[],
  slack: { readonly below: number; readonly above: number },
): Bounds {
  // Those attacked stand alone; the rest is told apart only by the groups it is in.
  const kinds = new Map<string, { size: number; groups: readonly number[]; attacked: boolean }>();
  for (const code of new Set(readings.flatMap(({ members }) => members))) {
    const groups = readings.flatMap(({ members }, index) =>
      members.includes(code) ? [index] : [],
    );
    const attacked = few.includes(code);
    const key = `${attacked ? code : ''}/${groups.join()}`;
    kinds.set(key, { groups, attacked, size: (kinds.get(key)?.size ?? 0) + 1 });
  }
  const all = [...kinds.values()];
  const levels = thresholds.map((_, level) => level);
  const at = (kind: number, level: number): string => `k${kind}l${level}`;
  const inGroup = (group: number, wanted: readonly number[]): string =>
    all
      .flatMap(({ groups }, kind) =>
        groups.includes(group) ? wanted.map((level) => at(kind, level)) : [],
      )
      .join(' + ');
  const levelOf = (value: number): number =>
    thresholds.findLastIndex((threshold) => threshold <= value);

  const constraints = all.map(
    ({ size }, kind) => `${levels.map((level) => at(kind, level)).join(' + ')} = ${size}`,
  );
  readings.forEach(({ figures }, group) => {
    for (const level of levels) {
      const shown = figures.levels?.[level] ?? 0;
      const sum = inGroup(group, [level]);
      constraints.push(`${sum} <= ${shown + slack.above}`);
      if (shown > slack.below) constraints.push(`${sum} >= ${shown - slack.below}`);
    }
    // The value before the quantile is not above it, the value after it not below.
    for (const [share, value] of [
      [0.25, figures.lowerQuartile],
      [0.5, figures.median],
      [0.75, figures.upperQuartile],
    ] as const) {
      const before = Math.floor((figures.count - 1) * share);
      const level = levelOf(value);
      constraints.push(`${inGroup(group, levels.slice(0, level + 1))} >= ${before + 1}`);
      const after = Math.min(before + 1, figures.count - 1);
      constraints.push(`${inGroup(group, levels.slice(level))} >= ${figures.count - after}`);
    }
  });
  const objective = all
    .flatMap(({ attacked }, kind) =>
      attacked ? levels.slice(1).map((level) => `${level} ${at(kind, level)}`) : [],
    )
    .join(' + ');
  const names = all.flatMap((_, kind) => levels.map((level) => at(kind, level)));
  const solve = (sense: 'Minimize' | 'Maximize'): number => {
    const problem = [
      sense,
      `obj: ${objective}`,
      'Subject To',
      ...constraints.map((constraint, index) => `c${index}: ${constraint}`),
      'General',
      names.join(' '),
      'End',
    ].join('\n');
    const { Status, ObjectiveValue } = highs.solve(problem);
    if (Status !== 'Optimal') throw new Error(`The optimiser says ${Status}.`);
    return ObjectiveValue / few.length;
  };
  return { lowest: () => solve('Minimize'), highest: () => solve('Maximize') };
}
