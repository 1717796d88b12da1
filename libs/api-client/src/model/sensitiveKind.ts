/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type SensitiveKind = (typeof SensitiveKind)[keyof typeof SensitiveKind];

export const SensitiveKind = {
  person: 'person',
  amount: 'amount',
  mail: 'mail',
  phone: 'phone',
  cpr: 'cpr',
  address: 'address',
} as const;
