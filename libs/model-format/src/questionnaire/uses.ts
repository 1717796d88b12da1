import type { LocalText } from '@erfa/scoring-sdk';

/** What a column of an old questionnaire may be. `answer` and `step` stand in several columns, from left to right. */
export const columnUses = [
  ...(['none', 'question', 'title', 'number', 'group1', 'group2', 'group3'] as const),
  ...(['guidance', 'good', 'evidence', 'answers', 'answer', 'step', 'answerType'] as const),
  ...(['weight', 'level'] as const),
] as const;

/** See {@link columnUses}. */
export type ColumnUse = (typeof columnUses)[number];

/** What the uses are called, as the page that maps columns calls them. */
export const useWords: Readonly<Record<ColumnUse, LocalText>> = {
  none: { da: 'Bruges ikke', en: 'Not used' },
  question: { da: 'Spørgsmål', en: 'Question' },
  title: { da: 'Kort titel', en: 'Short title' },
  number: { da: 'Nummer', en: 'Number' },
  group1: { da: 'Dimension', en: 'Dimension' },
  group2: { da: 'Gruppe under dimensionen', en: 'Group below the dimension' },
  group3: { da: 'Gruppe under gruppen', en: 'Group below the group' },
  guidance: { da: 'Vejledning', en: 'Guidance' },
  good: { da: 'God praksis', en: 'What good looks like' },
  evidence: { da: 'Dokumentation', en: 'Evidence' },
  answers: { da: 'Alle svarmuligheder', en: 'All answers' },
  answer: { da: 'Én svarmulighed', en: 'One answer' },
  step: { da: 'Hvordan et trin ser ud', en: 'What a step looks like' },
  answerType: { da: 'Svartype', en: 'Kind of answer' },
  weight: { da: 'Vægt', en: 'Weight' },
  level: { da: 'Niveau', en: 'Level' },
};

/** Uses that several columns may have: what stands in them is put together. */
export const usesOfMany: ReadonlySet<ColumnUse> = new Set([
  ...(['none', 'guidance', 'good', 'evidence', 'answer', 'step'] as const),
]);

/** The groups that a question may stand in, from the outermost. */
export const groupUses = ['group1', 'group2', 'group3'] as const;

/** The ways in which the answers to a question may be written; a questionnaire has one of them. */
export const answerUses = ['answers', 'answer', 'step'] as const;

/** Which end of a list of answers counts the least: as its words say, its first, or its last. */
export const answerOrders = ['detect', 'rising', 'falling'] as const;
export type AnswerOrder = (typeof answerOrders)[number];

/** How a question is answered that says nothing of it: five steps to be named, yes or no, a percentage, a text. */
export const plainAnswers = ['steps', 'boolean', 'share', 'text'] as const;
export type PlainAnswer = (typeof plainAnswers)[number];

/** What somebody has chosen for a sheet. */
export interface QuestionnaireChoice {
  /** The row with the headings of the columns, as spreadsheets number it. */
  readonly headings: number;
  /** What columns are, by place from 0; the others are not read. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** The language that it is written in. */
  readonly language: 'da' | 'en';
  readonly order: AnswerOrder;
  readonly otherwise: PlainAnswer;
}

/** A cell as it compares: lower case, one space between words, without white space around it. */
export const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** The first number of a text, as in `Niveau 2` or `2 – Delvist`; undefined where there is none. */
export function numberOf(text: string): number | undefined {
  const found = /-?\d+(?:[.,]\d+)?/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found.replace(',', '.'));
}
