import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, CurrentCaller, Permit, type Caller } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { FeedAddressesService } from './feed-addresses.service';
import { FeedAddressesView, MakeFeedAddress, NewFeedAddressView } from './feed-addresses.views';

/** One’s own addresses for feed readers. */
@ApiTags('feed addresses')
@Controller('api/feed-addresses')
export class FeedAddressesController {
  constructor(private readonly feeds: FeedAddressesService) {}

  @Permit('lesson.read')
  @Get()
  @ApiOkResponse({ type: FeedAddressesView })
  async list(@Acting() context: TenantContext): Promise<FeedAddressesView> {
    return { addresses: await this.feeds.list(context) };
  }

  @Permit('lesson.read')
  @Post()
  @ApiCreatedResponse({ type: NewFeedAddressView })
  make(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Body() body: MakeFeedAddress,
    @Req() request: FastifyRequest,
  ): Promise<NewFeedAddressView> {
    return this.feeds.make(caller, context, body.kle ?? null, languageOf(request));
  }

  @Permit('lesson.read')
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    await this.feeds.revoke(context, id);
  }
}
