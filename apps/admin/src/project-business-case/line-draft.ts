import type { BusinessCaseLineForm } from '@erfa/api-client';

/** A new line: amounts by year, nothing written. */
export const emptyLine = (years: number): BusinessCaseLineForm => ({
  ...{ title: '', scenario: 1, kind: 'running', basis: 'amounts' },
  ...{ quantity: 0, unit: '', price: 0, points: null },
  amounts: Array.from({ length: years }, () => 0),
  ...{ ramp: [], share: 1000, note: '', ownerId: null },
});
