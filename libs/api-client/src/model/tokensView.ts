/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TokenView } from './tokenView';

export interface TokensView {
  tokens: TokenView[];
}
