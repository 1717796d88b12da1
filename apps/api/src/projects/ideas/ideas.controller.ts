import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { IdeasService } from './ideas.service';
import { AddIdea, DecideIdea, IdeaCardView, SaveIdea } from './ideas.views';

@ApiTags('project-ideas')
@Controller('api/project-ideas')
export class IdeasController {
  constructor(private readonly ideas: IdeasService) {}

  @Permit('idea.read')
  @Get()
  @ApiOkResponse({ type: [IdeaCardView], description: 'The worthiest first.' })
  list(@InProjects() actor: ProjectActor): Promise<IdeaCardView[]> {
    return this.ideas.list(actor);
  }

  @Permit('idea.write')
  @Post()
  @ApiCreatedResponse({ type: IdeaCardView })
  add(@InProjects() actor: ProjectActor, @Body() body: AddIdea): Promise<IdeaCardView> {
    return this.ideas.add(actor, body);
  }

  @Permit('idea.read')
  @Get(':id')
  @ApiOkResponse({ type: IdeaCardView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<IdeaCardView> {
    return this.ideas.read(actor, id);
  }

  @Permit('idea.write')
  @Put(':id')
  @ApiOkResponse({
    type: IdeaCardView,
    description: 'What others changed in other fields stays; the same field is a conflict.',
  })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveIdea,
  ): Promise<IdeaCardView> {
    return this.ideas.save(actor, id, body);
  }

  @Permit('project.edit')
  @Put(':id/decision')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: IdeaCardView, description: 'A go makes a project of it.' })
  decide(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: DecideIdea,
  ): Promise<IdeaCardView> {
    return this.ideas.decide(actor, id, body, seen);
  }
}
