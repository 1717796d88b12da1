import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { CarryingView } from './carrying.views';
import { SnapshotsService } from './snapshots.service';
import { SnapshotName, SnapshotView } from './snapshots.views';

@ApiTags('carrying')
@Controller('api/answer-snapshots')
export class SnapshotsController {
  constructor(private readonly snapshots: SnapshotsService) {}

  // It holds what single colleagues said.
  @Permit('assessment.answers-of-others')
  @Get(':id')
  @ApiOkResponse({ type: SnapshotView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<SnapshotView> {
    return this.snapshots.read(context, id);
  }

  @Permit('assessment.assign')
  @Post(':id/restoration')
  @HttpCode(200)
  @ApiOkResponse({ type: CarryingView })
  restore(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: SnapshotName,
  ): Promise<CarryingView> {
    return this.snapshots.restore(context, id, body.snapshotName);
  }
}
