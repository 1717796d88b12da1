import { askedWords, leastShare, lengthBias, saturation } from '@erfa/knowledge';

/** Lessons to a posting list's row, as the migration has it. */
const perBlock = 2048;
/** How much is counted of a query whose terms are common. */
export interface CountingLimits {
  /** Entries of lists that are read from one end to the other, those of rare terms first. */
  entries: number;
  /** Lessons that are found at most by their stems, and by their grams. */
  found: number;
  /** Lessons of each kind that the commoner terms are looked up for, those with the best scores so far. */
  best: number;
  /** Commoner terms that are looked up, the rarest first; the commonest tell least. */
  terms: number;
}

/** Measured with 100,000 lessons: docs/adr/0007. */
export const countingLimits: CountingLimits = {
  entries: 10_000,
  found: 2000,
  best: 250,
  terms: 32,
};

/**
 * BM25’s score of one packed entry `x` of a term with its `weight` and the `mean` length of texts. In double precision
 * throughout: a bare 0.75 is a numeric, which makes the whole several times as slow.
 */
const score = `weight * frequency * ${double(saturation + 1)} / (frequency + ${double(saturation)} * (${double(1 - lengthBias)} + ${double(lengthBias)} * (x & 1048575)::double precision / mean))`;
const frequency = `(select ((x >> 20) & 4095)::double precision as frequency)`;

/** The numbers of the best lessons by their stems, and of the best by their grams. */
const theBest = (list: string, most: number): string =>
  `(select number from ${list} where stem is not null order by stem desc, number limit ${most})
      union (select number from ${list} where gram is not null order by gram desc, number limit ${most})`;

/** What a lesson has by the lists that were read and by the looking up; null where neither gave anything. */
const together = (kind: 'stem' | 'gram'): string =>
  `case when m.${kind} is null then n.${kind} else coalesce(n.${kind}, 0) + m.${kind} end as ${kind}`;

/**
 * Words and grams asked for ($1, $2) as lessons with their scores: BM25 over stems and over grams. Where the lists of all terms
 * are short this is what counting every lesson would come to; where they are long, the rare terms say which lessons are near,
 * and the best of those get what the commoner terms give them.
 */
export const searched = ({
  entries,
  found,
  best,
  terms,
}: CountingLimits): string => `asked as materialized (
    select 'stem' as kind, stem as term from unnest($1::text[]) word cross join lateral unnest(ts_lexize('danish_stem', word)) stem group by stem
    union all select 'gram', gram from unnest($2::text[]) gram
  ), sized as materialized (
    select a.kind, a.term, coalesce(sum(p.size), 0)::double precision as having
    from asked a left join lesson_posting p on p.kind = a.kind and p.term = a.term group by a.kind, a.term
  ), weighed as materialized (
    select z.kind, z.term, ln(1 + (i.lessons - z.having + 0.5) / (z.having + 0.5)) as weight,
      sum(z.having) over (order by z.having, z.kind, z.term) as upto, row_number() over (order by z.having, z.kind, z.term) as place,
      case z.kind when 'stem' then i.stems else i.grams end::double precision / greatest(i.lessons, 1) as mean
    from sized z cross join lesson_index i
  ), read as materialized (
    -- At least one list: of a query of common terms alone, that of the rarest.
    select kind, term, weight, mean from weighed where place = 1 or upto <= ${entries}
  ), commoner as materialized (
    select kind, term, weight, mean from weighed where place > 1 and upto > ${entries} order by place limit ${terms}
  ), needed as materialized (
    select coalesce(sum(weight) filter (where kind = 'stem'), 0) * share as stems, coalesce(sum(weight) filter (where kind = 'gram'), 0) * share as grams
    from weighed cross join (select ${leastShare} * least(1, ${askedWords}.0 / greatest(cardinality($1::text[]), 1)) as share) s group by share
  ), scored as materialized (
    select h.number, sum(h.score) filter (where h.kind = 'stem') as stem, sum(h.score) filter (where h.kind = 'gram') as gram,
      sum(h.weight) filter (where h.kind = 'stem') as stems, sum(h.weight) filter (where h.kind = 'gram') as grams
    from (
      select w.kind, w.weight, (x >> 32)::integer as number, ${score} as score
      from read w
      join lesson_posting p on p.kind = w.kind and p.term = w.term
      cross join lateral unnest(p.lessons) x
      cross join lateral ${frequency} f
    ) h group by h.number
  ), carrying as materialized (
    select s.number, s.stem, s.gram from scored s cross join needed n where s.stems >= n.stems or s.grams >= n.grams
  ), near as materialized (
    select number, stem, gram from carrying where number in (${theBest('carrying', found)})
  ), best as materialized (
    select number / ${perBlock} as block, array_agg(number) as numbers from (${theBest('near', best)}) b group by number / ${perBlock}
  ), more as materialized (
    select number, sum(score) filter (where kind = 'stem') as stem, sum(score) filter (where kind = 'gram') as gram from (
      select kind, number, ${score} as score from (
        -- A list is sorted by lesson: its place is found by halving. "offset 0" unpacks each list once, and leaves it behind.
        select c.kind, c.weight, c.mean, number, list[width_bucket((number::bigint << 32) | 4294967295, list)] as x
        from commoner c cross join best b
        cross join lateral (select p.lessons || '{}'::bigint[] as list from lesson_posting p where p.kind = c.kind and p.term = c.term and p.block = b.block offset 0) l
        cross join lateral unnest(b.numbers) number offset 0
      ) looked_up cross join lateral ${frequency} f where x >> 32 = number
    ) s group by number
  ), found as materialized (
    select n.number, ${together('stem')}, ${together('gram')} from near n left join more m on m.number = n.number
  )`;

function double(value: number): string {
  return `${value}::double precision`;
}
