/**
 * A prime below 2^26, so that a product of two residues is exact. No minor of a 0/1 matrix with 21 rows or fewer reaches
 * it (the largest is 56,640,625, see OEIS A003432), so that ranks are those over the rational numbers.
 */
const prime = 67_108_859;
/** The most sets one audit takes; see `prime`. */
export const mostSets = 21;

/** Members that the published sets do not tell apart: each is in just the same sets as the others. */
interface Atom {
  readonly members: readonly string[];
  /** 1 where the set of that place contains these members, else 0. */
  readonly column: readonly number[];
}

/**
 * Looks for a way to isolate a few: a combination of published sums over sets (added and subtracted with any factors) in
 * which fewer than `fewest` members are left. Differences of two groups, remainders of a whole and everything that
 * solving linear equations can do are such combinations. Only membership is looked at, never a value: what is hidden
 * on the strength of the answer says nothing about anybody (K. Kenthapadi, N. Mishra and K. Nissim, "Denials leak
 * information: Simulatable auditing", Journal of Computer and System Sciences 79, 2013).
 * @param sets each the members whose sum is published
 * @param fewest the smallest number that may stand alone
 * @returns the smallest set of members that can be isolated, or null where none can
 * @throws RangeError for more sets than `mostSets`
 */
export function findIsolated(
  sets: readonly (readonly string[])[],
  fewest: number,
): readonly string[] | null {
  if (sets.length > mostSets)
    throw new RangeError(`An audit takes at most ${mostSets} sets, not ${sets.length}.`);
  const atoms = findAtoms(sets);
  const checks = checkColumns(sets.map((_, row) => atoms.map(({ column }) => column[row] ?? 0)));
  // Only atoms small enough can be among the isolated.
  const small = atoms.flatMap(({ members }, index) =>
    members.length < fewest ? [{ members, rest: checks[index] ?? [] }] : [],
  );
  let found: readonly string[] | null = null;
  let bound = fewest;
  const grow = (chosen: readonly string[], candidates: readonly Candidate[]): void => {
    const smallest = Math.min(...candidates.map(({ members }) => members.length));
    candidates.forEach(({ members, rest }, index) => {
      const size = chosen.length + members.length;
      if (size >= bound) return;
      const place = rest.findIndex((value) => value !== 0);
      if (place < 0) {
        found = [...chosen, ...members];
        bound = size;
      } else if (size + smallest < bound) {
        const others = candidates.slice(index + 1);
        grow([...chosen, ...members], without(rest, place, others, bound - size));
      }
    });
  };
  grow([], small);
  return found;
}

/** Members that may be among the isolated, and what their check column holds beyond those already chosen. */
interface Candidate {
  readonly members: readonly string[];
  readonly rest: readonly number[];
}

/**
 * Candidates with a chosen column (not 0 at `place`) taken out of theirs. Of those after which nobody else has room only
 * the ones are kept that come to nothing, which is mostly seen at once: this is where an audit spends its time.
 * @param room fewer members than this may be added
 */
function without(
  chosen: readonly number[],
  place: number,
  candidates: readonly Candidate[],
  room: number,
): readonly Candidate[] {
  const fitting = candidates.filter(({ members }) => members.length < room);
  const smallest = Math.min(...fitting.map(({ members }) => members.length));
  const factor = inverse(chosen[place] ?? 1);
  return fitting.flatMap(({ members, rest }) => {
    const times = prime - (((rest[place] ?? 0) * factor) % prime);
    const left = (value: number, index: number): number =>
      (value + times * (chosen[index] ?? 0)) % prime;
    const last = members.length + smallest >= room;
    if (last && rest.some((value, index) => left(value, index) !== 0)) return [];
    return [{ members, rest: rest.map(left) }];
  });
}

function findAtoms(sets: readonly (readonly string[])[]): readonly Atom[] {
  const within = sets.map((set) => new Set(set));
  const atoms = new Map<string, { members: string[]; column: readonly number[] }>();
  for (const member of [...new Set(sets.flat())].sort()) {
    const column = within.map((set) => (set.has(member) ? 1 : 0));
    const known = atoms.get(column.join(''));
    if (known) known.members.push(member);
    else atoms.set(column.join(''), { members: [member], column });
  }
  return [...atoms.values()];
}

/** Gauss–Jordan elimination: the reduced rows of a matrix, and the column of each row's leading one. */
function reduce(matrix: readonly (readonly number[])[]): {
  basis: readonly (readonly number[])[];
  pivots: readonly number[];
} {
  const rows = matrix.map((row) => [...row]);
  const pivots: number[] = [];
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && row[column] !== 0);
    if (found < 0) continue;
    const pivot = rows[found] as number[];
    rows[found] = rows[top] as number[];
    const factor = inverse(pivot[column] as number);
    rows[top] = pivot.map((value) => (value * factor) % prime);
    const lead = rows[top];
    rows.forEach((row, index) => {
      const times = row[column] as number;
      if (index === top || times === 0) return;
      rows[index] = row.map(
        (value, place) => (value + (prime - times) * (lead[place] as number)) % prime,
      );
    });
    pivots.push(column);
  }
  return { basis: rows.slice(0, pivots.length), pivots };
}

/**
 * For each column of a matrix the column of its parity check: a combination of rows can be other than 0 at just some
 * columns if and only if the check columns of those are linearly dependent (the rows are read as a linear code).
 */
function checkColumns(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const { basis, pivots } = reduce(matrix);
  const free = (matrix[0] ?? []).flatMap((_, column) => (pivots.includes(column) ? [] : [column]));
  return (matrix[0] ?? []).map((_, column) => {
    const row = basis[pivots.indexOf(column)];
    return free.map((other) =>
      row ? (prime - (row[other] ?? 0)) % prime : other === column ? 1 : 0,
    );
  });
}

/** The number that times `value` is 1, by Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  let base = value % prime;
  for (let left = prime - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
