import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { PluginsService } from './plugins.service';
import { PluginsView, PluginView, SwitchPlugin } from './plugins.views';

@ApiTags('plugins')
@Controller('api/plugins')
export class PluginsController {
  constructor(private readonly plugins: PluginsService) {}

  @Permit('plugin.manage')
  @Get()
  @ApiOkResponse({ type: PluginsView })
  list(@Acting() context: TenantContext): Promise<PluginsView> {
    return this.plugins.list(context);
  }

  @Permit('plugin.manage')
  @Post('look-again')
  @HttpCode(200)
  @ApiOkResponse({ type: PluginsView })
  lookAgain(@Acting() context: TenantContext): Promise<PluginsView> {
    return this.plugins.lookAgain(context);
  }

  @Permit('plugin.manage')
  @Get(':key')
  @ApiOkResponse({ type: PluginView })
  show(@Acting() context: TenantContext, @Param('key') key: string): Promise<PluginView> {
    return this.plugins.read(context, key);
  }

  @Permit('plugin.manage')
  @Put(':key/switch')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version of the decision that was read; 0 when there was none.',
  })
  @ApiOkResponse({ type: PluginView })
  switch(
    @Acting() context: TenantContext,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() body: SwitchPlugin,
  ): Promise<PluginView> {
    return this.plugins.switch(context, key, body, seen);
  }
}
