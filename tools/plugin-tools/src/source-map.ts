/** The source map of one part, as the compiler gives it: one source. */
export interface PartMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly string[];
  readonly mappings: string;
}

/** A part of a bundle: its map, and how many lines of the bundle stand before it. */
export interface PlacedMap {
  readonly line: number;
  readonly map: PartMap;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * One source map for parts that stand below each other. (Node does not read maps made of sections, which
 * would need no arithmetic.) The format is ECMA-426: numbers in base 64, each the difference from the one
 * before of its kind; columns start anew with every line, the rest goes on through the whole map.
 */
export function joinMaps(parts: readonly PlacedMap[]): object {
  const lines: string[] = [];
  let before = [0, 0, 0];
  parts.forEach(({ line, map }, source) => {
    while (lines.length < line) lines.push('');
    let state = [0, 0, 0];
    for (const group of map.mappings.split(';')) {
      let [column, shown] = [0, 0];
      const segments = group.split(',').flatMap((segment): string[] => {
        const [step = 0, ...place] = numbersOf(segment);
        column += step;
        if (segment === '' || place.length < 3) return [];
        state = state.map((value, at) => value + (place[at] ?? 0));
        // A part has one source; in the whole it is this one.
        const now = [source, state[1] ?? 0, state[2] ?? 0];
        const text = [column - shown, ...now.map((value, at) => value - (before[at] ?? 0))];
        [shown, before] = [column, now];
        return [text.map(written).join('')];
      });
      lines.push(segments.join(','));
    }
  });
  return {
    version: 3,
    names: [],
    sources: parts.map(({ map }) => map.sources[0] ?? ''),
    sourcesContent: parts.map(({ map }) => map.sourcesContent?.[0] ?? null),
    mappings: lines.join(';'),
  };
}

/** The numbers of a segment: five bits a digit, lowest first, the sign in the lowest bit of all. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = digits.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function written(number: number): string {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit] ?? '';
  } while (rest > 0);
  return text;
}
