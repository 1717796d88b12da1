/** Characters in a gram. Four carry the parts of a Danish compound and forgive a wrong letter. */
export const gramLength = 4;

/** The runs of four characters of `_word_`, in order, repeats included. */
export function gramsOf(word: string): string[] {
  const framed = `_${word}_`;
  return Array.from({ length: Math.max(0, framed.length - gramLength + 1) }, (_, at) =>
    framed.slice(at, at + gramLength),
  );
}
