import { columnName } from './excel-table';
import type { TableRow } from './table';
import { plain } from './word-set';

/** Which column of a file (from 0) each field is read from; a field without one is left empty. */
export type Mapping<Field extends string> = ReadonlyMap<Field, number>;

/** What the column of a field is called, and what else such a column is called elsewhere. */
export interface ColumnWords {
  header: { da: string; en: string };
  also: readonly string[];
}

/** A column of a file. */
export interface FileColumn {
  place: number;
  /** As spreadsheets call it: A, B, C. */
  name: string;
  title: string;
  /** What stands in it first. */
  example: string;
}

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

/** Tells which column of a file is which field, by its header or as somebody chose. */
export class ColumnMapper<Field extends string> {
  private readonly fieldOf: ReadonlyMap<string, Field>;
  constructor(
    private readonly fields: readonly Field[],
    words: Readonly<Record<Field, ColumnWords>>,
  ) {
    this.fieldOf = new Map(
      fields.flatMap((field) => {
        const { header, also } = words[field];
        return [field, header.da, header.en, ...also].map((word): [string, Field] => [
          plain(word),
          field,
        ]);
      }),
    );
  }

  /** Which columns say by their headers what they hold; of two for one field, the first. */
  recognise(columns: readonly FileColumn[]): Mapping<Field> {
    const mapping = new Map<Field, number>();
    for (const { place, title } of columns) {
      const field = this.fieldOf.get(plain(title));
      if (field !== undefined && !mapping.has(field)) mapping.set(field, place);
    }
    return mapping;
  }

  /** What was chosen by hand, as `title:2` with places from 1; a field that is not named has no column. */
  chosen(choices: readonly string[]): Mapping<Field> {
    return new Map(
      choices.flatMap((choice) => {
        const [name, place] = choice.split(':');
        const field = this.fields.find((one) => one === name);
        return field && Number(place) > 0 ? [[field, Number(place) - 1] as const] : [];
      }),
    );
  }
}
