import { Body, Controller, Delete, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { ReadinessService } from './readiness.service';
import {
  ReadinessView,
  SaveReadiness,
  WriteInvolvement,
  WriteReadinessAction,
} from './readiness.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('project-readiness')
@Controller('api/projects/:id/readiness')
export class ReadinessController {
  constructor(private readonly readiness: ReadinessService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ReadinessView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ReadinessView> {
    return this.readiness.read(actor, id);
  }

  @Permit('project.take-part')
  @Put()
  @ApiOkResponse({ type: ReadinessView })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveReadiness,
  ): Promise<ReadinessView> {
    return this.readiness.save(actor, id, body);
  }

  @Permit('project.take-part')
  @Post('meetings')
  @ApiCreatedResponse({ type: ReadinessView })
  addMeeting(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteInvolvement,
    @Req() request: FastifyRequest,
  ): Promise<ReadinessView> {
    return this.readiness.add(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('meetings/:task')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: ReadinessView })
  changeMeeting(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
    @SeenVersion() seen: number,
    @Body() body: WriteInvolvement,
    @Req() request: FastifyRequest,
  ): Promise<ReadinessView> {
    return this.readiness.change(actor, id, task, body, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete('meetings/:task')
  @ApiOkResponse({ type: ReadinessView })
  removeMeeting(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
  ): Promise<ReadinessView> {
    return this.readiness.remove(actor, id, task, true);
  }

  @Permit('project.take-part')
  @Post('actions')
  @ApiCreatedResponse({ type: ReadinessView })
  addAction(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteReadinessAction,
    @Req() request: FastifyRequest,
  ): Promise<ReadinessView> {
    return this.readiness.add(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('actions/:task')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: ReadinessView })
  changeAction(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
    @SeenVersion() seen: number,
    @Body() body: WriteReadinessAction,
    @Req() request: FastifyRequest,
  ): Promise<ReadinessView> {
    return this.readiness.change(actor, id, task, body, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete('actions/:task')
  @ApiOkResponse({ type: ReadinessView })
  removeAction(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
  ): Promise<ReadinessView> {
    return this.readiness.remove(actor, id, task, false);
  }
}
