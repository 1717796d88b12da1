import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { DraftsService } from './drafts.service';
import { BeginDraft, DraftsView, DraftView, PluginChoicesView } from './drafts.views';

@ApiTags('model drafts')
@Controller('api/model-drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Permit('model.author')
  @Get()
  @ApiOkResponse({ type: DraftsView })
  async list(@Acting() context: TenantContext): Promise<DraftsView> {
    return { drafts: await this.drafts.list(context) };
  }

  @Permit('model.author')
  @Get('plugins')
  @ApiOkResponse({ type: PluginChoicesView })
  choices(): PluginChoicesView {
    return { plugins: this.drafts.choices() };
  }

  @Permit('model.author')
  @Get(':id')
  @ApiOkResponse({ type: DraftView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<DraftView> {
    return this.drafts.read(context, id);
  }

  @Permit('model.author')
  @Post()
  @ApiCreatedResponse({ type: DraftView })
  begin(@Acting() context: TenantContext, @Body() body: BeginDraft): Promise<DraftView> {
    return this.drafts.begin(context, body);
  }

  @Permit('model.author')
  @Delete(':id')
  @ApiOkResponse({ type: DraftView })
  discard(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<DraftView> {
    return this.drafts.discard(context, id, true);
  }

  @Permit('model.author')
  @Post(':id/restoration')
  @HttpCode(200)
  @ApiOkResponse({ type: DraftView })
  restore(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<DraftView> {
    return this.drafts.discard(context, id, false);
  }
}
