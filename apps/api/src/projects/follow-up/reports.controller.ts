import { Controller, Get, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config';
import { configToken } from '../../config.token';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { ProjectMoneyService } from '../money/money.service';
import { benefitsDocument, closingDocument, type ReportFile } from './report-files';
import { BenefitsReportView, ChooseHalfYear, ClosingReportView } from './report.views';
import { FollowUpReportsService } from './reports.service';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const asWord = {
  description: 'An editable Word document, in the language asked for.',
  content: { [wordDocument]: { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Reports of follow-up: of a half-year, and a project's last. */
@ApiTags('follow-up')
@Controller('api')
export class FollowUpReportsController {
  constructor(
    private readonly reports: FollowUpReportsService,
    private readonly money: ProjectMoneyService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Permit('project.read')
  @Get('benefits-report')
  @ApiOkResponse({ type: BenefitsReportView, description: 'Of all projects the caller sees.' })
  all(
    @InProjects() actor: ProjectActor,
    @Query() { half }: ChooseHalfYear,
    @Req() request: FastifyRequest,
  ): Promise<BenefitsReportView> {
    return this.reports.benefits(actor, null, half, languageOf(request));
  }

  @Permit('project.read')
  @Get('benefits-report.docx')
  @ApiProduces(wordDocument)
  @ApiOkResponse(asWord)
  async writeAll(
    @InProjects() actor: ProjectActor,
    @Query() { half }: ChooseHalfYear,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const setting = this.setting(request);
    const report = await this.reports.benefits(actor, null, half, setting.language);
    return sent(await benefitsDocument(report, null, setting));
  }

  @Permit('project.read')
  @Get('projects/:id/benefits-report')
  @ApiOkResponse({ type: BenefitsReportView })
  one(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Query() { half }: ChooseHalfYear,
    @Req() request: FastifyRequest,
  ): Promise<BenefitsReportView> {
    return this.reports.benefits(actor, id, half, languageOf(request));
  }

  @Permit('project.read')
  @Get('projects/:id/benefits-report.docx')
  @ApiProduces(wordDocument)
  @ApiOkResponse(asWord)
  async writeOne(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Query() { half }: ChooseHalfYear,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const setting = this.setting(request);
    const report = await this.reports.benefits(actor, id, half, setting.language);
    return sent(await benefitsDocument(report, report.projects[0]?.title ?? '', setting));
  }

  @Permit('project.read')
  @Get('projects/:id/closing-report')
  @ApiOkResponse({ type: ClosingReportView })
  closing(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ClosingReportView> {
    return this.reports.closing(actor, id, languageOf(request));
  }

  @Permit('project.read')
  @Get('projects/:id/closing-report.docx')
  @ApiProduces(wordDocument)
  @ApiOkResponse(asWord)
  async writeClosing(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const setting = this.setting(request);
    const report = await this.reports.closing(actor, id, setting.language);
    const money = await this.money.read(actor, id);
    return sent(await closingDocument(report, money, setting));
  }

  private setting(request: FastifyRequest) {
    return { fictional: this.config.demonstration, language: languageOf(request) };
  }
}

const sent = ({ file, name }: ReportFile): StreamableFile =>
  new StreamableFile(file, {
    type: wordDocument,
    disposition: `attachment; filename="${name}"`,
    length: file.length,
  });
