/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PlanRuleField = (typeof PlanRuleField)[keyof typeof PlanRuleField];

export const PlanRuleField = {
  weight: 'weight',
  level: 'level',
  condition: 'condition',
  option: 'option',
  attribute: 'attribute',
  scale: 'scale',
  axes: 'axes',
  plugin: 'plugin',
} as const;
