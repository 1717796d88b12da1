import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { AdoptionsService } from './adoptions.service';
import { AdoptionView, WriteAdoption } from './adoptions.views';
import {
  ChooseLinked,
  LessonLinksView,
  LessonVocabularyView,
  PublishedLessonView,
} from './lesson.views';
import { PublishedLessonsService } from './published-lessons.service';
import { LessonsWaitingView } from './waiting.views';

/** Lessons that are shared with all. */
@ApiTags('lessons')
@Controller('api')
export class LessonsController {
  constructor(
    private readonly lessons: PublishedLessonsService,
    private readonly adoptions: AdoptionsService,
  ) {}

  @Permit('lesson.read')
  @Get('lessons/vocabulary')
  @ApiOkResponse({ type: LessonVocabularyView })
  vocabulary(@Acting() context: TenantContext): Promise<LessonVocabularyView> {
    return this.lessons.vocabulary(context);
  }

  @Permit('lesson.read')
  @Get('lessons/waiting')
  @ApiOkResponse({ type: LessonsWaitingView })
  waiting(@Acting() context: TenantContext): Promise<LessonsWaitingView> {
    return this.lessons.waiting(context);
  }

  @Permit('lesson.read')
  @Get('lessons/:id')
  @ApiOkResponse({ type: PublishedLessonView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<PublishedLessonView> {
    return this.lessons.read(context, id);
  }

  @Permit('lesson.adopt')
  @Post('lessons/:id/adoptions')
  @ApiCreatedResponse({ type: AdoptionView })
  adopt(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: WriteAdoption,
  ): Promise<AdoptionView> {
    return this.adoptions.adopt(context, id, body);
  }

  @Permit('lesson.read')
  @Get('rounds/:id/lessons')
  @ApiOkResponse({ type: LessonLinksView })
  async ofDimension(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: ChooseLinked,
  ): Promise<LessonLinksView> {
    return { lessons: await this.lessons.ofDimension(context, id, choice.dimension) };
  }
}
