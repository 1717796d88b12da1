import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { ProjectMoneyService } from './money.service';
import { ProjectMoneyView } from './money.views';

@ApiTags('projects')
@Controller('api/projects/:id/money')
export class ProjectMoneyController {
  constructor(private readonly money: ProjectMoneyService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectMoneyView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ProjectMoneyView> {
    return this.money.read(actor, id);
  }
}
