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
