/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitCardView } from './benefitCardView';
import type { BenefitLinkView } from './benefitLinkView';
import type { BenefitNodeView } from './benefitNodeView';

export interface BenefitsView {
  projectTitle: string;
  mayEdit: boolean;
  /** @nullable */
  goLiveOn: string | null;
  /** Whether the project is in use, so that no baseline can be taken. */
  goneLive: boolean;
  benefits: BenefitCardView[];
  nodes: BenefitNodeView[];
  links: BenefitLinkView[];
}
