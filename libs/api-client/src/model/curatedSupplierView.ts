/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CuratedProductView } from './curatedProductView';

export interface CuratedSupplierView {
  id: string;
  name: string;
  /** Names that were put together with it. */
  alsoCalled: string[];
  /** By name. */
  products: CuratedProductView[];
}
