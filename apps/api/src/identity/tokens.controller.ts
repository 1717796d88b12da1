import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, CurrentCaller, Permit, type Caller } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { MakeToken, NewTokenView, TokensView } from './tokens.views';
import { TokensService } from './tokens.service';

@ApiTags('tokens')
@Controller('api/tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Permit('token.manage')
  @Get()
  @ApiOkResponse({ type: TokensView })
  async list(@Acting() context: TenantContext): Promise<TokensView> {
    return { tokens: await this.tokens.list(context) };
  }

  @Permit('token.manage')
  @Post()
  @ApiCreatedResponse({ type: NewTokenView })
  make(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Body() body: MakeToken,
  ): Promise<NewTokenView> {
    return this.tokens.make(caller, context, body);
  }

  @Permit('token.manage')
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    await this.tokens.revoke(context, id);
  }
}
