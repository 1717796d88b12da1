import { cprNumbers } from '@erfa/knowledge';
import { ValidateBy } from 'class-validator';
import { Problem } from '../http/problem';
import type { LessonWordsView } from './lesson.views';

/** Everything of a lesson that somebody writes freely, in the order it is shown. */
const written = [
  'title',
  'context',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'notApplies',
  'technology',
  'authorName',
] as const;

type WrittenField = (typeof written)[number];
type Written = Pick<LessonWordsView, WrittenField>;

/** The texts of a field: technologies are several, and an author need not be named. */
export const textsOf = (lesson: Written, field: WrittenField): readonly string[] =>
  [lesson[field] ?? []].flat();

export const hasCpr = (text: string): boolean => cprNumbers(text).length > 0;

/**
 * Asked after an act, of what its transaction holds, so that nobody changes it meanwhile: what was done is undone.
 * @throws Problem `lesson-cpr` naming the fields that hold what looks like somebody's CPR number
 */
export function assertNoCpr(lesson: Written): void {
  const fields = written.filter((field) => textsOf(lesson, field).some(hasCpr));
  if (fields.length > 0) throw new Problem('lesson-cpr', {}, [], { fields });
}

/** Property of a body that others read: text, or a list of it, without anything that looks like a CPR number. */
export const NoCpr = (): PropertyDecorator =>
  ValidateBy({
    name: 'noCpr',
    validator: {
      validate: (value: unknown) =>
        [value].flat().every((text) => typeof text !== 'string' || !hasCpr(text)),
    },
  });
