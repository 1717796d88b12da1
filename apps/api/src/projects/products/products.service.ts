import { Injectable } from '@nestjs/common';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { findProducts, readProduct, registerProduct } from './products.queries';
import type { ProductView, WriteProduct } from './products.views';

/** Systems and suppliers: the same ones for every municipality. */
@Injectable()
export class ProductsService {
  constructor(private readonly tenant: TenantTransaction) {}

  find(context: TenantContext, words: string): Promise<ProductView[]> {
    return this.tenant.run(context, (manager) => findProducts(manager, words));
  }

  /** The system of that name from that supplier, whether it was there or is made now. */
  register(context: TenantContext, { name, supplier }: WriteProduct): Promise<ProductView> {
    return this.tenant.run(context, async (manager) => {
      const id = await registerProduct(manager, name, supplier);
      return (await readProduct(manager, id)) as ProductView;
    });
  }
}
