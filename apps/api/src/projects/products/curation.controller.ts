import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { CurationService } from './curation.service';
import { CuratedSupplierView, MergeCurated, RenameCurated } from './curation.views';

const followed = 'Projects with either follow.';

/** Every act answers with the whole list as it stands then. */
@ApiTags('products')
@Controller('api/curation')
export class CurationController {
  constructor(private readonly curation: CurationService) {}

  @Permit('product.curate')
  @Get()
  @ApiOkResponse({ type: [CuratedSupplierView] })
  list(@Acting() context: TenantContext): Promise<CuratedSupplierView[]> {
    return this.curation.list(context);
  }

  @Permit('product.curate')
  @Put('products/:id/name')
  @ApiOkResponse({ type: [CuratedSupplierView] })
  renameProduct(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { name }: RenameCurated,
  ): Promise<CuratedSupplierView[]> {
    return this.curation.curate(context, 'renameProduct', id, name);
  }

  @Permit('product.curate')
  @Put('suppliers/:id/name')
  @ApiOkResponse({ type: [CuratedSupplierView] })
  renameSupplier(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { name }: RenameCurated,
  ): Promise<CuratedSupplierView[]> {
    return this.curation.curate(context, 'renameSupplier', id, name);
  }

  @Permit('product.curate')
  @Post('products/:id/merge')
  @HttpCode(200)
  @ApiOkResponse({ type: [CuratedSupplierView], description: followed })
  mergeProduct(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { into }: MergeCurated,
  ): Promise<CuratedSupplierView[]> {
    return this.curation.curate(context, 'mergeProduct', id, into);
  }

  @Permit('product.curate')
  @Post('suppliers/:id/merge')
  @HttpCode(200)
  @ApiOkResponse({ type: [CuratedSupplierView], description: followed })
  mergeSupplier(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() { into }: MergeCurated,
  ): Promise<CuratedSupplierView[]> {
    return this.curation.curate(context, 'mergeSupplier', id, into);
  }
}
