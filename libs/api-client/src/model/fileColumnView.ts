/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonFileField } from './lessonFileField';

export interface FileColumnView {
  /** From 1. */
  place: number;
  /** As spreadsheets call it: A, B, C. */
  name: string;
  title: string;
  /** What stands in it first. */
  example: string;
  /** What is read from it. */
  fields: LessonFileField[];
}
