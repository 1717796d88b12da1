import type { Json, LocalText, OptionSpec, PluginManifest, ScaleKind } from '@erfa/scoring-sdk';
import { valueCell, valueIn } from './cell-values';

/** What codes of a closed list are called in cells, by code. Danish is written; Danish, English and the code are read. */
export type CodeWords = ReadonlyMap<string, LocalText>;

/** The words for the value at a way into some JSON (as `flattened` writes it); undefined where it is no code. */
export type WordsAt = (path: string) => CodeWords | undefined;

const words = (all: Readonly<Record<string, readonly [da: string, en: string]>>): CodeWords =>
  new Map(Object.entries(all).map(([code, [da, en]]) => [code, { da, en }]));

const kinds: Readonly<Record<ScaleKind, readonly [da: string, en: string]>> = {
  steps: ['trin', 'steps'],
  options: ['valg', 'options'],
  bands: ['tabel', 'table'],
  ladder: ['niveauer', 'levels'],
  boolean: ['ja eller nej', 'yes or no'],
  range: ['tal', 'number'],
  share: ['andel', 'share'],
  threshold: ['grænse', 'threshold'],
  date: ['dato', 'date'],
  text: ['tekst', 'text'],
};

/** The kinds of scale. */
export const scaleKindWords = words(kinds);

const scaleFields: Readonly<Record<string, CodeWords>> = {
  choose: words({ one: ['én', 'one'], many: ['flere', 'several'] }),
  better: words({ lower: ['lavere', 'lower'], higher: ['højere', 'higher'] }),
  counts: words({ percent: ['procent', 'per cent'], share: ['andel', 'share'] }),
};

/** Fields of scales that hold a code. */
export const scaleFieldWords: WordsAt = (path) =>
  Object.hasOwn(scaleFields, path) ? scaleFields[path] : undefined;

const states = words({
  scored: ['har score', 'has a score'],
  'no-score': ['ingen score', 'no score'],
  answered: ['besvaret', 'answered'],
  unanswered: ['ikke besvaret', 'not answered'],
  'not-applicable': ['ikke relevant', 'not relevant'],
  'dont-know': ['ved ikke', 'does not know'],
  hidden: ['skjult', 'hidden'],
});

/** States of answers and scores in golden cases. */
export const caseWords: WordsAt = (path) => (/(?:^|\/)state$/.test(path) ? states : undefined);

/** Choices of a plugin's options, as its manifest calls them. */
export function settingWords(
  manifest: Pick<PluginManifest, 'options' | 'attributes'> | undefined,
  setting: 'options' | 'attributes',
): WordsAt {
  const specs = (manifest?.[setting] ?? []) as readonly OptionSpec[];
  return (path) => choicesAt(specs, path.split('/'));
}

function choicesAt(specs: readonly OptionSpec[], way: readonly string[]): CodeWords | undefined {
  const [name, ...rest] = way;
  const spec = specs.find(({ key }) => key === name);
  if (spec?.kind === 'record') return choicesAt(spec.fields, rest);
  if (spec?.kind === 'table') return choicesAt(spec.columns, rest.slice(1));
  if (spec?.kind !== 'choice' || rest.length > 0) return undefined;
  return new Map(spec.choices.map(({ value, title }) => [value, title]));
}

/** What a cell for a code says; what is no such code, and any other value, is read as it stands. */
export function wordIn(cell: string, codes: CodeWords | undefined): Json {
  const said = plain(cell);
  // Between quotation marks it is the value itself, whatever it is.
  if (!codes || cell.trim().startsWith('"')) return valueIn(cell);
  if (codes.has(cell.trim())) return cell.trim();
  const found = [...codes].filter(([, { da, en }]) => plain(da) === said || plain(en) === said);
  const [only] = found;
  return only && found.length === 1 ? only[0] : valueIn(cell);
}

/** A value as a cell that {@link wordIn} reads back: the Danish word of a code, where that means it and nothing else. */
export function wordCell(value: Json, codes: CodeWords | undefined): string | number {
  const word = typeof value === 'string' ? codes?.get(value)?.da : undefined;
  if (word !== undefined && word.trim() === word && wordIn(word, codes) === value) return word;
  const cell = valueCell(value);
  // Text that reads like a word for a code, and is none.
  return typeof value === 'string' && wordIn(String(cell), codes) !== value
    ? JSON.stringify(value)
    : cell;
}

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();
