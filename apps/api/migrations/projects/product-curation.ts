import { act } from '../identity/act';
import { person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** Whoever asks acts for KL. */
const isKl = `exists (select from organisation o where o.id = ${organisation} and o.kind = 'kl')`;

const told = (kind: string, subject: string): string => `
  insert into audit_event (organisation_id, actor_person_id, kind, subject) values (${organisation}, ${person}, '${kind}', ${subject});`;

/**
 * KL keeps one name for each system and each supplier. What was put together with another keeps its row, so that projects that
 * were written with it follow, and somebody who writes the old name gets the new one.
 */
export const curationActs = `
-- Puts a system together with another. Says what it did: 'done', 'not-found', 'same', or 'not-yours'.
create function merge_product(p_product uuid, p_into uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not ${isKl} then return 'not-yours'; end if;
  if p_product = p_into then return 'same'; end if;
  perform from product where id in (p_product, p_into) and merged_into is null order by id for update;
  if (select count(*) from product where id in (p_product, p_into) and merged_into is null) < 2 then return 'not-found'; end if;
  update product set merged_into = p_into where id = p_product or merged_into = p_product;
  ${told('product.merged', `p_product || ' ' || p_into`)}
  return 'done';
end $$;
${act('merge_product(uuid, uuid)')}

-- Puts a supplier together with another: its systems are the other's, and one that the other has too is put together with that.
create function merge_supplier(p_supplier uuid, p_into uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not ${isKl} then return 'not-yours'; end if;
  if p_supplier = p_into then return 'same'; end if;
  perform from supplier where id in (p_supplier, p_into) and merged_into is null order by id for update;
  if (select count(*) from supplier where id in (p_supplier, p_into) and merged_into is null) < 2 then return 'not-found'; end if;
  update supplier set merged_into = p_into where id = p_supplier or merged_into = p_supplier;
  -- What both have is one: what it was put together with already, if anything.
  update product p set merged_into = coalesce(o.merged_into, o.id) from product o
    where p.supplier_id = p_supplier and p.merged_into is null and o.supplier_id = p_into and o.folded = p.folded and o.merged_into is distinct from p.id;
  update product q set merged_into = p.merged_into from product p
    where q.merged_into = p.id and p.supplier_id = p_supplier and p.merged_into is not null;
  update product p set supplier_id = p_into where p.supplier_id = p_supplier
    and not exists (select from product o where o.supplier_id = p_into and o.folded = p.folded);
  ${told('supplier.merged', `p_supplier || ' ' || p_into`)}
  return 'done';
end $$;
${act('merge_supplier(uuid, uuid)')}

-- Gives a system or a supplier another name. 'taken' where another has it: then the two are put together instead.
create function rename_product(p_product uuid, p_name text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not ${isKl} then return 'not-yours'; end if;
  update product p set name = btrim(p_name), folded = fold_name(p_name) where p.id = p_product and p.merged_into is null
    and not exists (select from product o where o.supplier_id = p.supplier_id and o.folded = fold_name(p_name) and o.id <> p.id);
  if not found then return case when exists (select from product where id = p_product and merged_into is null) then 'taken' else 'not-found' end; end if;
  ${told('product.renamed', 'p_product::text')}
  return 'done';
end $$;
${act('rename_product(uuid, text)')}

create function rename_supplier(p_supplier uuid, p_name text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not ${isKl} then return 'not-yours'; end if;
  update supplier s set name = btrim(p_name), folded = fold_name(p_name) where s.id = p_supplier and s.merged_into is null
    and not exists (select from supplier o where o.folded = fold_name(p_name) and o.id <> s.id);
  if not found then return case when exists (select from supplier where id = p_supplier and merged_into is null) then 'taken' else 'not-found' end; end if;
  ${told('supplier.renamed', 'p_supplier::text')}
  return 'done';
end $$;
${act('rename_supplier(uuid, text)')}
`;
