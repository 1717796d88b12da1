import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import type { TenantContext } from '../persistence/tenant-transaction';
import { LessonSearchService } from './search.service';
import {
  CompareLesson,
  LessonSearchView,
  LessonSuggestionsView,
  SearchLessons,
  SimilarLessonsView,
  SuggestLessons,
} from './search.views';

/** Finding lessons that are shared with all. */
@ApiTags('lessons')
@Controller('api/lessons')
export class LessonSearchController {
  constructor(private readonly lessons: LessonSearchService) {}

  @Permit('lesson.read')
  @Get()
  @ApiOkResponse({ type: LessonSearchView })
  search(
    @Acting() context: TenantContext,
    @Query() asked: SearchLessons,
  ): Promise<LessonSearchView> {
    return this.lessons.search(context, asked);
  }

  @Permit('lesson.read')
  @Get('suggestions')
  @ApiOkResponse({ type: LessonSuggestionsView })
  suggest(
    @Acting() context: TenantContext,
    @Query() { q }: SuggestLessons,
  ): Promise<LessonSuggestionsView> {
    return this.lessons.suggest(context, q);
  }

  @Permit('lesson.read')
  @Post('similar')
  @HttpCode(200)
  @ApiOkResponse({ type: SimilarLessonsView })
  async similar(
    @Acting() context: TenantContext,
    @Body() draft: CompareLesson,
  ): Promise<SimilarLessonsView> {
    return { lessons: await this.lessons.similar(context, draft) };
  }
}
