import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SavedAnswersView, type WriteAnswer, WriteAnswers } from '../assessments/answers.views';
import { ReadAnswers } from '../assessments/read-answers';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { PilotingService } from './piloting.service';
import { HandInPilot, PilotInvitationsView, PilotSheetView, WritePilotTimes } from './pilots.views';

/** Pilots as a municipality answers them. */
@ApiTags('pilots')
@Controller('api/pilots')
export class PilotingController {
  constructor(private readonly piloting: PilotingService) {}

  @Permit('assessment.answer')
  @Get()
  @ApiOkResponse({ type: PilotInvitationsView })
  async list(@Acting() context: TenantContext): Promise<PilotInvitationsView> {
    return { pilots: await this.piloting.list(context) };
  }

  @Permit('assessment.answer')
  @Get(':id')
  @ApiOkResponse({ type: PilotSheetView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotSheetView> {
    return this.piloting.read(context, id);
  }

  @Permit('assessment.answer')
  @Put(':id/answers')
  @ApiBody({ type: WriteAnswers })
  @ApiOkResponse({ type: SavedAnswersView })
  save(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body(ReadAnswers) answers: WriteAnswer[],
  ): Promise<SavedAnswersView> {
    return this.piloting.save(context, id, answers);
  }

  @Permit('assessment.answer')
  @Put(':id/times')
  @HttpCode(204)
  @ApiNoContentResponse()
  time(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { times }: WritePilotTimes,
  ): Promise<void> {
    return this.piloting.time(context, id, times);
  }

  @Permit('assessment.answer')
  @Post(':id/hand-in')
  @HttpCode(200)
  @ApiOkResponse({ type: PilotSheetView })
  handIn(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { comments }: HandInPilot,
  ): Promise<PilotSheetView> {
    return this.piloting.handIn(context, id, comments);
  }

  @Permit('assessment.answer')
  @Delete(':id/hand-in')
  @ApiOkResponse({ type: PilotSheetView })
  takeBack(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotSheetView> {
    return this.piloting.takeBack(context, id);
  }

  @Permit('round.join')
  @Post(':id/departure')
  @HttpCode(200)
  @ApiOkResponse({ type: PilotSheetView })
  leave(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotSheetView> {
    return this.piloting.leave(context, id, true);
  }

  @Permit('round.join')
  @Delete(':id/departure')
  @ApiOkResponse({ type: PilotSheetView })
  rejoin(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PilotSheetView> {
    return this.piloting.leave(context, id, false);
  }
}
