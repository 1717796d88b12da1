import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ModelsService } from './models.service';
import { ModelsView, ModelView, RetireModel, TrialScoreView, TryModel } from './models.views';

@ApiTags('models')
@Controller('api/models')
export class ModelsController {
  constructor(private readonly models: ModelsService) {}

  @Permit('model.read')
  @Get()
  @ApiOkResponse({ type: ModelsView })
  async list(@Acting() context: TenantContext): Promise<ModelsView> {
    return { models: await this.models.list(context) };
  }

  @Permit('model.read')
  @Get(':id')
  @ApiOkResponse({ type: ModelView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<ModelView> {
    return this.models.read(context, id);
  }

  @Permit('model.author')
  @Post(':id/retirement')
  @HttpCode(200)
  @ApiOkResponse({ type: ModelView })
  retire(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { reason }: RetireModel,
  ): Promise<ModelView> {
    return this.models.retire(context, id, reason);
  }

  @Permit('model.author')
  @Post(':id/trial')
  @HttpCode(200)
  @ApiOkResponse({ type: TrialScoreView })
  trial(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: TryModel,
    @Req() request: FastifyRequest,
  ): Promise<TrialScoreView> {
    return this.models.trial(context, id, body.answers, languageOf(request));
  }
}
