import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { ChecksService } from './checks.service';
import { DayProposalsService } from './proposals.service';
import { RolloutService } from './rollout.service';
import {
  AnswerProposal,
  ProposeDay,
  RolloutCheckView,
  RolloutView,
  TellSaid,
  TickCheck,
  UnitRolloutView,
  WriteCheck,
  WriteRollout,
  WriteSays,
  WriteUntrained,
} from './rollout.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('project-rollout')
@Controller('api/projects/:id/rollout')
export class RolloutController {
  constructor(
    private readonly rollout: RolloutService,
    private readonly checks: ChecksService,
    private readonly proposals: DayProposalsService,
  ) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: RolloutView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<RolloutView> {
    return this.rollout.read(actor, id);
  }

  @Permit('project.take-part')
  @Post('checks')
  @ApiCreatedResponse({ type: [RolloutCheckView] })
  addCheck(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteCheck,
  ): Promise<RolloutCheckView[]> {
    return this.checks.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('checks/:check')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: [RolloutCheckView] })
  changeCheck(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('check', IdParam) check: string,
    @SeenVersion() seen: number,
    @Body() body: WriteCheck,
  ): Promise<RolloutCheckView[]> {
    return this.checks.change(actor, id, check, body, seen);
  }

  @Permit('project.take-part')
  @Delete('checks/:check')
  @ApiOkResponse({ type: [RolloutCheckView] })
  removeCheck(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('check', IdParam) check: string,
  ): Promise<RolloutCheckView[]> {
    return this.checks.remove(actor, id, check);
  }

  @Permit('project.take-part')
  @Put('units/:unit')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: UnitRolloutView, description: 'The unit’s leader may, too.' })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @SeenVersion() seen: number,
    @Body() body: WriteRollout,
  ): Promise<UnitRolloutView> {
    return this.rollout.change(actor, id, unit, body, seen);
  }

  @Permit('project.take-part')
  @Put('units/:unit/proposal')
  @ApiOkResponse({ type: UnitRolloutView, description: 'In the place of one that waits.' })
  propose(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @Body() body: ProposeDay,
  ): Promise<UnitRolloutView> {
    return this.proposals.propose(actor, id, unit, body);
  }

  @Permit('project.take-part')
  @Delete('units/:unit/proposal')
  @ApiOkResponse({ type: UnitRolloutView })
  withdraw(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
  ): Promise<UnitRolloutView> {
    return this.proposals.withdraw(actor, id, unit);
  }

  @Permit('project.take-part')
  @Put('units/:unit/proposal/answer')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: UnitRolloutView, description: 'A yes moves the unit’s day.' })
  answer(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @SeenVersion() seen: number,
    @Body() body: AnswerProposal,
  ): Promise<UnitRolloutView> {
    return this.proposals.answer(actor, id, unit, body, seen);
  }

  @Permit('project.take-part')
  @Put('units/:unit/says')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: UnitRolloutView })
  say(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @SeenVersion() seen: number,
    @Body() body: WriteSays,
  ): Promise<UnitRolloutView> {
    return this.rollout.say(actor, id, unit, body, seen);
  }

  @Permit('project.take-part')
  @Post('units/:unit/said')
  @HttpCode(200)
  @ApiOkResponse({ type: UnitRolloutView })
  tell(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @Body() body: TellSaid,
  ): Promise<UnitRolloutView> {
    return this.rollout.tell(actor, id, unit, body);
  }

  @Permit('project.take-part')
  @Post('units/:unit/names')
  @ApiCreatedResponse({ type: UnitRolloutView })
  addName(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @Body() { name }: WriteUntrained,
  ): Promise<UnitRolloutView> {
    return this.rollout.addName(actor, id, unit, name);
  }

  @Permit('project.take-part')
  @Delete('units/:unit/names/:name')
  @ApiOkResponse({ type: UnitRolloutView })
  removeName(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @Param('name', IdParam) name: string,
  ): Promise<UnitRolloutView> {
    return this.rollout.removeName(actor, id, unit, name);
  }

  @Permit('project.take-part')
  @Put('units/:unit/checks/:check')
  @ApiOkResponse({ type: UnitRolloutView })
  tick(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('unit', IdParam) unit: string,
    @Param('check', IdParam) check: string,
    @Body() { done }: TickCheck,
  ): Promise<UnitRolloutView> {
    return this.rollout.tick(actor, id, unit, check, done);
  }
}
