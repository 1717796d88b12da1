import { lineLimits, scaledFromText, separators } from '@erfa/business-case';
import {
  projectFileFields,
  projectLimits,
  wordsOf,
  type FileMoneyUnit,
  type ProjectFileField,
  type ProjectKind,
  type ProjectPhase,
  type ProjectState,
} from '@erfa/domain';
import type { Details, Language } from '../../../http/problem-entry';
import type { Mapping } from '../../../spreadsheets/file-columns';
import type { Cell, TableRow } from '../../../spreadsheets/table';
import { plain, type WordSet } from '../../../spreadsheets/word-set';
import { readDay } from '../../../spreadsheets/written-day';
import { wholeOf } from '../../business-case/read-case-file';
import { dayText } from '../../words';
import { kindWords, phaseWords, stateWords } from './project-file-words';

export type ProjectMapping = Mapping<ProjectFileField>;

/** A project as a row gives it. Money is in øre, days are ISO dates. */
export interface FileProject {
  title: string;
  purpose: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  unitIds: string[];
  ownerId: string | null;
  managerId: string | null;
  beginsOn: string | null;
  goLiveOn: string | null;
  decisionOn: string | null;
  expense: number | null;
  benefit: number | null;
  system: string;
  supplier: string;
  caseNumber: string;
  goalIds: string[];
  kle: string[];
}

/** Something in a row that cannot be taken. */
export interface ProjectRowFault {
  line: number;
  field: ProjectFileField;
  code: string;
  details: Details;
}

export interface FileProjectRow {
  line: number;
  project: FileProject;
  faults: ProjectRowFault[];
}

interface Named {
  id: string;
  name: string;
}

/** What a row may refer to, and how its numbers are written. */
export interface ProjectVocabulary {
  units: readonly Named[];
  colleagues: readonly Named[];
  goals: readonly Named[];
  kle: readonly { code: string; title: string }[];
  money: FileMoneyUnit;
  language: Language;
}

/** How many decimals each unit has down to øre. */
const toOre: Readonly<Record<FileMoneyUnit, number>> = { kr: 2, thousand: 5, million: 8 };

/** The rows below the header as the projects they will become, each with its faults. */
export function readProjects(
  [, ...body]: readonly TableRow[],
  mapping: ProjectMapping,
  vocabulary: ProjectVocabulary,
): FileProjectRow[] {
  return body
    .map(({ line, cells }) => new RowReader(line, cells, mapping, vocabulary).read())
    .filter((row): row is FileProjectRow => row !== null);
}

const quoted = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, 60);

class RowReader {
  private readonly faults: ProjectRowFault[] = [];
  constructor(
    private readonly line: number,
    private readonly cells: readonly Cell[],
    private readonly mapping: ProjectMapping,
    private readonly known: ProjectVocabulary,
  ) {}

  read(): FileProjectRow | null {
    // A row that has nothing in the chosen columns is none.
    if (projectFileFields.every((field) => this.isEmpty(field))) return null;
    const { units, goals } = this.known;
    const project: FileProject = {
      title: this.title(),
      purpose: this.text('purpose', projectLimits.purpose),
      kind: this.word('kind', kindWords) ?? 'general',
      phase: this.word('phase', phaseWords) ?? 'idea',
      state: this.word('state', stateWords) ?? 'active',
      unitIds: this.named('units', units, 'unitNotNamed', projectLimits.units),
      ...{ ownerId: this.person('owner'), managerId: this.person('manager') },
      ...{ beginsOn: this.day('beginsOn'), goLiveOn: this.day('goLiveOn') },
      decisionOn: this.day('decisionOn'),
      ...{ expense: this.money('expense', false), benefit: this.money('benefit', true) },
      ...{ system: this.text('system', 120), supplier: this.text('supplier', 120) },
      caseNumber: this.text('caseNumber', projectLimits.caseNumber),
      goalIds: this.named('goal', goals, 'goalNotNamed', 20),
      kle: this.kle(),
    };
    if ((project.system === '') !== (project.supplier === ''))
      this.wrong(project.system === '' ? 'system' : 'supplier', 'systemAndSupplier');
    const { beginsOn, goLiveOn } = project;
    if (beginsOn !== null && goLiveOn !== null && beginsOn > goLiveOn)
      this.wrong('goLiveOn', 'notBefore', { 0: dayText(beginsOn) });
    return { line: this.line, project, faults: this.faults };
  }

  private wrong(field: ProjectFileField, code: string, details: Details = {}): void {
    // A field may be asked for twice.
    if (!this.faults.some((fault) => fault.field === field))
      this.faults.push({ line: this.line, field, code, details });
  }

  private isEmpty(field: ProjectFileField): boolean {
    const place = this.mapping.get(field);
    const cell = place === undefined ? undefined : this.cells[place];
    return !cell || (cell.text.trim() === '' && cell.fault === null);
  }

