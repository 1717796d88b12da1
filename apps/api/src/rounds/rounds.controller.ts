import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { RoundsService } from './rounds.service';
import {
  AcceptRound,
  DeclineRound,
  MoveDeadline,
  NamedResultsView,
  ParticipantsView,
  RoundsView,
  RoundView,
  WriteRound,
} from './rounds.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('rounds')
@Controller('api/rounds')
export class RoundsController {
  constructor(private readonly rounds: RoundsService) {}

  @Permit('round.read')
  @Get()
  @ApiOkResponse({ type: RoundsView })
  async list(@Acting() context: TenantContext): Promise<RoundsView> {
    return { rounds: await this.rounds.list(context) };
  }

  @Permit('round.read')
  @Get(':id')
  @ApiOkResponse({ type: RoundView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<RoundView> {
    return this.rounds.read(context, id);
  }

  @Permit('round.run')
  @Post()
  @ApiCreatedResponse({ type: RoundView })
  create(@Acting() context: TenantContext, @Body() body: WriteRound): Promise<RoundView> {
    return this.rounds.create(context, body);
  }

  @Permit('round.run')
  @Put(':id')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: RoundView })
  change(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: WriteRound,
  ): Promise<RoundView> {
    return this.rounds.change(context, id, body, seen);
  }

  @Permit('round.run')
  @Post(':id/open')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundView })
  open(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<RoundView> {
    return this.rounds.open(context, id);
  }

  @Permit('round.run')
  @Put(':id/deadline')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: RoundView })
  moveDeadline(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: MoveDeadline,
  ): Promise<RoundView> {
    return this.rounds.moveDeadline(context, id, body.closesOn, seen);
  }

  @Permit('round.run')
  @Post(':id/close')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundView })
  close(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<RoundView> {
    return this.rounds.close(context, id);
  }

  @Permit('round.run')
  @Get(':id/participants')
  @ApiOkResponse({ type: ParticipantsView })
  async participants(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<ParticipantsView> {
    return this.rounds.participants(context, id);
  }

  @Permit('round.run')
  @Get(':id/results')
  @ApiOkResponse({ type: NamedResultsView })
  async results(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<NamedResultsView> {
    return this.rounds.namedResults(context, id);
  }

  @Permit('round.join')
  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundView })
  accept(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: AcceptRound,
  ): Promise<RoundView> {
    return this.rounds.accept(context, id, body);
  }

  @Permit('round.join')
  @Post(':id/refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundView })
  decline(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: DeclineRound,
  ): Promise<RoundView> {
    return this.rounds.decline(context, id, body.reason);
  }
}
