import { Body, Controller, Delete, Get, Param, Put, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { OutlookService } from './outlook.service';
import { TargetsService } from './targets.service';
import {
  BetterAnswersView,
  ChooseGoal,
  TargetsView,
  WayView,
  WriteEffort,
  WriteTarget,
} from './targets.views';

const seenHeader = {
  name: 'If-Match',
  required: true,
  description: 'The version that was read; 0 where there was none.',
};

@ApiTags('targets')
@Controller('api/assessments')
export class TargetsController {
  constructor(
    private readonly targets: TargetsService,
    private readonly outlook: OutlookService,
  ) {}

  @Permit('result.read')
  @Get(':id/targets')
  @ApiOkResponse({ type: TargetsView })
  list(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<TargetsView> {
    return this.outlook.read(context, id, languageOf(request));
  }

  @Permit('action.edit')
  @Put(':id/targets/:node')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: TargetsView })
  async set(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('node') node: string,
    @SeenVersion() seen: number,
    @Body() body: WriteTarget,
    @Req() request: FastifyRequest,
  ): Promise<TargetsView> {
    await this.targets.set(context, id, node, body, seen);
    return this.outlook.read(context, id, languageOf(request));
  }

  @Permit('action.edit')
  @Delete(':id/targets/:node')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: TargetsView })
  async remove(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('node') node: string,
    @SeenVersion() seen: number,
    @Req() request: FastifyRequest,
  ): Promise<TargetsView> {
    await this.targets.remove(context, id, node, seen);
    return this.outlook.read(context, id, languageOf(request));
  }

  @Permit('action.edit')
  @Put(':id/efforts/:question')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: TargetsView })
  async estimate(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('question') question: string,
    @SeenVersion() seen: number,
    @Body() body: WriteEffort,
    @Req() request: FastifyRequest,
  ): Promise<TargetsView> {
    await this.targets.estimate(context, id, question, body, seen);
    return this.outlook.read(context, id, languageOf(request));
  }

  @Permit('result.read')
  @Get(':id/way')
  @ApiOkResponse({
    type: WayView,
    description: 'The cheapest changes of answers that reach a chosen level or value.',
  })
  way(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() goal: ChooseGoal,
    @Req() request: FastifyRequest,
  ): Promise<WayView> {
    return this.outlook.way(context, id, goal, languageOf(request));
  }

  @Permit('result.read')
  @Get(':id/better-answers/:question')
  @ApiOkResponse({ type: BetterAnswersView })
  better(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('question') question: string,
    @Req() request: FastifyRequest,
  ): Promise<BetterAnswersView> {
    return this.outlook.better(context, id, question, languageOf(request));
  }
}
