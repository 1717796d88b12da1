/** What a file of lessons can say of each, in the order of its columns. */
export const lessonFileFields = [
  'title',
  'kind',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'notApplies',
  'about',
  'phase',
  'kle',
  'technology',
  'dimension',
  'context',
  'authorName',
  'confirmBy',
] as const;
export type LessonFileField = (typeof lessonFileFields)[number];

/**
 * What two lessons have in common that say the same: title and what happened, whatever their case and white space. Whoever
 * reads a file twice has each lesson once.
 */
export function sameLessonKey(title: string, happened: string): string {
  const plain = (text: string): string =>
    text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('da');
  return `${plain(title)}\n${plain(happened)}`;
}
