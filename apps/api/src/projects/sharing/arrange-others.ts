import { partOf } from '@erfa/domain';
import type { SharedRow } from './shared-row';

export const othersOrders = ['like', 'longest', 'name'] as const;
/** Most like one's own municipality first, longest in use first, or by the municipality's name. */
export type OthersOrder = (typeof othersOrders)[number];

export const projectParts = ['before', 'during', 'after'] as const;
export type ProjectPart = (typeof projectParts)[number];

/** How large a municipality is: under 50,000 inhabitants, 50,000 to 100,000, over 100,000. */
export const municipalitySizes = ['small', 'middle', 'large'] as const;
export type MunicipalitySize = (typeof municipalitySizes)[number];

export const sizeOf = (population: number): MunicipalitySize =>
  population < 50_000 ? 'small' : population <= 100_000 ? 'middle' : 'large';

/** Fewer municipalities than this give no figure together. */
export const fewestForMedian = 5;

/** What is chosen among what was found; within a facet one of them is enough. */
export interface OthersChoice {
  part: readonly ProjectPart[];
  product: readonly string[];
  size: readonly MunicipalitySize[];
}

export interface FacetCount {
  value: string;
  name: string | null;
  count: number;
}

export interface ArrangedOthers {
  found: SharedRow[];
  municipalities: number;
  /** How many of them told what was promised and what it became. */
  withFigures: number;
  /** Median of realised over promised benefit, as a share (1 is all of it); null under {@link fewestForMedian} municipalities. */
  medianShare: number | null;
  facets: { part: FacetCount[]; product: FacetCount[]; size: FacetCount[] };
}

/** Realised over promised benefit; null where one is missing, or nothing was promised. */
export const shareOf = (row: Pick<SharedRow, 'promisedBenefit' | 'realisedBenefit'>) =>
  row.promisedBenefit !== null && row.promisedBenefit > 0 && row.realisedBenefit !== null
    ? row.realisedBenefit / row.promisedBenefit
    : null;

/** The middle of numbers, or the mean of the two in the middle; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/**
 * How unlike two municipalities are: the ratio of their inhabitants on a logarithmic scale, and half a doubling more where
 * Statistics Denmark puts them in different groups. 0 is alike; no scale beyond its order.
 */
export function distance(
  one: Pick<SharedRow, 'population' | 'dstGroup'>,
  other: Pick<SharedRow, 'population' | 'dstGroup'>,
): number {
  const apart = Math.abs(Math.log2(one.population / other.population));
  return apart + (one.dstGroup === other.dstGroup ? 0 : 0.5);
}

/**
 * Narrows, counts and sorts shared projects. A facet counts what the others leave, so that a further choice in it is told.
 * @param from whom "most like" is measured from; without, that order is by name
 */
export function arrangeOthers(
  rows: readonly SharedRow[],
  choice: OthersChoice,
  order: OthersOrder,
  from: Pick<SharedRow, 'population' | 'dstGroup'> | null,
): ArrangedOthers {
  const valueOf = {
    part: (row: SharedRow) => partOf(row.phase) as string,
    product: (row: SharedRow) => row.productId ?? 'none',
    size: (row: SharedRow) => sizeOf(row.population) as string,
  };
  const facets = Object.keys(valueOf) as (keyof typeof valueOf)[];
  const passes = (row: SharedRow, facet: keyof typeof valueOf): boolean =>
    choice[facet].length === 0 ||
    (choice[facet] as readonly string[]).includes(valueOf[facet](row));
  const counted = (facet: keyof typeof valueOf): FacetCount[] => {
    const counts = new Map<string, FacetCount>();
    for (const row of rows) {
      const value = valueOf[facet](row);
      const name = facet === 'product' ? row.productName : null;
      const entry = counts.get(value) ?? { value, name, count: 0 };
      counts.set(value, entry);
      if (facets.every((other) => other === facet || passes(row, other))) entry.count += 1;
    }
    return [...counts.values()];
  };
  const inOrder = (facet: 'part' | 'size', values: readonly string[]): FacetCount[] =>
    counted(facet).toSorted((a, b) => values.indexOf(a.value) - values.indexOf(b.value));
  const byName = (a: SharedRow, b: SharedRow): number =>
    a.municipality.localeCompare(b.municipality, 'da') || a.title.localeCompare(b.title, 'da');
  const compare = {
    name: byName,
    longest: (a: SharedRow, b: SharedRow) =>
      (a.goLiveOn ?? '9999').localeCompare(b.goLiveOn ?? '9999') || byName(a, b),
    like: (a: SharedRow, b: SharedRow) =>
      (from ? distance(a, from) - distance(b, from) : 0) || byName(a, b),
  }[order];
  const found = rows.filter((row) => facets.every((facet) => passes(row, facet))).toSorted(compare);
  const told = found.filter((row) => shareOf(row) !== null);
  const tellers = new Set(told.map(({ municipalityCode }) => municipalityCode)).size;
  return {
    found,
    municipalities: new Set(found.map(({ municipalityCode }) => municipalityCode)).size,
    withFigures: tellers,
    medianShare: tellers < fewestForMedian ? null : medianOf(told.map((row) => shareOf(row) ?? 0)),
    facets: {
      part: inOrder('part', projectParts),
      product: counted('product').toSorted(
        (a, b) => b.count - a.count || (a.name ?? '~').localeCompare(b.name ?? '~', 'da'),
      ),
      size: inOrder('size', municipalitySizes),
    },
  };
}
