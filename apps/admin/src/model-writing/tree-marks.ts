import type { OutlineNode } from '../lab/outline';

/** What is found at a node: something that keeps it from being published, or something to look at. */
export type Mark = 'error' | 'warning';

/** The marks of nodes with those of what is below each closed group, the graver first. */
export function marksAbove(
  found: ReadonlyMap<string, Mark>,
  outline: ReadonlyMap<string, OutlineNode>,
  opened: ReadonlySet<string>,
): ReadonlyMap<string, Mark> {
  const marks = new Map(found);
  for (const [key, severity] of found) {
    for (const { key: group } of outline.get(key)?.above ?? []) {
      if (!opened.has(group) && marks.get(group) !== 'error') marks.set(group, severity);
    }
  }
  return marks;
}

/** Whether the same is marked in the same way. */
export const sameMarks = (
  one: ReadonlyMap<string, Mark>,
  other: ReadonlyMap<string, Mark>,
): boolean => one.size === other.size && [...one].every(([key, mark]) => other.get(key) === mark);
