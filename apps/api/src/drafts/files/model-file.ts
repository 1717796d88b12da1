import {
  checkGolden,
  checkModel,
  decodeText,
  type Finding,
  type GoldenReading,
  type KnownPlugin,
  type ModelFinding,
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
  /** What findings call it. */
  readonly name: string;
  /** What can be written in as a draft, though it may have faults as drafts have; null where nothing can. */
  readonly model: Model | null;
  /** Golden cases; null for a file that says nothing about them. */
  readonly cases: readonly Json[] | null;
  /** What the golden cases were read as; those that fit the model can be tried. */
  readonly readings: readonly GoldenReading[];
  /** Faults, by line or by sheet and cell: those that keep the file from being read where there is no model. */
  readonly findings: readonly Finding[];
}

const wanted = new Set(Object.values(sheetNames).map((name) => name.toLowerCase()));
const begins = (file: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/**
 * Reads a model from a file, as its own first bytes say what it is.
 * @param name what it is called in what is said of it; one is made up where it is empty
 * @throws Problem `model-file-…` for what is no such file at all
 */
export async function readModelFile(
  file: Buffer,
  name: string,
  plugins: readonly KnownPlugin[] | undefined,
): Promise<ModelFile> {
  if (file.length === 0) throw new Problem('model-file-empty');
  // The container of old Excel files, and of new ones with a password.
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new Problem('model-file-locked');
  return begins(file, 0x50, 0x4b)
    ? readExcelModel(file, name || 'model.xlsx', plugins)
    : readTextModel(file, name, plugins);
}

function readTextModel(
  file: Buffer,
  called: string,
  plugins: readonly KnownPlugin[] | undefined,
): ModelFile {
  // What PDF, pictures and the like begin with; text does not.
  if (file.subarray(0, 512).includes(0) && !begins(file, 0xff, 0xfe) && !begins(file, 0xfe, 0xff))
    throw new Problem('model-file-type');
  const kind = /^\s*\{/.test(file.toString('latin1', 0, 200)) ? 'json' : 'yaml';
  const name = called || `model.${kind}`;
  const decoded = decodeText(file, name);
  if (!decoded.ok) return nothing(kind, name, [decoded.finding]);
  const { findings, value, carried } = readModel(decoded.text, name, plugins);
  const sound = value !== undefined && draftFault(value) === undefined;
  if (!sound || (carried && !carried.written)) return nothing(kind, name, findings);
  return {
    ...{ kind, name, model: value as Model, findings },
    ...{ cases: carried?.written ?? null, readings: carried ? [carried] : [] },
  };
}

const nothing = (kind: ModelFileKind, name: string, findings: readonly Finding[]): ModelFile => ({
  ...{ kind, name, model: null, cases: null, readings: [], findings },
});

async function readExcelModel(
  file: Buffer,
  name: string,
  plugins: readonly KnownPlugin[] | undefined,
): Promise<ModelFile> {
  const { sheets } = await unlessRefused(
    readSheets(file, (sheet) => wanted.has(sheet.trim().toLowerCase()), mostRows),
  );
  if (sheets.length === 0) throw new Problem('model-file-type');
  const reading = modelFromSheets(sheets.map(readable), name, plugins);
  if (reading.model === undefined) return nothing('xlsx', name, reading.findings);
  const model = reading.model as unknown as Model;
  if (draftFault(reading.model) !== undefined) {
    // Read through as a file is, for the words: the sheets fit together, but are no model.
    return nothing(
      'xlsx',
      name,
      withoutPlace(readModel(JSON.stringify(model), name).findings, name),
    );
  }
  const { cases = null } = reading;
  const golden = cases && cases.length > 0 ? [checkGolden(cases, model)] : [];
  const told = withoutPlace(
    golden.flatMap(({ findings }) => findings),
    name,
  );
  if (golden.some(({ written }) => !written)) return nothing('xlsx', name, told);
  const found = withoutPlace(checkModel(model, plugins).findings, name);
  return { kind: 'xlsx', name, model, cases, readings: golden, findings: [...found, ...told] };
}

/** Lines of a text that nobody wrote are no places. */
const withoutPlace = (
  findings: readonly (ModelFinding & Partial<Finding>)[],
  file: string,
): Finding[] => findings.map((finding) => ({ ...finding, file, line: 0, column: 0 }));

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
