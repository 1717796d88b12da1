import { gramsOf } from './grams';
import { tellingWords } from './words';

/**
 * What two texts tell: both in common, and each by itself. The unit is what a gram tells that one lesson alone has, so that a
 * figure means the same in a small collection and in a large one.
 */
export interface Overlap {
  common: number;
  mine: number;
  theirs: number;
}

/**
 * A text is taken to tell this much more than it says, somewhat more than a title does: of two words that fit, nobody knows yet
 * what they are going to be about.
 */
export const leastEvidence = 28;

/**
 * From here on two texts are worth a look beside each other. Of the demonstration's lessons, held against all others by their
 * titles alone, with what happened, or as a whole, those that say the same come to 0.28 and more, all others to 0.26 and less,
 * and the more is said the wider the gap.
 */
export const nearEnough = 0.27;

/**
 * How much of what the shorter of two texts tells the other one tells too, from 0 to below 1. The shorter one: what is begun is
 * near a whole lesson, and a long one near the few lines that said it first.
 */
export function nearness({ common, mine, theirs }: Overlap): number {
  return common / (Math.min(mine, theirs) + leastEvidence);
}

/** What two texts tell, each gram counted once with its weight. */
export function overlapOf(mine: string, theirs: string, weight: (gram: string) => number): Overlap {
  const [own, other] = [gramSet(mine), gramSet(theirs)];
  const told = (grams: Iterable<string>): number =>
    [...grams].reduce((sum, gram) => sum + weight(gram), 0);
  return {
    common: told([...own].filter((gram) => other.has(gram))),
    mine: told(own),
    theirs: told(other),
  };
}

const gramSet = (text: string): Set<string> =>
  new Set(tellingWords(text).flatMap(({ word }) => gramsOf(word)));
