import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting, ByFeedAddress, Permit } from '../http/caller';
import { languageOf } from '../http/language';
import { taggedAnswer, type Keeping } from '../http/tagged-answer';
import type { TenantContext } from '../persistence/tenant-transaction';
import { atomType } from './atom';
import { LessonFeedService } from './feed.service';
import { ChooseFeed, ReadFeed } from './feed.views';

/** Five minutes: a recall is read at the next visit of a reader, and readers that come by the minute ask for little. */
const kept: Keeping = {
  type: `${atomType}; charset=utf-8`,
  maxAge: 300,
  vary: 'Accept-Language, Authorization, Cookie',
};
const answer = {
  description:
    'Shared lessons, changed last first. With `If-None-Match`, 304 when nothing changed.',
  content: { [atomType]: { schema: { type: 'string' } } },
} as const;

/** Shared lessons for feed readers. */
@ApiTags('lesson feed')
@Controller('api/lesson-feed')
export class LessonFeedController {
  constructor(private readonly feeds: LessonFeedService) {}

  @Permit('lesson.read')
  @Get()
  @ApiProduces(atomType)
  @ApiOkResponse(answer)
  async read(
    @Acting() context: TenantContext,
    @Query() { kle, language: asked, page = 1 }: ChooseFeed,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = asked ?? languageOf(request);
    const feed = await this.feeds.ofGroup(context, { kle: kle ?? null, language, page, asked });
    return taggedAnswer(request, reply, feed, kept);
  }

  @ByFeedAddress()
  @Get(':secret')
  @ApiProduces(atomType)
  @ApiOkResponse(answer)
  async readByAddress(
    @Acting() context: TenantContext,
    @Param('secret') secret: string,
    @Query() { language: asked, page = 1 }: ReadFeed,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    // Whoever follows a link out of the feed takes its address nowhere.
    void reply.header('referrer-policy', 'no-referrer');
    const language = asked ?? languageOf(request);
    const feed = await this.feeds.ofAddress(context, { secret, language, page, asked });
    return taggedAnswer(request, reply, feed, kept);
  }
}
