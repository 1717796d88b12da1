import {
  checkGolden,
  decodeText,
  type Finding,
  type KnownPlugin,
  modelFromSheets,
  readModel,
  sheetNames,
} from '@erfa/model-format';
import { draftFault } from '@erfa/model-lab';
import type { Json, Model } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import { readSheets } from '../../spreadsheets/excel-table';
import { readable } from '../../spreadsheets/readable-sheet';
import { FileRefused, type Refusal } from '../../spreadsheets/table';

export const modelFileKinds = ['xlsx', 'yaml', 'json'] as const;
export type ModelFileKind = (typeof modelFileKinds)[number];

/** Rows of a sheet, beside its header: a model's nodes, and the answers of its golden cases. */
export const mostRows = 20_000;

/** A file of a model, read: all of it, or nothing. */
export interface ModelFile {
  readonly kind: ModelFileKind;
  /** What can be written in as a draft, though it may have faults as drafts have; null where nothing can. */
  readonly model: Model | null;
  /** Golden cases; null for a file that says nothing about them. */
  readonly cases: readonly Json[] | null;
  /** Faults, by line or by sheet and cell: those that keep the file from being read where there is no model. */
  readonly findings: readonly Finding[];
}

const wanted = new Set(Object.values(sheetNames).map((name) => name.toLowerCase()));
const begins = (file: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/**
 * Reads a model from a file, as its own first bytes say what it is.
 * @throws Problem `model-file-…` for what is no such file at all
 */
export async function readModelFile(
  file: Buffer,
  plugins: readonly KnownPlugin[] | undefined,
): Promise<ModelFile> {
  if (file.length === 0) throw new Problem('model-file-empty');
  // The container of old Excel files, and of new ones with a password.
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new Problem('model-file-locked');
  return begins(file, 0x50, 0x4b) ? readExcelModel(file) : readTextModel(file, plugins);
}

function readTextModel(file: Buffer, plugins: readonly KnownPlugin[] | undefined): ModelFile {
  // What PDF, pictures and the like begin with; text does not.
  if (file.subarray(0, 512).includes(0) && !begins(file, 0xff, 0xfe) && !begins(file, 0xfe, 0xff))
    throw new Problem('model-file-type');
  const kind = /^\s*\{/.test(file.toString('latin1', 0, 200)) ? 'json' : 'yaml';
  const name = `model.${kind}`;
  const decoded = decodeText(file, name);
  if (!decoded.ok) return { kind, model: null, cases: null, findings: [decoded.finding] };
  const { findings, value } = readModel(decoded.text, name, plugins);
  const model = value !== undefined && draftFault(value) === undefined ? (value as Model) : null;
  return { kind, model, cases: null, findings };
}

async function readExcelModel(file: Buffer): Promise<ModelFile> {
  const { sheets } = await unlessRefused(
    readSheets(file, (name) => wanted.has(name.trim().toLowerCase()), mostRows),
  );
  if (sheets.length === 0) throw new Problem('model-file-type');
  const name = 'model.xlsx';
  const reading = modelFromSheets(sheets.map(readable), name);
  const none = { kind: 'xlsx', model: null, cases: null } as const;
  if (reading.model === undefined) return { ...none, findings: reading.findings };
  const model = reading.model as unknown as Model;
  if (draftFault(reading.model) !== undefined) {
    // Read through as a file is, for the words: the sheets fit together, but are no model.
    const { findings } = readModel(JSON.stringify(model), name);
    return { ...none, findings: findings.map(withoutPlace) };
  }
  const faulty = checkGolden(reading.cases, model).findings.filter(({ code }) =>
    shapeless.has(code),
  );
  if (reading.cases.length > 0 && faulty.length > 0) {
    return { ...none, findings: faulty.map(withoutPlace) };
  }
  return { kind: 'xlsx', model, cases: reading.cases, findings: [] };
}

/** What keeps a golden case from being one at all; whether it fits the model is seen when it is tried. */
const shapeless = new Set(
  'field-unknown field-missing wrong-type wrong-value wrong-form too-long too-short out-of-range'.split(
    ' ',
  ),
);

/** Lines of a text that nobody wrote are no places. */
const withoutPlace = (finding: Finding): Finding => ({ ...finding, line: 0, column: 0 });

async function unlessRefused<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw refused(error.refusal);
  }
}

function refused(refusal: Refusal): Problem {
  // Only tables of text have rows that break off.
  if (refusal.reason === 'csv-broken') return new Problem('model-file-broken');
  const { reason, ...details } = refusal;
  return new Problem(`model-file-${reason}`, details);
}
