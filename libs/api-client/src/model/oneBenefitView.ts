/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BarredOwnerView } from './barredOwnerView';
import type { BenefitCardView } from './benefitCardView';
import type { BenefitNodeView } from './benefitNodeView';
import type { BenefitOwnerView } from './benefitOwnerView';

export interface OneBenefitView {
  projectId: string;
  projectTitle: string;
  /** @nullable */
  goLiveOn: string | null;
  goneLive: boolean;
  benefit: BenefitCardView;
  /** Who can own it, leaders of units first; empty for who cannot choose. */
  owners: BenefitOwnerView[];
  /** Colleagues and invited who cannot own it; empty for who cannot choose. */
  barred: BarredOwnerView[];
  /** What it needs, directly or not. */
  needs: BenefitNodeView[];
}
