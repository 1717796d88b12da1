import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { RisksService } from './risks.service';
import { ProjectRisksView, WriteRisk } from './risks.views';

@ApiTags('project-risks')
@Controller('api/projects/:id/risks')
export class RisksController {
  constructor(private readonly risks: RisksService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectRisksView })
  list(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ProjectRisksView> {
    return this.risks.list(actor, id);
  }

  @Permit('project.take-part')
  @Post()
  @ApiCreatedResponse({ type: ProjectRisksView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteRisk,
  ): Promise<ProjectRisksView> {
    return this.risks.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Put(':risk')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: ProjectRisksView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('risk', IdParam) risk: string,
    @SeenVersion() seen: number,
    @Body() body: WriteRisk,
  ): Promise<ProjectRisksView> {
    return this.risks.change(actor, id, risk, body, seen);
  }

  @Permit('project.take-part')
  @Delete(':risk')
  @ApiOkResponse({ type: ProjectRisksView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('risk', IdParam) risk: string,
  ): Promise<ProjectRisksView> {
    return this.risks.remove(actor, id, risk);
  }
}
