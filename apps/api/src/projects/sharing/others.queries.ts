import { technologies } from '@erfa/domain';
import { technologyNames } from '../../lessons/files/value-words';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { asOthersSee, type SharedRow } from './shared-row';

/** Where words are sought: in everything, or in one thing alone. */
export const othersScopes = ['all', 'product', 'supplier', 'technology', 'task'] as const;
export type OthersScope = (typeof othersScopes)[number];

/** What somebody looks for among shared projects; every part narrows. */
export interface Sought {
  words: string;
  scope: OthersScope;
  productId: string | null;
  supplierId: string | null;
  technology: string;
  /** Code of a KLE main group. */
  kle: string;
  /** Code of the municipality that shows it. */
  municipality: string;
}

/** Nothing is sought: everything that is shown. */
export const everythingShown: Sought = {
  ...{ words: '', scope: 'all', productId: null, supplierId: null, technology: '', kle: '' },
  municipality: '',
};

/** What a shared project `f` is called by in each scope; a technology that has words of ours is found by any of them. */
const names = {
  product: `f."productName"`,
  supplier: `f."supplierName"`,
  technology: `(select string_agg(coalesce($6::jsonb->>t, t), ' ') from unnest(f.technology) t)`,
  task: `(select string_agg(concat_ws(' ', g.code, g.title), ' ') from kle_group g where g.code = any (f.kle))`,
};

const everything = `concat_ws(' ', f.title, f.purpose, f.differently, f.municipality, ${Object.values(names).join(', ')})`;

const soughtIn = `case $7 ${Object.entries(names)
  .map(([scope, name]) => `when '${scope}' then coalesce(${name}, '')`)
  .join(' ')} else ${everything} end`;

/** The words of each technology that has some, as one text. */
const technologyTexts = JSON.stringify(
  Object.fromEntries(technologies.map((key) => [key, technologyNames.spoken(key)])),
);

/** Shared projects that have all of what is sought. Words may stand in any of a project's texts, its names and its KLE, or in one of them alone. */
export function findShared(
  manager: TenantManager,
  sought: Sought = everythingShown,
): Promise<SharedRow[]> {
  return manager.query(
    `select f.* from (${asOthersSee('shared_project')}) f
     where ($2::uuid is null or f."productId" = $2) and ($3::uuid is null or f."supplierId" = $3)
       and ($4 = '' or exists (select from unnest(f.technology) t where strpos(fold_name(t), fold_name($4)) > 0))
       and ($5 = '' or $5 = any (f.kle))
       and ($8 = '' or f."municipalityCode" = $8)
       and not exists (select from unnest(regexp_split_to_array(fold_name($1), ' ')) w where w <> '' and strpos(fold_name(${soughtIn}), w) = 0)
     order by f.municipality, f.title, f.id`,
    [
      ...[sought.words, sought.productId, sought.supplierId, sought.technology, sought.kle],
      ...[technologyTexts, sought.scope, sought.municipality],
    ],
  );
}

export async function readShared(manager: TenantManager, id: string): Promise<SharedRow | null> {
  const rows = await manager.query<SharedRow[]>(
    `${asOthersSee('shared_project')} where x.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whom "most like you" is measured from: the caller's own municipality; null for KL. */
export async function readLikeness(
  manager: TenantManager,
): Promise<{ population: number; dstGroup: number } | null> {
  const rows = await manager.query<{ population: number; dstGroup: number }[]>(
    `select m.population, m.dst_group as "dstGroup" from organisation o join municipality m on m.code = o.code
     where o.id = nullif(current_setting('erfa.organisation_id', true), '')::uuid`,
  );
  return rows[0] ?? null;
}

/** The supplier of that id, or what it was put together with. */
export async function readSupplier(
  manager: TenantManager,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const rows = await manager.query<{ id: string; name: string }[]>(
    'select n.id, n.name from supplier s join supplier n on n.id = coalesce(s.merged_into, s.id) where s.id = $1',
    [id],
  );
  return rows[0] ?? null;
}
