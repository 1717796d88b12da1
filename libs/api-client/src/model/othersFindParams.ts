/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MunicipalitySize } from './municipalitySize';
import type { OthersOrder } from './othersOrder';
import type { OthersScope } from './othersScope';
import type { ProjectPart } from './projectPart';

export type OthersFindParams = {
  /**
   * Words that all have to be there.
   * @maxLength 200
   */
  q?: string;
  /**
   * Where the words have to be; `task` is KLE, by code or title.
   */
  scope?: OthersScope;
  productId?: string;
  supplierId?: string;
  /**
   * @maxLength 60
   */
  technology?: string;
  /**
   * A KLE main group.
   * @maxLength 10
   */
  kle?: string;
  /**
   * Code of the municipality that shows it.
   * @maxLength 10
   */
  municipality?: string;
  part?: ProjectPart[];
  /**
   * Ids of systems; `none` for projects without one.
   */
  product?: string[];
  size?: MunicipalitySize[];
  order?: OthersOrder;
  /**
   * @minimum 1
   * @maximum 100
   */
  limit?: number;
};
