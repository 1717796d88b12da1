import type { AnswerValue } from './answers';
import { dayNumber } from './day';
import { add, divide, exact, type Exact, exactZero, multiply, subtract } from './exact';
import { clampTo } from './frame';
import {
  type DateScale,
  daysCounted,
  type LadderScale,
  type Scale,
  shareBounds,
  type ThresholdScale,
  usualTextLength,
} from './scale';

/** Why a value is not an answer on its scale; data for a message, never the message itself. */
export type MeasureFault =
  | 'wrong-type'
  | 'out-of-range'
  | 'off-step'
  | 'unknown-step'
  | 'unknown-option'
  | 'repeated-option'
  | 'no-day'
  | 'empty-text'
  | 'too-long'
  /** An answer in text: right as it is, and nothing that counts. */
  | 'not-scored';

/** What an answer counts on its scale, exactly, or why it is none. */
export type Measure =
  | { readonly ok: true; readonly value: Exact }
  | { readonly ok: false; readonly fault: MeasureFault };

const fault = (name: MeasureFault): Measure => ({ ok: false, fault: name });
const measured = (value: number): Measure => ({ ok: true, value: exact(value) });

const hundred = exact(100);

/** Why a value is no answer on the scale; undefined where it is one, whether or not it counts. */
export function answerFault(scale: Scale, answer: AnswerValue): MeasureFault | undefined {
  const result = measure(scale, answer);
  return result.ok || result.fault === 'not-scored' ? undefined : result.fault;
}

/** What `answer` counts on `scale`. Total: every value gives a number or a named fault. */
export function measure(scale: Scale, answer: AnswerValue): Measure {
  switch (scale.kind) {
    case 'boolean':
      if (typeof answer !== 'boolean') return fault('wrong-type');
      return measured(answer ? (scale.yes ?? 1) : (scale.no ?? 0));
    case 'range': {
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      if (answer < scale.min || answer > scale.max) return fault('out-of-range');
      return isOnGrid(answer, scale.min, scale.step) ? measured(answer) : fault('off-step');
    }
    case 'share': {
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      const { min, max } = shareBounds(scale);
      if (answer < min || answer > max) return fault('out-of-range');
      if (!isOnGrid(answer, min, scale.step)) return fault('off-step');
      const percent = exact(answer);
      return { ok: true, value: scale.counts === 'share' ? divide(percent, hundred) : percent };
    }
    case 'threshold':
      if (!isFiniteNumber(answer)) return fault('wrong-type');
      if (answer < scale.input.min || answer > scale.input.max) return fault('out-of-range');
      return { ok: true, value: againstThreshold(scale, exact(answer)) };
    case 'date':
      return measureDay(scale, answer);
    case 'text':
      return fault(textFault(answer, scale.longest ?? usualTextLength) ?? 'not-scored');
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

/** `points · (1 − v / threshold)` or `points · v / threshold`, within 0 and the points. */
function againstThreshold({ threshold, better, points = 100 }: ThresholdScale, v: Exact): Exact {
  const share = divide(v, exact(threshold));
  const met = better === 'lower' ? subtract(exact(1), share) : share;
  return multiply(exact(points), clampTo(met, { min: exactZero, max: exact(1) }));
}

function measureDay({ earliest, latest, counts }: DateScale, answer: AnswerValue): Measure {
  if (typeof answer !== 'string') return fault('wrong-type');
  const day = dayNumber(answer);
  if (day === undefined) return fault('no-day');
  // ISO days sort as they follow one another.
  if (answer < earliest || answer > latest) return fault('out-of-range');
  if (!('table' in counts)) return measured(daysCounted(counts, day));
  const row = counts.table.findLast(({ from }) => from <= answer);
  return row ? measured(row.value) : fault('out-of-range');
}

function textFault(answer: AnswerValue, longest: number): MeasureFault | undefined {
  if (typeof answer !== 'string') return 'wrong-type';
  if (answer.trim() === '') return 'empty-text';
  return answer.length > longest ? 'too-long' : undefined;
}

/** Whether the number is `min + k · step` for a whole k, compared exactly. */
function isOnGrid(answer: number, min: number, step: number | undefined): boolean {
  if (step === undefined) return true;
  return divide(subtract(exact(answer), exact(min)), exact(step)).d === 1n;
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
