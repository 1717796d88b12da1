/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectKind } from './projectKind';
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';
import type { SharedBenefitView } from './sharedBenefitView';

export interface SharedProjectView {
  id: string;
  title: string;
  purpose: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  municipality: string;
  municipalityCode: string;
  population: number;
  /** Statistics Denmark’s group. */
  dstGroup: number;
  /** @nullable */
  productId: string | null;
  /** @nullable */
  productName: string | null;
  /** @nullable */
  supplierId: string | null;
  /** @nullable */
  supplierName: string | null;
  technology: string[];
  /** KLE main groups. */
  kle: string[];
  /** @nullable */
  citizens: number | null;
  /** @nullable */
  employees: number | null;
  /** @nullable */
  goLiveOn: string | null;
  /**
   * One-off expense as planned. Whole kroner.
   * @nullable
   */
  plannedExpense: number | null;
  /**
   * One-off expense as it became. Whole kroner.
   * @nullable
   */
  becameExpense: number | null;
  /**
   * Money benefit a year as promised. Whole kroner.
   * @nullable
   */
  promisedBenefit: number | null;
  /**
   * Money benefit a year as shown. Whole kroner.
   * @nullable
   */
  realisedBenefit: number | null;
  /**
   * Months to going live, planned.
   * @nullable
   */
  plannedMonths: number | null;
  /**
   * Months to going live, as it took.
   * @nullable
   */
  becameMonths: number | null;
  differently: string;
  /**
   * Whom to ring; said yes to it.
   * @nullable
   */
  contactName: string | null;
  contactTitle: string;
  contactMail: string;
  contactPhone: string;
  /** Whether the figures enter the outside view of others. */
  entersOutside: boolean;
  /** Empty where none are told. */
  benefits: SharedBenefitView[];
  /** Whether it is the caller’s own municipality’s. */
  own: boolean;
}
