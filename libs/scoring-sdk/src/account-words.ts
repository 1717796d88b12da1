import type { Contribution } from './score';
import type { Language } from './text';

/** What a part of a figure is called: an answer, a unit of the organisation, or whatever else the model has below. */
export type Noun = 'answer' | 'unit' | 'part';

const small: Readonly<Record<Language, readonly string[]>> = {
  da: 'nul ét to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

const nouns: Readonly<Record<Noun, Readonly<Record<Language, readonly [string, string]>>>> = {
  answer: { da: ['ét svar', 'svar'], en: ['one answer', 'answers'] },
  unit: { da: ['én enhed', 'enheder'], en: ['one unit', 'units'] },
  part: { da: ['én del', 'dele'], en: ['one part', 'parts'] },
};

/** A count in words up to twelve, in digits beyond. */
export function counted(count: number, language: Language): string {
  return small[language][count] ?? String(count);
}

/** So many of something, in the number that the language asks for. */
export function parts(noun: Noun, count: number, language: Language): string {
  const [one, many] = nouns[noun][language];
  return count === 1 ? one : `${counted(count, language)} ${many}`;
}

/** What a contribution to a node stands for. */
export function nounOf(item: Contribution, node: string, questions: ReadonlySet<string>): Noun {
  if (typeof item.inputs?.['unit'] === 'string') return questions.has(node) ? 'answer' : 'unit';
  return questions.has(item.key) ? 'answer' : 'part';
}

/** A name in the quotation marks of the language. */
export function quoted(name: string, language: Language): string {
  return language === 'da' ? `»${name}«` : `“${name}”`;
}

/** A list in a sentence. */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}
