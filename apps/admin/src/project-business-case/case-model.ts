import type {
  BusinessCaseContentView,
  BusinessCaseLineForm,
  BusinessCaseSettings,
} from '@erfa/api-client';
import type { BusinessCase, CaseLine } from '@erfa/business-case';

/** A line of the page as the rules compute it. */
export const caseLine = (
  id: string,
  form: Omit<BusinessCaseLineForm, 'ownerId' | 'note'>,
): CaseLine => ({ key: id, ...form });

/** Settings and lines as the rules compute them. */
export const businessCase = (
  { years, method, hoursPerYear }: BusinessCaseSettings,
  lines: readonly { readonly id: string; readonly form: BusinessCaseLineForm }[],
): BusinessCase => ({
  ...{ years, method, hoursPerYear },
  lines: lines.map(({ id, form }) => caseLine(id, form)),
});

/** A frozen version as the rules compute it. */
export const frozenCase = ({ settings, lines }: BusinessCaseContentView): BusinessCase => ({
  ...{ years: settings.years, method: settings.method, hoursPerYear: settings.hoursPerYear },
  lines: lines.map(({ id, ...line }) => caseLine(id, line)),
});

/** What a line begins as: the first budget year, and nothing in it. */
export const newLine = (title: string, scenario: 0 | 1): BusinessCaseLineForm => ({
  ...{ title, scenario, kind: 'running', basis: 'amounts', quantity: 0, unit: '', price: 0 },
  ...{ points: null, amounts: [], ramp: [], share: 1000, note: '', ownerId: null },
});
