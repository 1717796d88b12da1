import { createHash } from 'node:crypto';
import { canonicalJson, isJsonObject, type Model } from '@erfa/scoring-sdk';
import { fileFinding, type Finding, findingsOf, inOrder } from './finding';
import { carriedGolden, type GoldenReading } from './golden-reader';
import { lintNodeKeys } from './lint/key-lint';
import { type LintContext, lintModel } from './lint/model-lint';
import type { KnownPlugin } from './lint/plugin-lint';
import { refusalAmong } from './plugin-refusal';
import { checkSchema } from './schema-check';
import { readYaml } from './yaml/yaml-reader';

/** A model file, read. `model` is there exactly when there is no error among the findings. */
export interface ModelReading {
  readonly model: Model | undefined;
  readonly findings: readonly Finding[];
  /** The model as plain data, whatever is wrong with it; undefined where the file could not be parsed. */
  readonly value?: unknown;
  /** The golden cases in the file; undefined where it says nothing of any. What is wrong with them is among `findings`. */
  readonly carried?: GoldenReading;
  /**
   * The finding for a model that its plugin refuses, at the option or attribute to blame. Undefined
   * where the file could not be read: then nothing was there to refuse.
   *
   * @param detail what the plugin threw, as text: `ModelRefusal: fields: two names for a cell`
   */
  readonly refusal?: (detail: string) => Finding;
}

/**
 * Reads a model from YAML 1.2 or JSON text: syntax, schema, then everything a schema cannot see.
 *
 * @param file the name that findings carry
 * @param plugins the plugins there are; undefined leaves the model's plugin and options unlooked at
 * @param context what the model is held against beside itself, such as its earlier version
 */
export function readModel(
  text: string,
  file: string,
  plugins?: readonly KnownPlugin[],
  context?: LintContext,
): ModelReading {
  const reading = readYaml(text, file);
  if (!reading.ok) return { model: undefined, findings: reading.findings };
  const { findings, locate } = reading;
  const { value, golden } = taken(reading.value);
  const model = checkSchema('model', value, findings) ? (value as Model) : undefined;
  try {
    if (model) lintModel(model, findings, locate, plugins, context);
    else lintNodeKeys(value, findings, locate);
  } catch (error) {
    // Trees deep enough to exhaust the stack: the nesting limit has not seen them coming.
    if (!(error instanceof RangeError)) throw error;
    return { model: undefined, findings: [fileFinding('too-deep', file)], value: undefined };
  }
  const carried = golden === undefined ? undefined : carriedGolden(golden, file, locate, model);
  const all = [...findings.all, ...(carried?.findings ?? [])];
  const broken = all.some((finding) => finding.severity === 'error');
  const refusal = (detail: string): Finding => {
    const refused = findingsOf(file, locate);
    refusalAmong(refused, model ?? { scoring: { plugin: '', version: '' } }, detail);
    return refused.all[0] ?? fileFinding('plugin-refuses', file);
  };
  return {
    ...{ model: broken ? undefined : model, findings: inOrder(all), value, refusal },
    ...(carried ? { carried } : {}),
  };
}

/** What a file holds: the model, and the golden cases that are no part of it. */
function taken(file: unknown): { value: unknown; golden?: unknown } {
  if (!isJsonObject(file) || !Object.hasOwn(file, 'golden')) return { value: file };
  const { golden, ...value } = file;
  return { value, golden };
}

/**
 * The content hash of a model (or of any JSON value): `sha256:` and the hexadecimal SHA-256 of its
 * canonical JSON (RFC 8785: fields sorted, no spaces, ECMAScript numbers) in UTF-8. Everything the
 * file says counts, texts included; comments, order of fields, quoting and layout do not.
 */
export function contentHash(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}
