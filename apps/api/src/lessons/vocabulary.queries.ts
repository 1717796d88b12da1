import type { KnownWord } from '@erfa/knowledge';
import type { Ask } from '../persistence/prepared-transaction';

/** A word that no lesson has, with those that lessons have and that look like it. */
export interface UnknownWord {
  word: string;
  alike: (KnownWord & { spelling: string })[];
}

/** The most used spelling of a word first. */
const spelling = '(array_agg(k.spelling order by k.lessons desc, k.spelling))[1]';

/** Those of the words that stand in no lesson, not even with another ending. */
export function unknownWords(ask: Ask, words: readonly string[]): Promise<UnknownWord[]> {
  return ask<UnknownWord>(
    {
      name: 'unknown-lesson-words',
      text: `select w.word, coalesce((select jsonb_agg(a) from (
            select k.word, sum(k.lessons)::integer as lessons, ${spelling} as spelling
            from lesson_word k where k.word % w.word group by k.word order by similarity(k.word, w.word) desc, k.word limit 12
          ) a), '[]') as alike
        from unnest($1::text[]) w (word)
        where not exists (select from lesson_word k where k.word = w.word)
          and not exists (select from lesson_posting p where p.kind = 'stem' and p.term = any(ts_lexize('danish_stem', w.word)))`,
    },
    [words],
  );
}

/** Those of the words that a lesson has, with whatever ending. */
export async function knownWords(ask: Ask, words: readonly string[]): Promise<string[]> {
  const rows = await ask<{ word: string }>(
    {
      name: 'known-lesson-words',
      text: `select w.word from unnest($1::text[]) w (word)
        where exists (select from lesson_word k where k.word = w.word)
          or exists (select from lesson_posting p where p.kind = 'stem' and p.term = any(ts_lexize('danish_stem', w.word)))`,
    },
    [words],
  );
  return rows.map(({ word }) => word);
}

/** Spellings of words that begin so, the most used first. */
export async function wordsBeginningWith(
  ask: Ask,
  beginning: string,
  limit: number,
): Promise<string[]> {
  const rows = await ask<{ spelling: string }>(
    {
      name: 'lesson-words-beginning',
      text: `select ${spelling} as spelling from lesson_word k where k.word >= $1 and k.word < $2
        group by k.word order by sum(k.lessons) desc, k.word limit $3`,
    },
    [beginning, `${beginning}\uffff`, limit],
  );
  return rows.map((row) => row.spelling);
}

/** The titles of what lessons are filtered by, in both languages, by filter and value. */
export interface PlaceTitle {
  filter: 'dimension' | 'kle' | 'municipality';
  value: string;
  /** A municipality’s code, which the parameter takes. */
  code: string;
  title: { da: string; en: string };
}

export function placeTitles(
  ask: Ask,
  values: { dimension: string[]; kle: string[]; municipality: string[] },
): Promise<PlaceTitle[]> {
  return ask<PlaceTitle>(
    {
      name: 'lesson-place-titles',
      text: `select 'kle' as filter, code as value, code, jsonb_build_object('da', title, 'en', title) as title from kle_group where code = any($1)
        union all select 'municipality', id::text, code, jsonb_build_object('da', name, 'en', name) from organisation where id::text = any($2)
        union all select 'dimension', m.key || '/' || (n.node->>'key'), '', n.node->'title'
          from (select distinct on (key) key, content from published_model
            where key = any(select split_part(d, '/', 1) from unnest($3::text[]) d) order by key, version desc) m
          cross join lateral jsonb_array_elements(m.content->'nodes') n (node) where m.key || '/' || (n.node->>'key') = any($3)`,
    },
    [values.kle, values.municipality, values.dimension],
  );
}
