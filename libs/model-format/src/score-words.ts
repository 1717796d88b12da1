import {
  isJsonObject,
  type Json,
  type LocalText,
  type Model,
  type ScoreNode,
} from '@erfa/scoring-sdk';

/** The fields of a score that a golden case may expect. */
type ScoreField = 'state' | 'value' | 'level' | 'coverage' | 'outcome';

const same = (words: string): LocalText => ({ da: words, en: words });
const nothing: LocalText = { da: 'intet', en: 'nothing' };
const noScore: LocalText = { da: 'ingen score', en: 'no score' };
const score: LocalText = { da: 'en score', en: 'a score' };
const without: Readonly<Record<ScoreField, LocalText>> = {
  state: noScore,
  value: noScore,
  level: { da: 'intet niveau', en: 'no level' },
  coverage: nothing,
  outcome: { da: 'intet udfald', en: 'no outcome' },
};

/**
 * What a field of a score says, in words that follow “came to”: `2,5`, `niveau 3`, `ingen score`.
 *
 * @param value undefined where the score has no such node
 * @param outcomes titles of outcomes by key; one without is named by its key
 * @param beside what it is told apart from: as many decimals are said as that takes
 */
export function scoreWords(
  field: ScoreField,
  value: unknown,
  outcomes: ReadonlyMap<string, LocalText>,
  beside?: unknown,
): LocalText {
  if (value === undefined) return nothing;
  if (value === null) return without[field];
  const digits = typeof value === 'number' ? figure(value, beside) : String(value);
  const plain =
    typeof value === 'number' ? { da: digits.replace('.', ','), en: digits } : same(digits);
  switch (field) {
    case 'value':
      return plain;
    case 'state':
      return value === 'no-score' ? noScore : score;
    case 'level':
      return { da: `niveau ${plain.da}`, en: `level ${plain.en}` };
    case 'coverage':
      return { da: `svarandelen ${plain.da}`, en: `the coverage ${plain.en}` };
    case 'outcome': {
      const { da, en } = outcomes.get(String(value)) ?? plain;
      return { da: `»${da}«`, en: `“${en}”` };
    }
  }
}

/** A number with two decimals, or as many more as tell it from another. */
function figure(value: number, beside: unknown): string {
  if (typeof beside !== 'number') return String(Number(value.toFixed(2)));
  let digits = 2;
  while (digits < 15 && value.toFixed(digits) === beside.toFixed(digits)) digits += 1;
  return String(Number(value.toFixed(digits)));
}

/** Titles of outcomes by key: those that the score names, and those in the model's options, which a golden case may expect. */
export function outcomeTitles(root: ScoreNode, model: Model): ReadonlyMap<string, LocalText> {
  const titles = new Map<string, LocalText>();
  const inOptions = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach((one: Json) => inOptions(one));
    else if (isJsonObject(value)) {
      const { key, title } = value;
      if (typeof key === 'string' && isText(title)) titles.set(key, title);
      Object.values(value).forEach((one) => inOptions(one));
    }
  };
  inOptions(model.scoring.options);
  const inScore = ({ outcome, children }: ScoreNode): void => {
    if (outcome) titles.set(outcome.key, outcome.title);
    children.forEach(inScore);
  };
  inScore(root);
  return titles;
}

const isText = (value: unknown): value is LocalText =>
  isJsonObject(value) && typeof value['da'] === 'string' && typeof value['en'] === 'string';
