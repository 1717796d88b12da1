import {
  type Answer,
  type Answers,
  type AnswerSheet,
  type AnswerValue,
  checkSheet,
  isJsonObject,
  type Model,
  questionsOf,
  type Scale,
  scaleOf,
  scaleRange,
  shareBounds,
  type SheetFault,
  type TextScale,
  usualTextLength,
} from '@erfa/scoring-sdk';
import { type FilePath, type Finding, type FindingList, findingsOf, inOrder } from './finding';
import type { FindingCode } from './messages';
import { checkSchema } from './schema-check';
import { readYaml } from './yaml/yaml-reader';

/** An answer file, read. `sheet` is there exactly when there is no error among the findings. */
export interface AnswersReading {
  readonly sheet: AnswerSheet | undefined;
  readonly findings: readonly Finding[];
  /** The answers as they are written, where their form holds, whatever they say of the model. */
  readonly written?: WrittenSheet;
}

/** One organisation's answers in the short forms a file may use. */
export interface WrittenSheet {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly axes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly targets?: Readonly<Record<string, number>>;
  readonly units?: readonly {
    readonly key: string;
    readonly title?: string;
    readonly weight?: number;
    readonly answers: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Reads an answer file for a model: syntax, schema, that it belongs to this model and version, and
 * that every answer is one on its question's scale.
 */
export function readAnswers(text: string, file: string, model: Model): AnswersReading {
  const reading = readYaml(text, file);
  if (!reading.ok) return { sheet: undefined, findings: reading.findings };
  return sheetOf(reading.value, reading.findings, model);
}

/** Checks answers that stand in no file, written as in one: every short form will do. */
export function checkAnswers(sheet: unknown, model: Model): AnswersReading {
  const whose = { format: 1, model: model.key, version: model.version };
  const value = isJsonObject(sheet) ? { ...sheet, ...whose } : sheet;
  return sheetOf(
    value,
    findingsOf('', () => ({ line: 0, column: 0 })),
    model,
  );
}

function sheetOf(value: unknown, findings: FindingList, model: Model): AnswersReading {
  if (!checkSchema('answers', value, findings)) {
    return { sheet: undefined, findings: inOrder(findings.all) };
  }
  const written = value as WrittenSheet & { readonly model: string; readonly version: number };
  if (written.model !== model.key) {
    findings.error('model-other', ['model'], { found: written.model, wanted: model.key });
  } else if (written.version !== model.version) {
    findings.error('model-version', ['version'], { found: written.version, wanted: model.version });
  }
  const sheet = findings.all.length === 0 ? sheetFrom(written, [], model, findings) : undefined;
  const broken = findings.all.some((finding) => finding.severity === 'error');
  return { sheet: broken ? undefined : sheet, findings: inOrder(findings.all), written };
}

/** Writes the short forms out and reports every answer that does not fit the model. */
export function sheetFrom(
  written: WrittenSheet,
  at: FilePath,
  model: Model,
  findings: FindingList,
): AnswerSheet {
  const scales = new Map(questionsOf(model).map((node) => [node.key, scaleOf(model, node)]));
  const answers = (given: Readonly<Record<string, unknown>>): Answers =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, writtenOut(value, scales.get(key))]),
    );
  const sheet: AnswerSheet = {
    answers: answers(written.answers ?? {}),
    ...(written.axes
      ? {
          axes: Object.fromEntries(
            Object.entries(written.axes).map(([axis, given]) => [axis, answers(given)]),
          ),
        }
      : {}),
    ...(written.targets ? { targets: written.targets } : {}),
    ...(written.units
      ? { units: written.units.map((unit) => ({ ...unit, answers: answers(unit.answers) })) }
      : {}),
  };
  for (const fault of checkSheet(model, sheet)) reportFault(fault, at, scales, findings);
  return sheet;
}

/** `3`, `defined`, `true`, `[a, b]`, nothing, or `{ state, value, reason, note }`. */
function writtenOut(value: unknown, scale: Scale | undefined): Answer {
  if (value === null || value === undefined) return { state: 'unanswered' };
  if (!isJsonObject(value))
    return { state: 'answered', value: stepValue(value as AnswerValue, scale) };
  const note = typeof value['note'] === 'string' ? { note: value['note'] } : {};
  switch (value['state']) {
    case 'unanswered':
      return { state: 'unanswered' };
    case 'hidden':
      return { state: 'hidden' };
    case 'dont-know':
      return { state: 'dont-know', ...note };
    case 'not-applicable':
      return { state: 'not-applicable', reason: String(value['reason']), ...note };
    default: {
      const given = stepValue(value['value'] as AnswerValue, scale);
      return { state: 'answered', value: given, ...note };
    }
  }
}

/** A step may be named by its key; the sheet holds its value. */
function stepValue(value: AnswerValue, scale: Scale | undefined): AnswerValue {
  if (typeof value !== 'string' || scale?.kind !== 'steps') return value;
  return scale.steps.find((step) => step.key === value)?.value ?? value;
}

const codes: Readonly<Record<SheetFault['code'], FindingCode>> = {
  'unknown-question': 'question-unknown',
  'unknown-axis': 'axis-unknown',
  'unknown-node': 'node-unknown',
  'target-range': 'target-range',
  'units-empty': 'too-short',
  'beside-units': 'answers-beside-units',
  'repeated-unit': 'unit-repeated',
  'unit-weight': 'out-of-range',
  'wrong-type': 'answer-type',
  'out-of-range': 'answer-range',
  'off-step': 'answer-range',
  'unknown-step': 'answer-choice',
  'unknown-option': 'answer-choice',
  'repeated-option': 'answer-repeated',
  'no-day': 'answer-type',
  'empty-text': 'too-short',
  'too-long': 'too-long',
  // An answer in text is right as it is; nobody ever reports it.
  'not-scored': 'answer-type',
};

function reportFault(
  fault: SheetFault,
  at: FilePath,
  scales: ReadonlyMap<string, Scale | undefined>,
  findings: FindingList,
): void {
  const key = fault.path.at(-1) ?? '';
  const scale = scales.get(key);
  const path = [...at, ...fault.path];
  const expected = scale ? expectedOn(scale) : '';
  const code = codes[fault.code];
  const limit = scale?.kind === 'text' && code === 'too-long' ? textLength(scale) : 1;
  const facts = { key, value: fault.value, expected, limit };
  if (fault.code.startsWith('unknown-') && !scale) findings.errorAtName(code, path, facts);
  else findings.error(code, path, facts);
}

const textLength = ({ longest = usualTextLength }: TextScale): number => longest;

function expectedOn(scale: Scale): string {
  switch (scale.kind) {
    case 'boolean':
      return 'true, false';
    case 'steps':
      return scale.steps.map((step) => `${step.value} (${step.key})`).join(', ');
    case 'options':
      return scale.options.map((option) => option.key).join(', ');
    case 'ladder':
      return scale.levels.flatMap((level) => level.elements.map(({ key }) => key)).join(', ');
    case 'text':
      return `1–${textLength(scale)}`;
    case 'date':
      return `${scale.earliest} – ${scale.latest}`;
    case 'share': {
      const { min, max } = shareBounds(scale);
      return scale.step === undefined ? `${min}–${max}` : `${min}–${max}, ${scale.step}`;
    }
    case 'bands':
    case 'threshold':
      return `${scale.input.min}–${scale.input.max}`;
    case 'range': {
      const { min, max } = scaleRange(scale);
      return scale.step === undefined ? `${min}–${max}` : `${min}–${max}, ${scale.step}`;
    }
  }
}
