import { EntitySchema } from 'typeorm';
import { key, moment } from '../columns';

/** What a range may be of: one-off expense, months to going live, or money benefit a year. */
export const outsideMeasures = ['expense', 'months', 'benefit'] as const;
export type OutsideMeasure = (typeof outsideMeasures)[number];

/**
 * What finished projects of a kind came to, as it was released. Made and read by `outside_ranges` alone; `members` holds what it
 * was made of, so that the next release can be held against it.
 */
export interface OutsideRelease {
  kind: string;
  measure: OutsideMeasure;
  number: number;
  madeAt: Date;
  municipalities: number;
  ratios: string[];
  amounts: string[];
  members: object;
}

export const outsideReleaseEntity = new EntitySchema<OutsideRelease>({
  name: 'OutsideRelease',
  tableName: 'outside_release',
  columns: {
    kind: key('outside_release', 'kind', 'text'),
    measure: key('outside_release', 'measure', 'text'),
    number: key('outside_release', 'number', 'integer'),
    madeAt: moment('made_at'),
    municipalities: { type: 'integer' },
    ratios: { type: 'numeric', array: true },
    amounts: { type: 'numeric', array: true },
    members: { type: 'jsonb' },
  },
  checks: [
    {
      name: 'ck_outside_release_measure',
      expression: "measure in ('expense', 'months', 'benefit')",
    },
    {
      name: 'ck_outside_release_three',
      expression: 'cardinality(ratios) = 3 and cardinality(amounts) = 3',
    },
    { name: 'ck_outside_release_five', expression: 'municipalities >= 5' },
  ],
});
