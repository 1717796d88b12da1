import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { arrangeOthers } from './arrange-others';
import { findShared, readLikeness, readShared, readSupplier } from './others.queries';
import type { FindOthers, OthersView, SharedProjectView, SupplierView } from './others.views';

/** Hvem har gjort det? Projects that municipalities chose to show. */
@Injectable()
export class OthersService {
  constructor(private readonly tenant: TenantTransaction) {}

  find(context: TenantContext, asked: FindOthers): Promise<OthersView> {
    return this.tenant.run(context, async (manager) => {
      const rows = await findShared(manager, {
        words: asked.q ?? '',
        scope: asked.scope ?? 'all',
        productId: asked.productId ?? null,
        supplierId: asked.supplierId ?? null,
        technology: asked.technology?.trim() ?? '',
        kle: asked.kle ?? '',
        municipality: asked.municipality ?? '',
      });
      const from = await readLikeness(manager);
      const { part, product, size, order = 'like', limit = 20 } = asked;
      const { found, ...rest } = arrangeOthers(rows, { part, product, size }, order, from);
      const others = found.filter((row) => !row.own);
      return {
        total: found.length,
        ...rest,
        projects: others.slice(0, limit),
        own: found.filter((row) => row.own),
      };
    });
  }

  /** @throws Problem `not-found` for one that nobody shows, or that was taken back */
  read(context: TenantContext, id: string): Promise<SharedProjectView> {
    return this.tenant.run(context, async (manager) => {
      const shared = await readShared(manager, id);
      if (!shared) throw new Problem('not-found');
      return shared;
    });
  }

  supplier(context: TenantContext, id: string): Promise<SupplierView> {
    return this.tenant.run(context, async (manager) => {
      const supplier = await readSupplier(manager, id);
      if (!supplier) throw new Problem('not-found');
      return supplier;
    });
  }
}
