import type { AnswerValue } from './answers';
import { dayNumber } from './day';
import { type Scale, shareBounds } from './scale';

/** Steps from end to end of a scale that has none: five rungs have four between them. */
const stepsAcross = 4;

/**
 * Where an answer lies among those its scale admits, counted in steps from the lowest: the place of a
 * step; on a scale without steps (a range, a share, a measured number, a day), four steps from end to
 * end. So answers can be said to lie near or far from each other whatever they are counted in. Null
 * where answers have no order (options, elements, yes and no, text), or the value is none.
 */
export function answerPosition(scale: Scale, answer: AnswerValue): number | null {
  switch (scale.kind) {
    case 'steps': {
      const at = scale.steps.findIndex(({ value }) => value === answer);
      return at < 0 ? null : at;
    }
    case 'range':
      return across(answer, scale.min, scale.max);
    case 'share': {
      const { min, max } = shareBounds(scale);
      return across(answer, min, max);
    }
    case 'bands':
    case 'threshold':
      return across(answer, scale.input.min, scale.input.max);
    case 'date': {
      const [day, first, last] = [answer, scale.earliest, scale.latest].map((text) =>
        typeof text === 'string' ? dayNumber(text) : undefined,
      );
      return across(day, first ?? 0, last ?? 0);
    }
    default:
      return null;
  }
}

function across(answer: unknown, min: number, max: number): number | null {
  const inside = typeof answer === 'number' && answer >= min && answer <= max && max > min;
  return inside ? (stepsAcross * (answer - min)) / (max - min) : null;
}
