import {
  type AnswerValue,
  canonicalJson,
  measure,
  sampleAnswers,
  type Scale,
  toNumber,
} from '@erfa/scoring-sdk';

/**
 * What becomes of an answer when its question gets another scale.
 * - `same`: it stands as it is and means what it meant
 * - `needs-confirmation`: there is such an answer on the new scale, and it may mean something else
 * - `cannot`: the new scale has no such answer
 */
export interface AnswerOnNewScale {
  /** An answer on the old scale: a value, an option or element's key; of a range its ends, or what of it is kept. */
  readonly answer: unknown;
  readonly becomes: 'same' | 'needs-confirmation' | 'cannot';
  /** What it counted and would count, where that is another number. */
  readonly counts?: { readonly old: number; readonly new: number };
}

/** Every answer on the old scale (ranges by their parts), and what it would be on the new one. */
export function answersOnNewScale(old: Scale, now: Scale): AnswerOnNewScale[] {
  if (old.kind === 'steps' && now.kind === 'steps') {
    return old.steps.map(({ value, ...step }) => {
      const like = now.steps.find((one) => one.value === value);
      if (!like) return { answer: value, becomes: 'cannot' };
      const { value: _, ...meaning } = like;
      return { answer: value, becomes: alike(step, meaning) };
    });
  }
  if (old.kind === 'options' && now.kind === 'options' && old.choose === now.choose) {
    return old.options.map(({ key, title, weight }) => {
      const like = now.options.find((one) => one.key === key);
      if (!like) return { answer: key, becomes: 'cannot' };
      return { answer: key, becomes: alike(title, like.title), ...counted(weight, like.weight) };
    });
  }
  if (old.kind === 'ladder' && now.kind === 'ladder') {
    const elements = now.levels.flatMap((level) =>
      level.elements.map((element) => ({ ...element, level: level.key })),
    );
    return old.levels.flatMap((level) =>
      level.elements.map(({ key, title }): AnswerOnNewScale => {
        const like = elements.find((one) => one.key === key);
        if (!like) return { answer: key, becomes: 'cannot' };
        const meaning = { title: like.title, level: like.level };
        return { answer: key, becomes: alike({ title, level: level.key }, meaning) };
      }),
    );
  }
  if (old.kind === 'range' && now.kind === 'range') {
    return ranges(old, now, old.unit === now.unit && fits(old.step, now.step, old.min, now.min));
  }
  if (old.kind === 'bands' && now.kind === 'bands') {
    return ranges(old.input, now.input, old.input.unit === now.input.unit);
  }
  if (old.kind === 'boolean' && now.kind === 'boolean') {
    return [false, true].map((answer) => ({
      answer,
      becomes: 'same',
      ...countedAs(answer, old, now),
    }));
  }
  // Another kind of scale: an answer that happens to be one there is not what was meant.
  return sampleAnswers(old).map((answer) => ({
    answer,
    becomes: measure(now, answer).ok ? 'needs-confirmation' : 'cannot',
    ...countedAs(answer, old, now),
  }));
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The part of the old range that the new one has, and the parts beyond its ends. */
function ranges(old: Ends, now: Ends, sure: boolean): AnswerOnNewScale[] {
  const kept = { min: Math.max(old.min, now.min), max: Math.min(old.max, now.max) };
  const cannot = (min: number, max: number): AnswerOnNewScale[] =>
    min < max ? [{ answer: { min, max }, becomes: 'cannot' }] : [];
  if (kept.min > kept.max) return cannot(old.min, old.max);
  return [
    ...cannot(old.min, kept.min),
    { answer: kept, becomes: sure ? 'same' : 'needs-confirmation' },
    ...cannot(kept.max, old.max),
  ];
}

/** Whether every point of the old grid lies on the new one; without a step every number does. */
function fits(old: number | undefined, now: number | undefined, from: number, to: number): boolean {
  if (now === undefined) return true;
  if (old === undefined) return false;
  const whole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
  return whole(old / now) && whole((from - to) / now);
}

const alike = (one: unknown, other: unknown): 'same' | 'needs-confirmation' =>
  canonicalJson(one) === canonicalJson(other) ? 'same' : 'needs-confirmation';

const counted = (old: number, now: number): Pick<AnswerOnNewScale, 'counts'> =>
  old === now ? {} : { counts: { old, new: now } };

function countedAs(answer: AnswerValue, old: Scale, now: Scale): Pick<AnswerOnNewScale, 'counts'> {
  const [was, is] = [measure(old, answer), measure(now, answer)];
  return was.ok && is.ok ? counted(toNumber(was.value), toNumber(is.value)) : {};
}
