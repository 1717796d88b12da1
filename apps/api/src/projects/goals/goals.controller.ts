import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { GoalsService } from './goals.service';
import {
  AddStrategyGoal,
  ChangeStrategyGoal,
  ChosenGoalView,
  GoalsOverviewView,
  StrategyGoalView,
  WriteGoalDimensions,
  WriteProjectGoals,
} from './goals.views';

@ApiTags('strategy-goals')
@Controller('api')
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  @Permit('project.read')
  @Get('strategy-goals')
  @ApiOkResponse({ type: [StrategyGoalView] })
  list(@InProjects() actor: ProjectActor): Promise<StrategyGoalView[]> {
    return this.goals.list(actor);
  }

  @Permit('project.read')
  @Get('strategy-goals/overview')
  @ApiOkResponse({ type: GoalsOverviewView, description: 'Every goal, with what points to it.' })
  overview(@InProjects() actor: ProjectActor): Promise<GoalsOverviewView> {
    return this.goals.overview(actor);
  }

  @Permit('project.edit')
  @Post('strategy-goals')
  @ApiCreatedResponse({ type: [StrategyGoalView] })
  add(
    @InProjects() actor: ProjectActor,
    @Body() body: AddStrategyGoal,
  ): Promise<StrategyGoalView[]> {
    return this.goals.add(actor, body);
  }

  @Permit('project.edit')
  @Put('strategy-goals/:id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: GoalsOverviewView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: ChangeStrategyGoal,
  ): Promise<GoalsOverviewView> {
    return this.goals.change(actor, id, body, seen);
  }

  @Permit('project.edit')
  @Put('strategy-goals/:id/dimensions')
  @ApiOkResponse({ type: GoalsOverviewView })
  pointFrom(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteGoalDimensions,
  ): Promise<GoalsOverviewView> {
    return this.goals.pointFrom(actor, id, body.dimensions);
  }

  @Permit('project.read')
  @Get('projects/:id/goals')
  @ApiOkResponse({ type: [ChosenGoalView] })
  chosen(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ChosenGoalView[]> {
    return this.goals.chosen(actor, id);
  }

  @Permit('project.take-part')
  @Put('projects/:id/goals')
  @ApiOkResponse({ type: [ChosenGoalView] })
  choose(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteProjectGoals,
  ): Promise<ChosenGoalView[]> {
    return this.goals.choose(actor, id, body.goals);
  }
}