  /** The cell, null for an empty one or one that cannot be taken. What a formula came to is not: nobody sees what it stands on. */
  private cell(field: ProjectFileField): Cell | null {
    const place = this.mapping.get(field);
    const cell = place === undefined ? undefined : this.cells[place];
    if (!cell) return null;
    if (cell.formula || cell.fault === 'formulaEmpty') this.wrong(field, 'formulaRefused');
    else if (cell.fault) this.wrong(field, cell.fault, { 0: quoted(cell.text) });
    else if (cell.text.includes('\u0000') || !cell.text.isWellFormed())
      this.wrong(field, 'signUnreadable');
    else return cell.text.trim() === '' ? null : cell;
    return null;
  }

  private text(field: ProjectFileField, most: number): string {
    const text = this.cell(field)?.text.trim() ?? '';
    const length = [...text].length;
    if (length <= most) return text;
    this.wrong(field, 'textTooLong', { 0: most, 1: length });
    return '';
  }

  private title(): string {
    const title = this.text('title', projectLimits.title).replace(/\s+/gu, ' ');
    if (title === '') this.wrong('title', 'projectTitleMissing');
    return title;
  }

  private word<Value extends string>(field: ProjectFileField, words: WordSet<Value>): Value | null {
    const cell = this.cell(field);
    if (!cell) return null;
    const value = words.find(cell.text);
    if (value === null)
      this.wrong(field, 'wordUnknown', {
        0: quoted(cell.text),
        1: { da: words.names('da').join(', '), en: words.names('en').join(', ') },
      });
    return value;
  }

  private named(
    field: ProjectFileField,
    among: readonly Named[],
    code: string,
    most: number,
  ): string[] {
    const written = this.cell(field)?.text ?? '';
    // The whole cell may be one name with a comma in it.
    const whole = among.filter(({ name }) => plain(name) === plain(written));
    const names = written.trim() === '' ? [] : whole.length === 1 ? [written] : parted(written);
    const ids = names.flatMap((one) => {
      const found = among.filter(({ name }) => plain(name) === plain(one));
      const [first] = found;
      if (!first || found.length > 1)
        this.wrong(field, first ? 'namedTwice' : code, { 0: quoted(one) });
      return first ? [first.id] : [];
    });
    if (ids.length > most) this.wrong(field, 'tooManyWords', { 0: most, 1: ids.length });
    return [...new Set(ids)];
  }

  private person(field: 'owner' | 'manager'): string | null {
    const written = this.cell(field)?.text ?? '';
    if (written.trim() === '') return null;
    const found = this.known.colleagues.filter(({ name }) => plain(name) === plain(written));
    const [first] = found;
    if (!first) this.wrong(field, 'personNotNamed', { 0: quoted(written) });
    else if (found.length > 1) this.wrong(field, 'nameTwice', { 0: quoted(written) });
    return first?.id ?? null;
  }

  private day(field: ProjectFileField): string | null {
    const cell = this.cell(field);
    if (!cell) return null;
    const day = readDay(cell.text.trim());
    if (day === null || day > '2099-12-31')
      this.wrong(field, 'dayUnreadable', { 0: quoted(cell.text) });
    return day;
  }

  /** Kroner in the unit of the list, as øre. An expense may stand with its minus, as many lists show it. */
  private money(field: ProjectFileField, strict: boolean): number | null {
    const cell = this.cell(field);
    if (!cell) return null;
    const decimals = toOre[this.known.money];
    const ore =
      cell.number === undefined
        ? scaledFromText(cell.text, decimals, separators[this.known.language])
        : wholeOf(cell.number, decimals);
    if (ore === null) this.wrong(field, 'numberUnreadable', { 0: quoted(cell.text), 1: decimals });
    else if (ore < 0 && strict) this.wrong(field, 'min', { 0: 0 });
    else if (Math.abs(ore) > lineLimits.amount)
      this.wrong(field, 'max', { 0: lineLimits.amount / 10 ** decimals });
    else return Math.abs(ore);
    return null;
  }

  private kle(): string[] {
    const groups = new Map(
      this.known.kle.flatMap(({ code, title }) => [
        [code, code],
        [plain(title), code],
      ]),
    );
    const codes = wordsOf(this.cell('kle')?.text ?? '').flatMap((word) => {
      const digits = /^\d{1,2}(?!\d)/.exec(word)?.[0].padStart(2, '0');
      const code = groups.get(digits ?? plain(word));
      if (code === undefined) this.wrong('kle', 'kleUnknown', { 0: quoted(word) });
      return code === undefined ? [] : [code];
    });
    const chosen = [...new Set(codes)];
    if (chosen.length > projectLimits.kle)
      this.wrong('kle', 'tooManyWords', { 0: projectLimits.kle, 1: chosen.length });
    return chosen;
  }
}

/** Names between semicolons or on lines of their own; where there are none, between commas. */
const parted = (text: string): string[] =>
  text
    .split(/[;\n]/u.test(text) ? /[;\n]/u : /,/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
