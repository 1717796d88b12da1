/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectFileField } from './projectFileField';

export interface ProjectFileColumnView {
  /** From 1. */
  place: number;
  /** As spreadsheets call it: A, B, C. */
  name: string;
  title: string;
  /** What stands in it first. */
  example: string;
  fields: ProjectFileField[];
}
