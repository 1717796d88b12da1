/** What a municipality is grouped by, as it stood on the round's last day. */
export interface PeerProfile {
  /** The municipality's code, four digits. */
  readonly code: string;
  /** Key of its region. */
  readonly region: string;
  /** Statistics Denmark's group, 1 to 5. */
  readonly dstGroup: number;
  /** Number of inhabitants. */
  readonly population: number;
}

/** In which way a group is made. Within one kind no municipality is in two groups. */
export type PeerGroupKind = 'country' | 'region' | 'dst-group' | 'population' | 'six-cities';

/** A group one can be compared with; `members` are codes of all municipalities in it, whether they took part or not. */
export interface PeerGroup {
  readonly kind: PeerGroupKind;
  /** Names the group within its kind: a region's key, joined DST groups as `2+3`, inhabitants in thousands as `20-40`. */
  readonly key: string;
  readonly members: readonly string[];
}

/**
 * Statistics Denmark's municipality groups (Kommunegrupper v1:2018). *Storbykommuner* (2) are only Odense, Aarhus and
 * Aalborg, so that any of the three could work out the other two: they stand together with *Provinsbykommuner* (3).
 */
export const dstGroups: readonly (readonly number[])[] = [[1], [2, 3], [4], [5]];

/** Where population classes begin, in inhabitants. */
export const populationClasses = [0, 20_000, 40_000, 60_000, 100_000] as const;

/** København, Odense, Esbjerg, Randers, Aarhus, Aalborg: the six that call themselves *6-byerne*. */
export const sixCities: readonly string[] = ['0101', '0461', '0561', '0730', '0751', '0851'];

/**
 * Names the finest cell a municipality is in: which of every kind of group. Histograms of these cells add up to those of
 * any group.
 */
export function segmentOf({ code, region, dstGroup, population }: PeerProfile): string {
  const from = populationClasses.findLast((limit) => limit <= population) ?? 0;
  const to = populationClasses.find((limit) => limit > population) ?? Infinity;
  const cell = [region, String(dstGroup), populationKey(from, to)];
  return [...cell, ...(sixCities.includes(code) ? ['six'] : [])].join('/');
}

/** Every group of a set of municipalities that has a member, the country first; the same whatever order they come in. */
export function peerGroups(profiles: readonly PeerProfile[]): readonly PeerGroup[] {
  const sorted = profiles.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const group = (
    kind: PeerGroupKind,
    key: string,
    belongs: (profile: PeerProfile) => boolean,
  ): PeerGroup => ({ kind, key, members: sorted.filter(belongs).map(({ code }) => code) });
  const regions = [...new Set(sorted.map(({ region }) => region))].sort();
  return [
    group('country', 'country', () => true),
    ...regions.map((key) => group('region', key, ({ region }) => region === key)),
    ...dstGroups.map((numbers) =>
      group('dst-group', numbers.join('+'), ({ dstGroup }) => numbers.includes(dstGroup)),
    ),
    ...populationClasses.map((from, index) => {
      const to = populationClasses[index + 1] ?? Infinity;
      return group(
        'population',
        populationKey(from, to),
        ({ population }) => population >= from && population < to,
      );
    }),
    group('six-cities', 'six-cities', ({ code }) => sixCities.includes(code)),
  ].filter(({ members }) => members.length > 0);
}

/** Names a population class in thousands: `0-20`, `100-`. */
export function populationKey(from: number, to: number): string {
  return `${from / 1000}-${Number.isFinite(to) ? to / 1000 : ''}`;
}

/**
 * Whether a municipality is in a group of a release, also where neighbouring population classes were joined (`20-60`).
 * @param group its kind and key as the release names them
 */
export function belongsTo(
  { code, region, dstGroup, population }: PeerProfile,
  { kind, key }: Pick<PeerGroup, 'kind' | 'key'>,
): boolean {
  switch (kind) {
    case 'country':
      return true;
    case 'region':
      return region === key;
    case 'dst-group':
      return key.split('+').includes(String(dstGroup));
    case 'population': {
      const [from, to] = key.split('-');
      return population >= Number(from) * 1000 && (!to || population < Number(to) * 1000);
    }
    case 'six-cities':
      return sixCities.includes(code);
  }
}
