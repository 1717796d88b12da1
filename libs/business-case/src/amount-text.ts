/** How numbers are written: with a decimal comma and full stops between thousands, or the other way round. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

export const separators: Readonly<Record<'da' | 'en', Separators>> = {
  da: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/**
 * Reads a number as people type it: `1.234.567,89`, `1234567,89`, `−1 234`, `12,5 %`, `400 kr.`. Thousands are groups of three or
 * not there at all; a full stop that groups nothing is no Danish number, and not guessed about.
 *
 * @param decimals how many decimals are allowed
 * @returns the number times 10^decimals, whole; null for what is no such number, has more decimals, or is larger than is exact
 */
export function scaledFromText(
  text: string,
  decimals: number,
  { decimal, thousands }: Separators,
): number | null {
  const bare = text
    .trim()
    .replace(/^(?:DKK|kr\.?)\s*/iu, '')
    .replace(/\s*(?:kr\.?|DKK|%|,-)$/iu, '')
    .replace(/[\u2212\u2013\u2010]/gu, '-');
  const [, sign = '', body = ''] = /^([-+]?)\s*(.*)$/u.exec(bare) ?? [];
  const [whole = '', fraction = '', ...more] = body.split(decimal);
  const groups = whole.includes(thousands)
    ? whole.split(thousands)
    : whole.split(/[\s\u00a0\u202f']/u);
  const grouped =
    groups.length === 1
      ? /^\d+$/u.test(whole) || (whole === '' && fraction !== '')
      : /^\d{1,3}$/u.test(groups[0] ?? '') &&
        groups.slice(1).every((group) => /^\d{3}$/u.test(group));
  if (!grouped || more.length > 0 || !/^\d*$/u.test(fraction)) return null;
  if (body.endsWith(decimal)) return null;
  const kept = fraction.replace(/0+$/u, '');
  if (kept.length > decimals) return null;
  const value = Number(`${groups.join('')}${kept.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(value)) return null;
  return (sign === '-' ? -value : value) + 0;
}

/** A whole number of parts of 10^decimals as it is typed: `1234,5` for 123450 with two. No thousands, no zeros at the end. */
export function textFromScaled(value: number, decimals: number, { decimal }: Separators): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const fraction = digits.slice(cut).replace(/0+$/u, '');
  const sign = value < 0 ? '−' : '';
  return `${sign}${digits.slice(0, cut)}${fraction === '' ? '' : decimal + fraction}`;
}
