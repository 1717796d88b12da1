import {
  answerFault,
  type AnswerValue,
  dayWords,
  type LadderScale,
  type Scale,
  scaleRange,
  shareBounds,
  unitWords,
  usualTextLength,
} from '@erfa/scoring-sdk';
import type { Language } from '../language/language';
import type { Texts } from '../language/texts';
import { readNumber, writeNumber } from './typed-number';

/** How a question that is not answered by a step is answered on a page. */
export type AnswerForm = 'number' | 'day' | 'text' | 'one' | 'many';

/** One thing to choose; several of them under a heading where the scale has levels. */
export interface ChoiceItem {
  readonly key: string;
  readonly title: string;
}
export interface ChoiceGroup {
  readonly heading: string;
  readonly items: readonly ChoiceItem[];
}

/** The form of a scale; null for steps, which pages draw as steps. */
export function formOf(scale: Scale): AnswerForm | null {
  switch (scale.kind) {
    case 'steps':
      return null;
    case 'date':
      return 'day';
    case 'text':
      return 'text';
    case 'boolean':
      return 'one';
    case 'options':
      return scale.choose === 'one' ? 'one' : 'many';
    case 'ladder':
      return 'many';
    default:
      return 'number';
  }
}

/** The keys that stand for yes and no on a page. */
export const yesNo = { yes: 'true', no: 'false' } as const;

/** What there is to choose, in groups. */
export function choicesOf(scale: Scale, texts: Texts): ChoiceGroup[] {
  const language = texts.language();
  const named = ({ key, title }: { key: string; title: Readonly<Record<Language, string>> }) => ({
    key,
    title: title[language],
  });
  if (scale.kind === 'boolean') {
    const items = [
      { key: yesNo.yes, title: texts.text('answers.yes') },
      { key: yesNo.no, title: texts.text('answers.no') },
    ];
    return [{ heading: '', items }];
  }
  if (scale.kind === 'options') return [{ heading: '', items: scale.options.map(named) }];
  return scale.kind === 'ladder' ? levelsOf(scale, language, named) : [];
}

function levelsOf(
  { levels }: LadderScale,
  language: Language,
  named: (of: LadderScale['levels'][number]['elements'][number]) => ChoiceItem,
): ChoiceGroup[] {
  return levels.map(({ title, elements }) => ({
    heading: title[language],
    items: elements.map(named),
  }));
}

/** What is typed or picked, as an answer; null while it is none. */
export function readTyped(scale: Scale, typed: string, language: Language): AnswerValue | null {
  const form = formOf(scale);
  const value = form === 'number' ? readNumber(typed, language) : typed;
  return value === null || answerFault(scale, value) !== undefined ? null : value;
}

/** An answer as somebody would have typed it. */
export function writeTyped(value: unknown, language: Language): string {
  if (typeof value === 'number') return writeNumber(value, language);
  return typeof value === 'string' ? value : '';
}

/** What is asked for, in a few words: `Et tal fra 0 til 720 timer`. */
export function askedWords(scale: Scale, texts: Texts): string {
  const language = texts.language();
  const number = (value: number) => writeNumber(value, language);
  switch (scale.kind) {
    case 'share': {
      const { min, max } = shareBounds(scale);
      return steppedWords(texts, { from: `${number(min)} %`, to: `${number(max)} %` }, scale.step);
    }
    case 'bands':
    case 'threshold': {
      const { min, max, unit } = scale.input;
      return steppedWords(texts, { from: number(min), to: withUnit(number(max), unit, language) });
    }
    case 'range': {
      const { min, max } = scaleRange(scale);
      const to = withUnit(number(max), scale.unit, language);
      return steppedWords(texts, { from: number(min), to }, scale.step);
    }
    case 'date':
      return texts.text('answers.asked.day', {
        from: dayWords(scale.earliest, language),
        to: dayWords(scale.latest, language),
      });
    case 'text':
      return texts.text('answers.asked.text', {
        longest: writeNumber(scale.longest ?? usualTextLength, language),
      });
    default:
      return formOf(scale) === 'many' ? texts.text('answers.asked.many') : '';
  }
}

function steppedWords(texts: Texts, range: { from: string; to: string }, step?: number): string {
  return step === undefined
    ? texts.text('answers.asked.number', range)
    : texts.text('answers.asked.stepped', { ...range, step: writeNumber(step, texts.language()) });
}

function withUnit(number: string, unit: string | undefined, language: Language): string {
  return `${number} ${unitWords(unit, language)}`.trim();
}
