import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { EditorsService } from './editors.service';
import {
  KeepApart,
  MergeLesson,
  NearPairsView,
  PlaceLesson,
  RecallLesson,
  RestoreLesson,
  ReviewedLessonView,
  ReviewLesson,
  ReviewListView,
  ReviewWaitingView,
} from './editors.views';

/** What KL's editors do with what is shared. */
@ApiTags('lesson editors')
@Controller('api/lesson-review')
export class EditorsController {
  constructor(private readonly editors: EditorsService) {}

  @Permit('lesson.edit-all')
  @Get()
  @ApiOkResponse({ type: ReviewListView })
  async list(@Acting() context: TenantContext): Promise<ReviewListView> {
    return { lessons: await this.editors.list(context) };
  }

  @Permit('lesson.edit-all')
  @Get('pairs')
  @ApiOkResponse({ type: NearPairsView })
  async pairs(@Acting() context: TenantContext): Promise<NearPairsView> {
    return { pairs: await this.editors.pairs(context) };
  }

  @Permit('lesson.edit-all')
  @Get('waiting')
  @ApiOkResponse({ type: ReviewWaitingView })
  waiting(@Acting() context: TenantContext): Promise<ReviewWaitingView> {
    return this.editors.waiting(context);
  }

  @Permit('lesson.edit-all')
  @Get(':id')
  @ApiOkResponse({ type: ReviewedLessonView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<ReviewedLessonView> {
    return this.editors.read(context, id);
  }

  @Permit('lesson.edit-all')
  @Post(':id/separations')
  @HttpCode(204)
  @ApiNoContentResponse()
  keepApart(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: KeepApart,
  ): Promise<void> {
    return this.editors.keepApart(context, id, body.otherId.toLowerCase());
  }

  @Permit('lesson.edit-all')
  @Put(':id')
  @ApiOkResponse({ type: ReviewedLessonView })
  review(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: ReviewLesson,
  ): Promise<ReviewedLessonView> {
    return this.editors.review(context, id, body.version, body.featured);
  }

  @Permit('lesson.edit-all')
  @Put(':id/places')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: ReviewedLessonView })
  place(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: PlaceLesson,
  ): Promise<ReviewedLessonView> {
    return this.editors.place(context, id, seen, body);
  }

  @Permit('lesson.edit-all')
  @Post(':id/merger')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewedLessonView })
  merge(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: MergeLesson,
  ): Promise<ReviewedLessonView> {
    return this.editors.merge(context, id, body.intoId.toLowerCase());
  }

  @Permit('lesson.edit-all')
  @Post(':id/recall')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewedLessonView })
  recall(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: RecallLesson,
  ): Promise<ReviewedLessonView> {
    return this.editors.recall(context, id, body);
  }

  @Permit('lesson.edit-all')
  @Post(':id/restoration')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewedLessonView })
  restore(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: RestoreLesson,
  ): Promise<ReviewedLessonView> {
    return this.editors.restore(context, id, body.asked ?? null);
  }
}
