import type { AnswerValue } from './answers';
import { add, divide, exact, type Exact, exactZero, multiply, subtract, toNumber } from './exact';
import type { LadderScale, Scale } from './scale';

/** Why a value is not an answer on its scale; data for a message, never the message itself. */
export type MeasureFault =
  | 'wrong-type'
  | 'out-of-range'
  | 'off-step'
  | 'unknown-step'
  | 'unknown-option'
  | 'repeated-option';

/** What an answer counts on its scale, exactly, or why it is none. */
export type Measure =
  | { readonly ok: true; readonly value: Exact }
  | { readonly ok: false; readonly fault: MeasureFault };

const fault = (name: MeasureFault): Measure => ({ ok: false, fault: name });
const measured = (value: number): Measure => ({ ok: true, value: exact(value) });

/** What `answer` counts on `scale`. Total: every value gives a number or a named fault. */
export function measure(scale: Scale, answer: AnswerValue): Measure {
  switch (scale.kind) {
    case 'boolean':
      if (typeof answer !== 'boolean') return fault('wrong-type');
      return measured(answer ? (scale.yes ?? 1) : (scale.no ?? 0));
    case 'range': {
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      if (answer < scale.min || answer > scale.max) return fault('out-of-range');
      if (scale.step !== undefined) {
        const steps = divide(subtract(exact(answer), exact(scale.min)), exact(scale.step));
        if (steps.d !== 1n) return fault('off-step');
      }
      return measured(answer);
    }
    case 'steps':
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      return scale.steps.some((step) => step.value === answer)
        ? measured(answer)
        : fault('unknown-step');
    case 'bands': {
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      if (answer < scale.input.min || answer > scale.input.max) return fault('out-of-range');
      const band = scale.bands.findLast((row) => row.from <= answer);
      return band ? measured(band.value) : fault('out-of-range');
    }
    case 'options': {
      const keys = scale.choose === 'one' && typeof answer === 'string' ? [answer] : answer;
      if (!Array.isArray(keys) || (scale.choose === 'one' && typeof answer !== 'string')) {
        return fault('wrong-type');
      }
      if (new Set(keys).size !== keys.length) return fault('repeated-option');
      let total = exactZero;
      for (const key of keys) {
        const option = scale.options.find((candidate) => candidate.key === key);
        if (!option) return fault('unknown-option');
        total = add(total, exact(option.weight));
      }
      return { ok: true, value: total };
    }
    case 'ladder': {
      if (!Array.isArray(answer)) return fault('wrong-type');
      const met = new Set<unknown>(answer);
      if (met.size !== answer.length) return fault('repeated-option');
      const known = scale.levels.flatMap((level) => level.elements.map((element) => element.key));
      if (!answer.every((key) => known.includes(key))) return fault('unknown-option');
      return measured(ladderValue(scale, met));
    }
  }
}

/** The value of the highest level all of whose elements, and those of the levels below, are met. */
function ladderValue(scale: LadderScale, met: ReadonlySet<unknown>): number {
  let reached = scale.base ?? 0;
  for (const level of scale.levels) {
    if (!level.elements.every((element) => met.has(element.key))) break;
    reached = level.value;
  }
  return reached;
}

function isFiniteNumber(value: AnswerValue): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/**
 * Some answers that the scale admits, in order of what they count, lowest first: all of them where
 * there are few, the ends, quarters and grid points of a range. Used to search for better answers
 * and to try laws; always contains a lowest and a highest answer.
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

function subsets(keys: readonly string[]): string[][] {
  return keys.reduce<string[][]>((all, key) => [...all, ...all.map((set) => [...set, key])], [[]]);
}
