/** What somebody should look at before all can read it. */
export type SensitiveKind = 'person' | 'amount' | 'mail' | 'phone' | 'cpr' | 'address';

/** A place in a text, in UTF-16 units: `text.slice(start, end)` is what stands there. */
export interface Sensitive {
  start: number;
  end: number;
  kind: SensitiveKind;
  text: string;
}

/** Neither in the middle of a word nor of a number. */
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

const month = '(?:0[1-9]|1[0-2])';
const dayOfMonth = '(?:0[1-9]|[12]\\d|3[01])';
/** Also as it is written with a dash or room around it. */
const cprLike = `${before}${dayOfMonth}${month}\\d{2}(?:[ \\u00a0]?[-‐‑–—][ \\u00a0]?|[ \\u00a0])?\\d{4}${after}`;
const number = '\\d{1,3}(?:[. \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const scale = '(?:mio\\.?|mia\\.?|millioner|million|milliarder|milliard|tusind|t\\.)';
const currency = '(?:kroner|kr\\.?|dkk|euro|eur|€)';
const street =
  'vej|vejen|gade|gaden|allé|alléen|alle|stræde|strædet|plads|pladsen|torv|torvet|boulevard|vænge|vænget|parken|bakken|kajen';
const streetAsWord = street
  .split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
const capital = '\\p{Lu}[\\p{Ll}’-]+';

/** Patterns by kind, the stronger first: digits that can be a CPR number are no amount, and an amount is no phone number. */
const patterns: readonly (readonly [SensitiveKind, RegExp])[] = [
  ['cpr', new RegExp(cprLike, 'gu')],
  ['mail', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu],
  [
    'amount',
    new RegExp(
      `${before}(?:(?:${number})\\s{0,2}(?:${scale}\\s{0,2})?${currency}|${currency}\\s{0,2}(?:${number})|(?:${number})\\s{0,2}(?:mio|mia|millioner|milliarder))${after}`,
      'giu',
    ),
  ],
  [
    'phone',
    new RegExp(
      `(?:${before}|(?=\\+))(?:(?:\\+|00)45\\s?)?[2-9]\\d(?:\\d{6}|(?:[ .-]\\d{2}){3}|\\d{2}[ .-]\\d{4})${after}`,
      'gu',
    ),
  ],
  [
    'address',
    // »Skovvej 12« and »Store Torv 4«, but not »på vej 3 gange«.
    new RegExp(
      `${before}(?:\\p{Lu}[\\p{L}’-]{1,40}(?:${street})|(?:\\p{Lu}[\\p{L}’-]{1,40}\\s){1,3}(?:${streetAsWord}))\\s\\d{1,3}\\p{L}?${after}`,
      'gu',
    ),
  ],
];

/** First names that many in Denmark have: what follows one of them with a capital letter is most likely a surname. */
const firstNames =
  'Anders|Andreas|Ann|Anna|Anne|Annette|Anni|Bent|Bente|Birgit|Birgitte|Birthe|Bo|Camilla|Carsten|Charlotte|Christian|Christina|Claus|Dorte|Dorthe|Ebbe|Elisabeth|Ellen|Else|Emil|Emma|Erik|Eva|Finn|Flemming|Frederik|Gitte|Grethe|Hanne|Hans|Heidi|Helle|Henning|Henrik|Ida|Inge|Inger|Jacob|Jakob|Jan|Janne|Jens|Jesper|Jette|Johanne|Jonas|Jørgen|Jørn|Karen|Karin|Karina|Kasper|Katrine|Kim|Kirsten|Kristian|Kristine|Kurt|Lars|Lasse|Laura|Lene|Lis|Lisbeth|Lise|Lone|Lotte|Louise|Mads|Magnus|Maja|Malene|Margit|Maria|Marianne|Marie|Martin|Mathias|Merete|Mette|Michael|Mikkel|Mogens|Morten|Niels|Nina|Ole|Oliver|Oscar|Per|Pernille|Peter|Pia|Poul|Rasmus|Rikke|Sanne|Sara|Signe|Simon|Sofie|Steen|Stine|Susanne|Svend|Søren|Thomas|Tina|Tine|Tom|Tove|Torben|Trine|Ulla|Vibeke|William';
const likelyPerson = new RegExp(
  `${before}(?:${firstNames})(?:\\s${capital}|\\s\\p{Lu}\\.){1,3}${after}`,
  'gu',
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Names that are known, whole or by a part that is written with a capital letter; also with the s of ownership. */
function knownPeople(names: readonly string[]): RegExp | null {
  const parts = names.flatMap((name) => {
    const whole = name.trim().replace(/\s+/g, ' ');
    const words = whole.split(' ').filter((word) => /^\p{Lu}/u.test(word) && word.length >= 3);
    return whole.length >= 3 ? [whole, ...words] : [];
  });
  if (parts.length === 0) return null;
  // The longest first, so that a whole name is one find.
  const sorted = [...new Set(parts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`${before}(?:${sorted.map(escaped).join('|')})(?=s?${after})`, 'gu');
}

/**
 * Points at what a text may not be meant to tell everyone: people, amounts, addresses, and numbers that are somebody's own.
 * It asks somebody to look, and is wrong at times in both directions; nothing is ever taken out by it.
 * @param knownNames people and organisations that are known, found also by a part of their name
 * @returns finds in order, none overlapping another
 */
export function findSensitive(text: string, knownNames: readonly string[]): Sensitive[] {
  const known = knownPeople(knownNames);
  const ordered: (readonly [SensitiveKind, RegExp])[] = [
    ...patterns,
    ...(known ? [['person', known] as const] : []),
    ['person', likelyPerson],
  ];
  const found: Sensitive[] = [];
  for (const [kind, pattern] of ordered)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const overlapping = found.filter((other) => other.start < end && start < other.end);
      // A longer name takes the place of the part of it that was found first.
      const within = overlapping.every(
        (other) => other.kind === kind && start <= other.start && other.end <= end,
      );
      if (!within || end === start) continue;
      for (const other of overlapping) found.splice(found.indexOf(other), 1);
      found.push({ start, end, kind, text: match[0] });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers in a text that look like somebody's CPR number: those are shared with nobody, whoever says that they may be. */
export const cprNumbers = (text: string): string[] =>
  [...text.matchAll(new RegExp(cprLike, 'gu'))].map(([found]) => found);
