/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitAmountForm } from './benefitAmountForm';
import type { BenefitFrequency } from './benefitFrequency';
import type { BenefitKind } from './benefitKind';
import type { BenefitSide } from './benefitSide';
import type { PromisedPointForm } from './promisedPointForm';

export interface BenefitCardForm {
  /**
   * @minLength 1
   * @maxLength 120
   */
  name: string;
  /**
   * How it comes about.
   * @maxLength 1000
   */
  description: string;
  side: BenefitSide;
  kind: BenefitKind;
  /**
   * What the citizen needs, as the citizen would say it.
   * @maxLength 1000
   */
  need: string;
  /** @maxLength 200 */
  askedWho: string;
  /** @maxLength 200 */
  askedHow: string;
  /**
   * One figure that can get better or worse.
   * @maxLength 200
   */
  indicator: string;
  /**
   * What its values are counted in.
   * @maxLength 200
   */
  unit: string;
  lowerIsBetter: boolean;
  /** @maxLength 200 */
  method: string;
  /** @maxLength 200 */
  source: string;
  frequency: BenefitFrequency;
  /**
   * In the indicator’s unit.
   * @nullable
   */
  baselineValue: number | null;
  /** @nullable */
  baselineOn: string | null;
  /** @maxLength 200 */
  baselineNote: string;
  /**
   * In the indicator’s unit.
   * @nullable
   */
  targetValue: number | null;
  /** @nullable */
  targetOn: string | null;
  /**
   * Values promised for days between baseline and target; none is a straight line.
   * @maxItems 60
   */
  path: PromisedPointForm[];
  /**
   * A line manager; never the project’s own manager.
   * @nullable
   */
  ownerId: string | null;
  /**
   * Per cent of the potential that is really taken home.
   * @minimum 0
   * @maximum 100
   * @nullable
   */
  realisationShare: number | null;
  /**
   * The unit whose budget is reduced.
   * @nullable
   */
  budgetUnitId: string | null;
  /**
   * Whose budget is reduced, where no unit says it.
   * @maxLength 200
   */
  budgetOf: string;
  /** @maxLength 60 */
  account: string;
  /** @maxItems 20 */
  amounts: BenefitAmountForm[];
  /** Whether the last year’s amount is that of every year after it. */
  amountsContinue: boolean;
  /** @maxLength 200 */
  decidedBy: string;
  /** @nullable */
  decidedOn: string | null;
  /**
   * The line of the business case that carries it; for money alone.
   * @nullable
   */
  lineId: string | null;
}
