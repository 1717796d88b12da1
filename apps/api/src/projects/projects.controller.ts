import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { RequestKey } from '../http/idempotency-key';
import { languageOf } from '../http/language';
import { InProjects, type ProjectActor } from './actor';
import { ProjectsService } from './projects.service';
import {
  BeginProject,
  ColleagueView,
  ListedProjectView,
  ProjectView,
  SaveProject,
  WriteRelations,
  WriteUnits,
} from './projects.views';

@ApiTags('projects')
@Controller('api/projects')
export class ProjectsController {
  constructor(private readonly projects: ProjectsService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: [ListedProjectView] })
  list(@InProjects() actor: ProjectActor): Promise<ListedProjectView[]> {
    return this.projects.list(actor);
  }

  @Permit('project.begin')
  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A UUID of the client’s own: sent again, it is the same project.',
  })
  @ApiCreatedResponse({ type: ProjectView })
  begin(
    @InProjects() actor: ProjectActor,
    @RequestKey() key: string | null,
    @Body() body: BeginProject,
    @Req() request: FastifyRequest,
  ): Promise<ProjectView> {
    return this.projects.begin(actor, body, key, languageOf(request));
  }

  @Permit('project.read')
  @Get(':id')
  @ApiOkResponse({ type: ProjectView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectView> {
    return this.projects.read(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Get(':id/colleagues')
  @ApiOkResponse({
    type: [ColleagueView],
    description: 'Who can be put on the project; a guest is told of those who are.',
  })
  colleagues(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ColleagueView[]> {
    return this.projects.colleagues(actor, id);
  }

  @Permit('project.take-part')
  @Put(':id')
  @ApiOkResponse({
    type: ProjectView,
    description: 'What others changed in other fields stays; the same field is a conflict.',
  })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveProject,
    @Req() request: FastifyRequest,
  ): Promise<ProjectView> {
    return this.projects.change(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put(':id/people')
  @ApiOkResponse({ type: ProjectView })
  relate(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteRelations,
    @Req() request: FastifyRequest,
  ): Promise<ProjectView> {
    return this.projects.relate(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put(':id/units')
  @ApiOkResponse({ type: ProjectView })
  place(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteUnits,
    @Req() request: FastifyRequest,
  ): Promise<ProjectView> {
    return this.projects.place(actor, id, body.units, languageOf(request));
  }
}
