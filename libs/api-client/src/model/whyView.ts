/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WhyForm } from './whyForm';

export interface WhyView {
  projectTitle: string;
  mayEdit: boolean;
  form: WhyForm;
}
