import { Body, Controller, Delete, Get, Param, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { ProjectLessonsService } from './project-lessons.service';
import { DisposeLesson, ProjectLessonsView } from './project-lessons.views';

@ApiTags('project-lessons')
@Controller('api/projects/:id/lessons')
export class ProjectLessonsController {
  constructor(private readonly lessons: ProjectLessonsService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectLessonsView })
  list(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectLessonsView> {
    return this.lessons.list(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Put(':lesson')
  @ApiOkResponse({ type: ProjectLessonsView })
  dispose(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('lesson', IdParam) lesson: string,
    @Body() body: DisposeLesson,
    @Req() request: FastifyRequest,
  ): Promise<ProjectLessonsView> {
    return this.lessons.dispose(actor, id, lesson, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete(':lesson')
  @ApiOkResponse({ type: ProjectLessonsView })
  takeBack(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('lesson', IdParam) lesson: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectLessonsView> {
    return this.lessons.takeBack(actor, id, lesson, languageOf(request));
  }
}
