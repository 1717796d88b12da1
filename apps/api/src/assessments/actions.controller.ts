import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ActionsService } from './actions.service';
import { ActionsView, WriteAction } from './results.views';

@ApiTags('actions')
@Controller('api')
export class ActionsController {
  constructor(private readonly actions: ActionsService) {}

  @Permit('result.read')
  @Get('assessments/:id/actions')
  @ApiOkResponse({ type: ActionsView })
  async list(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ActionsView> {
    return { actions: await this.actions.list(context, id, languageOf(request)) };
  }

  @Permit('action.edit')
  @Post('assessments/:id/actions')
  @ApiCreatedResponse({ type: ActionsView })
  async create(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: WriteAction,
    @Req() request: FastifyRequest,
  ): Promise<ActionsView> {
    const language = languageOf(request);
    return { actions: await this.actions.create(context, id, body, language) };
  }

  @Permit('action.edit')
  @Put('actions/:id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: ActionsView })
  async change(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: WriteAction,
    @Req() request: FastifyRequest,
  ): Promise<ActionsView> {
    const language = languageOf(request);
    return { actions: await this.actions.change(context, id, body, seen, language) };
  }
}
