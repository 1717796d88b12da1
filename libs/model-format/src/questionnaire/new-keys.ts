const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };
const longest = 40;

/** The words of a text as a key is written, cut between two of them; empty where nothing is left. */
function keyOf(text: string): string {
  const words = text
    .slice(0, 4 * longest)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåß]/gu, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let key = words.shift()?.slice(0, longest) ?? '';
  for (const word of words) {
    if (key.length + 1 + word.length > longest) break;
    key += `-${word}`;
  }
  return key;
}

/** Makes keys that are not there yet. The same texts in the same order have the same keys. */
export class NewKeys {
  private readonly taken: Set<string>;
  /** How many times a key has been asked for. */
  private readonly asked = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /**
   * @param text what the key is for
   * @param otherwise what it is made of where no letter of the text can stand in a key
   * @returns 1 to about 50 lower-case letters, digits and hyphens
   */
  make(text: string, otherwise: string): string {
    const wanted = keyOf(text) || otherwise;
    let count = this.asked.get(wanted) ?? 0;
    let key = wanted;
    do {
      count += 1;
      key = count === 1 ? wanted : `${wanted}-${count}`;
    } while (this.taken.has(key));
    this.asked.set(wanted, count);
    this.taken.add(key);
    return key;
  }
}
