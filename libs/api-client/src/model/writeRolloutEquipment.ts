/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type WriteRolloutEquipment =
  (typeof WriteRolloutEquipment)[keyof typeof WriteRolloutEquipment] | null;

export const WriteRolloutEquipment = {
  'not-needed': 'not-needed',
  ordered: 'ordered',
  delivered: 'delivered',
} as const;
