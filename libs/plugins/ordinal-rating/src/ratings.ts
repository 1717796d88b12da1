import {
  add,
  compare,
  divide,
  exact,
  type Exact,
  exactZero,
  type JsonObject,
  type LocalText,
  ModelRefusal,
  rowsOf,
} from '@erfa/scoring-sdk';

/** One rating: a band of percentages with a name. */
export interface Rating {
  readonly key: string;
  readonly title: LocalText;
  /** The top of its band, in per cent. */
  readonly upTo: Exact;
  /** What an answer that is this rating counts, in per cent. */
  readonly percent: Exact;
}

/** The ratings, worst first, and to which of two a percentage on their border belongs. */
export interface Ratings {
  readonly all: readonly Rating[];
  readonly border: 'lower' | 'upper';
  /** Places in `all`: the rating that a level's own attributes need, and that those below it need. */
  readonly reachedAt: number;
  readonly belowAt: number;
}

/**
 * The bands of ISO/IEC 33020: not achieved 0–15 %, partially more than 15 to 50 %, largely more than
 * 50 to 85 %, fully more than 85 to 100 %.
 */
const iso: readonly JsonObject[] = [
  { key: 'n', title: { da: 'Ikke opfyldt (N)', en: 'Not achieved (N)' }, upTo: 15, percent: null },
  {
    key: 'p',
    title: { da: 'Delvist opfyldt (P)', en: 'Partially achieved (P)' },
    upTo: 50,
    percent: null,
  },
  {
    key: 'l',
    title: { da: 'Stort set opfyldt (L)', en: 'Largely achieved (L)' },
    upTo: 85,
    percent: null,
  },
  {
    key: 'f',
    title: { da: 'Helt opfyldt (F)', en: 'Fully achieved (F)' },
    upTo: 100,
    percent: null,
  },
];

/**
 * Reads the options that say what ratings there are.
 *
 * @throws ModelRefusal for bands that do not rise to 100, keys that are missing or stand twice, a
 * percentage outside its band, or a rating that is asked for and not there
 */
export function ratingsOf(options: JsonObject): Ratings {
  const given = rowsOf(options['ratings']);
  const border = options['border'] === 'upper' ? 'upper' : 'lower';
  const all: Rating[] = [];
  let below = exactZero;
  for (const { key, title, upTo, percent } of given.length > 0 ? given : iso) {
    if (typeof key !== 'string' || title === null || title === undefined) {
      throw new ModelRefusal('ratings', 'each needs a key and a title');
    }
    if (all.some((rating) => rating.key === key)) {
      throw new ModelRefusal('ratings', `${key} stands twice`);
    }
    const top = exact(typeof upTo === 'number' ? upTo : 0);
    if (compare(top, below) <= 0) throw new ModelRefusal('ratings', `upTo does not rise at ${key}`);
    const counts = typeof percent === 'number' ? exact(percent) : divide(add(below, top), exact(2));
    all.push({ key, title: title as unknown as LocalText, upTo: top, percent: counts });
    below = top;
  }
  if (compare(below, exact(100)) !== 0) {
    throw new ModelRefusal('ratings', 'the last one must go up to 100');
  }
  const odd = all.find((rating, at) => ratingAt({ all, border }, rating.percent) !== at);
  if (odd) throw new ModelRefusal('ratings', `what ${odd.key} counts is not in its band`);
  const place = (option: string, fallback: number): number => {
    const key = options[option];
    if (typeof key !== 'string') return Math.max(0, fallback);
    const at = all.findIndex((rating) => rating.key === key);
    if (at >= 0) return at;
    throw new ModelRefusal(option, `${key} is none of ${all.map((one) => one.key).join(', ')}`);
  };
  const reachedAt = place('reachedAt', all.length - 2);
  const belowAt = place('belowAt', all.length - 1);
  if (belowAt < reachedAt) {
    throw new ModelRefusal('belowAt', 'levels below may not need less than the level itself');
  }
  return { all, border, reachedAt, belowAt };
}

/** The place of the rating that a percentage, 0–100, belongs to. */
export function ratingAt({ all, border }: Pick<Ratings, 'all' | 'border'>, percent: Exact): number {
  const at = all.findIndex(({ upTo }) => {
    const order = compare(percent, upTo);
    return border === 'lower' ? order <= 0 : order < 0;
  });
  return at < 0 ? all.length - 1 : at;
}
