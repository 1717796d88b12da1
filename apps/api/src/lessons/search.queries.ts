import { listWeights, rankOffset, type Query } from '@erfa/knowledge';
import type { Ask, PreparedStatement } from '../persistence/prepared-transaction';
import { countingLimits, searched } from './search-scores.queries';
import type { FoundLessonRow, LessonFilters } from './search.rows';
import { adoptionCounts, organisationObject } from './word-columns';

/** Places of each list that are fused; farther down the grams alone decide. */
const fusedPlaces = 1000;

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

/** Lists are put together by grouping, not by joining: nothing tells the planner how long they are. */
const byRank = `${ranked('stem')}, ${ranked('gram')}, page as (
    select number, row_number() over (order by sum(share) desc nulls last, max(gram) desc nulls last, max(stem) desc nulls last, number) as place
    from (
      select number, stem, gram, null::double precision as share from passed
      union all select number, null, null, ${listWeights.stem}::double precision / (${rankOffset} + place) from stem_places
      union all select number, null, null, ${listWeights.gram}::double precision / (${rankOffset} + place) from gram_places
    ) fused group by number order by place offset $9 limit $10
  )`;

const byDate = `page as (
    select number, row_number() over (order by featured desc, published_at desc, number desc) as place from passed order by place offset $9 limit $10
  )`;

const results = `select jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'kind', l.kind, 'phase', l.phase, 'origin', ${organisationObject('o')},
      'publishedAt', l.published_at, 'featured', l.featured, 'adoptions', ${adoptionCounts('l.id')},
      'text', concat_ws(' ', nullif(l.happened, ''), nullif(l.cause, ''), nullif(l.recommendation, ''), nullif(l.applies, ''), nullif(l.not_applies, ''))) order by page.place)
    from page join lesson_document d on d.number = page.number join published_lesson l on l.id = d.lesson_id join organisation o on o.id = l.origin_id where l.state = 'shared'`;

const answer = (
  found: string,
  order: string,
  more: string,
): string => `with ${found}, ${filtered}, ${order}
  select (select count(*)::integer from passed) as total, ${more} as more,
    (select coalesce(jsonb_agg(jsonb_build_object('filter', filter, 'value', value, 'lessons', lessons)), '[]') from (${facets}) f) as facets,
    coalesce((${results}), '[]') as lessons`;

/** Searching: one statement for lessons, their number and the counts of every filter. */
export const searchStatement: PreparedStatement = {
  name: 'search-lessons',
  text: answer(
    searched(countingLimits),
    byRank,
    '(select count(*) from carrying) > (select count(*) from found)',
  ),
};

/** The same parameters; the first two are not looked at. */
const listStatement: PreparedStatement = {
  name: 'list-lessons',
  text: answer(
    `asked as (select $1::text[] as words, $2::text[] as grams), ${everything}`,
    byDate,
    'false',
  ),
};

/** What {@link searchLessons} finds. */
export interface FoundRow {
  total: number;
  /** Whether lessons were left out that carry enough of the query, since others are better. */
  more: boolean;
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
  return row ?? { total: 0, more: false, facets: [], lessons: [] };
}
