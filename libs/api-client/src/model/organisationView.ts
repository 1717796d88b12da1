/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OrganisationKind } from './organisationKind';

export interface OrganisationView {
  id: string;
  kind: OrganisationKind;
  code: string;
  name: string;
  officialName: string;
  /**
   * Inhabitants on 1 January of populationYear.
   * @nullable
   */
  population: number | null;
  /** @nullable */
  populationYear: number | null;
  /** @nullable */
  dstGroup: string | null;
  /**
   * Region today.
   * @nullable
   */
  region: string | null;
  /** Whom to ask here about digital maturity; empty where nobody has written it. */
  contactNote: string;
  /** 0 until something has been written. */
  version: number;
}
