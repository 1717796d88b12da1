import { Controller, Get, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config';
import { configToken } from '../../config.token';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { StatusReportService } from './status-report.service';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A project's status on one page. */
@ApiTags('project-reports')
@Controller('api/projects')
export class StatusReportController {
  constructor(
    private readonly reports: StatusReportService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Permit('project.read')
  @Get(':id/status-report.docx')
  @ApiProduces(wordDocument)
  @ApiOkResponse({
    description: 'An editable Word document, in the language asked for.',
    content: { [wordDocument]: { schema: { type: 'string', format: 'binary' } } },
  })
  async write(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { file, name } = await this.reports.write(
      actor,
      id,
      this.config.demonstration,
      languageOf(request),
    );
    return new StreamableFile(file, {
      type: wordDocument,
      disposition: `attachment; filename="${name}"`,
      length: file.length,
    });
  }
}
