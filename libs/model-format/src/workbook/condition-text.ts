import type { Condition, ConditionTest } from '@erfa/scoring-sdk';
import { valueCell, valueIn } from './cell-values';

/**
 * Conditions as people write them in a cell. Tests stand between _og_ (all of them) or _eller_ (any of
 * them); each is a question's key, an equals sign, and answers between upright lines:
 * `plan = 2 | 3 og kopier = sand`. English _and_, _or_, _true_ and _false_ are read too. Where there are
 * not two tests to stand between, `alle:` or `mindst én:` says which of the two it is.
 */
export function conditionText(condition: Condition): string {
  const all = 'all' in condition;
  const tests = all ? condition.all : condition.any;
  const written = tests.map(testText);
  if (tests.length > 1) return written.join(all ? ' og ' : ' eller ');
  return all && tests.length === 1
    ? written.join('')
    : `${all ? 'alle:' : 'mindst én:'} ${written.join('')}`.trim();
}

function testText({ question, is }: ConditionTest): string {
  const values = is.map((value) => {
    if (typeof value === 'boolean') return value ? 'sand' : 'falsk';
    if (typeof value === 'number') return String(valueCell(value));
    // Bare only where nothing in it could be read as anything else.
    return /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value) &&
      valueCell(value) === value &&
      !joins.has(value)
      ? value
      : JSON.stringify(value);
  });
  return `${question} = ${values.join(' | ')}`.trim();
}

const joins = new Map<string, 'all' | 'any'>([
  ['og', 'all'],
  ['and', 'all'],
  ['eller', 'any'],
  ['or', 'any'],
]);
const prefix = /^\s*(?:(alle|all)|(mindst [eé]n|any))\s*:/i;
/** A quoted text, a sign, or a word; anything else but space is none of them. */
const token = /\s*("(?:[^"\\]|\\.)*"|[=|]|[^\s=|"]+)/y;

/** @returns the condition, or null for what is none */
export function conditionIn(text: string): Condition | null {
  const said = prefix.exec(text);
  let way: 'all' | 'any' | undefined = said ? (said[1] === undefined ? 'any' : 'all') : undefined;
  const words = tokensOf(text.slice(said?.[0].length ?? 0));
  if (!words) return null;
  const tests: { question: string; is: ConditionTest['is'][number][] }[] = [];
  let at = 0;
  while (at < words.length) {
    if (tests.length > 0) {
      const join = joins.get(words[at]?.toLowerCase() ?? '');
      if (join === undefined || (way ?? join) !== join) return null;
      way = join;
      at += 1;
    }
    const question = words[at];
    if (question === undefined || !/^[a-z0-9][a-z0-9._-]*$/.test(question)) return null;
    if (words[at + 1] !== '=') return null;
    at += 2;
    const is: ConditionTest['is'][number][] = [];
    while (at < words.length && !joins.has(words[at]?.toLowerCase() ?? '')) {
      if (is.length > 0) {
        if (words[at] !== '|') return null;
        at += 1;
      }
      const word = words[at];
      if (word === undefined || word === '=' || word === '|') return null;
      const value = valueIn(word);
      if (typeof value === 'object') return null;
      is.push(value);
      at += 1;
    }
    tests.push({ question, is });
  }
  if (tests.length === 0 && !said) return null;
  return (way ?? 'all') === 'all' ? { all: tests } : { any: tests };
}

function tokensOf(text: string): string[] | null {
  const words: string[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const found = token.exec(text);
    if (!found) return null;
    words.push(found[1] ?? '');
  }
  return words;
}
