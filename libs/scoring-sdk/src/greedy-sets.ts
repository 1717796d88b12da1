import type { Option } from './cheapest-set';
import type { ScoreNode } from './score';

/**
 * How far a node has come: its value, and where that shows no way (a gate, a minimum) what stands
 * below it. No score is below any.
 */
function progress(node: ScoreNode | undefined): number {
  if (!node) return -Infinity;
  const below = (at: ScoreNode): number =>
    at.children.reduce((sum, child) => sum + (child.value ?? 0) + below(child), 0);
  return (node.value ?? (node.range?.min ?? 0) - 1) * 1e4 + below(node);
}

/** Scores the sheet with all of these changed. */
export type TryOptions = (options: readonly Option[]) => ScoreNode | undefined;
/** Whether a node has reached the goal. */
export type IsThere = (node: ScoreNode | undefined) => boolean;

/** Most gain for its cost first; in the order of cost where trying each would take too long. */
export function rank(
  options: readonly Option[],
  now: ScoreNode,
  tryOptions: TryOptions,
  most: number,
): Option[] {
  const start = progress(now);
  return options
    .map((option) => ({
      option,
      gain:
        options.length > most ? 0 : (progress(tryOptions([option])) - start) / option.change.cost,
    }))
    .sort((a, b) => b.gain - a.gain || a.option.change.cost - b.option.change.cost)
    .map(({ option }) => option);
}

/** Adds what gains most for its cost until the goal is reached; by the ranking alone where that takes too long. */
export function climb(
  ranked: readonly Option[],
  now: ScoreNode,
  tryOptions: TryOptions,
  isThere: IsThere,
  most: number,
): Option[] | undefined {
  const chosen: Option[] = [];
  const left = [...ranked];
  let [here, tries] = [progress(now), 0];
  while (left.length > 0) {
    if (tries + left.length > most) {
      const rest = prefix(left, (some) => tryOptions([...chosen, ...some]), isThere);
      return rest && [...chosen, ...rest];
    }
    let [bestAt, bestGain, reached, reachedProgress] = [0, -Infinity, false, here];
    const tried = new Set<string>();
    for (const [at, option] of left.entries()) {
      if (tried.has(option.twin)) continue;
      tried.add(option.twin);
      tries += 1;
      const node = tryOptions([...chosen, option]);
      const there = isThere(node);
      // Of those that reach the goal the cheapest; before that, what gains most.
      const gain = there ? -option.change.cost : (progress(node) - here) / option.change.cost;
      if ((there && !reached) || (there === reached && gain > bestGain))
        [bestAt, bestGain, reached, reachedProgress] = [at, gain, there, progress(node)];
    }
    chosen.push(...left.splice(bestAt, 1));
    if (reached) return chosen;
    here = reachedProgress;
  }
  return undefined;
}

/** The shortest beginning of a list that reaches the goal, by halving; undefined where the whole does not. */
export function prefix(
  ordered: readonly Option[],
  tryOptions: TryOptions,
  isThere: IsThere,
): Option[] | undefined {
  if (!isThere(tryOptions(ordered))) return undefined;
  let [short, long] = [0, ordered.length];
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (isThere(tryOptions(ordered.slice(0, middle)))) long = middle;
    else short = middle;
  }
  return ordered.slice(0, long);
}

/** The set without what it reaches the goal without, the dearest tried first. */
export function spare(
  chosen: readonly Option[],
  tryOptions: TryOptions,
  isThere: IsThere,
): Option[] {
  const dearest = [...chosen].sort((a, b) => b.change.cost - a.change.cost);
  return dearest.reduce<Option[]>(
    (kept, option) => {
      const rest = kept.filter((other) => other !== option);
      return isThere(tryOptions(rest)) ? rest : kept;
    },
    [...chosen],
  );
}
