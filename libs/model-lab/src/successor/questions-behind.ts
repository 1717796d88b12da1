import { type Condition, isScored, type ModelNode } from '@erfa/scoring-sdk';
import type { Version } from './version';

/** The questions that a figure hangs on, by key. */
export interface QuestionsBehind {
  /** Those that count in it. */
  readonly counting: ReadonlySet<string>;
  /** Those beside them that decide what is asked or how it counts: named by a condition, or by an attribute. */
  readonly deciding: ReadonlySet<string>;
}

/**
 * Everything whose answer can change a figure.
 * @param key of a question, a group or the model itself; an unknown one has nothing behind it
 */
export function questionsBehind(version: Version, key: string): QuestionsBehind {
  const { model, nodes } = version;
  const at = nodes.get(key);
  const own: readonly ModelNode[] = key === model.key ? model.nodes : at ? [at.node] : [];
  const counting = new Set<string>();
  const named = new Set<string>();
  const walk = (node: ModelNode): void => {
    namesOf(node).forEach((name) => named.add(name));
    if (node.kind === 'group') node.children.forEach(walk);
    else if (isScored(model, node)) counting.add(node.key);
  };
  own.forEach(walk);
  // What is asked at all is decided further up, too.
  at?.above.forEach((group) => conditionNames(group).forEach((name) => named.add(name)));
  const deciding = [...named].filter(
    (name) => !counting.has(name) && nodes.get(name)?.node.kind === 'question',
  );
  return { counting, deciding: new Set(deciding) };
}

function namesOf(node: ModelNode): string[] {
  // What an attribute means is its plugin's; a text in it that is a question's key can only mean that question.
  return [...conditionNames(node), ...texts(node.attributes)];
}

function conditionNames({ shownWhen }: { readonly shownWhen?: Condition }): string[] {
  if (!shownWhen) return [];
  const tests = 'all' in shownWhen ? shownWhen.all : shownWhen.any;
  return tests.map(({ question }) => question);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
