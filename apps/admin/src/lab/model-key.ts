const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A key that a model's title suggests: lower-case words with hyphens between, as keys are written. Empty where nothing is left. */
export function suggestedKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøå]/gu, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/gu, '');
}
