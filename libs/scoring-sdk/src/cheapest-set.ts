import type { AnswerValue } from './answers';
import type { LiftChange } from './moves';

/** A change that can be made or not. */
export interface Option {
  /** To the highest answer, with what it costs (above 0). */
  readonly change: LiftChange & { readonly cost: number };
  /** Answers that count more than the present one, lowest first. */
  readonly better: readonly AnswerValue[];
  /** Options with the same twin key are interchangeable, and cost the same. */
  readonly twin: string;
}

/** What a set costs. */
export function costOf(options: readonly Option[]): number {
  return options.reduce((sum, { change }) => sum + change.cost, 0);
}

/**
 * A cheapest set that is enough, of those that cost as much one of the fewest; by branch and bound.
 *
 * A branch is cut where even all that can still be afforded is not enough (that needs a scorer for
 * which more is never less), and where it could only cost as much as what is known.
 *
 * @param known a set that is enough, to beat
 * @param mayGoOn asked before each trial: whether there is budget left
 * @param monotone whether a set that is enough stays so when more is added
 * @returns the set, and whether the search came to its end
 */
export function cheapestSet(
  ordered: readonly Option[],
  known: readonly Option[],
  isEnough: (set: readonly Option[]) => boolean,
  mayGoOn: () => boolean,
  monotone: boolean,
): { readonly set: readonly Option[]; readonly complete: boolean } {
  let [set, cost] = [known, costOf(known)];
  let complete = true;
  const beats = (price: number, size: number): boolean =>
    price < cost - 1e-9 || (price < cost + 1e-9 && size < set.length);

  const visit = (chosen: readonly Option[], price: number, from: number): void => {
    const tried = new Set<string>();
    for (let at = from; at < ordered.length; at += 1) {
      const option = ordered[at];
      const next = price + (option?.change.cost ?? 0);
      if (!option || tried.has(option.twin) || !beats(next, chosen.length + 1)) continue;
      tried.add(option.twin);
      if (!mayGoOn()) {
        complete = false;
        return;
      }
      const affordable = ordered
        .slice(at)
        .filter(({ change }) => beats(price + change.cost, chosen.length + 1));
      // One that stands alone is its own bound.
      if (monotone && affordable.length > 1 && !isEnough([...chosen, ...affordable])) return;
      const larger = [...chosen, option];
      if (isEnough(larger)) [set, cost] = [larger, next];
      else visit(larger, next, at + 1);
      if (!complete) return;
    }
  };
  visit([], 0, 0);
  return { set, complete };
}
