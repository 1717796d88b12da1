import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../../http/caller';
import { languageOf } from '../../http/language';
import { FileBody, type SentFile, TakesFile } from '../../http/sent-file';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { LessonImportService } from './import.service';
import { ImportLessons, LessonsFileView } from './import.views';

/** Own lessons from a file: docs/lessons-file.md. */
@ApiTags('own lessons')
@Controller('api/own-lessons')
export class LessonImportController {
  constructor(private readonly lessons: LessonImportService) {}

  /** Where everything was to be imported and something cannot be, each fault stands in `errors` with the path `file:ROW:HEADER`. */
  @Permit('lesson.write')
  @Post('import')
  @HttpCode(200)
  @TakesFile()
  @ApiOkResponse({ type: LessonsFileView })
  import(
    @Acting() context: TenantContext,
    @FileBody() file: SentFile,
    @Query() asked: ImportLessons,
    @Req() request: FastifyRequest,
  ): Promise<LessonsFileView> {
    return this.lessons.import(context, file, asked, languageOf(request));
  }
}
