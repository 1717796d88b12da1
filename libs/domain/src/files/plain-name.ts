/** Words as part of a file's name: `digital-modenhed-2026-aarhus-kommune`. Only letters, digits and hyphens, at most 100 signs. */
export const plainName = (...words: readonly string[]): string =>
  words
    .join(' ')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    // The marks that were parted from their letters go; what else is no letter parts words.
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
