/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type UnitRolloutViewEquipment =
  (typeof UnitRolloutViewEquipment)[keyof typeof UnitRolloutViewEquipment] | null;

export const UnitRolloutViewEquipment = {
  'not-needed': 'not-needed',
  ordered: 'ordered',
  delivered: 'delivered',
} as const;
