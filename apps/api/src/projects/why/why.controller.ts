import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { WhyService } from './why.service';
import { SaveWhy, WhyView } from './why.views';

@ApiTags('projects')
@Controller('api/projects/:id/why')
export class WhyController {
  constructor(private readonly why: WhyService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: WhyView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<WhyView> {
    return this.why.read(actor, id);
  }

  @Permit('project.take-part')
  @Put()
  @ApiOkResponse({
    type: WhyView,
    description: 'What others changed in other fields stays; the same field is a conflict.',
  })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveWhy,
  ): Promise<WhyView> {
    return this.why.save(actor, id, body);
  }
}
