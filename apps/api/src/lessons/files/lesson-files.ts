import { csvFile } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { excelFile, type Sheet } from '../../spreadsheets/excel-file';
import type { DimensionView, KleGroupView } from '../lesson.views';
import { header } from './field-words';
import { dimensionCell, type Cell, type LessonColumn } from './lesson-columns';
import { kinds, phases, subjects, technologyNames } from './value-words';

/** Formats that lessons are fetched in. */
export const formats = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof formats)[number];

/** The words that a file may use. */
export interface FileWords {
  kle: readonly KleGroupView[];
  dimensions: readonly DimensionView[];
}

const names = {
  da: {
    sheets: ['Erfaringer', 'Kodebog', 'Ord'],
    book: ['Kolonne', 'Betydning', 'Værdier', 'Kan læses ind'],
    words: ['Kolonne', 'Ord'],
    yes: 'ja',
    no: 'nej',
  },
  en: {
    sheets: ['Lessons', 'Code book', 'Words'],
    book: ['Column', 'Meaning', 'Values', 'Can be imported'],
    words: ['Column', 'Word'],
    yes: 'yes',
    no: 'no',
  },
} as const;

/** Every column: name, meaning, values, and whether it can be imported. */
function codeBook<Row>(columns: readonly LessonColumn<Row>[], language: Language): Cell[][] {
  const { book, yes, no } = names[language];
  return [
    [...book],
    ...columns.map(({ name, meaning, values, read }) => [name, meaning, values, read ? yes : no]),
  ];
}

/** Every word that a column is read by. */
function wordRows({ kle, dimensions }: FileWords, language: Language): Cell[][] {
  const rows = (field: Parameters<typeof header>[0], words: readonly string[]): Cell[][] =>
    words.map((word) => [header(field, language), word]);
  return [
    [...names[language].words],
    ...rows('kind', kinds.names(language)),
    ...rows('about', subjects.names(language)),
    ...rows('phase', phases.names(language)),
    ...rows(
      'kle',
      kle.map(({ code, title }) => `${code} ${title}`),
    ),
    ...rows('technology', technologyNames.names(language)),
    ...rows(
      'dimension',
      dimensions.map((dimension) => dimensionCell(dimension, language)),
    ),
  ];
}

const table = <Row>(columns: readonly LessonColumn<Row>[], rows: readonly Row[]): Cell[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ cell }) => cell(row))),
];

/** Lessons as a file: in Excel with code book and words as sheets of their own. */
export async function lessonsFile<Row>(
  format: FileFormat,
  columns: readonly LessonColumn<Row>[],
  rows: readonly Row[],
  words: FileWords,
  language: Language,
): Promise<Buffer> {
  const lessons = table(columns, rows);
  if (format === 'csv') return Buffer.from(csvFile(lessons));
  const [first, second, third] = names[language].sheets;
  const sheets: Sheet[] = [
    { name: first, rows: lessons, widths: columns.map(({ width }) => width), wrap: true },
    { name: second, rows: codeBook(columns, language), widths: [28, 50, 60, 16], wrap: true },
    { name: third, rows: wordRows(words, language), widths: [28, 70] },
  ];
  return excelFile(sheets);
}

/** Code book and words as CSV, for who fetches lessons as CSV. */
export function codeBookFile<Row>(
  columns: readonly LessonColumn<Row>[],
  words: FileWords,
  language: Language,
): Buffer {
  return Buffer.from(csvFile([...codeBook(columns, language), [], ...wordRows(words, language)]));
}
