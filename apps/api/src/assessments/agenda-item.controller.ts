import { Controller, Get, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { comparisonReport } from '../benchmarks/comparison-report';
import { ComparisonsService } from '../benchmarks/comparisons.service';
import { ChooseGroup } from '../benchmarks/comparisons.views';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ActionsService } from './actions.service';
import { agendaFileName, agendaItem, agendaParts } from './agenda-item';
import { OutlookService } from './outlook.service';
import { ResultsService } from './results.service';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What one may say about the draft; `kind` and `key` name the group its comparison is with, the country unless one is named. */
export class AgendaChoice extends ChooseGroup {
  @ApiPropertyOptional({ maxLength: 60, description: 'The case number to write on it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  caseNumber?: string;
  @ApiPropertyOptional({
    description:
      'Parts to leave out, with commas between: figure, comparison, lifts, targets, plan.',
    example: 'lifts,plan',
  })
  @IsOptional()
  @Matches(/^(figure|comparison|lifts|targets|plan)(,(figure|comparison|lifts|targets|plan)){0,4}$/)
  without?: string;
}

/** The result as a draft agenda item. */
@ApiTags('agenda-items')
@Controller('api/assessments')
export class AgendaItemController {
  constructor(
    private readonly results: ResultsService,
    private readonly actions: ActionsService,
    private readonly outlook: OutlookService,
    private readonly comparisons: ComparisonsService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Permit('result.read')
  @Get(':id/result.docx')
  @ApiProduces(wordDocument)
  @ApiOkResponse({
    description: 'An editable Word document, in the language asked for.',
    content: { [wordDocument]: { schema: { type: 'string', format: 'binary' } } },
  })
  async write(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: AgendaChoice,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const result = await this.results.read(context, id, language);
    const { kind, key } = choice;
    const group = { ...(kind ? { kind } : {}), ...(key ? { key } : {}) };
    const comparison = await this.comparisons.readReleased(
      context,
      result.roundId,
      group,
      language,
    );
    const file = await agendaItem({
      result,
      comparison:
        comparison &&
        comparisonReport(
          comparison,
          await this.comparisons.members(context, result.roundId, group),
          language,
          this.config.demonstration,
        ),
      outlook: await this.outlook.read(context, id, language),
      actions: await this.actions.list(context, id, language),
      caseNumber: choice.caseNumber?.trim() ?? '',
      without: new Set(agendaParts.filter((part) => choice.without?.split(',').includes(part))),
      fictional: this.config.demonstration,
      language,
    });
    const name = agendaFileName(result, language);
    const full = encodeURIComponent(`${result.title[language]} ${result.organisationName}.docx`);
    return new StreamableFile(file, {
      type: wordDocument,
      disposition: `attachment; filename="${name}"; filename*=UTF-8''${full.replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      length: file.length,
    });
  }
}
