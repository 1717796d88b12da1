import type { LocalText } from '@erfa/scoring-sdk';
import type { Texts } from '../language/texts';
import type { TextKey } from '../language/text-key';

/** What the words of a field are taken from. */
export interface FieldContext {
  readonly texts: Pick<Texts, 'language' | 'text'>;
  /** The model or the node that the field is of; undefined where it is not there any more. */
  readonly target: unknown;
  /** What a setting of the plugin is called; undefined where the plugin does not know it. */
  readonly optionTitle: (key: string) => LocalText | undefined;
}

/** Fields of a node or a model that have a name of their own in the form. */
const named: Readonly<Record<string, TextKey>> = {
  title: 'writing.field.title',
  text: 'writing.field.text',
  guidance: 'writing.field.guidance',
  description: 'writing.field.description',
  good: 'writing.field.good',
  evidence: 'writing.field.evidence',
  weight: 'writing.field.weight',
  level: 'writing.field.level',
  minutes: 'writing.field.minutes',
  attributes: 'writing.field.attributes',
  type: 'writing.field.type',
  topics: 'writing.field.topics',
  key: 'writing.key.label',
  shownWhen: 'writing.findings.words.condition',
  steps: 'writing.findings.words.steps',
  scale: 'writing.findings.words.ownScale',
  scales: 'writing.part.scales',
  scoring: 'writing.part.scoring',
  nodes: 'writing.contents',
  children: 'writing.contents',
  licence: 'writing.about.licence',
  sources: 'writing.about.sources',
  axes: 'writing.about.axes',
};

/** Lists, and what one row of each is called. */
const rows: Readonly<Record<string, TextKey>> = {
  steps: 'writing.findings.words.step',
  bands: 'writing.findings.words.band',
  levels: 'writing.findings.words.level',
  elements: 'writing.findings.words.element',
  options: 'writing.findings.words.option',
  table: 'writing.findings.words.row',
  sources: 'writing.findings.words.row',
  axes: 'writing.findings.words.row',
};

/** What stands in a row or is set of a scale. */
const parts: Readonly<Record<string, TextKey>> = {
  title: 'writing.scale.parts.title',
  description: 'writing.scale.parts.description',
  unit: 'writing.scale.parts.unit',
  min: 'writing.scale.parts.min',
  max: 'writing.scale.parts.max',
  step: 'writing.scale.parts.step',
  steps: 'writing.scale.parts.steps',
  value: 'writing.scale.parts.value',
  key: 'writing.scale.parts.key',
  input: 'writing.scale.parts.input',
  bands: 'writing.scale.parts.bands',
  from: 'writing.scale.parts.from',
  levels: 'writing.scale.parts.levels',
  elements: 'writing.scale.parts.elements',
  base: 'writing.scale.parts.base',
  options: 'writing.scale.parts.options',
  weight: 'writing.scale.parts.weight',
  counts: 'writing.scale.parts.counts',
  table: 'writing.scale.parts.table',
  threshold: 'writing.scale.parts.threshold',
  points: 'writing.scale.parts.points',
  earliest: 'writing.scale.parts.earliest',
  latest: 'writing.scale.parts.latest',
  longest: 'writing.scale.parts.longest',
  url: 'writing.about.url',
  year: 'writing.about.year',
  note: 'writing.about.note',
};

/**
 * A field in the words of the form, as `Skalaen »Fire trin«, trin 3: navn` of `scales, four, steps, 2, title`.
 *
 * @param field the way to it from its node or the model, list places counted from 0
 * @returns empty where there are no words for it
 */
export function fieldWords(field: readonly string[], context: FieldContext): string {
  const { texts, target, optionTitle } = context;
  const last = field.at(-1);
  // The message says the language.
  const path = last === 'da' || last === 'en' ? field.slice(0, -1) : field;
  const [first, second] = path;
  if (first === undefined) return '';
  if (first === 'scales' && second !== undefined) {
    return scaleWords(['scales', second], path.slice(2), context);
  }
  if (first === 'scale') return scaleWords(['scale'], path.slice(1), context);
  if (first === 'steps' && second !== undefined) {
    return capital(texts.text('writing.findings.words.step', { number: second }));
  }
  if (first === 'scoring') {
    const key = second === 'options' ? path[2] : second;
    const option = key === undefined ? undefined : optionTitle(key);
    return option ? inLanguage(option, texts) : texts.text('writing.part.scoring');
  }
  if (first === 'title' && isModel(target)) return texts.text('writing.field.modelTitle');
  const own = Object.hasOwn(named, first) ? named[first] : undefined;
  if (!own) return '';
  const rest = first === 'sources' || first === 'axes' ? rowWords(path, texts) : '';
  return rest === '' ? texts.text(own) : `${texts.text(own)}, ${rest}`;
}

/** A scale by its name, and the way from there. */
function scaleWords(
  at: readonly string[],
  rest: readonly string[],
  { texts, target }: FieldContext,
): string {
  const title = valueAt(target, [...at, 'title']) as LocalText | undefined;
  const name = title ? inLanguage(title, texts) : '';
  const own = at.length === 1;
  const [, key = ''] = at;
  const scale =
    own && name === ''
      ? texts.text('writing.findings.words.ownScale')
      : texts.text('writing.findings.words.scale', { name: name || key });
  const words = rowWords(rest, texts);
  if (words === '') return scale;
  return rest.length > 1 ? `${scale}, ${words}` : `${scale}: ${words}`;
}

/** `steps, 2, title` as `trin 3: navn`. */
function rowWords(path: readonly string[], texts: FieldContext['texts']): string {
  const places: string[] = [];
  let end = '';
  for (let at = 0; at < path.length; at += 1) {
    const [word = '', number = ''] = [path[at], path[at + 1]];
    const row = Object.hasOwn(rows, word) ? rows[word] : undefined;
    if (row && /^\d+$/u.test(number)) {
      places.push(texts.text(row, { number: String(Number(number) + 1) }));
      at += 1;
    } else {
      const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
      if (part) end = texts.text(part).toLowerCase();
    }
  }
  const place = places.join(', ');
  return place !== '' && end !== '' ? `${place}: ${end}` : place || end;
}

function valueAt(target: unknown, path: readonly string[]): unknown {
  let value = target;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

const isModel = (target: unknown): boolean => valueAt(target, ['scales']) !== undefined;

function inLanguage({ da, en }: LocalText, texts: FieldContext['texts']): string {
  return texts.language() === 'en' ? en || da : da || en;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
