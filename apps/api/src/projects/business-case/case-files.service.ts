import { Inject, Injectable } from '@nestjs/common';
import { lineLimits } from '@erfa/business-case';
import { plainName } from '@erfa/domain';
import type { Config } from '../../config';
import { configToken } from '../../config.token';
import { faultText } from '../../http/field-faults';
import { Problem } from '../../http/problem';
import { fill, type Language } from '../../http/problem-entry';
import type { SentFile } from '../../http/sent-file';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import { readSheets } from '../../spreadsheets/excel-table';
import { tableKindOf } from '../../spreadsheets/read-table';
import { FileRefused, limits, type TableRow } from '../../spreadsheets/table';
import { Turns } from '../../spreadsheets/turns';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { listColleagues } from '../projects.queries';
import { BusinessCaseService } from './business-case.service';
import { sheetNames } from './case-columns';
import type { BusinessCaseFileView } from './case-files.views';
import { caseSummary } from './case-summary';
import { caseWorkbook } from './case-workbook';
import { readCaseRows, stateOf, type ReadCaseFile } from './read-case-file';

const faultsShown = 100;

/** A file that goes out: its bytes, and what to call it. */
export interface CaseFile {
  body: Buffer;
  name: string;
}

/** Business cases in and out of Excel, and as a summary in Word. */
@Injectable()
export class CaseFilesService {
  /** What a file unpacks to is many times its size. */
  private readonly turns = new Turns(2, 20);

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly cases: BusinessCaseService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  async workbook(actor: ProjectActor, id: string, language: Language): Promise<CaseFile> {
    const { project, settings, lines } = await this.cases.whole(actor, id);
    const body = await caseWorkbook(settings, lines, language);
    return { body, name: `${nameOf(project.title, language)}.xlsx` };
  }

  async summary(actor: ProjectActor, id: string, language: Language): Promise<CaseFile> {
    const { project, view } = await this.cases.whole(actor, id);
    const { demonstration } = this.config;
    const body = await caseSummary(project, view, demonstration, language);
    return { body, name: `${nameOf(project.title, language)}.docx` };
  }

  /**
   * Says what a file would do; nothing is saved by it.
   * @throws Problem `case-file-…` for what is no such file at all, `project-not-yours`, `too-many-requests`
   */
  async preview(
    actor: ProjectActor,
    id: string,
    sent: SentFile,
    language: Language,
  ): Promise<BusinessCaseFileView> {
    await this.tenant.run(actor, (manager) => this.gate.toEdit(manager, actor, id));
    const file = await sent.read(limits.bytes);
    const taken = await this.turns.take(() => rowsOf(file));
    if (!taken) throw new Problem('too-many-requests');
    const { settings, lines } = await this.cases.whole(actor, id);
    const colleagues = await this.tenant.run(actor, (manager) =>
      listColleagues(manager, actor, id),
    );
    const read = readCaseRows(taken.result, { settings, lines, colleagues, language });
    const named = new Set(read.lines.map((line) => line.id));
    return {
      ...viewOf(read, language),
      absent:
        read.faults.length > 0
          ? []
          : lines.filter((line) => !named.has(line.id)).map(({ title }) => title),
    };
  }
}

const nameOf = (title: string, language: Language): string =>
  plainName(language === 'da' ? 'regnestykke' : 'business-case', title);

const viewOf = (
  { lines, faults }: ReadCaseFile,
  language: Language,
): Omit<BusinessCaseFileView, 'absent'> => ({
  lines: lines.map((line) => ({ ...line, state: stateOf(line) })),
  faults: faults.slice(0, faultsShown).map(({ path, code, details }) => ({
    ...{ cell: path, code },
    message: fill(faultText(code), details, language),
  })),
  faultCount: faults.length,
});

const wanted = new Set(Object.values(sheetNames).map(({ lines }) => lines.toLowerCase()));

/** The rows of the sheet of lines. @throws Problem */
async function rowsOf(file: Buffer): Promise<TableRow[]> {
  try {
    if (tableKindOf(file) !== 'excel') throw new FileRefused({ reason: 'type' });
    const { sheets } = await readSheets(
      file,
      (name) => wanted.has(name.trim().toLowerCase()),
      lineLimits.lines,
    );
    const rows = sheets[0]?.rows ?? [];
    if (rows.length < 2) throw new FileRefused({ reason: 'empty' });
    return rows;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason, ...details } = error.refusal;
    // Only tables of text have rows that break off.
    throw new Problem(`case-file-${reason === 'csv-broken' ? 'broken' : reason}`, details);
  }
}
