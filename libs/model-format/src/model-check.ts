import { isJsonObject, type Model } from '@erfa/scoring-sdk';
import { type FilePath, type Finding, findingsOf, type Locate } from './finding';
import { type FindingCode, languageNames, messageOf } from './messages';
import { type LintContext, lintModel } from './lint/model-lint';
import type { KnownPlugin } from './lint/plugin-lint';
import { refusalAmong } from './plugin-refusal';
import { checkSchema } from './schema-check';

/** Something that is wrong with a model that stands in no file, or probably not meant. */
export type ModelFinding = Omit<Finding, 'file' | 'line' | 'column'>;

/** A model, checked. `model` is there exactly when there is no error among the findings. */
export interface ModelCheck {
  readonly model: Model | undefined;
  readonly findings: readonly ModelFinding[];
  /** Whether what is wrong is in its texts alone: how it is scored is sound. */
  readonly scorable: boolean;
  /** See {@link ModelReading}. */
  readonly refusal: (detail: string) => ModelFinding | undefined;
}

/** What a draft may depart in from the schema without its structure being in question. */
const soft: readonly FindingCode[] = [
  ...(['translation-missing', 'too-short', 'too-long', 'out-of-range', 'wrong-form'] as const),
  ...(['condition-question-missing', 'condition-answer-missing', 'no-questions'] as const),
];
/** What can be wrong with texts alone. */
const ofTexts: readonly FindingCode[] = [
  ...(['translation-missing', 'translation-uneven', 'too-short', 'too-long'] as const),
];

const nowhere: Locate = () => ({ line: 0, column: 0 });

/**
 * Checks a model that stands in no file, as the one of a draft: schema, then everything a schema cannot
 * see. Its structure holds (kinds, keys, fields that are needed), while texts may be empty: then the
 * language is said to be missing, and everything else is looked at all the same.
 *
 * @param plugins the plugins there are; undefined leaves the model's plugin and options unlooked at
 * @param context what the model is held against beside itself, such as its earlier version
 */
export function checkModel(
  value: Model,
  plugins?: readonly KnownPlugin[],
  context?: LintContext,
): ModelCheck {
  const list = findingsOf('', nowhere);
  checkSchema('model', value, list);
  if (list.all.every(({ code }) => soft.includes(code)))
    lintModel(value, list, nowhere, plugins, context);
  const findings = once(
    list.all.filter((finding) => !isAhead(value, finding)).map((finding) => bare(value, finding)),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    model: errors.length === 0 ? value : undefined,
    findings,
    scorable: errors.every(({ code }) => ofTexts.includes(code)),
    refusal: (detail) => {
      const refused = findingsOf('', nowhere);
      refusalAmong(refused, value, detail);
      return refused.all.map((finding) => bare(value, finding))[0];
    },
  };
}

/** Whether answers are asked for where it is not chosen yet what they answer. */
function isAhead(model: Model, { code, path }: Finding): boolean {
  const question = [...path.slice(0, -1), 'question'];
  return code === 'condition-answer-missing' && valueAt(model, question) === '';
}

/** A finding without a place in a file. */
function bare(model: Model, { code, severity, path, message }: Finding): ModelFinding {
  const language = path.at(-1);
  const empty = code === 'too-short' && valueAt(model, path) === '';
  if (empty && (language === 'da' || language === 'en')) {
    const missing = 'translation-missing';
    return {
      ...{ code: missing, severity, path: path.slice(0, -1) },
      message: messageOf(missing, { language: languageNames[language] }),
    };
  }
  const words = (text: string): string => text.replace(/ \((?:linje|line) 0\)/, '');
  return { code, severity, path, message: { da: words(message.da), en: words(message.en) } };
}

function valueAt(model: unknown, path: FilePath): unknown {
  let value = model;
  for (const step of path) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[Number(step)];
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Each finding once: what the schema says of a text and what the lint says may be the same. */
function once(findings: readonly ModelFinding[]): ModelFinding[] {
  const known = new Set<string>();
  return findings.filter(({ code, path, message }) => {
    const name = JSON.stringify([code, path.map(String), message.da]);
    return !known.has(name) && known.add(name);
  });
}
