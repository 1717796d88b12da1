import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { PresencesView } from './drafts.views';
import { WritingService } from './writing.service';
import {
  BePresent,
  DraftNewsView,
  NewsSince,
  SaveChanges,
  SavedChangesView,
  TakeBack,
} from './writing.views';

/** Writing in a draft, alone or with others. */
@ApiTags('model drafts')
@Controller('api/model-drafts')
export class WritingController {
  constructor(private readonly writing: WritingService) {}

  @Permit('model.author')
  @Get(':id/changes')
  @ApiOkResponse({ type: DraftNewsView })
  news(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() { after }: NewsSince,
  ): Promise<DraftNewsView> {
    return this.writing.news(context, id, after);
  }

  @Permit('model.author')
  @Post(':id/changes')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedChangesView })
  save(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: SaveChanges,
  ): Promise<SavedChangesView> {
    return this.writing.save(context, id, body);
  }

  @Permit('model.author')
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedChangesView })
  undo(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: TakeBack,
  ): Promise<SavedChangesView> {
    return this.writing.takeBack(context, id, 'undo', body);
  }

  @Permit('model.author')
  @Post(':id/redo')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedChangesView })
  redo(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: TakeBack,
  ): Promise<SavedChangesView> {
    return this.writing.takeBack(context, id, 'redo', body);
  }

  @Permit('model.author')
  @Post(':id/presence')
  @HttpCode(200)
  @ApiOkResponse({ type: PresencesView })
  async bePresent(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { node = null }: BePresent,
  ): Promise<PresencesView> {
    return { present: await this.writing.bePresent(context, id, node) };
  }
}
