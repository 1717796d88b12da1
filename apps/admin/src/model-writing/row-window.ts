/** What a row is taken to be high until it has been seen, in pixels. */
const usual = 36;
/** Pixels above and below what is to be seen that are drawn as well. */
const margin = 400;

/** Sets of a row's elements that are kept at the least. */
const slots = 64;

/** How many sets of elements serve for so many drawn rows: rarely another number, since every row changes its set with it. */
export function slotsFor(drawn: number): number {
  let enough = slots;
  while (enough < drawn) enough *= 2;
  return enough;
}

/** The part of a long list that is drawn, and the height of what is not. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** How high the rows of a list are, as far as they have been seen: rows may be of any height. */
export class RowHeights {
  private readonly known = new Map<string, number>();

  /** @returns whether something was learned */
  learn(key: string, height: number): boolean {
    if (height <= 0 || this.known.get(key) === height) return false;
    this.known.set(key, height);
    return true;
  }

  of(key: string): number {
    return this.known.get(key) ?? usual;
  }

  /** Where a row begins, in pixels from the top of the list. */
  topOf(keys: readonly string[], at: number): number {
    let top = 0;
    for (let row = 0; row < at; row++) top += this.of(keys[row] ?? '');
    return top;
  }

  /**
   * The rows to draw.
   * @param scrolled pixels of the list above what is to be seen
   * @param height pixels to be seen
   */
  window(keys: readonly string[], scrolled: number, height: number): RowWindow {
    let top = 0;
    let first = -1;
    let end = keys.length;
    let above = 0;
    let bottom = 0;
    for (let row = 0; row < keys.length; row++) {
      const next = top + this.of(keys[row] ?? '');
      if (first === -1 && next > scrolled - margin) {
        first = row;
        above = top;
      }
      if (first !== -1 && end === keys.length && next > scrolled + height + margin) {
        end = row + 1;
        bottom = next;
      }
      top = next;
    }
    if (first === -1) return { first: 0, end: 0, above: 0, below: top };
    return { first, end, above, below: end === keys.length ? 0 : top - bottom };
  }
}
