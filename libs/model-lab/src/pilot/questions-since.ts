import { questionsOf, scaleOf, type Model, type QuestionNode } from '@erfa/scoring-sdk';
import { namedAnew } from '../draft/conditions-naming';
import { sameJson } from '../draft/field';

/** What has become of a question since it was tried. */
export type QuestionSince = 'same' | 'changed' | 'gone';

/** The questions of a model that was tried, beside the draft as it is now. */
export interface QuestionsSince {
  /** By the key of each question that was tried. */
  readonly tried: ReadonlyMap<string, QuestionSince>;
  /** The key that each of them has in the draft now, by the one it was tried with. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keys of questions that came later, in the order of the draft. */
  readonly added: readonly string[];
}

/** A key that was changed. */
export interface Rename {
  readonly node: string;
  readonly to: string;
}

/**
 * Says which questions differ from what was tried. A question has changed when something that a
 * respondent reads or meets has: its texts, its scale, or when it is shown. That it is weighed or
 * placed otherwise is nothing a respondent saw; nor is its key.
 *
 * @param renames the keys that were changed since, oldest first
 */
export function questionsSince(
  tried: Model,
  now: Model,
  renames: readonly Rename[] = [],
): QuestionsSince {
  const { renamed, keys } = followed(tried, renames);
  const before = questionsOf(renamed);
  const after = new Map(questionsOf(now).map((question) => [question.key, question]));
  const known = new Set(keys.values());
  return {
    keys,
    tried: new Map(
      before.map((question) => {
        const other = after.get(keys.get(question.key) ?? question.key);
        if (!other) return [question.key, 'gone'] as const;
        const same = sameJson(met(renamed, question), met(now, other));
        return [question.key, same ? 'same' : 'changed'] as const;
      }),
    ),
    added: [...after.keys()].filter((key) => !known.has(key)),
  };
}

/** What was tried with conditions that name questions as they are called now, and what each of them is called. */
function followed(
  tried: Model,
  renames: readonly Rename[],
): { renamed: Model; keys: ReadonlyMap<string, string> } {
  const keys = new Map(questionsOf(tried).map(({ key }) => [key, key]));
  let nodes = tried.nodes;
  for (const { node, to } of renames) {
    for (const [old, key] of keys) if (key === node) keys.set(old, to);
    nodes = namedAnew(nodes, node, to);
  }
  return { renamed: { ...tried, nodes }, keys };
}

/** What a respondent meets of a question. */
function met(model: Model, question: QuestionNode): unknown {
  const { title, text, guidance, good, evidence, steps, shownWhen } = question as QuestionNode & {
    guidance?: unknown;
  };
  const parts = { title, text, guidance, good, evidence, steps, shownWhen };
  const there = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { ...Object.fromEntries(there), scale: scaleOf(model, question) ?? null };
}
