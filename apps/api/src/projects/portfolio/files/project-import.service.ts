import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { portfolioLimits, type FileMoneyUnit } from '@erfa/domain';
import { AuditLog } from '../../../audit/audit-log';
import { findImport } from '../../../audit/imports.queries';
import { Problem } from '../../../http/problem';
import type { Language } from '../../../http/problem-entry';
import type { SentFile } from '../../../http/sent-file';
import { listKleGroups } from '../../../lessons/published-lessons.queries';
import { today } from '../../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../../persistence/tenant-transaction';
import { readOneSheet } from '../../../spreadsheets/excel-table';
import { columnsOf, type FileColumn } from '../../../spreadsheets/file-columns';
import { readTable, tableKindOf } from '../../../spreadsheets/read-table';
import { FileRefused, limits, type TableRow } from '../../../spreadsheets/table';
import { Turns } from '../../../spreadsheets/turns';
import type { ProjectActor } from '../../actor';
import { usualSettings } from '../../business-case/case-content';
import { listGoals } from '../../goals/goals.queries';
import { registerProduct } from '../../products/products.queries';
import { headerOf, planProjects, projectFileView, type ReadFile } from './project-file-view';
import { projectFileColumns } from './project-file-words';
import type { ImportProjects, ProjectFileView } from './project-file.views';
import {
  insertProjects,
  listNameableColleagues,
  listNameableUnits,
  listTitles,
  oneProjectImportAtATime,
  type NewProject,
} from './project-import.queries';
import {
  readProjects,
  type FileProject,
  type FileProjectRow,
  type ProjectVocabulary,
} from './read-projects';

const lineNames = {
  da: { expense: 'Engangsudgift fra listen', benefit: 'Gevinst fra listen' },
  en: { expense: 'One-off expense from the list', benefit: 'Benefit from the list' },
} as const;

/** A municipality's own list of projects: looked through first, then taken whole or not at all, or without the rows that have faults where that is said. */
@Injectable()
export class ProjectImportService {
  /** What a file unpacks to is many times its size. */
  private readonly turns = new Turns(2, 20);

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Reads a list, and makes its projects where that is asked for. The file is read before any transaction begins.
   * @throws Problem `invalid-input` with row and column of every fault where it was to be imported; `project-file-…` for a file that
   *   cannot be read; `lesson-import-other` where the key was used for something else; `too-many-requests`
   */
  async import(
    actor: ProjectActor,
    sent: SentFile,
    asked: ImportProjects,
    language: Language,
  ): Promise<ProjectFileView> {
    const bytes = await sent.read(limits.bytes);
    const taken = await this.turns.take(async () => {
      const file = await readFile(bytes, asked);
      return this.take(actor, file, fingerprintOf(bytes, asked), asked, language);
    });
    if (!taken) throw new Problem('too-many-requests');
    return taken.result;
  }

  private take(
    actor: ProjectActor,
    file: ReadFile,
    fingerprint: string,
    { way, key = '', leaveFaulty }: ImportProjects,
    language: Language,
  ): Promise<ProjectFileView> {
    return this.tenant.run(actor, async (manager) => {
      const imports = way === 'import';
      if (imports) await oneProjectImportAtATime(manager, actor);
      const vocabulary = await this.vocabulary(manager, actor, file.money, language);
      const rows = file.mapping.has('title')
        ? readProjects(file.rows, file.mapping, vocabulary)
        : [];
      const titles = (await listTitles(manager)).map(({ title }) => title);
      const plan = planProjects(rows, titles);
      const view = (imported: number | null): ProjectFileView =>
        projectFileView(file, plan, vocabulary, imported, language);
      if (!imports) return view(null);
      const before = await findImport(manager, 'project.imported', key);
      // What retention has emptied says no more than that it happened.
      if (before && before.fingerprint !== null && before.fingerprint !== fingerprint)
        throw new Problem('lesson-import-other');
      if (before) return view(before.imported);
      if (leaveFaulty !== 'true' || !file.mapping.has('title')) refuseFaults(file, rows);
      const wanted = plan.filter(({ state }) => state === 'good');
      const projects = await this.named(
        manager,
        wanted.map(({ project }) => project),
      );
      const settings = usualSettings(Number(today().slice(0, 4)));
      await insertProjects(manager, actor, projects, { ...lineNames[language], settings });
      if (projects.length > 0)
        await this.audit.write(manager, actor, 'project.imported', key, {
          after: `+${projects.length}`,
          ...{ imported: projects.length, fingerprint },
        });
      return view(projects.length);
    });
  }

