import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { InProjects, type ProjectActor } from '../actor';
import { GoalsService } from './goals.service';
import { AddStrategyGoal, StrategyGoalView } from './goals.views';

@ApiTags('strategy-goals')
@Controller('api/strategy-goals')
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: [StrategyGoalView] })
  list(@InProjects() actor: ProjectActor): Promise<StrategyGoalView[]> {
    return this.goals.list(actor);
  }

  @Permit('project.edit')
  @Post()
  @ApiCreatedResponse({ type: [StrategyGoalView] })
  add(
    @InProjects() actor: ProjectActor,
    @Body() body: AddStrategyGoal,
  ): Promise<StrategyGoalView[]> {
    return this.goals.add(actor, body);
  }
}
