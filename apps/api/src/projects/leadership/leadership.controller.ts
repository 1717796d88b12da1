import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { LeadershipService } from './leadership.service';
import { LeadershipView, SaveLeadership, WriteLeader } from './leadership.views';

@ApiTags('project-leadership')
@Controller('api/projects/:id/leadership')
export class LeadershipController {
  constructor(private readonly leadership: LeadershipService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: LeadershipView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<LeadershipView> {
    return this.leadership.read(actor, id);
  }

  @Permit('project.take-part')
  @Put()
  @ApiOkResponse({ type: LeadershipView })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveLeadership,
  ): Promise<LeadershipView> {
    return this.leadership.save(actor, id, body);
  }

  @Permit('project.take-part')
  @Post('leaders')
  @ApiCreatedResponse({ type: LeadershipView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteLeader,
  ): Promise<LeadershipView> {
    return this.leadership.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('leaders/:leader')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: LeadershipView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('leader', IdParam) leader: string,
    @SeenVersion() seen: number,
    @Body() body: WriteLeader,
  ): Promise<LeadershipView> {
    return this.leadership.change(actor, id, leader, body, seen);
  }

  @Permit('project.take-part')
  @Delete('leaders/:leader')
  @ApiOkResponse({ type: LeadershipView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('leader', IdParam) leader: string,
  ): Promise<LeadershipView> {
    return this.leadership.remove(actor, id, leader);
  }
}
