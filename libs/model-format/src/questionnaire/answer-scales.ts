import type { LocalText, Scale } from '@erfa/scoring-sdk';
import { canonicalJson } from '@erfa/scoring-sdk';
import { type AnswerWord, isAnswerState, runsDown, saysNo, saysYes } from './answer-words';
import { NewKeys } from './new-keys';
import { type AnswerOrder, plain } from './uses';

/** What a list of answers became. */
export interface AnswerScale {
  /** Undefined where they make no scale. */
  readonly scale: Scale | undefined;
  /** Answers that everybody may give in Erfa, and that the scale does not have. */
  readonly states: readonly string[];
  /** Whether the list ran from its highest end to its lowest, and was turned. */
  readonly turned: boolean;
  /** Answers that stand in the list more than once. */
  readonly twice: readonly string[];
  /** Whether the answers are given numbers that cannot be what they count, since two have the same. */
  readonly numbersAlike: boolean;
}

/** How a list of answers is read. */
export interface ScaleWish {
  /** One of them, or as many as fit. */
  readonly choose: 'one' | 'many';
  readonly order: AnswerOrder;
  readonly text: (words: string) => LocalText;
}

/**
 * Makes a scale of a list of answers. They count what their numbers say, else their places from 1. Yes and no become a
 * boolean, a single `1-5` a range, a list to choose several of options that count 1 each.
 */
export function scaleOfAnswers(all: readonly AnswerWord[], wish: ScaleWish): AnswerScale {
  const words = all.filter((word) => !isAnswerState(word));
  const seen = new Set<string>();
  const twice = words
    .filter((word) => seen.size === seen.add(plain(word.words)).size)
    .map((word) => word.words);
  const values = words.flatMap(({ value }) => (value === null ? [] : [value]));
  const numbered = words.length > 1 && values.length === words.length;
  const numbersAlike = numbered && new Set(values).size < values.length;
  // `2. halvår` and `1. halvår` have places in a year: without their numbers they are the same words.
  const wordsAlike =
    twice.length > 0 && new Set(words.map(({ text }) => plain(text))).size > seen.size;
  const counted = numbered && !numbersAlike && !wordsAlike;
  const turned =
    !counted && (wish.order === 'falling' || (wish.order === 'detect' && runsDown(words)));
  const states = all.filter(isAnswerState).map(({ text }) => text);
  const about = { states, twice: wordsAlike ? [] : twice, numbersAlike };
  const scale = built(words, counted, turned, wish);
  return { ...about, scale, turned: turned && scale?.kind === 'steps' };
}

function built(
  words: readonly AnswerWord[],
  counted: boolean,
  turned: boolean,
  { choose, text }: ScaleWish,
): Scale | undefined {
  const [first] = words;
  if (!first) return undefined;
  if (words.length === 1) return scaleOfOne(first.text);
  const keys = new NewKeys();
  if (choose === 'many') {
    const options = words.map(({ text: whole, words: said, value }) => ({
      key: keys.make(said, 'svar'),
      title: text(counted ? said : whole),
      weight: counted && value !== null ? value : 1,
    }));
    return { kind: 'options', choose, options };
  }
  const [yes, no] = [words.find(saysYes), words.find(saysNo)];
  if (words.length === 2 && yes && no) {
    if (!counted || yes.value === null || no.value === null) return { kind: 'boolean' };
    return { kind: 'boolean', yes: yes.value, no: no.value };
  }
  const rising = counted
    ? words.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    : turned
      ? words.toReversed()
      : words;
  const steps = rising.map(({ text: whole, words: said, value }, at) => ({
    value: counted && value !== null ? value : at + 1,
    key: keys.make(said, `trin-${at + 1}`),
    title: text(counted ? said : whole),
  }));
  return { kind: 'steps', steps };
}

const span = /^(-?\d{1,6})\s*(?:-|–|til|to)\s*(-?\d{1,6})(\s*%)?$/u;

/** A scale that one word stands for: `1-5`, `0–100 %`, `Fritekst`, `Ja/nej`. */
function scaleOfOne(word: string): Scale | undefined {
  const said = plain(word);
  const [, from, to, percent] = span.exec(said) ?? [];
  const [min, max] = [Number(from), Number(to)];
  if (from !== undefined && min < max)
    return percent ? { kind: 'share', min, max } : { kind: 'range', min, max, step: 1 };
  const kind = scaleKindNamed(said);
  return kind === 'one' || kind === 'many' ? undefined : kind && { kind };
}

const kinds = {
  boolean: /^(?:ja ?(?:\/|-|eller) ?nej|yes ?(?:\/|-|or) ?no|boolean|afkrydsning ja nej)$/u,
  text: /^(?:(?:fri|åben|åbent|kort|lang) ?(?:tekst|svar|tekstsvar)|fritekst|tekst|tekstfelt|kommentar|(?:free|open|short|long)(?: |-)?(?:text|answer|ended)|text|comment|essay)$/u,
  share: /^(?:procent|procentdel|andel|%|percent|percentage|share)$/u,
  many: /^(?:flere(?: valg| svar)?|flervalg|multi(?:ple)?(?: |-)?(?:valg|choice|select)?|checkbox(?:es)?|afkrydsning|vælg flere)$/u,
  one: /^(?:(?:ét|et|en|én|enkelt) ?(?:valg|svar)|enkeltvalg|single(?: |-)?(?:choice|select|answer)?|radio(?:button|knap)?s?|skala|scale|likert|rating|dropdown|rulleliste|vælg en|vælg én)$/u,
} as const;

/** A way of answering that a questionnaire names: in a column of its own, or in place of the answers. */
export type NamedKind = keyof typeof kinds;

/** What is said of how a question is answered; undefined where it is not known. */
export function scaleKindNamed(words: string): NamedKind | undefined {
  const said = plain(words);
  return (Object.keys(kinds) as NamedKind[]).find((kind) => kinds[kind].test(said));
}

/** Words for the ways of answering, to be told to who has used another. */
export const kindWords: LocalText = {
  da: 'ja/nej, fritekst, procent, ét svar, flere svar',
  en: 'yes/no, free text, percent, single choice, multiple choice',
};

/** Two scales with the same answers in the same order that count the same have the same name here. */
export function sameScale(scale: Scale): string {
  if (scale.kind === 'steps') {
    return canonicalJson([
      scale.kind,
      scale.steps.map(({ value, title }) => [value, plain(title.da), plain(title.en)]),
    ]);
  }
  if (scale.kind === 'options') {
    return canonicalJson([
      ...[scale.kind, scale.choose],
      scale.options.map(({ weight, title }) => [weight, plain(title.da), plain(title.en)]),
    ]);
  }
  return canonicalJson({ ...scale });
}
