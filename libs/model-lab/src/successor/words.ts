import { wordsOf, tellingWords } from '@erfa/knowledge';

/** How many words two texts have, and how many of them recur; each word counted as often as it stands. */
export interface WordOverlap {
  readonly shared: number;
  /** Words of the longer of the two. */
  readonly of: number;
}

/** Endings that Danish words of one meaning differ by, longest first: step 1 of Snowball's Danish stemmer (snowballstem.org). */
const endings = (
  'erendes erende hedens ethed erede heden heder endes ernes erens erets ' +
  'ered ende erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e s'
).split(' ');

/** Letters that stay in front of an ending, so that short words keep what they say. */
const shortestStem = 3;

/** Words that turn what is asked: how many, how often, not. As they are compared, without endings. */
const decisive = new Set(
  (
    'ikke ingen intet aldrig altid alle hele begge kun mindst højst over under halvdelen flest uden nogle ' +
    'not no none never always all both only least most over under half without some every'
  )
    .split(' ')
    .map(stemOf),
);

/** Periods: a question that asks about another one is another question. */
const periods = new Set(
  'dag uge måned kvartal år halvår årlig månedlig ugentlig daglig day week month quarter year'
    .split(' ')
    .map(stemOf),
);

/** A folded word without its ending. */
export function stemOf(word: string): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= shortestStem,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The stems of what a text tells, in order; of a text of stop words alone, of all its words. */
export function stemsOf(text: string): string[] {
  const telling = tellingWords(text);
  return (telling.length > 0 ? telling : wordsOf(text)).map(({ word }) => stemOf(word));
}

/** The words of a text that turn what is asked, sorted: numbers, amounts, negations, periods. */
export function decisiveWords(text: string): string[] {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const words = wordsOf(text).flatMap(({ word }) => {
    const stem = stemOf(word);
    return decisive.has(stem) || periods.has(stem) ? [stem] : [];
  });
  return [...numbers, ...words].sort();
}

/** How many of the words of two texts recur, without stop words and without regard to endings. */
export function overlapOfTexts(one: string, other: string): WordOverlap {
  const [mine, theirs] = [stemsOf(one), stemsOf(other)];
  const left = new Map<string, number>();
  for (const stem of mine) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of theirs) {
    const count = left.get(stem) ?? 0;
    if (count === 0) continue;
    left.set(stem, count - 1);
    shared += 1;
  }
  return { shared, of: Math.max(mine.length, theirs.length) };
}
