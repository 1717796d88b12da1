import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, CurrentCaller, Permit, type Caller } from '../http/caller';
import type { TenantContext } from '../persistence/tenant-transaction';
import { OverviewService } from './overview.service';
import { OverviewView } from './overview.views';

@ApiTags('overview')
@Controller('api/overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Permit('organisation.read')
  @Get()
  @ApiOkResponse({ type: OverviewView })
  async show(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
  ): Promise<OverviewView> {
    return { tasks: await this.overview.tasks(caller, context) };
  }
}
