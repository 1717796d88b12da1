import { type CaseLine, isGain, lineLimits, lineYears, perMille } from '@erfa/business-case';
import type { FieldFault } from '../../http/problem';
import type { CaseSettings, LineFields } from './case-content';

/**
 * A line as it is kept: only gains and risks have a share, so that what a cost line once had does not come back by surprise.
 */
export const kept = (line: LineFields): LineFields =>
  isGain(line.kind) || line.kind === 'risk' ? line : { ...line, share: perMille };

/** What is wrong with a line that its fields do not show one by one. @param at path of the line, with its dot */
export function lineFaults(line: LineFields, settings: CaseSettings, at: string): FieldFault[] {
  const { points, basis } = line;
  const fault = (field: keyof LineFields, code: string, details = {}): FieldFault[] => [
    { path: `${at}${field}`, code, details },
  ];
  if (points !== null && !(points.min <= points.likely && points.likely <= points.max))
    return fault('points', 'pointsInOrder');
  if (basis === 'estimate' && points === null) return fault('points', 'isDefined');
  return largestYear({ key: '', ...line }, settings) > lineLimits.amount
    ? fault(basis === 'amounts' ? 'amounts' : 'price', 'amountTooLarge')
    : [];
}

/** The largest amount that a line comes to in any year there can be; endless where it is more than can be computed. */
function largestYear(line: CaseLine, settings: CaseSettings): number {
  try {
    const years = lineYears(line, { ...settings, years: lineLimits.years });
    return Math.max(...years.map(Math.abs));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return Infinity;
  }
}
