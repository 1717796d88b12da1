import { Body, Controller, Delete, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { DecisionsService } from './decisions.service';
import {
  DecisionRecordView,
  MakeDecision,
  ProjectDecisionsView,
  WriteDecision,
} from './decisions.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('projects')
@Controller('api/projects/:id/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectDecisionsView })
  list(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectDecisionsView> {
    return this.decisions.list(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Post()
  @ApiCreatedResponse({ type: ProjectDecisionsView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteDecision,
    @Req() request: FastifyRequest,
  ): Promise<ProjectDecisionsView> {
    return this.decisions.add(actor, id, body, languageOf(request));
  }

  @Permit('project.read')
  @Get(':decision/record')
  @ApiOkResponse({ type: DecisionRecordView })
  record(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('decision', IdParam) decision: string,
    @Req() request: FastifyRequest,
  ): Promise<DecisionRecordView> {
    return this.decisions.record(actor, id, decision, languageOf(request));
  }

  @Permit('project.take-part')
  @Put(':decision')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: ProjectDecisionsView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('decision', IdParam) decision: string,
    @SeenVersion() seen: number,
    @Body() body: WriteDecision,
    @Req() request: FastifyRequest,
  ): Promise<ProjectDecisionsView> {
    return this.decisions.change(actor, id, decision, body, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete(':decision')
  @ApiOkResponse({ type: ProjectDecisionsView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('decision', IdParam) decision: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectDecisionsView> {
    return this.decisions.remove(actor, id, decision, languageOf(request));
  }

  @Permit('project.take-part')
  @Post(':decision/outcome')
  @ApiHeader(seenHeader)
  @ApiCreatedResponse({
    type: ProjectDecisionsView,
    description: 'Decided, for good: how every tool stood is kept with it.',
  })
  decide(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('decision', IdParam) decision: string,
    @SeenVersion() seen: number,
    @Body() body: MakeDecision,
    @Req() request: FastifyRequest,
  ): Promise<ProjectDecisionsView> {
    return this.decisions.decide(actor, id, decision, body, seen, languageOf(request));
  }
}
