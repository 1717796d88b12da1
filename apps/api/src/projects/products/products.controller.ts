import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../../http/caller';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { ProductsService } from './products.service';
import { FindProducts, ProductView, WriteProduct } from './products.views';

@ApiTags('products')
@Controller('api/products')
export class ProductsController {
  constructor(private readonly products: ProductsService) {}

  @Permit('project.seek')
  @Get()
  @ApiOkResponse({ type: [ProductView], description: 'At most twenty.' })
  find(@Acting() context: TenantContext, @Query() { q }: FindProducts): Promise<ProductView[]> {
    return this.products.find(context, q);
  }

  @Permit('project.begin')
  @Post()
  @ApiCreatedResponse({
    type: ProductView,
    description: 'The same one where it was there already.',
  })
  register(@Acting() context: TenantContext, @Body() body: WriteProduct): Promise<ProductView> {
    return this.products.register(context, body);
  }
}
