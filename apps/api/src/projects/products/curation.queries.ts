import type { TenantManager } from '../../persistence/tenant-transaction';
import type { CuratedSupplierView } from './curation.views';

/** What an act of curation did. */
export type Curated = 'done' | 'not-found' | 'same' | 'taken' | 'not-yours';

/** Every supplier and system that stands, with what was put together with it and how many shown projects use it. */
export function listCurated(manager: TenantManager): Promise<CuratedSupplierView[]> {
  return manager.query(
    `with uses as (
       select coalesce(c.merged_into, c.id) as id, count(*)::integer as count from shared_project x join product c on c.id = x.product_id group by 1)
     select s.id, s.name, array(select a.name from supplier a where a.merged_into = s.id order by a.name) as "alsoCalled",
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'shownProjects', coalesce(u.count, 0),
           'alsoCalled', array(select a.name from product a where a.merged_into = p.id order by a.name)) order by p.folded, p.id)
         from product p left join uses u on u.id = p.id where p.supplier_id = s.id and p.merged_into is null), '[]') as products
     from supplier s where s.merged_into is null order by s.folded, s.id`,
  );
}

const act =
  (call: string) =>
  async (manager: TenantManager, id: string, given: string): Promise<Curated> => {
    const [row] = await manager.query<{ done: Curated }[]>(`select ${call}($1, $2) as done`, [
      id,
      given,
    ]);
    return row?.done ?? 'not-found';
  };

/** Each of them takes the id, and what it is put together with or called. */
export const curationActs = {
  mergeProduct: act('merge_product'),
  mergeSupplier: act('merge_supplier'),
  renameProduct: act('rename_product'),
  renameSupplier: act('rename_supplier'),
};
