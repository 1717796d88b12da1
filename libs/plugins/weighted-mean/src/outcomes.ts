import {
  type Json,
  type JsonObject,
  type LocalText,
  ModelRefusal,
  type Outcome,
  rowsOf,
} from '@erfa/scoring-sdk';

/** The names that a group's result may have. */
export interface Outcomes {
  /** From which shown value on a scored group has which outcome, lowest first. */
  readonly bands: readonly { readonly from: number; readonly outcome: Outcome }[];
  /** What a group without a score is called: where nothing asks for an answer, and otherwise. */
  readonly notApplicable: Outcome | null;
  readonly unanswered: Outcome | null;
}

/**
 * Reads the options that name results.
 *
 * @throws ModelRefusal for a row without key or title
 */
export function outcomesOf(options: JsonObject): Outcomes {
  const bands = rowsOf(options['outcomeBands']).map((row) => ({
    from: typeof row['from'] === 'number' ? row['from'] : 0,
    outcome: named('outcomeBands', row),
  }));
  const without = rowsOf(options['outcomesWithoutScore']);
  const when = (reason: string): Outcome | null => {
    const row = without.find((candidate) => candidate['when'] === reason);
    return row ? named('outcomesWithoutScore', row) : null;
  };
  return {
    bands: bands.sort((a, b) => a.from - b.from),
    notApplicable: when('not-applicable'),
    unanswered: when('unanswered'),
  };
}

function named(option: string, { key, title }: JsonObject): Outcome {
  if (typeof key !== 'string' || !isText(title)) {
    throw new ModelRefusal(option, 'each row needs a key and a title');
  }
  return { key, title };
}

function isText(title: Json | undefined): title is Json & LocalText {
  return typeof title === 'object' && title !== null;
}

/**
 * The outcome of a group; undefined where its options name none.
 *
 * @param shown the value as shown; null for no score
 * @param asked whether anything below asks for an answer
 */
export function outcomeOf(
  { bands, notApplicable, unanswered }: Outcomes,
  shown: number | null,
  asked: boolean,
): Outcome | null | undefined {
  if (bands.length === 0 && !notApplicable && !unanswered) return undefined;
  if (shown === null) return asked ? unanswered : notApplicable;
  return bands.findLast(({ from }) => from <= shown)?.outcome ?? null;
}
