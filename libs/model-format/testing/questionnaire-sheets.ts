import type { Model } from '@erfa/scoring-sdk';
import type { ReadCell, ReadSheet } from '../src/workbook/sheets';
import { proposedHeadings } from '../src/questionnaire/propose';
import {
  type QuestionnaireReading,
  type QuestionnaireWish,
  readQuestionnaire,
} from '../src/questionnaire/read-questionnaire';
import type { ColumnUse } from '../src/questionnaire/uses';

export type Row = readonly (string | ReadCell | null)[];

/** A sheet as a reader of files gives it: rows without anything in them are left out. */
export const sheetOf = (rows: readonly Row[], merged: readonly string[] = []): ReadSheet => ({
  ...{ name: 'Skema', merged },
  rows: rows
    .map((row, at) => ({
      line: at + 1,
      cells: row.map((cell) =>
        cell === null || typeof cell === 'string' ? { text: cell ?? '', fault: null } : cell,
      ),
    }))
    .filter(({ cells }) => cells.some(({ text, fault }) => text !== '' || fault !== null)),
});

/** Reads a sheet as its headings say, or as uses say that stand in the order of its columns. */
export const read = (
  sheet: ReadSheet,
  uses: readonly ColumnUse[] | null = null,
  more: Partial<QuestionnaireWish> = {},
): QuestionnaireReading =>
  readQuestionnaire(
    sheet,
    {
      headings: proposedHeadings(sheet),
      uses: uses && new Map(uses.map((use, place) => [place, use])),
      ...{ language: 'da', order: 'detect', otherwise: 'steps' },
      ...more,
    },
    'skema.xlsx',
    ['model'],
  );
/** What was read, as a model that is scored. */
export const modelOf = (reading: QuestionnaireReading): Model => ({
  ...{ format: 1, key: 'model', version: 1, title: { da: 'Skema', en: '' } },
  ...{ scales: reading.scales, nodes: reading.nodes },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
});
