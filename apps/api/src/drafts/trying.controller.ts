import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { GoldenService } from './golden.service';
import { TryingService } from './trying.service';
import {
  DraftFindingsView,
  DraftTrialView,
  GoldenCasesView,
  GoldenOutcomesView,
  TryDraft,
  WriteGoldenCase,
} from './trying.views';

/** Looking at a draft, answering it, and its golden cases. */
@ApiTags('model drafts')
@Controller('api/model-drafts')
export class TryingController {
  constructor(
    private readonly trying: TryingService,
    private readonly golden: GoldenService,
  ) {}

  @Permit('model.author')
  @Get(':id/findings')
  @ApiOkResponse({ type: DraftFindingsView })
  findings(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DraftFindingsView> {
    return this.trying.findings(context, id, languageOf(request));
  }

  @Permit('model.author')
  @Post(':id/trial')
  @HttpCode(200)
  @ApiOkResponse({ type: DraftTrialView })
  trial(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { sheet }: TryDraft,
    @Req() request: FastifyRequest,
  ): Promise<DraftTrialView> {
    return this.trying.trial(context, id, sheet, languageOf(request));
  }

  @Permit('model.author')
  @Post(':id/golden/try')
  @HttpCode(200)
  @ApiOkResponse({ type: GoldenOutcomesView })
  tryGolden(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<GoldenOutcomesView> {
    return this.golden.tryAll(context, id, languageOf(request));
  }

  @Permit('model.author')
  @Post(':id/golden/gone-removal')
  @HttpCode(200)
  @ApiOkResponse({ type: GoldenCasesView })
  async removeGone(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
  ): Promise<GoldenCasesView> {
    return { golden: await this.golden.removeGone(context, id, seen) };
  }

  @Permit('model.author')
  @Put(':id/golden/:case')
  @ApiOkResponse({ type: GoldenCasesView })
  async writeGolden(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('case', IdParam) caseId: string,
    @SeenVersion() seen: number,
    @Body() body: WriteGoldenCase,
    @Req() request: FastifyRequest,
  ): Promise<GoldenCasesView> {
    const language = languageOf(request);
    return { golden: await this.golden.write(context, id, caseId, body.case, seen, language) };
  }

  @Permit('model.author')
  @Delete(':id/golden/:case')
  @ApiOkResponse({ type: GoldenCasesView })
  async removeGolden(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('case', IdParam) caseId: string,
    @SeenVersion() seen: number,
  ): Promise<GoldenCasesView> {
    return { golden: await this.golden.remove(context, id, caseId, seen) };
  }
}
