import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { RelatedService } from './related.service';
import { AddProjectDocument, ProjectRelatedView, RelateProject } from './related.views';

@ApiTags('related')
@Controller('api/projects/:id')
export class RelatedController {
  constructor(private readonly related: RelatedService) {}

  @Permit('project.read')
  @Get('related')
  @ApiOkResponse({ type: ProjectRelatedView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ProjectRelatedView> {
    return this.related.read(actor, id);
  }

  @Permit('project.take-part')
  @Put('related/:other')
  @ApiOkResponse({ type: ProjectRelatedView })
  relate(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('other', IdParam) other: string,
    @Body() { kind }: RelateProject,
  ): Promise<ProjectRelatedView> {
    return this.related.relate(actor, id, other, kind);
  }

  @Permit('project.take-part')
  @Delete('related/:other')
  @ApiOkResponse({ type: ProjectRelatedView })
  part(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('other', IdParam) other: string,
  ): Promise<ProjectRelatedView> {
    return this.related.part(actor, id, other);
  }

  @Permit('project.take-part')
  @Post('documents')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectRelatedView })
  addDocument(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddProjectDocument,
  ): Promise<ProjectRelatedView> {
    return this.related.addDocument(actor, id, body);
  }

  @Permit('project.take-part')
  @Delete('documents/:document')
  @ApiOkResponse({ type: ProjectRelatedView })
  removeDocument(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('document', IdParam) document: string,
  ): Promise<ProjectRelatedView> {
    return this.related.removeDocument(actor, id, document);
  }
}
