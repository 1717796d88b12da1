import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../../http/caller';
import { languageOf } from '../../../http/language';
import { FileBody, type SentFile, TakesFile } from '../../../http/sent-file';
import { InProjects, type ProjectActor } from '../../actor';
import { ProjectImportService } from './project-import.service';
import { ImportProjects, ProjectFileView } from './project-file.views';

@ApiTags('portfolio')
@Controller('api/portfolio')
export class ProjectImportController {
  constructor(private readonly projects: ProjectImportService) {}

  /** Projects of a municipality's own list. Where it is imported and something cannot be, each fault stands in `errors` with the path `SHEET:CELL:HEADER`. */
  @Permit('project.edit')
  @Post('import')
  @HttpCode(200)
  @TakesFile()
  @ApiOkResponse({ type: ProjectFileView })
  import(
    @InProjects() actor: ProjectActor,
    @FileBody() file: SentFile,
    @Query() asked: ImportProjects,
    @Req() request: FastifyRequest,
  ): Promise<ProjectFileView> {
    return this.projects.import(actor, file, asked, languageOf(request));
  }
}
