import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ComparisonsService } from './comparisons.service';
import { ChooseGroup, ComparisonView } from './comparisons.views';

/** What a closed round has published. */
@ApiTags('comparisons')
@Controller('api/rounds')
export class ComparisonsController {
  constructor(private readonly comparisons: ComparisonsService) {}

  @Permit('comparison.read')
  @Get(':id/comparison')
  @ApiOkResponse({ type: ComparisonView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() choice: ChooseGroup,
    @Req() request: FastifyRequest,
  ): Promise<ComparisonView> {
    return this.comparisons.read(context, id, choice, languageOf(request));
  }
}
