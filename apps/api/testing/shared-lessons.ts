import fs from 'node:fs';
import path from 'node:path';
import type { TestDatabase } from './database';

/** A lesson that stands in the database as if it had been shared. */
export interface ArrangedLesson {
  id?: string;
  title: string;
  happened?: string;
  cause?: string;
  recommendation?: string;
  kind?: 'worked' | 'failed' | 'conditional';
  phase?: 'before' | 'during' | 'after';
  kle?: string[];
  technology?: string[];
  dimension?: string;
  /** Code of the organisation. */
  origin?: string;
  featured?: boolean;
  /** Days since it was shared. */
  age?: number;
}

/** Shares lessons all at once, as the owner does; the index is kept by the same trigger as for the acts. @returns their ids in order */
export async function shareLessons(
  database: TestDatabase,
  lessons: readonly ArrangedLesson[],
): Promise<string[]> {
  const rows = await database.ask<{ id: string }>(
    `insert into published_lesson (id, origin_id, version, title, happened, cause, recommendation, applies, kind, about, phase, kle, technology,
       dimension_model, dimension_node, content_hash, confirm_by, featured, published_at)
     select coalesce(x.id, uuidv7()), o.id, 1, x.title, coalesce(x.happened, '–'), coalesce(x.cause, '–'), coalesce(x.recommendation, '–'), '–',
       coalesce(x.kind, 'worked'), 'process', coalesce(x.phase, 'before'), coalesce(x.kle, '{00}'), coalesce(x.technology, '{}'),
       split_part(x.dimension, '/', 1), split_part(x.dimension, '/', 2), 'arranged', current_date + 300, coalesce(x.featured, false),
       now() - coalesce(x.age, 0) * interval '1 day'
     from jsonb_to_recordset($1) as x(id uuid, title text, happened text, cause text, recommendation text, kind text, phase text,
       kle text[], technology text[], dimension text, origin text, featured boolean, age integer, place integer)
     join organisation o on o.code = coalesce(x.origin, '0101') order by x.place returning id`,
    [JSON.stringify(lessons.map((lesson, place) => ({ ...lesson, place })))],
  );
  return rows.map(({ id }) => id);
}

/** A query of the evaluation set, and how much each lesson helps. */
export interface JudgedQuery {
  id: string;
  text: string;
  type: string;
  judged: Map<string, number>;
}

const folder = path.resolve(__dirname, '../src/lessons/search-eval');
const lines = (name: string): string[] =>
  fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n');

const phases: Readonly<Record<string, 'before' | 'during' | 'after'>> = {
  FØR: 'before',
  UNDER: 'during',
  EFTER: 'after',
};

/** The lessons of the evaluation set; number 7 has the id that ends in 7. */
export function evaluationLessons(): ArrangedLesson[] {
  return lines('corpus.jsonl').map((line) => {
    const { _id, title, text, phase } = JSON.parse(line) as Record<string, string>;
    return {
      id: evaluationId(_id ?? ''),
      title: title ?? '',
      happened: text ?? '',
      phase: phases[phase ?? ''] ?? 'before',
    };
  });
}

export const evaluationId = (name: string): string =>
  `00000000-0000-7000-8000-${name.slice(1).padStart(12, '0')}`;

export function evaluationQueries(): JudgedQuery[] {
  const judgements = lines('qrels.tsv')
    .slice(1)
    .map((line) => line.split('\t'));
  return lines('queries.jsonl').map((line) => {
    const { _id: id = '', text = '', type = '' } = JSON.parse(line) as Record<string, string>;
    const own = judgements.filter(([query]) => query === id);
    return {
      id,
      text,
      type,
      judged: new Map(own.map(([, lesson = '', score]) => [evaluationId(lesson), Number(score)])),
    };
  });
}

/** Normalised discounted cumulative gain of the first ten. */
export function ndcg(found: readonly string[], judged: ReadonlyMap<string, number>): number {
  const gain = (scores: readonly number[]): number =>
    scores.slice(0, 10).reduce((sum, score, at) => sum + (2 ** score - 1) / Math.log2(at + 2), 0);
  const best = [...judged.values()].sort((a, b) => b - a);
  return gain(found.map((id) => judged.get(id) ?? 0)) / gain(best);
}
