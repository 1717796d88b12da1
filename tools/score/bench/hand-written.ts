import type { EncodedSheet } from '@erfa/plugin-weighted-mean';
import { dimensions } from './sample';

/**
 * The baseline: the same arithmetic for this one model, written by hand over typed arrays. Values,
 * levels, coverage rule, not-applicable rule and rounding as in the model; no explanation.
 */
export function handWritten(each: number, weights: Float64Array) {
  return (sheet: EncodedSheet, values: Float64Array, levels: Float64Array): void => {
    const { states, values: answers } = sheet;
    let total = 0;
    let scored = 0;
    let answered = 0;
    let expected = 0;
    for (let d = 0; d < dimensions; d += 1) {
      let sum = 0;
      let weight = 0;
      let given = 0;
      let asked = 0;
      for (let q = d * each; q < (d + 1) * each; q += 1) {
        const state = states[q] as number;
        if (state === 1) {
          const w = weights[q] as number;
          sum += w * (answers[q] as number);
          weight += w;
          given += 1;
        }
        if (state !== 2 && state !== 4) asked += 1;
      }
      answered += given;
      expected += asked;
      if (given * 3 < asked * 2 || weight === 0) {
        values[d] = NaN;
        levels[d] = NaN;
        continue;
      }
      const mean = sum / weight;
      const shown = Math.floor(mean * 10 + 0.5) / 10;
      values[d] = shown;
      levels[d] = Math.floor(shown);
      total += mean;
      scored += 1;
    }
    const enough = answered * 3 >= expected * 2 && scored > 0;
    const shown = enough ? Math.floor((total / scored) * 10 + 0.5) / 10 : NaN;
    values[dimensions] = shown;
    levels[dimensions] = Math.floor(shown);
  };
}