  /** Gives each project an id, and the system that its words stand for; each system is asked for once. */
  private async named(
    manager: TenantManager,
    projects: readonly FileProject[],
  ): Promise<NewProject[]> {
    const products = new Map<string, string>();
    const made: NewProject[] = [];
    for (const project of projects) {
      const pair = `${project.system}\n${project.supplier}`;
      if (project.system !== '' && !products.has(pair))
        products.set(pair, await registerProduct(manager, project.system, project.supplier));
      made.push({ ...project, id: randomUUID(), productId: products.get(pair) ?? null });
    }
    return made;
  }

  private async vocabulary(
    manager: TenantManager,
    actor: ProjectActor,
    money: FileMoneyUnit,
    language: Language,
  ): Promise<ProjectVocabulary> {
    return {
      units: await listNameableUnits(manager),
      colleagues: await listNameableColleagues(manager, actor.organisationId ?? ''),
      goals: (await listGoals(manager)).map(({ id, title }) => ({ id, name: title })),
      kle: await listKleGroups(manager, null),
      ...{ money, language },
    };
  }
}

/** @throws Problem naming sheet, row and column of every fault */
function refuseFaults(file: ReadFile, rows: readonly FileProjectRow[]): void {
  const sheet = file.sheet === '' ? 'file' : file.sheet;
  const faults = file.mapping.has('title')
    ? rows.flatMap((row) =>
        row.faults.map(({ line, field, code, details }) => {
          const { column, header } = headerOf(file, field);
          return { path: `${sheet}:${column}${line}:${header}`, code, details };
        }),
      )
    : [{ path: `${sheet}:1:`, code: 'columnChoose', details: {} }];
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults.slice(0, 500));
}

/** @throws Problem `project-file-…` */
async function readFile(bytes: Buffer, asked: ImportProjects): Promise<ReadFile> {
  const { sheet, sheets, rows } = await rowsOf(bytes, asked.sheet ?? null);
  const columns = columnsOf(rows);
  const mapping = asked.column
    ? projectFileColumns.chosen(asked.column)
    : projectFileColumns.recognise(columns);
  return { sheet, sheets, rows, columns, mapping, money: asked.money ?? moneyOf(columns, mapping) };
}

/** What the headers of the columns of money say that their amounts are in; kroner where they say nothing. */
function moneyOf(columns: readonly FileColumn[], mapping: ReadFile['mapping']): FileMoneyUnit {
  const places = [mapping.get('expense'), mapping.get('benefit')];
  const titles = columns.filter(({ place }) => places.includes(place)).map(({ title }) => title);
  const said = titles.join(' ').toLowerCase();
  if (/\bmio\b|million/u.test(said)) return 'million';
  return /\bt\.? ?kr|1\.?000 kr|tusind|thousand/u.test(said) ? 'thousand' : 'kr';
}

async function rowsOf(
  bytes: Buffer,
  wanted: string | null,
): Promise<Pick<ReadFile, 'sheet' | 'sheets' | 'rows'>> {
  try {
    if (tableKindOf(bytes) === 'csv')
      return { sheet: '', sheets: [], rows: few((await readTable(bytes)).rows) };
    const { sheet, names } = await readOneSheet(bytes, wanted);
    if (!sheet) throw new Problem('project-file-sheet', { names: names.join(', ').slice(0, 500) });
    if (sheet.rows.length === 0) throw new FileRefused({ reason: 'empty' });
    return { sheet: sheet.name, sheets: names, rows: few(sheet.rows) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason, ...details } = error.refusal;
    throw new Problem(`project-file-${reason}`, details);
  }
}

function few(rows: readonly TableRow[]): readonly TableRow[] {
  // The header is one of them.
  if (rows.length > portfolioLimits.rows + 1)
    throw new FileRefused({ reason: 'too-many-rows', most: portfolioLimits.rows });
  return rows;
}

/** One name for a file and all that was chosen for it. */
function fingerprintOf(
  bytes: Buffer,
  { sheet, column, money, leaveFaulty = 'false' }: ImportProjects,
): string {
  const chosen = JSON.stringify([sheet ?? null, column ?? null, money ?? null, leaveFaulty]);
  return createHash('sha256').update(chosen).update(bytes).digest('hex');
}
