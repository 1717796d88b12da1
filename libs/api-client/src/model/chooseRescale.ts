/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RescaleMethod } from './rescaleMethod';

export interface ChooseRescale {
  method: RescaleMethod;
}
