import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { OutsideService } from './outside.service';
import { OutsideView } from './outside.views';

@ApiTags('projects')
@Controller('api/projects/:id/outside')
export class OutsideController {
  constructor(private readonly outside: OutsideService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: OutsideView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<OutsideView> {
    return this.outside.read(actor, id);
  }
}
