import { lessonFileFields, type LessonFileField } from '@erfa/domain';
import { ColumnMapper, type Mapping } from '../../spreadsheets/file-columns';
import { fieldWords } from './field-words';

/** Which column of a file each field of a lesson is read from. */
export type LessonMapping = Mapping<LessonFileField>;

/** Knows the columns of lessons by their headers. */
export const lessonColumns = new ColumnMapper(lessonFileFields, fieldWords);
