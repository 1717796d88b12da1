/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RiskState } from './riskState';
import type { RiskWeight } from './riskWeight';

export interface ProjectRiskView {
  /**
   * What may happen.
   * @maxLength 200
   */
  title: string;
  /**
   * @minimum 1
   * @maximum 5
   */
  probability: number;
  /**
   * @minimum 1
   * @maximum 5
   */
  consequence: number;
  /**
   * What it would cost if it happened, in whole kroner.
   * @minimum 0
   * @maximum 10000000000
   * @nullable
   */
  money: number | null;
  /**
   * What is done about it.
   * @maxLength 1000
   */
  measure: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  dueOn: string | null;
  state: RiskState;
  id: string;
  /** @nullable */
  ownerName: string | null;
  weight: RiskWeight;
  version: number;
}
