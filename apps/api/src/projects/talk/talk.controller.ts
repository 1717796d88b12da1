import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { TalkService } from './talk.service';
import {
  ChooseChanges,
  ChooseComments,
  ProjectChangesView,
  ProjectCommentView,
  SettleComment,
  WriteProjectComment,
} from './talk.views';

@ApiTags('projects')
@Controller('api/projects/:id')
export class TalkController {
  constructor(private readonly talk: TalkService) {}

  @Permit('project.read')
  @Get('history')
  @ApiOkResponse({ type: ProjectChangesView, description: 'At most a hundred at once.' })
  history(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Query() { before }: ChooseChanges,
  ): Promise<ProjectChangesView> {
    return this.talk.history(actor, id, before ?? null);
  }

  @Permit('project.read')
  @Get('comments')
  @ApiOkResponse({ type: [ProjectCommentView], description: 'Oldest first.' })
  comments(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Query() { tool }: ChooseComments,
  ): Promise<ProjectCommentView[]> {
    return this.talk.comments(actor, id, tool ?? null);
  }

  @Permit('project.take-part')
  @Post('comments')
  @ApiCreatedResponse({ type: [ProjectCommentView] })
  say(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteProjectComment,
  ): Promise<ProjectCommentView[]> {
    return this.talk.say(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('comments/:comment')
  @ApiOkResponse({ type: [ProjectCommentView] })
  settle(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('comment', IdParam) comment: string,
    @Body() { settled }: SettleComment,
  ): Promise<ProjectCommentView[]> {
    return this.talk.settle(actor, id, comment, settled);
  }

  @Permit('project.take-part')
  @Delete('comments/:comment')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('comment', IdParam) comment: string,
  ): Promise<void> {
    return this.talk.remove(actor, id, comment);
  }
}
