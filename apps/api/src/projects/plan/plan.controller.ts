import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { PlanService } from './plan.service';
import { PlanBack, ProjectPlanView, SavePlan, TickTask, WritePlanTask } from './plan.views';
import { PlanTasksService } from './tasks.service';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('project-plan')
@Controller('api/projects/:id/plan')
export class PlanController {
  constructor(
    private readonly plan: PlanService,
    private readonly tasks: PlanTasksService,
  ) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectPlanView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.plan.read(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Put()
  @ApiOkResponse({ type: ProjectPlanView })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SavePlan,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.plan.save(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Post('back')
  @HttpCode(200)
  @ApiOkResponse({
    type: ProjectPlanView,
    description: 'What is in the plan already is not there twice.',
  })
  back(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: PlanBack,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.plan.planBack(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Post('tasks')
  @ApiCreatedResponse({ type: ProjectPlanView })
  addTask(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WritePlanTask,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.tasks.add(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('tasks/:task')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: ProjectPlanView })
  changeTask(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
    @SeenVersion() seen: number,
    @Body() body: WritePlanTask,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.tasks.change(actor, id, task, body, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('tasks/:task/done')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: ProjectPlanView, description: 'The owner of the task may, too.' })
  tickTask(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
    @SeenVersion() seen: number,
    @Body() { doneOn }: TickTask,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.tasks.tick(actor, id, task, doneOn, seen, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete('tasks/:task')
  @ApiOkResponse({ type: ProjectPlanView })
  removeTask(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('task', IdParam) task: string,
    @Req() request: FastifyRequest,
  ): Promise<ProjectPlanView> {
    return this.tasks.remove(actor, id, task, languageOf(request));
  }
}
