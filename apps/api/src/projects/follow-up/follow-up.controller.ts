import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { FollowUpService } from './follow-up.service';
import { FollowUpView, SaveFollowUp, WriteCriterion } from './follow-up.views';
import { MeasuringService } from './measuring.service';
import { ChooseMeasuring, MeasuringView, RecordMeasurement } from './measuring.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('follow-up')
@Controller('api')
export class FollowUpController {
  constructor(
    private readonly followUp: FollowUpService,
    private readonly measuring: MeasuringService,
  ) {}

  @Permit('project.read')
  @Get('projects/:id/follow-up')
  @ApiOkResponse({ type: FollowUpView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<FollowUpView> {
    return this.followUp.read(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('projects/:id/follow-up')
  @ApiOkResponse({ type: FollowUpView })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveFollowUp,
    @Req() request: FastifyRequest,
  ): Promise<FollowUpView> {
    return this.followUp.save(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Post('projects/:id/criteria')
  @ApiCreatedResponse({ type: FollowUpView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteCriterion,
    @Req() request: FastifyRequest,
  ): Promise<FollowUpView> {
    return this.followUp.addCriterion(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('projects/:id/criteria/:criterion')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: FollowUpView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('criterion', IdParam) criterion: string,
    @SeenVersion() seen: number,
    @Body() body: WriteCriterion,
    @Req() request: FastifyRequest,
  ): Promise<FollowUpView> {
    return this.followUp.changeCriterion(actor, id, criterion, body, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete('projects/:id/criteria/:criterion')
  @ApiOkResponse({ type: FollowUpView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('criterion', IdParam) criterion: string,
    @Req() request: FastifyRequest,
  ): Promise<FollowUpView> {
    return this.followUp.removeCriterion(actor, id, criterion, languageOf(request));
  }

  @Permit('project.take-part')
  @Get('measuring')
  @ApiOkResponse({ type: MeasuringView, description: 'What the caller owns and measures.' })
  mine(
    @InProjects() actor: ProjectActor,
    @Query() { project }: ChooseMeasuring,
  ): Promise<MeasuringView> {
    return this.measuring.mine(actor, project ?? null);
  }

  @Permit('project.take-part')
  @Post('measuring')
  @HttpCode(200)
  @ApiOkResponse({ type: MeasuringView, description: 'What is left to measure.' })
  record(
    @InProjects() actor: ProjectActor,
    @Query() { project }: ChooseMeasuring,
    @Body() body: RecordMeasurement,
  ): Promise<MeasuringView> {
    return this.measuring.record(actor, body, project ?? null);
  }

  @Permit('project.take-part')
  @Delete('criterion-measurements/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeMeasurement(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<void> {
    return this.measuring.remove(actor, id);
  }
}
