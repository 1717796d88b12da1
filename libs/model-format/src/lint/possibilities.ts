import {
  type Condition,
  type ConditionTest,
  type Model,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';
import type { Placed } from './placed';

/** Whether several things can be answered at once on a scale. */
export const isManyValued = (scale: Scale): boolean =>
  scale.kind === 'ladder' || (scale.kind === 'options' && scale.choose === 'many');

type Value = ConditionTest['is'][number];

/** Steps of the search for one node, and for a whole model, after which nothing more is said. */
const patience = { node: 5_000, model: 200_000 };

/**
 * Whether any answers at all make a condition hold. Exact: conditions have no "not", so they can only
 * fail where one question would need two answers at once; `any` is tried branch by branch. A question
 * has to be shown to be answered, so the conditions on it and above it have to hold as well. Where
 * several things can be chosen together nothing contradicts.
 */
export class Possibilities {
  private readonly contested: ReadonlySet<string>;
  /** For each question that has to be answered on the way, which answers are left. */
  private readonly decided = new Map<string, readonly Value[]>();
  private left = patience.model;
  private steps = 0;

  /**
   * @param placed all nodes
   * @param questions all questions that conditions name, by key; each stands before who names it
   */
  constructor(
    model: Model,
    placed: readonly Placed[],
    private readonly questions: ReadonlyMap<string, Placed>,
  ) {
    this.contested = contestedAmong(model, placed, questions);
  }

  /** Whether some answers show a node; true where that takes too long to find out. */
  canBeShown(one: Placed): boolean {
    return this.can(conditionsOf(one));
  }

  /** Whether some answers make a condition hold wherever it stands; true where that takes too long. */
  canHold(condition: Condition): boolean {
    return this.can([condition]);
  }

  private can(conditions: readonly Condition[]): boolean {
    if (this.contested.size === 0) return true;
    const given = Math.min(patience.node, this.left);
    this.steps = given;
    this.decided.clear();
    const possible = this.search(listOf(conditions, null));
    this.left -= given - Math.max(this.steps, 0);
    return possible || this.steps <= 0;
  }

  /** Tries to make all of `open` hold beside what is decided. */
  private search(open: Open): boolean {
    this.steps -= 1;
    if (this.steps <= 0 || open === null) return true;
    const { condition, rest } = open;
    if ('all' in condition) return this.take(condition.all, rest);
    return condition.any.some((test) => this.take([test], rest));
  }

  /** Decides as the tests say and goes on; takes it back where that leads nowhere. */
  private take(tests: readonly ConditionTest[], rest: Open): boolean {
    const before: [string, readonly Value[] | undefined][] = [];
    let open = rest;
    let possible = true;
    for (const { question, is } of tests) {
      const named = this.questions.get(question);
      const was = this.decided.get(question);
      const now = was && this.contested.has(question) ? was.filter((one) => is.includes(one)) : is;
      possible = named !== undefined && now.length > 0;
      if (!named || !possible) break;
      before.push([question, was]);
      this.decided.set(question, now);
      // Asked for the first time: it has to be shown.
      if (!was) open = listOf(conditionsOf(named), open);
    }
    if (possible && this.search(open)) return true;
    for (const [question, was] of before.reverse()) {
      if (was) this.decided.set(question, was);
      else this.decided.delete(question);
    }
    return false;
  }
}

/** What still has to hold, as a list that branches share. */
type Open = { readonly condition: Condition; readonly rest: Open } | null;

function listOf(conditions: readonly Condition[], rest: Open): Open {
  return conditions.reduceRight<Open>((open, condition) => ({ condition, rest: open }), rest);
}

/**
 * The questions that could be asked for two answers at once: those with one answer where no value is in
 * all the tests that name them. Without any, every condition can hold.
 */
function contestedAmong(
  model: Model,
  placed: readonly Placed[],
  questions: ReadonlyMap<string, Placed>,
): ReadonlySet<string> {
  const common = new Map<string, readonly Value[]>();
  for (const { node } of placed) {
    if (!node.shownWhen) continue;
    const tests = 'all' in node.shownWhen ? node.shownWhen.all : node.shownWhen.any;
    for (const { question, is } of tests) {
      const before = common.get(question);
      common.set(question, before ? before.filter((one) => is.includes(one)) : is);
    }
  }
  const contested = new Set<string>();
  for (const [key, values] of common) {
    const named = questions.get(key);
    const scale = named && scaleOf(model, named.node);
    if (values.length === 0 && scale && !isManyValued(scale)) contested.add(key);
  }
  return contested;
}

/** The conditions that have to hold for a node to be shown: its own and those above it. */
function conditionsOf(one: Placed): Condition[] {
  const conditions: Condition[] = [];
  for (let at: Placed | undefined = one; at; at = at.above) {
    if (at.node.shownWhen) conditions.push(at.node.shownWhen);
  }
  return conditions;
}
