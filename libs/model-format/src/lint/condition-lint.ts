import { answerFault, type Condition, type Model, type Scale, scaleOf } from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import type { Placed } from './placed';
import { isManyValued, Possibilities } from './possibilities';

/** Conditions that name what is not there, and conditions that no answers can make true. */
export function lintConditions(
  model: Model,
  placed: readonly Placed[],
  findings: FindingList,
): void {
  const before = new Map<string, Placed>();
  const all = new Set(placed.flatMap(({ node }) => (node.kind === 'question' ? [node.key] : [])));
  let sound = true;
  const lint = (condition: Condition, path: FilePath): void => {
    const [word, tests] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    tests.forEach(({ question, is }, at) => {
      const named = before.get(question)?.node;
      const here = [...path, 'shownWhen', word, at];
      // What is not chosen yet is said by the schema, and says nothing of the rest.
      if (question === '' || is.length === 0) sound = false;
      if (question === '') return;
      if (!named) {
        sound = false;
        const code = all.has(question) ? 'condition-order' : 'condition-unknown';
        return findings.error(code, [...here, 'question'], { question });
      }
      const scale = scaleOf(model, named);
      is.forEach((value, n) => {
        if (scale && !canAnswer(scale, value)) {
          sound = false;
          findings.error('condition-value', [...here, 'is', n], { value, question });
        }
      });
    });
  };
  for (const one of placed) {
    if (one.node.shownWhen) lint(one.node.shownWhen, one.path);
    if (one.node.kind === 'question') before.set(one.node.key, one);
  }
  // What leads nowhere can hold or not: nothing more is said until that is mended.
  if (sound) lintPossible(model, placed, before, findings);
}

/** Says of each node that can never be shown which condition stands in its way, once for all below it. */
function lintPossible(
  model: Model,
  placed: readonly Placed[],
  questions: ReadonlyMap<string, Placed>,
  findings: FindingList,
): void {
  if (!placed.some(({ node }) => node.shownWhen)) return;
  const possibilities = new Possibilities(model, placed, questions);
  const never = new Set<Placed>();
  for (const one of placed) {
    const own = one.node.shownWhen;
    if (one.above && never.has(one.above)) {
      never.add(one);
      continue;
    }
    if (!own || possibilities.canBeShown(one)) continue;
    never.add(one);
    const path = [...one.path, 'shownWhen'];
    const contradicted = possibilities.canHold(own) ? hiddenBy(one) : undefined;
    if (contradicted) findings.error('condition-contradicts', path, { node: contradicted });
    else findings.error('condition-never', path);
  }
}

/** The groups above a node that have conditions of their own. */
function hiddenBy({ above }: Placed): string | undefined {
  const keys: string[] = [];
  for (let at = above; at; at = at.above) if (at.node.shownWhen) keys.push(at.node.key);
  return keys.length > 0 ? keys.join(', ') : undefined;
}

function canAnswer(scale: Scale, value: number | string | boolean): boolean {
  const given = isManyValued(scale) && typeof value === 'string' ? [value] : value;
  return scale.kind !== 'text' && answerFault(scale, given) === undefined;
}
