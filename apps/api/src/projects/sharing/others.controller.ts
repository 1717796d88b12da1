import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { OthersService } from './others.service';
import { FindOthers, OthersView, SharedProjectView, SupplierView } from './others.views';

@ApiTags('shared-projects')
@Controller('api')
export class OthersController {
  constructor(private readonly others: OthersService) {}

  @Permit('project.seek')
  @Get('shared-projects')
  @ApiOkResponse({ type: OthersView })
  find(@Acting() context: TenantContext, @Query() asked: FindOthers): Promise<OthersView> {
    return this.others.find(context, asked);
  }

  @Permit('project.seek')
  @Get('shared-projects/:id')
  @ApiOkResponse({ type: SharedProjectView })
  read(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<SharedProjectView> {
    return this.others.read(context, id);
  }

  @Permit('project.seek')
  @Get('suppliers/:id')
  @ApiOkResponse({ type: SupplierView })
  supplier(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<SupplierView> {
    return this.others.supplier(context, id);
  }
}
