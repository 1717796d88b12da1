import type { FileMoneyUnit, ProjectFileField } from '@erfa/domain';
import { faultText } from '../../../http/field-faults';
import { fill, type Language } from '../../../http/problem-entry';
import { columnName } from '../../../spreadsheets/excel-table';
import type { FileColumn } from '../../../spreadsheets/file-columns';
import type { TableRow } from '../../../spreadsheets/table';
import { plain } from '../../../spreadsheets/word-set';
import type { ProjectFileFaultView, ProjectFileView } from './project-file.views';
import type { FileProjectRow, ProjectMapping, ProjectVocabulary } from './read-projects';

const shown = 500;

/** A row with what is to become of it. */
export interface PlannedProject extends FileProjectRow {
  state: 'good' | 'faulty' | 'duplicate';
}

/** Holds rows against projects that are there and against each other: of those with one title the first counts. */
export function planProjects(
  rows: readonly FileProjectRow[],
  titles: readonly string[],
): PlannedProject[] {
  const taken = new Set(titles.map(plain));
  return rows.map((row) => {
    if (row.faults.length > 0) return { ...row, state: 'faulty' };
    const title = plain(row.project.title);
    const state = taken.has(title) ? 'duplicate' : 'good';
    taken.add(title);
    return { ...row, state };
  });
}

/** A file as it was read. */
export interface ReadFile {
  sheet: string;
  sheets: readonly string[];
  rows: readonly TableRow[];
  columns: readonly FileColumn[];
  mapping: ProjectMapping;
  money: FileMoneyUnit;
}

/** A file as it was read, with what becomes of each row. */
export function projectFileView(
  file: ReadFile,
  plan: readonly PlannedProject[],
  { units, colleagues }: Pick<ProjectVocabulary, 'units' | 'colleagues'>,
  imported: number | null,
  language: Language,
): ProjectFileView {
  const faults = faultsOf(file, plan, language);
  const count = (state: PlannedProject['state']): number =>
    plan.filter((row) => row.state === state).length;
  const names = new Map([...units, ...colleagues].map(({ id, name }) => [id, name]));
  return {
    ...{ sheet: file.sheet, sheets: [...file.sheets], money: file.money, imported },
    columns: file.columns.map(({ place, name, title, example }) => ({
      ...{ place: place + 1, name, title, example },
      fields: [...file.mapping].filter(([, at]) => at === place).map(([field]) => field),
    })),
    ...{ total: plan.length, good: count('good'), faulty: count('faulty') },
    duplicates: count('duplicate'),
    rows: plan.slice(0, shown).map(({ line, state, project }) => ({
      ...{ line, state, title: project.title, phase: project.phase },
      projectState: project.state,
      units: project.unitIds.map((id) => names.get(id) ?? ''),
      managerName: project.managerId === null ? null : (names.get(project.managerId) ?? null),
      ...{ goLiveOn: project.goLiveOn, expense: project.expense, benefit: project.benefit },
    })),
    faults: faults.slice(0, shown),
    faultCount: faults.length,
  };
}

/** Where the column of a field is: its letter, and what stands above it. */
export function headerOf(
  { mapping, rows: [head] }: Pick<ReadFile, 'mapping' | 'rows'>,
  field: ProjectFileField,
): { column: string; header: string } {
  const place = mapping.get(field);
  if (place === undefined) return { column: '', header: '' };
  const header = head?.cells[place]?.text.trim().slice(0, 120) ?? '';
  return { column: columnName(place), header };
}

function faultsOf(
  file: ReadFile,
  plan: readonly PlannedProject[],
  language: Language,
): ProjectFileFaultView[] {
  const { sheet, mapping, rows } = file;
  const words = (code: string, details: Parameters<typeof fill>[1]): string =>
    fill(faultText(code), details, language);
  if (!mapping.has('title')) {
    const code = 'columnChoose';
    const line = rows[0]?.line ?? 1;
    return [{ sheet, line, column: '', header: '', code, message: words(code, {}) }];
  }
  return plan.flatMap(({ faults }) =>
    faults.map(({ line, field, code, details }) => ({
      ...{ sheet, line, ...headerOf(file, field), code, message: words(code, details) },
    })),
  );
}
