/** BM25’s two constants: how soon a word said again counts no more, and how much long texts are held back. */
export const saturation = 1.2;
export const lengthBias = 0.75;
/** Reciprocal rank’s constant: how much the first places stand out. */
export const rankOffset = 60;
/** Grams count twice as much as stems: they find compounds, which is what Danish is made of. */
export const listWeights = { stem: 1, gram: 2 } as const;
/** A lesson is found when it carries this share of what was asked, by its stems or its grams … */
export const leastShare = 0.1;
/** … and of a long question no more than this many words’ worth is asked. */
export const askedWords = 3;

/** How much a term tells: much when few texts have it. */
export function termWeight(texts: number, having: number): number {
  return Math.log(1 + (texts - having + 0.5) / (having + 0.5));
}

/** What a term adds to a text’s score. */
export function termScore(
  weight: number,
  frequency: number,
  length: number,
  meanLength: number,
): number {
  const held = 1 - lengthBias + (lengthBias * length) / meanLength;
  return (weight * frequency * (saturation + 1)) / (frequency + saturation * held);
}

/** Fuses lists by reciprocal rank, best first; equals stand in the order of their ids. */
export function fuse<Id extends string | number>(
  lists: readonly { weight: number; ids: readonly Id[] }[],
): Id[] {
  const scores = new Map<Id, number>();
  for (const { weight, ids } of lists)
    for (const [place, id] of ids.entries())
      scores.set(id, (scores.get(id) ?? 0) + weight / (rankOffset + place + 1));
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
