import type { Scale } from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';

/** Parts of a scale that no answer reaches, or that make no difference to what an answer counts. */
export function lintReach(scale: Scale, path: FilePath, findings: FindingList): void {
  switch (scale.kind) {
    case 'ladder':
      scale.levels.forEach(({ elements, key }, at) => {
        if (elements.length > 0) return;
        findings.warning('level-without-elements', [...path, 'levels', at], { level: key });
      });
      return;
    case 'options':
      if (scale.choose === 'one') return;
      scale.options.forEach(({ weight, key }, at) => {
        if (weight !== 0) return;
        const place = [...path, 'options', at, 'weight'];
        findings.note('choice-without-effect', place, { choice: key });
      });
      return;
    case 'bands':
      return lintRows(scale.bands, scale.input, [...path, 'bands'], findings);
    case 'date':
      if ('table' in scale.counts) {
        const days = { min: scale.earliest, max: scale.latest };
        lintRows(scale.counts.table, days, [...path, 'counts', 'table'], findings);
      }
  }
}

/** The rows of a table by which numbers, or ISO days, count; both sort as they are written. */
function lintRows<From extends number | string>(
  rows: readonly { readonly from: From; readonly value: number }[],
  { min, max }: { readonly min: From; readonly max: From },
  path: FilePath,
  findings: FindingList,
): void {
  rows.forEach(({ from, value }, at) => {
    const next = rows[at + 1];
    if (from > max || (next && next.from <= min)) {
      findings.warning('row-unreachable', [...path, at], { from, min, max });
    } else if (rows[at - 1]?.value === value) {
      findings.warning('row-without-effect', [...path, at], { from, value });
    }
  });
}
