import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../../http/caller';
import { languageOf } from '../../http/language';
import { FileBody, type SentFile, TakesFile } from '../../http/sent-file';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { QuestionnairesService } from './questionnaires.service';
import { QuestionnaireView, ReadQuestionnaire } from './questionnaires.views';

/** Old questionnaires as drafts of models: docs/questionnaires.md. */
@ApiTags('model drafts')
@Controller('api/model-drafts')
export class QuestionnairesController {
  constructor(private readonly questionnaires: QuestionnairesService) {}

  /** Where a draft was to be made and cannot be, each fault stands in `errors` with the path `SHEET!CELL`. */
  @Permit('model.author')
  @Post('from-questionnaire')
  @HttpCode(200)
  @TakesFile()
  @ApiOkResponse({ type: QuestionnaireView })
  read(
    @Acting() context: TenantContext,
    @FileBody() file: SentFile,
    @Query() asked: ReadQuestionnaire,
    @Req() request: FastifyRequest,
  ): Promise<QuestionnaireView> {
    return this.questionnaires.read(context, file, asked, languageOf(request));
  }
}
