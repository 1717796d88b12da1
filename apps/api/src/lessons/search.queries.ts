import {
  askedWords,
  leastShare,
  lengthBias,
  listWeights,
  rankOffset,
  saturation,
  type Query,
} from '@erfa/knowledge';
import type { Ask, PreparedStatement } from '../persistence/prepared-transaction';
import type { FoundLessonRow, LessonFilters } from './search.rows';
import { adoptionCounts, organisationObject } from './word-columns';

/** Of very common terms, only as many list entries are read as tell something; the commonest come last and tell least. */
const mostEntries = 200_000;
/** Places of each list that are fused; farther down the grams alone decide. */
const fusedPlaces = 1000;

/** Words and grams asked for ($1, $2) as lessons with their scores: BM25 over stems and over grams. */
const searched = `asked as materialized (
    select 'stem' as kind, stem as term from unnest($1::text[]) word cross join lateral unnest(ts_lexize('danish_stem', word)) stem group by stem
    union all select 'gram', gram from unnest($2::text[]) gram
  ), sized as materialized (
    select a.kind, a.term, coalesce(sum(p.size), 0)::double precision as having
    from asked a left join lesson_posting p on p.kind = a.kind and p.term = a.term group by a.kind, a.term
  ), weighed as materialized (
    -- Rare terms first: they tell most and have the fewest lessons.
    select z.kind, z.term, ln(1 + (i.lessons - z.having + 0.5) / (z.having + 0.5)) as weight,
      sum(z.having) over (order by z.having, z.kind, z.term) - z.having as before,
      case z.kind when 'stem' then i.stems else i.grams end::double precision / greatest(i.lessons, 1) as mean
    from sized z cross join lesson_index i
  ), needed as materialized (
    select coalesce(sum(weight) filter (where kind = 'stem'), 0) * share as stems, coalesce(sum(weight) filter (where kind = 'gram'), 0) * share as grams
    from weighed cross join (select ${leastShare} * least(1, ${askedWords}.0 / greatest(cardinality($1::text[]), 1)) as share) s group by share
  ), scored as materialized (
    select h.number, sum(h.score) filter (where h.kind = 'stem') as stem, sum(h.score) filter (where h.kind = 'gram') as gram,
      sum(h.weight) filter (where h.kind = 'stem') as stems, sum(h.weight) filter (where h.kind = 'gram') as grams
    from (
      select w.kind, w.weight, (x >> 32)::integer as number, w.weight * frequency * ${saturation + 1}
        / (frequency + ${saturation} * (${1 - lengthBias} + ${lengthBias} * (x & 1048575) / w.mean)) as score
      from weighed w
      join lesson_posting p on p.kind = w.kind and p.term = w.term
      cross join lateral unnest(p.lessons) x
      cross join lateral (select ((x >> 20) & 4095)::double precision as frequency) f
      where w.before < ${mostEntries}
    ) h group by h.number
  ), found as materialized (
    select s.number, s.stem, s.gram from scored s cross join needed n where s.stems >= n.stems or s.grams >= n.grams
  )`;

/** Every shared lesson, for who has not said yet what they look for. */
const everything = `found as (select number, null::double precision as stem, null::double precision as gram from lesson_document)`;

/** What is filtered by, the place of its parameter, and whether a row passes. Counts of a filter leave out its own choice. */
const filters = [
  { name: 'kind', passes: 'd.kind = any($3::text[])', value: 'kind' },
  { name: 'phase', passes: 'd.phase = any($4::text[])', value: 'phase' },
  { name: 'dimension', passes: 'd.dimension = any($5::text[])', value: 'dimension' },
  { name: 'kle', passes: 'd.kle && $6::text[]', value: 'unnest(kle)' },
  { name: 'technology', passes: 'd.technology && $7::text[]', value: 'unnest(technology)' },
  {
    name: 'municipality',
    passes: 'd.origin_id in (select id from organisation where code = any($8::text[]))',
    value: 'origin_id::text',
  },
] as const;

