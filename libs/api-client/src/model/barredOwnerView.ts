/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OwnerBar } from './ownerBar';

export interface BarredOwnerView {
  name: string;
  why: OwnerBar;
}
