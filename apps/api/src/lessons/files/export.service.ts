import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/audit-log';
import type { Config } from '../../config';
import { configToken } from '../../config.token';
import type { Language } from '../../http/problem-entry';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { OwnLessonsService } from '../own-lessons.service';
import { listDimensions, listKleGroups } from '../published-lessons.queries';
import { LessonSearchService } from '../search.service';
import type { SearchLessons } from '../search.views';
import { listShared } from './export.queries';
import { fieldColumns, ownColumns, sharedColumns, type Place } from './lesson-columns';
import { codeBookFile, lessonsFile, type FileFormat, type FileWords } from './lesson-files';

/** Lessons as files to work on elsewhere: what the reader may read, and never more. */
@Injectable()
export class LessonExportService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
    private readonly own: OwnLessonsService,
    private readonly search: LessonSearchService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** Every lesson of the organisation that the caller may read. */
  async ownLessons(
    context: TenantContext,
    format: FileFormat,
    language: Language,
  ): Promise<Buffer> {
    const lessons = await this.own.list(context);
    const words = await this.words(context);
    const file = await lessonsFile(
      format,
      ownColumns(this.place(language)),
      lessons,
      words,
      language,
    );
    await this.note(context, lessons.length);
    return file;
  }

  /** Shared lessons that answer to a search, in its order; without one all of them. */
  async found(
    context: TenantContext,
    asked: SearchLessons,
    format: FileFormat,
    language: Language,
  ): Promise<Buffer> {
    const ids = await this.search.everything(context, asked);
    const lessons = await this.tenant.run(context, (manager) => listShared(manager, ids));
    const words = await this.words(context);
    const columns = sharedColumns(this.place(language));
    const file = await lessonsFile(format, columns, lessons, words, language);
    await this.note(context, lessons.length);
    return file;
  }

  /** A file with nothing but the headers that are read in, and what each may hold. */
  async template(context: TenantContext, format: FileFormat, language: Language): Promise<Buffer> {
    return lessonsFile(format, fieldColumns(language), [], await this.words(context), language);
  }

  async ownCodeBook(context: TenantContext, language: Language): Promise<Buffer> {
    return codeBookFile(ownColumns(this.place(language)), await this.words(context), language);
  }

  async sharedCodeBook(context: TenantContext, language: Language): Promise<Buffer> {
    return codeBookFile(sharedColumns(this.place(language)), await this.words(context), language);
  }

  private place(language: Language): Place {
    return { language, url: this.config.url, demonstration: this.config.demonstration };
  }

  private words(context: TenantContext): Promise<FileWords> {
    return this.tenant.run(context, async (manager) => ({
      kle: await listKleGroups(manager, null),
      dimensions: await listDimensions(manager),
    }));
  }

  /** Texts have left Erfa: the log says how many and who took them. */
  private note(context: TenantContext, count: number): Promise<void> {
    return this.tenant.run(context, (manager) =>
      this.audit.write(manager, context, 'lesson.exported', null, { after: String(count) }),
    );
  }
}
