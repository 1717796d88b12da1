/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface SimilarLessonView {
  id: string;
  title: string;
  origin: SharingOrganisationView;
  /** Whether it is the caller’s own organisation’s. */
  own: boolean;
  /** Whether it is shared with all. */
  shared: boolean;
  /** How much both say of what the shorter says, from 0 to 1. */
  nearness: number;
  /** Words that both have, as the text spells them, the most telling first. */
  words: string[];
}
