/** How far a municipality is with what another has learned. */
export const adoptionStatuses = [
  'interested',
  'assessing',
  'adapting',
  'implemented',
  'creating-value',
  'abandoned',
] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];

/** How long each text may be. */
export const adoptionLimits = {
  project: 200,
  copied: 2000,
  changed: 2000,
  whyChanged: 2000,
  outcome: 2000,
  measure: 200,
  abandonedWhy: 2000,
  abandonedCondition: 500,
} as const;

/** Statuses in which what was learned elsewhere is in use; only these count as spreading. */
const inUse: readonly AdoptionStatus[] = ['implemented', 'creating-value'];

/** Whether the lesson is in use there. */
export function isInUse(status: AdoptionStatus): boolean {
  return inUse.includes(status);
}

/** What an adoption that was abandoned still has to say. */
export function missingOfAbandoned(adoption: {
  status: AdoptionStatus;
  abandonedWhy: string;
  abandonedCondition: string;
}): ('abandonedWhy' | 'abandonedCondition')[] {
  if (adoption.status !== 'abandoned') return [];
  return (['abandonedWhy', 'abandonedCondition'] as const).filter(
    (field) => adoption[field].trim() === '',
  );
}

/** Months until a municipality is asked how it went: half a year while it is under way, a year once it creates value, never once abandoned. */
export function monthsUntilAsked(status: AdoptionStatus): number | null {
  if (status === 'abandoned') return null;
  return status === 'creating-value' ? 12 : 6;
}

/** How many municipalities have a lesson, each counted once by how far it is anywhere. */
export interface AdoptionCounts {
  municipalities: number;
  inUse: number;
  creatingValue: number;
  abandoned: number;
}

/** Counts municipalities, not adoptions: one with two projects counts once, and as abandoned only where it gave up everywhere. */
export function countAdoptions(
  adoptions: readonly { municipality: string; status: AdoptionStatus }[],
): AdoptionCounts {
  const statuses = Map.groupBy(adoptions, ({ municipality }) => municipality);
  const count = (holds: (held: readonly AdoptionStatus[]) => boolean): number =>
    [...statuses.values()].filter((held) => holds(held.map(({ status }) => status))).length;
  return {
    municipalities: statuses.size,
    inUse: count((held) => held.some(isInUse)),
    creatingValue: count((held) => held.includes('creating-value')),
    abandoned: count((held) => held.every((status) => status === 'abandoned')),
  };
}
