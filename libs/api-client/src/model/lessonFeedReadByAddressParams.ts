/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonFeedReadByAddressLanguage } from './lessonFeedReadByAddressLanguage';

export type LessonFeedReadByAddressParams = {
  /**
   * Goes before Accept-Language, which few feed readers can be told to send.
   */
  language?: LessonFeedReadByAddressLanguage;
  /**
   * Fifty lessons a page; each page links to the next (RFC 5005).
   * @minimum 1
   * @maximum 200
   */
  page?: number;
};
