/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitLinkView } from './benefitLinkView';
import type { BenefitNodeView } from './benefitNodeView';

export interface BenefitMapView {
  nodes: BenefitNodeView[];
  links: BenefitLinkView[];
}
