import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { curationActs, listCurated } from './curation.queries';
import type { CuratedSupplierView } from './curation.views';

/** KL keeps one name for each system and supplier. Projects follow, and the event log says who did it. */
@Injectable()
export class CurationService {
  constructor(private readonly tenant: TenantTransaction) {}

  list(context: TenantContext): Promise<CuratedSupplierView[]> {
    return this.tenant.run(context, listCurated);
  }

  /**
   * Puts two together, or gives one another name.
   * @throws Problem `not-found` for what is not there or was put together with another, `same-product` for one with itself,
   * `product-name-taken`
   */
  curate(
    context: TenantContext,
    act: keyof typeof curationActs,
    id: string,
    given: string,
  ): Promise<CuratedSupplierView[]> {
    return this.tenant.run(context, async (manager) => {
      const done = await curationActs[act](manager, id, given);
      if (done === 'not-found' || done === 'not-yours') throw new Problem('not-found');
      if (done === 'same') throw new Problem('same-product');
      if (done === 'taken') throw new Problem('product-name-taken', { name: given });
      return listCurated(manager);
    });
  }
}
