import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../../http/caller';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { NeedsService } from './needs.service';
import { MaturityNeedsView, WriteMaturityNeed } from './needs.views';

@ApiTags('maturity-needs')
@Controller('api/maturity-needs')
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Permit('model.author')
  @Get()
  @ApiOkResponse({ type: MaturityNeedsView })
  list(@Acting() context: TenantContext): Promise<MaturityNeedsView> {
    return this.needs.list(context);
  }

  @Permit('model.author')
  @Put()
  @ApiOkResponse({ type: MaturityNeedsView })
  set(
    @Acting() context: TenantContext,
    @Body() body: WriteMaturityNeed,
  ): Promise<MaturityNeedsView> {
    return this.needs.set(context, body);
  }
}
