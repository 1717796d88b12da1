import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { ExperienceService } from './experience.service';
import {
  AddExperience,
  ExperienceLessonView,
  ProjectExperienceView,
  WriteExperience,
} from './experience.views';

@ApiTags('follow-up')
@Controller('api/projects/:id/experience')
export class ExperienceController {
  constructor(private readonly experience: ExperienceService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: ProjectExperienceView })
  list(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<ProjectExperienceView> {
    return this.experience.list(actor, id);
  }

  @Permit('project.take-part')
  @Post()
  @ApiCreatedResponse({ type: ProjectExperienceView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddExperience,
  ): Promise<ProjectExperienceView> {
    return this.experience.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Put(':experience')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: ProjectExperienceView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('experience', IdParam) experience: string,
    @SeenVersion() seen: number,
    @Body() body: WriteExperience,
  ): Promise<ProjectExperienceView> {
    return this.experience.change(actor, id, experience, body, seen);
  }

  @Permit('project.take-part')
  @Delete(':experience')
  @ApiOkResponse({ type: ProjectExperienceView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('experience', IdParam) experience: string,
  ): Promise<ProjectExperienceView> {
    return this.experience.remove(actor, id, experience);
  }

  /** One click: the lesson is begun where it is not yet, and is the municipality's own until somebody shares it. */
  @Permit('lesson.write')
  @Post(':experience/lesson')
  @HttpCode(200)
  @ApiOkResponse({ type: ExperienceLessonView })
  tell(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('experience', IdParam) experience: string,
  ): Promise<ExperienceLessonView> {
    return this.experience.tell(actor, id, experience);
  }
}
