import { gramsOf } from './grams';
import { tellingWords } from './words';

/** From here on two texts are worth a look beside each other. */
export const nearEnough = 0.5;

/**
 * How much of what one is writing another text says too, from 0 to 1: the share of its grams, counted as often as they stand
 * there. What is begun is compared with what is whole, so only the draft’s own words are asked for.
 */
export function nearness(draft: string, other: string): number {
  const [mine, theirs] = [gramCounts(draft), gramCounts(other)];
  let all = 0;
  let common = 0;
  for (const [gram, count] of mine) {
    all += count;
    common += Math.min(count, theirs.get(gram) ?? 0);
  }
  return all === 0 ? 0 : common / all;
}

function gramCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tellingWords(text))
    for (const gram of gramsOf(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}
