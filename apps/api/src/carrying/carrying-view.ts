import type { CarriedRow, HeldRow } from './carrying.queries';
import type { CarriedAnswerView, CarryCountsView, Standing } from './carrying.views';

/** What there is in the round that is being answered. */
export interface Round {
  /** Units that answer; none where the municipality answers as one. */
  readonly units: ReadonlySet<string>;
  readonly held: readonly HeldRow[];
  /** Questions that are answered independently. */
  readonly independent: ReadonlySet<string>;
}

/** What was held by question and unit, made once for each list. */
const heldBy = new WeakMap<readonly HeldRow[], ReadonlyMap<string, HeldRow>>();

function heldAt({ held }: Round, unit: string | null, question: string): HeldRow | undefined {
  const known =
    heldBy.get(held) ?? new Map(held.map((row) => [`${row.unit ?? ''}/${row.question}`, row]));
  heldBy.set(held, known);
  return known.get(`${unit ?? ''}/${question}`);
}

/** What stands in the round where an old answer leads. */
export function standingOf(
  { question, unitKey }: Pick<CarriedRow, 'question' | 'unitKey'>,
  round: Round,
): Standing {
  if (question === null) return 'open';
  if (unitKey === null ? round.units.size > 0 : !round.units.has(unitKey)) return 'elsewhere';
  const held = heldAt(round, unitKey, question);
  if (held?.own) return 'answered';
  if (held?.carried) return 'carried';
  return round.independent.has(question) ? 'independent' : 'open';
}

/** An old answer with where it leads. */
export function answerView(row: CarriedRow, standing: Standing): CarriedAnswerView {
  const { fate, why, unitName, axis, origin, question, state, value, reason, evidence } = row;
  const answer = state && { state, value: value ?? null, reason, evidence };
  return { fate, why, unitName, axis, from: origin, question, answer, standing };
}

/** How many of each; of what rests, every old answer is one. */
export function countsOf(
  rows: readonly (Pick<CarriedRow, 'fate' | 'unitKey' | 'axis' | 'origin'> & {
    standing: Standing;
  })[],
): CarryCountsView {
  const count = (fate: CarriedRow['fate']): number =>
    rows.filter((row) => row.fate === fate).length;
  const answers = new Set(
    rows.flatMap(({ unitKey, axis, origin }) =>
      origin.map(({ question }) => JSON.stringify([unitKey, axis, question])),
    ),
  );
  return {
    answers: answers.size,
    carried: count('carried'),
    toConfirm: count('to-confirm'),
    archived: count('archived'),
    answered: rows.filter(({ fate, standing }) => fate !== 'archived' && standing === 'answered')
      .length,
  };
}
