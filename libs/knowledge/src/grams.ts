/** Characters in a gram. Four carry the parts of a Danish compound and forgive a wrong letter. */
export const gramLength = 4;

/** The runs of four characters of `_word_`, in order, repeats included. */
export function gramsOf(word: string): string[] {
  const framed = `_${word}_`;
  return Array.from({ length: Math.max(0, framed.length - gramLength + 1) }, (_, at) =>
    framed.slice(at, at + gramLength),
  );
}

/** How much of the smaller set of grams is in the other one: 0 for nothing, 1 for all. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((gram) => large.has(gram)).length / small.size;
}
