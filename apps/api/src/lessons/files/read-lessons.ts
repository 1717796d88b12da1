import {
  lessonFileFields,
  lessonLimits,
  sameLessonKey,
  wordsOf,
  type LessonFileField,
  type LessonKind,
  type LessonPhase,
  type LessonSubject,
} from '@erfa/domain';
import type { Details } from '../../http/problem-entry';
import type { Cell, TableRow } from '../../spreadsheets/table';
import { plain, type WordSet } from '../../spreadsheets/word-set';
import { readDay } from '../../spreadsheets/written-day';
import type { DimensionView, KleGroupView } from '../lesson.views';
import type { LessonMapping } from './column-mapping';
import type { DayRule } from './days-in-files';
import { kinds, phases, subjects, technologyNames } from './value-words';

/** A lesson as a row gives it. */
export interface FileLesson {
  title: string;
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  kle: string[];
  technology: string[];
  dimension: DimensionView | null;
  authorName: string | null;
  /** Null: a year from now. */
  confirmBy: string | null;
}

/** Something in a row that cannot be taken. */
export interface RowFault {
  line: number;
  field: LessonFileField;
  code: string;
  details: Details;
}

export interface FileRow {
  line: number;
  lesson: FileLesson;
  faults: RowFault[];
  /** What it has in common with one that says the same. */
  key: string;
}

/** What a row may refer to, and until when a lesson may stand unconfirmed. */
export interface Vocabulary {
  kle: readonly KleGroupView[];
  dimensions: readonly DimensionView[];
  days: DayRule;
}

/** The rows below the header as the lessons they will become, each with its faults. */
export function readLessons(
  [, ...body]: readonly TableRow[],
  mapping: LessonMapping,
  vocabulary: Vocabulary,
): FileRow[] {
  const groups = new Map(
    vocabulary.kle.flatMap(({ code, title }) => [
      [code, code],
      [plain(title), code],
    ]),
  );
  return (
    body
      .map(({ line, cells }) => new RowReader(line, cells, mapping, vocabulary, groups).read())
      // A row that has nothing in the chosen columns is none.
      .filter((row): row is FileRow => row !== null)
  );
}

const quoted = (text: string): string => {
  const start = text.trim().replace(/\s+/gu, ' ');
  return start.length > 60 ? `${start.slice(0, 60)}…` : start;
};

class RowReader {
  private readonly faults: RowFault[] = [];
  constructor(
    private readonly line: number,
    private readonly cells: readonly Cell[],
    private readonly mapping: LessonMapping,
    private readonly vocabulary: Vocabulary,
    /** Codes of KLE main groups by code and by name. */
    private readonly groups: ReadonlyMap<string, string>,
  ) {}

  read(): FileRow | null {
    if (lessonFileFields.every((field) => this.isEmpty(field))) return null;
    const lesson: FileLesson = {
      title: this.title(),
      kind: this.word('kind', kinds),
      happened: this.text('happened', lessonLimits.happened),
      cause: this.text('cause', lessonLimits.cause),
      recommendation: this.text('recommendation', lessonLimits.recommendation),
      applies: this.text('applies', lessonLimits.applies),
      notApplies: this.text('notApplies', lessonLimits.notApplies),
      about: this.word('about', subjects),
      phase: this.word('phase', phases),
      kle: this.kle(),
      technology: this.technology(),
      dimension: this.dimension(),
      context: this.text('context', lessonLimits.context),
      authorName: this.text('authorName', lessonLimits.authorName).trim() || null,
      confirmBy: this.day(),
    };
    const key = sameLessonKey(lesson.title, lesson.happened);
    return { line: this.line, lesson, faults: this.faults, key };
  }

  private wrong(field: LessonFileField, code: string, details: Details = {}): void {
    this.faults.push({ line: this.line, field, code, details });
  }

  private isEmpty(field: LessonFileField): boolean {
    const place = this.mapping.get(field);
    const cell = place === undefined ? undefined : this.cells[place];
    return !cell || (cell.text.trim() === '' && cell.fault === null);
  }

