import { gainsBeside, type GainsBeside } from '@erfa/business-case';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { BenefitRow } from '../benefits/benefits.queries';
import { listLines, readSettings, type LineRow } from '../business-case/business-case.queries';
import { calculated, usualSettings, type CaseSettings } from '../business-case/case-content';

type Line = Pick<LineRow, 'id' | 'title' | 'scenario' | 'kind' | 'basis' | 'quantity'> &
  Pick<LineRow, 'unit' | 'price' | 'points' | 'amounts' | 'ramp' | 'share' | 'note'>;

/** A project's benefits in money beside the lines of its business case. */
export const gainsOf = (
  settings: CaseSettings,
  lines: readonly Line[],
  benefits: readonly BenefitRow[],
): GainsBeside => gainsBeside(calculated(settings, lines), settings.firstYear, benefits);

/** Settings and lines of a project that nobody holds. */
export async function readCase(
  manager: TenantManager,
  projectId: string,
): Promise<{ settings: CaseSettings; lines: LineRow[] }> {
  const settings =
    (await readSettings(manager, projectId)) ?? usualSettings(Number(today().slice(0, 4)));
  return { settings, lines: await listLines(manager, projectId) };
}
