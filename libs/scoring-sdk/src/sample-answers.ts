import type { AnswerValue } from './answers';
import { dayNumber, dayText } from './day';
import { add, divide, exact, multiply, subtract, toNumber } from './exact';
import { measure } from './measure';
import { type DateScale, type Scale, shareBounds } from './scale';

/**
 * Some answers that the scale admits, in order of what they count, lowest first: all of them where
 * there are few, the ends, quarters and grid points of a range. Used to search for better answers
 * and to try laws; always contains a lowest and a highest answer. None for text, which counts nothing.
 */
export function sampleAnswers(scale: Scale): AnswerValue[] {
  const candidates = candidateAnswers(scale);
  const counted = candidates.flatMap((answer) => {
    const result = measure(scale, answer);
    return result.ok ? [{ answer, value: result.value }] : [];
  });
  counted.sort((a, b) => {
    const difference = a.value.n * b.value.d - b.value.n * a.value.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  return counted.map(({ answer }) => answer);
}

function candidateAnswers(scale: Scale): AnswerValue[] {
  switch (scale.kind) {
    case 'boolean':
      return [false, true];
    case 'steps':
      return scale.steps.map((step) => step.value);
    case 'bands':
      return scale.bands.map((band) => Math.max(band.from, scale.input.min));
    case 'range':
      return rangeCandidates(scale.min, scale.max, scale.step);
    case 'share': {
      const { min, max } = shareBounds(scale);
      return rangeCandidates(min, max, scale.step);
    }
    case 'threshold':
      return [...rangeCandidates(scale.input.min, scale.input.max, undefined), scale.threshold];
    case 'date':
      return dayCandidates(scale);
    case 'text':
      return [];
    case 'ladder':
      // Everything up to a level, level by level: the only answers that count differently.
      return [[] as string[]].concat(
        scale.levels.map((_, last) =>
          scale.levels
            .slice(0, last + 1)
            .flatMap((level) => level.elements.map((element) => element.key)),
        ),
      );
    case 'options': {
      const keys = scale.options.map((option) => option.key);
      if (scale.choose === 'one') return keys;
      if (keys.length <= 6) return subsets(keys);
      const positive = scale.options.filter((option) => option.weight > 0);
      const negative = scale.options.filter((option) => option.weight < 0);
      return [
        negative.map((option) => option.key),
        [] as string[],
        ...positive.map((_, last) => positive.slice(0, last + 1).map((option) => option.key)),
      ];
    }
  }
}

/** The ends and quarters of a range; with a step, up to 21 points of its grid. */
function rangeCandidates(min: number, max: number, step: number | undefined): number[] {
  const span = subtract(exact(max), exact(min));
  const unit = step === undefined ? divide(span, exact(4)) : exact(step);
  const fits = divide(span, unit);
  const count = Number(fits.n / fits.d);
  const wanted = Math.min(count, 20);
  return Array.from({ length: wanted + 1 }, (_, index) => {
    const at = wanted === 0 ? 0 : Math.round((index * count) / wanted);
    return toNumber(add(exact(min), multiply(unit, exact(at))));
  });
}

/** The first day of every row of a table; else the ends and quarters of the time. */
function dayCandidates({ earliest, latest, counts }: DateScale): string[] {
  if ('table' in counts) {
    return counts.table.map(({ from }) => (from < earliest ? earliest : from));
  }
  const [first, last] = [dayNumber(earliest) ?? 0, dayNumber(latest) ?? 0];
  const days = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(first + share * (last - first)));
  return [...new Set(days)].map(dayText);
}

function subsets(keys: readonly string[]): string[][] {
  return keys.reduce<string[][]>((all, key) => [...all, ...all.map((set) => [...set, key])], [[]]);
}
