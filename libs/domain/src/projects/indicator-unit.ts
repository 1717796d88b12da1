/** Languages that units are read in. */
type Tongue = 'da' | 'en';

/** Units that are counted, by how the last part of their first word ends, and as one of them: *vikartimer* is a *vikartime*. */
const one: readonly (readonly [string, string])[] = [
  ...([
    ['minutter', 'minut'],
    ['sekunder', 'sekund'],
    ['timer', 'time'],
    ['dage', 'dag'],
  ] as const),
  ...([
    ['uger', 'uge'],
    ['måneder', 'måned'],
    ['kvartaler', 'kvartal'],
    ['kroner', 'krone'],
  ] as const),
  ...([
    ['borgere', 'borger'],
    ['medarbejdere', 'medarbejder'],
    ['personer', 'person'],
  ] as const),
  ...([
    ['familier', 'familie'],
    ['elever', 'elev'],
    ['enheder', 'enhed'],
    ['sager', 'sag'],
  ] as const),
  ...([
    ['breve', 'brev'],
    ['klager', 'klage'],
    ['aftaler', 'aftale'],
    ['samtaler', 'samtale'],
  ] as const),
  ...([
    ['henvendelser', 'henvendelse'],
    ['opsigelser', 'opsigelse'],
    ['møder', 'møde'],
  ] as const),
  ...([
    ['fakturaer', 'faktura'],
    ['dokumenter', 'dokument'],
    ['stillinger', 'stilling'],
  ] as const),
  ...([
    ['minutes', 'minute'],
    ['seconds', 'second'],
    ['hours', 'hour'],
    ['days', 'day'],
  ] as const),
  ...([
    ['weeks', 'week'],
    ['months', 'month'],
    ['years', 'year'],
    ['citizens', 'citizen'],
  ] as const),
  ...([
    ['employees', 'employee'],
    ['visits', 'visit'],
    ['calls', 'call'],
    ['cases', 'case'],
  ] as const),
  ...([
    ['letters', 'letter'],
    ['complaints', 'complaint'],
    ['errors', 'error'],
  ] as const),
  ...([
    ['meetings', 'meeting'],
    ['invoices', 'invoice'],
    ['points', 'point'],
  ] as const),
];

/** What a share is counted in. */
const percent = /^(%|procent|percent|per cent|pct\.?)(?=\s|$)/i;

const points: Readonly<Record<Tongue, Readonly<Record<'one' | 'other', string>>>> = {
  da: { one: 'procentpoint', other: 'procentpoint' },
  en: { one: 'percentage point', other: 'percentage points' },
};

/**
 * Whether an amount is told in the singular (CLDR's plural rules): in Danish of 1 and of what has decimals and is less than 2
 * ("0,5 time", "1,5 time"), in English of 1 alone.
 */
const numberOf = (amount: number, language: Tongue): 'one' | 'other' =>
  new Intl.PluralRules(language, { maximumFractionDigits: 3 }).select(Math.abs(amount)) === 'one'
    ? 'one'
    : 'other';

/**
 * A unit of an indicator as it stands behind an amount: "1 minut", "86 timer pr. måned". A unit is written freely, so that one whose
 * singular is not known stays as it was written.
 */
export function unitOf(amount: number, unit: string, language: Tongue): string {
  const [first = '', ...rest] = unit.trim().split(/\s+/);
  if (numberOf(amount, language) !== 'one') return unit.trim();
  const found = one.find(([many]) => first.toLowerCase().endsWith(many));
  if (!found) return unit.trim();
  const [many, single] = found;
  return [first.slice(0, first.length - many.length) + single, ...rest].join(' ');
}

/** The unit of a difference between two values: of shares it is percentage points, since a per cent of a per cent is read wrongly. */
export function differenceUnitOf(amount: number, unit: string, language: Tongue): string {
  const written = unit.trim();
  return percent.test(written)
    ? written.replace(percent, points[language][numberOf(amount, language)])
    : unitOf(amount, written, language);
}
