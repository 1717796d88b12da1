import type { LocalText, Scale } from '@erfa/scoring-sdk';
import {
  type AnswerScale,
  kindWords,
  type NamedKind,
  scaleKindNamed,
  scaleOfAnswers,
} from './answer-scales';
import { answerIn, answersIn, type AnswerWord } from './answer-words';
import type { QuestionnaireTable } from './read-table';
import { lengthOf, type Places, type RowReader } from './row-reader';
import type { QuestionnaireChoice } from './uses';
import { numberOf } from './uses';

/** Characters of a title, as the schema has them. */
export const longestTitle = 300;
/** Characters of any other text. */
export const longestText = 5000;
/** Steps and options of a scale, as the schema has them. */
const mostAnswers = { one: 100, many: 200 } as const;

/** How a question is answered. */
export interface QuestionAnswers {
  readonly scale: Scale;
  /** What the steps look like for this question, by their values. */
  readonly steps?: Readonly<Record<string, LocalText>>;
}

/** Reads how questions are answered: from one cell, from several, or from descriptions of steps. */
export class AnswerReader {
  /** Lists that were read already: the same one has the same scale, and is remarked on once. */
  private readonly known = new Map<string, Scale | undefined>();
  private readonly steps: { readonly scale: Scale; readonly values: ReadonlyMap<number, number> };
  private readonly plain: Scale;

  constructor(
    table: QuestionnaireTable,
    private readonly places: Places,
    private readonly choice: QuestionnaireChoice,
    private readonly text: (words: string) => LocalText,
  ) {
    const columns = places.get('step') ?? [];
    const headings = columns.map(
      (place) => table.columns.find((column) => column.place === place)?.heading ?? '',
    );
    this.steps = this.stepsOf(columns, headings);
    this.plain = this.plainScale();
  }

  /** How the question of a row is answered. */
  of(row: RowReader): QuestionAnswers {
    const kind = this.kindOf(row);
    if (kind === 'boolean' || kind === 'text' || kind === 'share') return { scale: { kind } };
    if ((this.places.get('step')?.length ?? 0) > 1) return this.describedSteps(row);
    const scale = this.listed(row, kind ?? 'one');
    return { scale: scale ?? this.plain };
  }

  private kindOf(row: RowReader): NamedKind | undefined {
    const [cell] = row.cells('answerType', 1000);
    if (!cell) return undefined;
    const kind = scaleKindNamed(cell.text);
    if (kind === undefined)
      row.warning('form-answer-type', cell.place, { value: cell.text, expected: kindWords });
    return kind;
  }

  private describedSteps(row: RowReader): QuestionAnswers {
    const described = row
      .cells('step', longestText)
      .map(({ place, text }) => [String(this.steps.values.get(place)), this.text(text)] as const);
    return {
      scale: this.steps.scale,
      ...(described.length > 0 ? { steps: Object.fromEntries(described) } : {}),
    };
  }

  private listed(row: RowReader, choose: 'one' | 'many'): Scale | undefined {
    const inOne = row.cells('answers', 2 * longestText);
    const apart = row.cells('answer', longestText);
    const place = inOne[0]?.place ?? apart[0]?.place;
    if (place === undefined) {
      const [column] = this.places.get('answers') ?? this.places.get('answer') ?? [];
      if (column !== undefined) row.warning('form-no-answers', column, {});
      return undefined;
    }
    const name = JSON.stringify([
      choose,
      inOne.length,
      [...inOne, ...apart].map(({ text }) => text),
    ]);
    if (this.known.has(name)) return this.known.get(name);
    const words =
      inOne.length > 0
        ? inOne.flatMap(({ text }) => answersIn(text))
        : apart.map(({ text }) => answerIn(text));
    const scale = this.made(row, place, words, choose);
    // What has a fault is told of every row that has it.
    if (scale) this.known.set(name, scale);
    return scale;
  }

  private made(
    row: RowReader,
    place: number,
    words: readonly AnswerWord[],
    choose: 'one' | 'many',
  ): Scale | undefined {
    const long = words.find(({ text }) => lengthOf(text) > longestTitle);
    if (long) {
      const facts = { length: lengthOf(long.text), limit: longestTitle };
      row.error('form-answer-long', place, facts);
      return undefined;
    }
    const limit = mostAnswers[choose];
    if (words.length > limit) {
      row.error('form-too-many', place, { count: words.length, limit });
      return undefined;
    }
    const made = scaleOfAnswers(words, { choose, order: this.choice.order, text: this.text });
    remark(row, place, made, this.choice.language);
    if (!made.scale) row.error('form-one-answer', place, { value: words[0]?.text ?? '' });
    return made.scale;
  }

  private stepsOf(
    columns: readonly number[],
    headings: readonly string[],
  ): { scale: Scale; values: ReadonlyMap<number, number> } {
    const numbers = headings.map((heading) => numberOf(heading));
    const counted =
      numbers.every((n) => n !== undefined) && new Set(numbers).size === numbers.length;
    const steps = columns
      .map((place, at) => {
        const value = counted ? (numbers[at] ?? at + 1) : at + 1;
        const title = headings[at] || this.stepName(value);
        return { place, value, title: this.text(title) };
      })
      .sort((a, b) => a.value - b.value);
    return {
      scale: {
        kind: 'steps',
        steps: steps.map(({ value, title }, at) => ({ value, key: `trin-${at + 1}`, title })),
      },
      values: new Map(steps.map(({ place, value }) => [place, value])),
    };
  }

  private stepName(value: number): string {
    return `${this.choice.language === 'da' ? 'Trin' : 'Step'} ${value}`;
  }

  private plainScale(): Scale {
    if (this.choice.otherwise !== 'steps') return { kind: this.choice.otherwise };
    const steps = [1, 2, 3, 4, 5].map((value) => ({
      ...{ value, key: `trin-${value}`, title: this.text(this.stepName(value)) },
    }));
    return { kind: 'steps', steps };
  }
}

/** Says what was done with a list of answers that is not as it was written. */
function remark(row: RowReader, place: number, made: AnswerScale, language: 'da' | 'en'): void {
  for (const value of new Set(made.states)) row.note('form-answer-state', place, { value });
  for (const value of new Set(made.twice)) row.warning('form-answer-twice', place, { value });
  if (made.numbersAlike) row.warning('form-answer-numbers', place, {});
  const lowest = made.scale?.kind === 'steps' ? made.scale.steps[0]?.title[language] : undefined;
  if (made.turned) row.note('form-answers-turned', place, { value: lowest });
}
