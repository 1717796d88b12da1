/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProductView {
  id: string;
  name: string;
  supplierId: string;
  supplierName: string;
}
