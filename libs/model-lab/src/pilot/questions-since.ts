import { questionsOf, scaleOf, type Model, type QuestionNode } from '@erfa/scoring-sdk';
import { sameJson } from '../draft/field';

/** What has become of a question since it was tried. */
export type QuestionSince = 'same' | 'changed' | 'gone';

/** The questions of a model that was tried, beside the draft as it is now. */
export interface QuestionsSince {
  /** By the key of each question that was tried. */
  readonly tried: ReadonlyMap<string, QuestionSince>;
  /** Keys of questions that came later, in the order of the draft. */
  readonly added: readonly string[];
}

/**
 * Says which questions differ from what was tried. A question has changed when something that a
 * respondent reads or meets has: its texts, its scale, or when it is shown. That it is weighed or
 * placed otherwise is nothing a respondent saw.
 */
export function questionsSince(tried: Model, now: Model): QuestionsSince {
  const before = questionsOf(tried);
  const after = new Map(questionsOf(now).map((question) => [question.key, question]));
  const known = new Set(before.map(({ key }) => key));
  return {
    tried: new Map(
      before.map((question) => {
        const other = after.get(question.key);
        if (!other) return [question.key, 'gone'] as const;
        const same = sameJson(met(tried, question), met(now, other));
        return [question.key, same ? 'same' : 'changed'] as const;
      }),
    ),
    added: [...after.keys()].filter((key) => !known.has(key)),
  };
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
