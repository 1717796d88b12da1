import type { TenantManager } from '../../persistence/tenant-transaction';

/** A system and who delivers it. */
export interface ProductRow {
  id: string;
  name: string;
  supplierId: string;
  supplierName: string;
}

const product = `select p.id, p.name, s.id as "supplierId", s.name as "supplierName" from product p join supplier s on s.id = p.supplier_id`;

export async function productExists(manager: TenantManager, id: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select id from product where id = $1 and merged_into is null',
    [id],
  );
  return rows.length > 0;
}

export async function readProduct(manager: TenantManager, id: string): Promise<ProductRow | null> {
  const rows = await manager.query<ProductRow[]>(`${product} where p.id = $1`, [id]);
  return rows[0] ?? null;
}

/** At most twenty systems whose name, or whose supplier's, holds the words; those that begin with them first. */
export function findProducts(manager: TenantManager, words: string): Promise<ProductRow[]> {
  return manager.query(
    `${product} where p.merged_into is null and (strpos(p.folded, fold_name($1)) > 0 or strpos(s.folded, fold_name($1)) > 0)
     order by not starts_with(p.folded, fold_name($1)), p.folded, s.folded limit 20`,
    [words],
  );
}

/** The system of that name from that supplier, made where it is new. */
export async function registerProduct(
  manager: TenantManager,
  name: string,
  supplier: string,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>('select register_product($1, $2) as id', [
    name,
    supplier,
  ]);
  return row?.id ?? '';
}
