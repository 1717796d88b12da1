import { createHash } from 'node:crypto';
import { canonicalJson, type Model } from '@erfa/scoring-sdk';
import { fileFinding, type Finding, inOrder } from './finding';
import { type KnownPlugin, lintModel } from './model-lint';
import { checkSchema } from './schema-check';
import { readYaml } from './yaml-reader';

/** A model file, read. `model` is there exactly when there is no error among the findings. */
export interface ModelReading {
  readonly model: Model | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a model from YAML 1.2 or JSON text: syntax, schema, then everything a schema cannot see.
 *
 * @param file the name that findings carry
 * @param plugins the plugins there are; undefined leaves the model's plugin and options unlooked at
 */
export function readModel(
  text: string,
  file: string,
  plugins?: readonly KnownPlugin[],
): ModelReading {
  const reading = readYaml(text, file);
  if (!reading.ok) return { model: undefined, findings: reading.findings };
  const { value, findings, locate } = reading;
  const model = checkSchema('model', value, findings) ? (value as Model) : undefined;
  if (model) {
    try {
      lintModel(model, findings, locate, plugins);
    } catch (error) {
      // Trees deep enough to exhaust the stack: the nesting limit has not seen them coming.
      if (!(error instanceof RangeError)) throw error;
      return { model: undefined, findings: [fileFinding('too-deep', file)] };
    }
  }
  const broken = findings.all.some((finding) => finding.severity === 'error');
  return { model: broken ? undefined : model, findings: inOrder(findings.all) };
}

/**
 * The content hash of a model (or of any JSON value): `sha256:` and the hexadecimal SHA-256 of its
 * canonical JSON (RFC 8785: fields sorted, no spaces, ECMAScript numbers) in UTF-8. Everything the
 * file says counts, texts included; comments, order of fields, quoting and layout do not.
 */
export function contentHash(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}
