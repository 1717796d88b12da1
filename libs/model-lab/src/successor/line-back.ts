import type { Comparability } from './operation';
import type { MigrationPlan } from './plan';

/** What a figure was in an older version. */
export interface LineBack {
  /** Its key there; null where there was none. */
  readonly key: string | null;
  /** Whether the line goes on from there: the least that any version on the way says. */
  readonly line: Comparability;
}

const least = ['comparable', 'chained', 'break', 'new-line'] as const;

/**
 * Follows a figure back through versions.
 *
 * @param plans newest first, each beginning where the next one ends; none from a version to itself
 * @param key of a question, a group or the model, in the newest version
 */
export function lineBack(plans: readonly MigrationPlan[], key: string): LineBack {
  let at: LineBack = { key, line: 'comparable' };
  for (const plan of plans) {
    if (at.key === null) return at;
    const { key: was, line } = stepBack(plan, at.key);
    at = { key: was, line: lesser(at.line, line) };
  }
  return at;
}

function stepBack(plan: MigrationPlan, key: string): LineBack {
  if (key === plan.to.key) return { key: plan.from.key, line: plan.comparability };
  const operation = plan.operations.find(({ to }) => to.includes(key));
  const [was] = operation?.from ?? [];
  if (!operation || was === undefined) return { key: null, line: 'new-line' };
  // Of several that became one, none is what it was; its own key tells best where the line broke.
  return {
    key: operation.from.includes(key) ? key : was,
    line: operation.comparability,
  };
}

function lesser(one: Comparability, other: Comparability): Comparability {
  const place = (line: Comparability): number => (least as readonly Comparability[]).indexOf(line);
  return place(other) > place(one) ? other : one;
}
