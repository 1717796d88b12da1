import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { PlansService } from './plans.service';
import { ApprovePlan, DecidePlan, PlanView } from './plans.views';

const seenHeader = {
  name: 'If-Match',
  required: true,
  description: 'The version of the decision that was read; 0 when there was none.',
};

@ApiTags('model-drafts')
@Controller('api/model-drafts/:id/plan')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Permit('model.author')
  @Get()
  @ApiOkResponse({ type: PlanView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PlanView> {
    return this.plans.read(context, id, languageOf(request));
  }

  @Permit('model.author')
  @Put('decisions/:key')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: PlanView })
  decide(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() body: DecidePlan,
    @Req() request: FastifyRequest,
  ): Promise<PlanView> {
    return this.plans.decide(context, id, key, body, seen, languageOf(request));
  }

  @Permit('model.author')
  @Post('decisions/:key/undo')
  @HttpCode(200)
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: PlanView })
  undo(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Req() request: FastifyRequest,
  ): Promise<PlanView> {
    return this.plans.undo(context, id, key, seen, languageOf(request));
  }

  @Permit('model.author')
  @Post('approve')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanView })
  approve(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: ApprovePlan,
    @Req() request: FastifyRequest,
  ): Promise<PlanView> {
    return this.plans.approve(context, id, body.hash, languageOf(request));
  }
}