const filtered = `filtered as materialized (
    select d.*, f.stem, f.gram, ${filters
      .map(
        ({ passes }, index) =>
          `($${index + 3}::text[] is null or coalesce(${passes}, false)) as passes_${index}`,
      )
      .join(', ')}
    from found f join lesson_document d on d.number = f.number
  ), passed as materialized (
    select * from filtered where ${filters.map((_, index) => `passes_${index}`).join(' and ')}
  )`;

const facets = filters
  .map(({ name, value }, own) => {
    const others = filters.flatMap((_, index) => (index === own ? [] : [`passes_${index}`]));
    return `select '${name}' as filter, value, count(*)::integer as lessons from (select ${value} as value from filtered where ${others.join(' and ')}) v
      where value is not null group by value`;
  })
  .join('\n      union all ');

const ranked = (list: 'stem' | 'gram'): string =>
  `${list}_places as (
    select number, row_number() over (order by ${list} desc, number) as place
    from (select number, ${list} from passed where ${list} is not null order by ${list} desc, number limit ${fusedPlaces}) best
  )`;

const byRank = `${ranked('stem')}, ${ranked('gram')}, page as (
    select p.lesson_id, row_number() over (
      order by coalesce(${listWeights.stem}.0 / (${rankOffset} + s.place), 0) + coalesce(${listWeights.gram}.0 / (${rankOffset} + g.place), 0) desc,
        p.gram desc nulls last, p.stem desc nulls last, p.number) as place
    from passed p left join stem_places s on s.number = p.number left join gram_places g on g.number = p.number
    order by place offset $9 limit $10
  )`;

const byDate = `page as (
    select lesson_id, row_number() over (order by featured desc, published_at desc, number desc) as place from passed order by place offset $9 limit $10
  )`;

const results = `select jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'kind', l.kind, 'phase', l.phase, 'origin', ${organisationObject('o')},
      'publishedAt', l.published_at, 'featured', l.featured, 'adoptions', ${adoptionCounts('l.id')},
      'text', concat_ws(' ', nullif(l.happened, ''), nullif(l.cause, ''), nullif(l.recommendation, ''), nullif(l.applies, ''), nullif(l.not_applies, ''))) order by page.place)
    from page join published_lesson l on l.id = page.lesson_id join organisation o on o.id = l.origin_id where l.state = 'shared'`;

const answer = (found: string, order: string): string => `with ${found}, ${filtered}, ${order}
  select (select count(*)::integer from passed) as total,
    (select coalesce(jsonb_agg(jsonb_build_object('filter', filter, 'value', value, 'lessons', lessons)), '[]') from (${facets}) f) as facets,
    coalesce((${results}), '[]') as lessons`;

/** Searching: one statement for lessons, their number and the counts of every filter. */
export const searchStatement: PreparedStatement = {
  name: 'search-lessons',
  text: answer(searched, byRank),
};

/** The same parameters; the first two are not looked at. */
const listStatement: PreparedStatement = {
  name: 'list-lessons',
  text: answer(`asked as (select $1::text[] as words, $2::text[] as grams), ${everything}`, byDate),
};

/** What {@link searchLessons} finds. */
export interface FoundRow {
  total: number;
  facets: { filter: (typeof filters)[number]['name']; value: string; lessons: number }[];
  lessons: FoundLessonRow[];
}

/** Shared lessons that answer to a query, best first; without a query all of them, those that KL shows first and the newest first. */
export async function searchLessons(
  ask: Ask,
  query: Query | null,
  chosen: LessonFilters,
  { from, limit }: { from: number; limit: number },
): Promise<FoundRow> {
  const some = (values: readonly string[]): readonly string[] | null =>
    values.length > 0 ? values : null;
  const [row] = await ask<FoundRow>(query ? searchStatement : listStatement, [
    query?.words ?? [],
    query?.grams ?? [],
    ...filters.map(({ name }) => some(chosen[name])),
    from,
    limit,
  ]);
  return row ?? { total: 0, facets: [], lessons: [] };
}
