import type { Answer, Answers, AnswerSheet } from '../src/index';

/** Where a sheet has answers: its own list, or the list of one unit by its place. */
export type SheetPlace = 'own' | number;

/** All places of a sheet that answers can be in. */
export function placesIn(sheet: AnswerSheet): SheetPlace[] {
  return sheet.units ? sheet.units.map((_, at) => at) : ['own'];
}

/** The answers in one place. */
export function answersAt(sheet: AnswerSheet, place: SheetPlace): Answers {
  return place === 'own' ? sheet.answers : (sheet.units?.[place]?.answers ?? {});
}

/** The sheet with other answers in one place. */
export function withAnswersAt(
  sheet: AnswerSheet,
  place: SheetPlace,
  answers: Answers,
): AnswerSheet {
  if (place === 'own') return { ...sheet, answers };
  const units = (sheet.units ?? []).map((unit, at) => (at === place ? { ...unit, answers } : unit));
  return { ...sheet, units };
}

/** The sheet with one answer given in one place. */
export function withAnswer(
  sheet: AnswerSheet,
  place: SheetPlace,
  key: string,
  answer: Answer,
): AnswerSheet {
  return withAnswersAt(sheet, place, { ...answersAt(sheet, place), [key]: answer });
}

/** The sheet with one answer taken away in one place. */
export function withoutAnswer(sheet: AnswerSheet, place: SheetPlace, key: string): AnswerSheet {
  const rest = Object.entries(answersAt(sheet, place)).filter(([other]) => other !== key);
  return withAnswersAt(sheet, place, Object.fromEntries(rest));
}

/** The sheet changed in every place, one after the other. */
export function everywhere(
  sheet: AnswerSheet,
  change: (sheet: AnswerSheet, place: SheetPlace) => AnswerSheet,
): AnswerSheet {
  return placesIn(sheet).reduce(change, sheet);
}
