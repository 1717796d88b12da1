import type { ReadSheet } from '@erfa/model-format';
import { Problem } from '../../http/problem';
import { readCsv } from '../../spreadsheets/csv-table';
import { readOneSheet } from '../../spreadsheets/excel-table';
import { readable } from '../../spreadsheets/readable-sheet';
import { tableKindOf } from '../../spreadsheets/read-table';
import { FileRefused, type Encoding, type TableKind } from '../../spreadsheets/table';

/** A file with an old questionnaire, opened at one of its sheets. */
export interface QuestionnaireFile {
  readonly kind: TableKind;
  /** How its letters were read; null where the format says so itself. */
  readonly encoding: Encoding | null;
  /** The names of its sheets; none for CSV. */
  readonly sheets: readonly string[];
  readonly sheet: ReadSheet;
}

/**
 * Opens a file, Excel or CSV as its own first bytes say.
 * @param wanted the sheet to be read; null for the first that has anything in it
 * @throws Problem `questionnaire-…` for what cannot be read
 */
export async function openQuestionnaire(
  file: Buffer,
  wanted: string | null,
): Promise<QuestionnaireFile> {
  try {
    return await opened(file, wanted);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason, ...details } = error.refusal;
    throw new Problem(`questionnaire-${reason}`, details);
  }
}

async function opened(file: Buffer, wanted: string | null): Promise<QuestionnaireFile> {
  const kind = tableKindOf(file);
  if (kind === 'csv') {
    const { encoding, rows } = await readCsv(file);
    return { kind, encoding, sheets: [], sheet: readable({ name: '', merged: [], rows }) };
  }
  const { sheet, names } = await readOneSheet(file, wanted);
  if (!sheet) throw new Problem('questionnaire-other-file', { sheet: wanted ?? '' });
  return { kind, encoding: null, sheets: names, sheet: readable(sheet) };
}
