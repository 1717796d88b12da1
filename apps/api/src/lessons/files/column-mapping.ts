import { lessonFileFields, type LessonFileField } from '@erfa/domain';
import { columnName } from '../../spreadsheets/excel-table';
import type { TableRow } from '../../spreadsheets/table';
import { fieldWords } from './field-words';
import { plain } from './value-words';

/** Which column of a file (from 0) each field is read from; a field without one is left empty. */
export type Mapping = ReadonlyMap<LessonFileField, number>;

/** A column of a file. */
export interface FileColumn {
  place: number;
  /** As spreadsheets call it: A, B, C. */
  name: string;
  title: string;
  /** What stands in it first. */
  example: string;
}

const fieldOf = new Map(
  lessonFileFields.flatMap((field) => {
    const { header, also } = fieldWords[field];
    return [field, header.da, header.en, ...also].map((word): [string, LessonFileField] => [
      plain(word),
      field,
    ]);
  }),
);

const longestExample = 120;

/** The columns of a file, by its header and the rows below it. */
export function columnsOf([head, ...body]: readonly TableRow[]): FileColumn[] {
  const width = Math.max(0, ...[head, ...body].map((row) => row?.cells.length ?? 0));
  return Array.from({ length: width }, (_, place) => ({
    place,
    name: columnName(place),
    title: head?.cells[place]?.text.trim().slice(0, longestExample) ?? '',
    example:
      body
        .map(({ cells }) => cells[place]?.text.trim() ?? '')
        .find((text) => text !== '')
        ?.slice(0, longestExample) ?? '',
  })).filter(({ title, example }) => title !== '' || example !== '');
}

/** Which columns say by their headers what they hold; of two for one field, the first. */
export function recognise(columns: readonly FileColumn[]): Mapping {
  const mapping = new Map<LessonFileField, number>();
  for (const { place, title } of columns) {
    const field = fieldOf.get(plain(title));
    if (field !== undefined && !mapping.has(field)) mapping.set(field, place);
  }
  return mapping;
}

/** What was chosen by hand, as `title:2` with places from 1; a field that is not named has no column. */
export function chosenMapping(chosen: readonly string[]): Mapping {
  return new Map(
    chosen.flatMap((choice) => {
      const [name, place] = choice.split(':');
      const field = lessonFileFields.find((one) => one === name);
      return field && Number(place) > 0 ? [[field, Number(place) - 1] as const] : [];
    }),
  );
}
