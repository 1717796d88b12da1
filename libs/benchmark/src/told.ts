/** Where a figure stands against the middle half of a group. */
export type Standing = 'below' | 'within' | 'above';

/** What a comparison comes to, before any words: which figures are outside the middle half, and which are in it. */
export interface Differences<Figure> {
  /** `none` where nothing can be compared. */
  readonly outcome: 'none' | 'within' | 'above' | 'below' | 'both';
  readonly above: readonly Figure[];
  readonly within: readonly Figure[];
  readonly below: readonly Figure[];
}

/** Sorts figures by where they stand; those that stand nowhere are left out. */
export function differences<Figure extends { readonly standing: Standing | null }>(
  figures: readonly Figure[],
): Differences<Figure> {
  const standing = (wanted: Standing): Figure[] =>
    figures.filter((figure) => figure.standing === wanted);
  const [above, within, below] = [standing('above'), standing('within'), standing('below')];
  const outside = below.length === 0 ? 'above' : above.length === 0 ? 'below' : 'both';
  const outcome = above.length + below.length > 0 ? outside : within.length > 0 ? 'within' : 'none';
  return { outcome, above, within, below };
}

/** How many medians a figure is above and below, compared to a tenth, as they are shown. */
export function againstMedians(
  own: number,
  medians: readonly number[],
): { readonly outcome: 'none' | 'allAbove' | 'allBelow' | 'some'; above: number; below: number } {
  const shown = Math.round(own * 10);
  const above = medians.filter((median) => shown > Math.round(median * 10)).length;
  const below = medians.filter((median) => shown < Math.round(median * 10)).length;
  if (medians.length === 0) return { outcome: 'none', above, below };
  if (above === medians.length) return { outcome: 'allAbove', above, below };
  return { outcome: below === medians.length ? 'allBelow' : 'some', above, below };
}

/** What a release's DST groups are, by key. */
export const dstGroupNames: Readonly<Record<string, 'capital' | 'cities' | 'commuter' | 'rural'>> =
  { '1': 'capital', '2+3': 'cities', '4': 'commuter', '5': 'rural' };

/** From and to of a population class in inhabitants: `20-40`, `0-20`, `60-`. */
export function inhabitantsOf(key: string): { readonly from: number; readonly to: number | null } {
  const [from = '0', to = ''] = key.split('-');
  return { from: Number(from) * 1000, to: to === '' ? null : Number(to) * 1000 };
}
