/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectFileField = (typeof ProjectFileField)[keyof typeof ProjectFileField];

export const ProjectFileField = {
  title: 'title',
  purpose: 'purpose',
  kind: 'kind',
  phase: 'phase',
  state: 'state',
  units: 'units',
  owner: 'owner',
  manager: 'manager',
  beginsOn: 'beginsOn',
  goLiveOn: 'goLiveOn',
  decisionOn: 'decisionOn',
  expense: 'expense',
  benefit: 'benefit',
  system: 'system',
  supplier: 'supplier',
  caseNumber: 'caseNumber',
  goal: 'goal',
  kle: 'kle',
} as const;