  /** The cell as it stands; '' where there is none, or where it cannot be taken. */
  private cell(field: LessonFileField): string {
    const place = this.mapping.get(field);
    const cell = place === undefined ? undefined : this.cells[place];
    if (!cell) return '';
    if (cell.fault !== null) {
      this.wrong(field, cell.fault, { 0: quoted(cell.text) });
      return '';
    }
    if (cell.text.includes('\u0000') || !cell.text.isWellFormed()) {
      this.wrong(field, 'signUnreadable');
      return '';
    }
    return cell.text.trim() === '' ? '' : cell.text;
  }

  private text(field: LessonFileField, most: number): string {
    const text = this.cell(field);
    // As the database counts: a sign of two units is one.
    const length = text.length > most ? [...text].length : text.length;
    if (length <= most) return text;
    this.wrong(field, 'textTooLong', { 0: most, 1: length });
    return '';
  }

  private title(): string {
    const before = this.faults.length;
    const title = this.text('title', lessonLimits.title + 1000).trim();
    const length = [...title].length;
    if (length > lessonLimits.title) {
      this.wrong('title', 'textTooLong', { 0: lessonLimits.title, 1: length });
      return '';
    }
    if (title === '' && this.faults.length === before) this.wrong('title', 'titleMissing');
    return title;
  }

  private word<Value extends string>(field: LessonFileField, words: WordSet<Value>): Value | null {
    const word = this.cell(field);
    if (word === '') return null;
    const value = words.find(word);
    if (value === null)
      this.wrong(field, 'wordUnknown', {
        0: quoted(word),
        1: { da: words.names('da').join(', '), en: words.names('en').join(', ') },
      });
    return value;
  }

  private kle(): string[] {
    const codes = wordsOf(this.cell('kle')).flatMap((word) => {
      const digits = /^\d{1,2}(?!\d)/.exec(word)?.[0].padStart(2, '0');
      const code = this.groups.get(digits ?? plain(word));
      if (code === undefined) this.wrong('kle', 'kleUnknown', { 0: quoted(word) });
      return code === undefined ? [] : [code];
    });
    return this.atMost('kle', [...new Set(codes)], lessonLimits.kle);
  }

  private technology(): string[] {
    const words = wordsOf(this.cell('technology')).flatMap((word) => {
      const known = technologyNames.find(word);
      if (known === null && [...word].length > lessonLimits.technologyWord) {
        this.wrong('technology', 'wordTooLong', {
          0: lessonLimits.technologyWord,
          1: quoted(word),
        });
        return [];
      }
      return [known ?? word];
    });
    const chosen = [...new Set(words)].filter((word) => word !== '');
    return this.atMost('technology', chosen, lessonLimits.technology);
  }

  private atMost(field: LessonFileField, words: string[], most: number): string[] {
    if (words.length <= most) return words;
    this.wrong(field, 'tooManyWords', { 0: most, 1: words.length });
    return [];
  }

  private dimension(): DimensionView | null {
    const written = this.cell('dimension').trim();
    if (written === '') return null;
    const key = /\[([^\]]+)\]$/u.exec(written)?.[1] ?? written;
    const found =
      this.vocabulary.dimensions.find(({ model, node }) => `${model}/${node}` === key) ??
      this.vocabulary.dimensions.find(({ title }) =>
        [title.da, title.en].some((name) => name && plain(name) === plain(written)),
      );
    if (!found) this.wrong('dimension', 'dimensionUnknown', { 0: quoted(written) });
    return found ?? null;
  }

  private day(): string | null {
    const written = this.cell('confirmBy').trim();
    if (written === '') return null;
    const day = readDay(written);
    if (day === null) this.wrong('confirmBy', 'dayUnreadable', { 0: quoted(written) });
    else if (day > this.vocabulary.days.latest)
      this.wrong('confirmBy', 'dayTooLate', { 0: this.vocabulary.days.latest });
    return day;
  }
}
