import {
  type Answer,
  type Answers,
  type AnswerSheet,
  answerTo,
  isScored,
  type Model,
  questionsOf,
  walkModel,
  withHidden,
} from '@erfa/scoring-sdk';

/** A whole number from 0 up to but not including `below`, each as likely; never to be foreseen. */
export type Chance = (below: number) => number;

/** What one municipality answered, and what its dimensions came to. */
export interface FrozenSheet {
  readonly sheet: AnswerSheet;
  /** Values by key of the dimension and of the model; null or absent where there was no score. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** In one shuffle an answer goes to any of at least so many places; every answer is shuffled twice. */
export const shuffledAmong = 6;
/** With fewer municipalities than this nothing is mixed, and so nothing simulated. */
export const fewestMixed = 12;

/**
 * Answers of a round mixed so that no sheet is anybody's: every sheet that comes out has, question by
 * question, the answer of one of the municipalities whose dimension came to nearly the same, drawn by
 * chance and for each question anew. Rank swapping (R. A. Moore, "Controlled data-swapping techniques for
 * masking public use microdata sets", US Bureau of the Census, 1996) within the dimension a question
 * belongs to: shuffled in blocks of {@link shuffledAmong} neighbours and again in blocks that begin half
 * a block further on. How many gave which answer to a question stays exactly as it was; what hangs
 * together does so a little less. Of everything computed from these sheets, however often and by
 * whatever rule, nothing more can be learned than the sheets say.
 *
 * A question that conditions hide is mixed among those it was shown to, and given to those sheets it is
 * shown to now. Where fewer than {@link shuffledAmong} were asked it, all are left unanswered. What people
 * wrote beside their answers, targets and names are not in the outcome.
 *
 * @param model the version the answers were given to
 * @param frozen of municipalities that answered as one, without units
 * @param chance kept from whoever sees the outcome
 * @throws RangeError for fewer than {@link fewestMixed}
 */
export function mixSheets(
  model: Model,
  frozen: readonly FrozenSheet[],
  chance: Chance,
): readonly AnswerSheet[] {
  if (frozen.length < fewestMixed)
    throw new RangeError(`${frozen.length} sheets are too few to mix; it takes ${fewestMixed}.`);
  const rows = shuffled(frozen, chance).map(({ sheet, values }) => ({
    answers: withHidden(model, sheet).answers,
    axes: sheet.axes,
    values,
  }));
  const dimensions = dimensionsOf(model);
  const conditional = conditionalQuestions(model);
  const order = new Map<string, readonly number[]>();
  const orderIn = (dimension: string): readonly number[] => {
    const known = order.get(dimension) ?? orderBy(dimension, model.key, rows, chance);
    order.set(dimension, known);
    return known;
  };
  const mixed = rows.map((): Record<string, Answer> => ({}));
  const axes = (model.axes ?? []).slice(1).map(({ key }) => key);
  const further = axes.map(() => rows.map((): Record<string, Answer> => ({})));
  for (const question of questionsOf(model)) {
    const { key } = question;
    // What people wrote is nobody's to mix, and counts nothing.
    if (!isScored(model, question)) continue;
    const ranked = orderIn(dimensions.get(key) ?? model.key);
    const hides = conditional.has(key);
    const sources = hides
      ? ranked.filter((row) => answerTo(rows[row]?.answers ?? {}, key).state !== 'hidden')
      : ranked;
    if (sources.length < shuffledAmong) continue;
    const targets = hides ? ranked.filter((row) => isShown(model, mixed[row] ?? {}, key)) : ranked;
    const from = drawn(sources, targets.length, chance);
    targets.forEach((row, at) => {
      const source = rows[from[at] ?? -1];
      enter(mixed[row], key, answerTo(source?.answers ?? {}, key));
      axes.forEach((axis, of) =>
        enter(further[of]?.[row], key, answerTo(source?.axes?.[axis] ?? {}, key)),
      );
    });
  }
  return mixed.map((answers, row) => ({
    answers,
    ...(axes.length > 0
      ? { axes: Object.fromEntries(axes.map((axis, of) => [axis, further[of]?.[row] ?? {}])) }
      : {}),
  }));
}

/** Writes an answer without the words beside it; nothing for one that is none. */
function enter(answers: Record<string, Answer> | undefined, key: string, answer: Answer): void {
  if (!answers || answer.state === 'unanswered' || answer.state === 'hidden') return;
  if (answer.state === 'answered') answers[key] = { state: 'answered', value: answer.value };
  else if (answer.state === 'dont-know') answers[key] = { state: 'dont-know' };
  else answers[key] = { state: 'not-applicable', reason: '' };
}

/** The node directly below the model that each question belongs to: itself, where it stands there. */
export function dimensionsOf(model: Model): ReadonlyMap<string, string> {
  const dimensions = new Map<string, string>();
  walkModel(model, (node, ancestors) => {
    if (node.kind === 'question') dimensions.set(node.key, (ancestors[0] ?? node).key);
  });
  return dimensions;
}

function conditionalQuestions(model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  walkModel(model, (node, ancestors) => {
    if (node.kind !== 'question') return;
    if ([...ancestors, node].some(({ shownWhen }) => shownWhen !== undefined)) found.add(node.key);
  });
  return found;
}

/** Conditions name earlier questions alone, which are mixed already. */
function isShown(model: Model, answers: Answers, key: string): boolean {
  return answerTo(withHidden(model, { answers }).answers, key).state !== 'hidden';
}

/** Rows by what their dimension came to, lowest first; by the whole where it came to nothing, alike ones by chance. */
function orderBy(
  dimension: string,
  whole: string,
  rows: readonly Pick<FrozenSheet, 'values'>[],
  chance: Chance,
): readonly number[] {
  const value = rows.map(({ values }) => values[dimension] ?? values[whole] ?? -Infinity);
  const places = shuffled([...rows.keys()], chance);
  return places.sort((a, b) => {
    const [x, y] = [value[a] ?? 0, value[b] ?? 0];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/**
 * Whose answer goes to each of some places in the same order: that of somebody near it.
 * @param sources at least {@link shuffledAmong}, in order
 */
function drawn(sources: readonly number[], places: number, chance: Chance): readonly number[] {
  if (places < shuffledAmong) return shuffled(sources, chance).slice(0, places);
  const from = Array.from(
    { length: places },
    (_, at) => sources[Math.floor(((at + 0.5) * sources.length) / places)] ?? -1,
  );
  shuffleBlocks(from, 0, chance);
  shuffleBlocks(from, shuffledAmong / 2, chance);
  return from;
}

/** Shuffles each block in its place; the first is longer by `shift`, the last takes what is left over. */
function shuffleBlocks(list: number[], shift: number, chance: Chance): void {
  let start = 0;
  while (start < list.length) {
    const end = start + shuffledAmong + (start === 0 ? shift : 0);
    const stop = list.length - end < shuffledAmong ? list.length : end;
    const block = shuffled(list.slice(start, stop), chance);
    list.splice(start, block.length, ...block);
    start = stop;
  }
}

/** In any order, each as likely (R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7, 1964). */
function shuffled<Item>(list: readonly Item[], chance: Chance): Item[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    [out[at], out[other]] = [out[other] as Item, out[at] as Item];
  }
  return out;
}
