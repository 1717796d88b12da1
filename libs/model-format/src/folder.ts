import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '@erfa/scoring-sdk';
import { type AnswersReading, readAnswers } from './answers-reader';
import { fileFinding, type Finding } from './finding';
import { type GoldenReading, readGolden } from './golden-reader';
import { limits } from './limits';
import type { KnownPlugin } from './lint/plugin-lint';
import { type ModelReading, readModel } from './model-reader';
import { decodeText, type TextReading } from './yaml/decode';

/** Reads a text file within the size limit; refuses what is not UTF-8. */
export function readText(file: string): TextReading {
  try {
    // Looked at first: a file of gigabytes is not read to be refused.
    const bytes = statSync(file).size;
    if (bytes > limits.bytes) {
      const facts = { bytes, limit: limits.bytes };
      return { ok: false, finding: fileFinding('file-too-large', file, facts) };
    }
    return decodeText(readFileSync(file), file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : String(error);
    return { ok: false, finding: fileFinding('file-missing', file, { why }) };
  }
}

/** A model on disk: the file itself and the golden cases beside it. */
export interface ModelFolder {
  /** The model file. */
  readonly file: string;
  readonly model: Model | undefined;
  readonly findings: readonly Finding[];
  /** See {@link ModelReading}. */
  readonly refusal?: ModelReading['refusal'];
  /** See {@link ModelReading}. */
  readonly carried?: GoldenReading;
  /** The files of golden cases, by name. */
  readonly golden: readonly string[];
}

/**
 * Reads a model from a file, or from a folder that holds `model.yaml`, `model.yml` or `model.json`.
 * Golden cases stand in it, or lie beside it in `golden/`.
 */
export function readModelFolder(at: string, plugins?: readonly KnownPlugin[]): ModelFolder {
  const file = modelFile(at);
  const golden = goldenFiles(path.join(path.dirname(file), 'golden'));
  const reading = readText(file);
  if (!reading.ok) return { file, model: undefined, findings: [reading.finding], golden };
  return { file, ...readModel(reading.text, file, plugins), golden };
}

/** Golden cases, and the file they stand in. */
export interface FiledGolden {
  readonly file: string;
  readonly reading: GoldenReading;
}

/** Reads all golden cases of a model on disk: those that its own file carries first, then those beside it. */
export function readGoldenCases(
  { file, carried, golden }: Pick<ModelFolder, 'file' | 'carried' | 'golden'>,
  model: Model,
): FiledGolden[] {
  const own = carried ? [{ file, reading: carried }] : [];
  return [...own, ...golden.map((name) => ({ file: name, reading: readGoldenFile(name, model) }))];
}

/** Reads one file of golden cases from disk. */
export function readGoldenFile(file: string, model: Model): GoldenReading {
  const reading = readText(file);
  if (reading.ok) {
    const folder = path.join(path.dirname(file), '..', 'answers');
    return readGolden(reading.text, file, model, (name) =>
      readAnswersFile(path.join(folder, name), model),
    );
  }
  return {
    cases: undefined,
    written: undefined,
    findings: [reading.finding],
    differences: () => [],
    failure: () => undefined,
  };
}

/** Reads an answer file from disk, for a model. */
export function readAnswersFile(file: string, model: Model): AnswersReading {
  const reading = readText(file);
  return reading.ok
    ? readAnswers(reading.text, file, model)
    : { sheet: undefined, findings: [reading.finding] };
}

function modelFile(at: string): string {
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return at;
  const candidates = ['model.yaml', 'model.yml', 'model.json'].map((name) => path.join(at, name));
  const there = candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return there ?? path.join(at, 'model.yaml');
}

function goldenFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
