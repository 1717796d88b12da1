import { EntitySchema } from 'typeorm';
import { key, moment, perhapsUuid, refersTo, uuid } from '../columns';

/** Who delivers systems; one for all municipalities. */
export interface Supplier {
  id: string;
  name: string;
  /** The name as it is compared. */
  folded: string;
  /** What it was put together with by KL. */
  mergedInto: string | null;
  createdAt: Date;
}

export const supplierEntity = new EntitySchema<Supplier>({
  name: 'Supplier',
  tableName: 'supplier',
  columns: {
    id: { ...key('supplier', 'id'), default: () => 'uuidv7()' },
    name: { type: 'text' },
    folded: { type: 'text' },
    mergedInto: perhapsUuid('merged_into'),
    createdAt: moment('created_at'),
  },
  uniques: [{ name: 'uq_supplier_folded', columns: ['folded'] }],
  foreignKeys: [refersTo('supplier', 'mergedInto', 'Supplier')],
  checks: [
    { name: 'ck_supplier_name', expression: 'length(name) between 1 and 120' },
    { name: 'ck_supplier_merged', expression: 'merged_into is distinct from id' },
  ],
});

/** A system that municipalities buy or make. */
export interface Product {
  id: string;
  supplierId: string;
  name: string;
  folded: string;
  mergedInto: string | null;
  createdAt: Date;
}

export const productEntity = new EntitySchema<Product>({
  name: 'Product',
  tableName: 'product',
  columns: {
    id: { ...key('product', 'id'), default: () => 'uuidv7()' },
    supplierId: uuid('supplier_id'),
    name: { type: 'text' },
    folded: { type: 'text' },
    mergedInto: perhapsUuid('merged_into'),
    createdAt: moment('created_at'),
  },
  uniques: [{ name: 'uq_product_folded', columns: ['supplierId', 'folded'] }],
  foreignKeys: [
    refersTo('product', 'supplierId', 'Supplier'),
    refersTo('product', 'mergedInto', 'Product'),
  ],
  checks: [
    { name: 'ck_product_name', expression: 'length(name) between 1 and 120' },
    { name: 'ck_product_merged', expression: 'merged_into is distinct from id' },
  ],
});
