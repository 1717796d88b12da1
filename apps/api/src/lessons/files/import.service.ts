import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/audit-log';
import { findImport } from '../../audit/imports.queries';
import { Problem, type FieldFault } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import type { SentFile } from '../../http/sent-file';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { columnsOf } from '../../spreadsheets/file-columns';
import { readTable } from '../../spreadsheets/read-table';
import { FileRefused, limits, type Table } from '../../spreadsheets/table';
import { Turns } from '../../spreadsheets/turns';
import { listDimensions, listKleGroups } from '../published-lessons.queries';
import { lessonColumns, type LessonMapping } from './column-mapping';
import { daysAfter } from './days-in-files';
import { fileView, headersOf } from './file-view';
import { planImport, type PlannedRow } from './import-plan';
import { insertLessons, lessonsTitled, oneImportAtATime } from './import.queries';
import type { ImportLessons, LessonsFileView } from './import.views';
import { readLessons, type FileRow, type Vocabulary } from './read-lessons';

/** A lesson may stand unconfirmed for two years at most, as when it is confirmed again. */
const longestUnconfirmed = 730;

/** Lessons from a file, as own ones: looked through first, then all or none of what was asked for. */
@Injectable()
export class LessonImportService {
  /** What a file unpacks to is many times its size. */
  private readonly turns = new Turns(2, 20);

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Reads a file, and imports it where that is asked for. The file is read before any transaction begins.
   * @throws Problem `invalid-input` with row and column of every fault where everything was to be imported; `lesson-file-…` for a file
   *   that cannot be read; `lesson-import-other` where the key was used for something else; `too-many-requests`
   */
  async import(
    context: TenantContext,
    sent: SentFile,
    asked: ImportLessons,
    language: Language,
  ): Promise<LessonsFileView> {
    const file = await sent.read(limits.bytes);
    const taken = await this.turns.take(() => this.take(context, file, asked, language));
    if (!taken) throw new Problem('too-many-requests');
    return taken.result;
  }

  private async take(
    context: TenantContext,
    file: Buffer,
    asked: ImportLessons,
    language: Language,
  ): Promise<LessonsFileView> {
    const table = await readRows(file);
    const vocabulary = await this.vocabulary(context);
    const columns = columnsOf(table.rows);
    const mapping = asked.column
      ? lessonColumns.chosen(asked.column)
      : lessonColumns.recognise(columns);
    const hasTitle = mapping.has('title');
    const rows = hasTitle ? readLessons(table.rows, mapping, vocabulary) : [];
    const view = (plan: readonly PlannedRow[], imported: number | null): LessonsFileView =>
      fileView({ table, columns, mapping, plan, vocabulary, imported, language });
    if (asked.way === 'preview') return view(await this.plan(context, rows), null);
    if (!hasTitle) throw faulty([{ path: 'file:1:', code: 'columnChoose', details: {} }]);
    if (asked.way === 'all') refuseFaults(table, mapping, rows);
    const fingerprint = fingerprintOf(file, asked);
    return this.write(context, rows, asked, fingerprint, view);
  }

  private write(
    context: TenantContext,
    rows: readonly FileRow[],
    { visibility, duplicates, key = '' }: ImportLessons,
    fingerprint: string,
    view: (plan: readonly PlannedRow[], imported: number) => LessonsFileView,
  ): Promise<LessonsFileView> {
    return this.tenant.run(context, async (manager) => {
      await oneImportAtATime(manager, context);
      const plan = planImport(rows, await lessonsTitled(manager, titlesOf(rows)));
      const before = await findImport(manager, 'lesson.imported', key);
      // What retention has emptied says no more than that it happened.
      if (before && before.fingerprint !== null && before.fingerprint !== fingerprint)
        throw new Problem('lesson-import-other');
      if (before) return view(plan, before.imported);
      const wanted = plan.filter(
        ({ state }) => state === 'good' || (state === 'duplicate' && duplicates === 'import'),
      );
      await insertLessons(
        manager,
        context,
        wanted.map(({ lesson }) => lesson),
        visibility,
      );
      const imported = wanted.length;
      if (imported > 0)
        await this.audit.write(manager, context, 'lesson.imported', key, {
          after: `+${imported}`,
          imported,
          fingerprint,
        });
      return view(plan, imported);
    });
  }

  private plan(context: TenantContext, rows: readonly FileRow[]): Promise<PlannedRow[]> {
    return this.tenant.run(context, async (manager) =>
      planImport(rows, await lessonsTitled(manager, titlesOf(rows))),
    );
  }

  private vocabulary(context: TenantContext): Promise<Vocabulary> {
    return this.tenant.run(context, async (manager) => ({
      kle: await listKleGroups(manager, null),
      dimensions: await listDimensions(manager),
      days: { latest: daysAfter(today(), longestUnconfirmed) },
    }));
  }
}

const titlesOf = (rows: readonly FileRow[]): string[] => [
  ...new Set(rows.filter(({ faults }) => faults.length === 0).map(({ lesson }) => lesson.title)),
];

/** @throws Problem naming row and column of every fault */
function refuseFaults(table: Table, mapping: LessonMapping, rows: readonly FileRow[]): void {
  const headers = headersOf(table, mapping);
  const faults = rows.flatMap((row) =>
    row.faults.map(({ line, field, code, details }) => ({
      path: `file:${line}:${headers(field).header}`,
      code,
      details,
    })),
  );
  if (faults.length > 0) throw faulty(faults.slice(0, 500));
}

const faulty = (faults: readonly FieldFault[]): Problem => new Problem('invalid-input', {}, faults);

async function readRows(file: Buffer): Promise<Table> {
  try {
    return await readTable(file);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason, ...details } = error.refusal;
    throw new Problem(`lesson-file-${reason}`, details);
  }
}

/** One name for a file and all that was chosen for it. */
function fingerprintOf(
  file: Buffer,
  { way, visibility, column, duplicates }: ImportLessons,
): string {
  const chosen = JSON.stringify([way, visibility, column ?? null, duplicates ?? 'leave-out']);
  return createHash('sha256').update(chosen).update(file).digest('hex');
}
