import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { comparisonReport } from './comparison-report';
import { ComparisonsService } from './comparisons.service';
import {
  ChooseGroup,
  ComparisonReportView,
  ComparisonView,
  MemberListView,
} from './comparisons.views';

/** What a closed round has published. */
@ApiTags('comparisons')
@Controller('api/rounds')
export class ComparisonsController {
  constructor(
    private readonly comparisons: ComparisonsService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Permit('comparison.read')
  @Get(':id/comparison')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: ComparisonView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: ChooseGroup,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    return this.comparisons.answer(context, id, choice, languageOf(request));
  }

  @Permit('comparison.read')
  @Get(':id/comparison/members')
  @ApiOkResponse({ type: MemberListView, description: 'Who of the group took part.' })
  async listMembers(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: ChooseGroup,
  ): Promise<MemberListView> {
    return { members: await this.comparisons.members(context, id, choice) };
  }

  @Permit('comparison.read')
  @Get(':id/comparison/report')
  @ApiOkResponse({ type: ComparisonReportView })
  async report(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: ChooseGroup,
    @Req() request: FastifyRequest,
  ): Promise<ComparisonReportView> {
    const language = languageOf(request);
    const view = await this.comparisons.read(context, id, choice, language);
    const members = await this.comparisons.members(context, id, choice);
    return comparisonReport(view, members, language, this.config.demonstration);
  }
}
