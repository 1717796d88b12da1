import { type AnswerValue, type LocalText, measure, type Scale, toNumber } from '@erfa/scoring-sdk';

/** One of the few answers that a scale admits. */
export interface ScaleStep {
  /** What names it: the step's value, the option's or level's key, where a band begins. */
  readonly value: number | string | boolean;
  /** Null where the scale has no words for it. */
  readonly title: LocalText | null;
  /** What it counts. */
  readonly counts: number;
}

/** The steps of a scale, what counts least first; null on scales that are not answered in steps. */
export function stepsOf(scale: Scale): readonly ScaleStep[] | null {
  return listed(scale)?.toSorted((a, b) => a.counts - b.counts) ?? null;
}

function listed(scale: Scale): readonly ScaleStep[] | null {
  switch (scale.kind) {
    case 'steps':
      return scale.steps.map(({ value, title }) => ({ value, title, counts: value }));
    case 'boolean':
      return [
        { value: false, title: null, counts: scale.no ?? 0 },
        { value: true, title: null, counts: scale.yes ?? 1 },
      ];
    case 'bands':
      return scale.bands.map(({ from, value, title = null }) => ({
        ...{ value: from, title, counts: value },
      }));
    case 'ladder':
      return [
        { value: '', title: null, counts: scale.base ?? 0 },
        ...scale.levels.map(({ key, title, value }) => ({ value: key, title, counts: value })),
      ];
    case 'options':
      return scale.choose === 'one'
        ? scale.options.map(({ key, title, weight }) => ({ value: key, title, counts: weight }))
        : null;
    default:
      return null;
  }
}

/** Which step an answer is, as a place in `steps`; −1 for none. */
export function stepOf(scale: Scale, steps: readonly ScaleStep[], answer: AnswerValue): number {
  if (scale.kind === 'bands') {
    const begins = steps.map(({ value }) => Number(value));
    const from = Math.max(...begins.filter((value) => value <= Number(answer)));
    return steps.findIndex(({ value }) => value === from);
  }
  if (scale.kind === 'ladder') {
    const result = measure(scale, answer);
    return result.ok ? steps.findIndex(({ counts }) => counts === toNumber(result.value)) : -1;
  }
  return steps.findIndex(({ value }) => value === answer);
}
