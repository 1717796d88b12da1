import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ApprovalsService } from './approvals.service';
import {
  ApprovalsView,
  AskApproval,
  DecideApproval,
  ModelApprovalView,
  PublishedDraftView,
} from './approvals.views';

/** Approving a draft and publishing it. */
@ApiTags('model drafts')
@Controller('api')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Permit('model.author')
  @Get('model-drafts/:id/approvals')
  @ApiOkResponse({ type: ApprovalsView })
  list(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<ApprovalsView> {
    return this.approvals.list(context, id);
  }

  @Permit('model.author')
  @Post('model-drafts/:id/approvals')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalsView })
  ask(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { note }: AskApproval,
    @Req() request: FastifyRequest,
  ): Promise<ApprovalsView> {
    return this.approvals.ask(context, id, note, languageOf(request));
  }

  @Permit('model.author')
  @Post('model-drafts/:id/approvals/:approval/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalsView })
  decide(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('approval', IdParam) approvalId: string,
    @Body() body: DecideApproval,
  ): Promise<ApprovalsView> {
    return this.approvals.decide(context, id, approvalId, body);
  }

  @Permit('model.author')
  @Post('model-drafts/:id/publication')
  @HttpCode(200)
  @ApiOkResponse({ type: PublishedDraftView })
  publish(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PublishedDraftView> {
    return this.approvals.publish(context, id, languageOf(request));
  }

  @Permit('model.author')
  @Get('models/:id/approval')
  @ApiOkResponse({ type: ModelApprovalView })
  ofModel(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<ModelApprovalView> {
    return this.approvals.ofModel(context, id);
  }
}
