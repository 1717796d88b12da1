import type { LessonFileField } from '@erfa/domain';
import { faultText } from '../../http/field-faults';
import { fill, type Language } from '../../http/problem-entry';
import { columnName } from '../../spreadsheets/excel-table';
import type { FileColumn } from '../../spreadsheets/file-columns';
import type { Table } from '../../spreadsheets/table';
import type { LessonMapping } from './column-mapping';
import type { PlannedRow } from './import-plan';
import type { FileFaultView, FileRowView, LessonsFileView } from './import.views';
import type { Vocabulary } from './read-lessons';

const rowsShown = 200;
const faultsShown = 500;
const longestBeginning = 200;

interface Read {
  table: Table;
  columns: readonly FileColumn[];
  mapping: LessonMapping;
  plan: readonly PlannedRow[];
  vocabulary: Vocabulary;
  imported: number | null;
  language: Language;
}

/** What the column that a field is read from is called. */
export function headersOf(
  { rows: [head] }: Table,
  mapping: LessonMapping,
): (field: LessonFileField) => { column: string; header: string } {
  return (field) => {
    const place = mapping.get(field);
    if (place === undefined) return { column: '', header: '' };
    return {
      column: columnName(place),
      header: head?.cells[place]?.text.trim().slice(0, 120) ?? '',
    };
  };
}

/** A file as it was read, with what becomes of each row. */
export function fileView(read: Read): LessonsFileView {
  const { table, columns, mapping, plan, imported } = read;
  const faults = faultsOf(read);
  const count = (state: PlannedRow['state']): number =>
    plan.filter((row) => row.state === state).length;
  return {
    kind: table.kind,
    encoding: table.encoding,
    columns: columns.map(({ place, name, title, example }) => ({
      place: place + 1,
      name,
      title,
      example,
      fields: [...mapping].filter(([, chosen]) => chosen === place).map(([field]) => field),
    })),
    total: plan.length,
    good: count('good'),
    faulty: count('faulty'),
    duplicates: count('duplicate'),
    rows: shownRows(plan).map((row) => rowView(row, read.vocabulary)),
    faults: faults.slice(0, faultsShown),
    faultCount: faults.length,
    imported,
  };
}

function faultsOf({ table, mapping, plan, language }: Read): FileFaultView[] {
  const headers = headersOf(table, mapping);
  const words = (code: string, details: Parameters<typeof fill>[1]): string =>
    fill(faultText(code), details, language);
  if (!mapping.has('title'))
    return [
      {
        line: table.rows[0]?.line ?? 1,
        column: '',
        header: '',
        code: 'columnChoose',
        message: words('columnChoose', {}),
      },
    ];
  return plan.flatMap(({ faults }) =>
    faults.map(({ line, field, code, details }) => ({
      line,
      ...headers(field),
      code,
      message: words(code, details),
    })),
  );
}

/** Where there are too many to show, those with something to look at come before those that are as they should be. */
function shownRows(plan: readonly PlannedRow[]): PlannedRow[] {
  if (plan.length <= rowsShown) return [...plan];
  const rank = { faulty: 0, duplicate: 1, good: 2 } as const;
  return plan
    .toSorted((a, b) => rank[a.state] - rank[b.state] || a.line - b.line)
    .slice(0, rowsShown)
    .toSorted((a, b) => a.line - b.line);
}

function rowView(
  { line, state, sameAsLine, sameAsLesson, lesson }: PlannedRow,
  { kle }: Vocabulary,
): FileRowView {
  const { title, kind, about, phase, technology, dimension, confirmBy } = lesson;
  return {
    ...{ line, state, sameAsLine, sameAsLesson, title, kind, about, phase, technology },
    ...{ dimension, confirmBy },
    happened: beginning(lesson.happened),
    recommendation: beginning(lesson.recommendation),
    kle: kle.filter(({ code }) => lesson.kle.includes(code)),
  };
}

/** Cut between two signs, never within one. */
const beginning = (text: string): string =>
  text.length > longestBeginning
    ? `${[...text.slice(0, longestBeginning + 1)].slice(0, -1).join('')}…`
    : text;
