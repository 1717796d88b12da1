import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { SharingProjectsService } from './sharing.service';
import { SaveSharing, ShareProject, SharingView } from './sharing.views';

@ApiTags('projects')
@Controller('api/projects/:id/sharing')
export class ProjectSharingController {
  constructor(private readonly sharing: SharingProjectsService) {}

  @Permit('project.share')
  @Get()
  @ApiOkResponse({ type: SharingView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<SharingView> {
    return this.sharing.read(actor, id);
  }

  @Permit('project.share')
  @Put()
  @ApiOkResponse({ type: SharingView, description: 'Others see none of it before it is shared.' })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveSharing,
  ): Promise<SharingView> {
    return this.sharing.save(actor, id, body);
  }

  @Permit('project.share')
  @Post('shown')
  @HttpCode(200)
  @ApiOkResponse({ type: SharingView })
  share(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() { hash }: ShareProject,
  ): Promise<SharingView> {
    return this.sharing.share(actor, id, hash);
  }

  @Permit('project.share')
  @Delete('shown')
  @ApiOkResponse({ type: SharingView })
  withdraw(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<SharingView> {
    return this.sharing.withdraw(actor, id);
  }
}
