import {
  type AnswerValue,
  canonicalJson,
  measure,
  sampleAnswers,
  type Scale,
  shareBounds,
  toNumber,
  usualTextLength,
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
  if (old.kind === 'share' && now.kind === 'share') {
    const [from, to] = [shareBounds(old), shareBounds(now)];
    return ranges(from, to, fits(old.step, now.step, from.min, to.min));
  }
  if (old.kind === 'threshold' && now.kind === 'threshold') {
    return ranges(old.input, now.input, old.input.unit === now.input.unit);
  }
  if (old.kind === 'date' && now.kind === 'date') {
    const [from, to] = [old, now].map(({ earliest, latest }) => ({ min: earliest, max: latest }));
    return from && to ? ranges(from, to, true) : [];
  }
  if (old.kind === 'text' && now.kind === 'text') {
    const shorter = (now.longest ?? usualTextLength) < (old.longest ?? usualTextLength);
    return [{ answer: 'text', becomes: shorter ? 'needs-confirmation' : 'same' }];
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

/** From where to where: numbers, or ISO days, which sort as they follow one another. */
interface Ends<End> {
  readonly min: End;
  readonly max: End;
}

/** The part of the old range that the new one has, and the parts beyond its ends. */
function ranges<End extends number | string>(
  old: Ends<End>,
  now: Ends<End>,
  sure: boolean,
): AnswerOnNewScale[] {
  const kept = {
    min: old.min > now.min ? old.min : now.min,
    max: old.max < now.max ? old.max : now.max,
  };
  const cannot = (min: End, max: End): AnswerOnNewScale[] =>
    min < max ? [{ answer: { min, max }, becomes: 'cannot' }] : [];
  if (kept.min > kept.max) return [{ answer: { min: old.min, max: old.max }, becomes: 'cannot' }];
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
