import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { PilotsService } from './pilots.service';
import { DraftPilotsView, HandlePilotComment, OpenPilot, PilotFeedbackView } from './pilots.views';

/** Pilots as KL runs them. */
@ApiTags('pilots')
@Controller('api')
export class PilotsController {
  constructor(private readonly pilots: PilotsService) {}

  @Permit('model.author')
  @Get('model-drafts/:id/pilots')
  @ApiOkResponse({ type: DraftPilotsView })
  ofDraft(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<DraftPilotsView> {
    return this.pilots.list(context, id);
  }

  @Permit('model.author')
  @Post('model-drafts/:id/pilots')
  @ApiCreatedResponse({ type: DraftPilotsView })
  open(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: OpenPilot,
    @Req() request: FastifyRequest,
  ): Promise<DraftPilotsView> {
    return this.pilots.open(context, id, body, languageOf(request));
  }

  @Permit('model.author')
  @Get('pilots/:id/feedback')
  @ApiOkResponse({ type: PilotFeedbackView })
  feedback(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotFeedbackView> {
    return this.pilots.feedback(context, id);
  }

  @Permit('model.author')
  @Post('pilots/:id/closing')
  @HttpCode(200)
  @ApiOkResponse({ type: PilotFeedbackView })
  close(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotFeedbackView> {
    return this.pilots.close(context, id);
  }

  @Permit('model.author')
  @Put('pilots/:id/comments/:sheet/:question')
  @ApiOkResponse({ type: PilotFeedbackView })
  handle(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('sheet', IdParam) sheet: string,
    @Param('question') question: string,
    @Body() { handled }: HandlePilotComment,
  ): Promise<PilotFeedbackView> {
    return this.pilots.handle(context, id, { sheet, question, handled });
  }
}
