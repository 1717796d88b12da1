/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WhyForm } from './whyForm';

export interface SaveWhy {
  from: WhyForm;
  to: WhyForm;
}
