/** As in libs/knowledge (near-duplicate.ts), which a test holds together. */
export const leastEvidence = 15;
export const nearEnough = 0.4;
/** Of very common grams, no more list entries are read than these; they tell next to nothing. */
const mostEntries = 50_000;

/**
 * How much two texts say in common, by the grams of the search index: each counts once and weighs what it tells, in units of a
 * gram that one lesson alone has, so that a figure means the same in a small collection and in a large one.
 */
export const nearness = `
create function text_grams(content text) returns table (term text)
language sql immutable parallel safe rows 200 set search_path = pg_catalog, public as $$
  select distinct substr('_' || word || '_', place, 4) from (select distinct word from telling_words(content)) w
    cross join lateral generate_series(1, length(word) - 1) place
$$;

create function gram_weights(content text) returns table (term text, weight double precision, holders double precision)
language sql stable parallel safe rows 200 set search_path = pg_catalog, public as $$
  select g.term, ln(1 + (n.lessons - z.holders + 0.5) / (z.holders + 0.5)) / ln(1 + (n.lessons - 0.5) / 1.5), z.holders
  from text_grams(content) g
  cross join lateral (select coalesce(sum(p.size), 0)::double precision as holders from lesson_posting p where p.kind = 'gram' and p.term = g.term) z
  cross join (select greatest(lessons, 1)::double precision as lessons from lesson_index) n
$$;

create function text_weight(content text) returns double precision
language sql stable parallel safe set search_path = pg_catalog, public as $$
  select coalesce(sum(weight), 0) from gram_weights(content)
$$;

-- Words of one text whose stem stands in the other too, as they are spelled there: rare ones and long ones first, since those
-- say best what both are about.
create function common_words(mine text, theirs text, most integer) returns text[]
language sql stable parallel safe set search_path = pg_catalog, public as $$
  select coalesce(array_agg(spelling order by telling desc, spelling), '{}') from (
    select min(w.spelling) as spelling, length(stem) * ln(1 + n.lessons / (0.5 + h.holders)) as telling
    from telling_words(mine) w cross join lateral unnest(ts_lexize('danish_stem', w.word)) stem
    cross join lateral (select coalesce(sum(p.size), 0)::double precision as holders from lesson_posting p where p.kind = 'stem' and p.term = stem) h
    cross join (select greatest(lessons, 1)::double precision as lessons from lesson_index) n
    where stem in (select other from telling_words(theirs) t cross join lateral unnest(ts_lexize('danish_stem', t.word)) other)
    group by stem, n.lessons, h.holders order by 2 desc, 1 limit most
  ) told
$$;

create function lesson_whole(p published_lesson) returns text
language sql immutable parallel safe set search_path = pg_catalog, public as $$
  select concat_ws(' ', p.title, p.context, p.happened, p.cause, p.recommendation, p.applies, p.not_applies, array_to_string(p.technology, ' '))
$$;

-- The shared lessons that have most in common with a text, from the posting lists alone: whatever there is of lessons, only
-- lists of the text's own grams are read, and only the best few lessons themselves.
create function near_shared(content text, except_id uuid, most integer)
returns table (lesson_id uuid, common double precision, mine double precision, theirs double precision)
language sql stable set search_path = pg_catalog, public as $$
  with asked as materialized (
    select term, weight, sum(holders) over (order by holders, term) - holders as before from gram_weights(content)
  ), best as materialized (
    select (x >> 32)::integer as number, sum(a.weight) as common
    from asked a join lesson_posting p on p.kind = 'gram' and p.term = a.term cross join lateral unnest(p.lessons) x
    where a.before < ${mostEntries} group by 1 order by 2 desc, 1 limit most + 1
  )
  select d.lesson_id, b.common, m.mine, text_weight(lesson_whole(l))
  from best b join lesson_document d on d.number = b.number join published_lesson l on l.id = d.lesson_id
  cross join (select coalesce(sum(weight), 0) as mine from asked) m
  where d.lesson_id is distinct from except_id order by b.common desc, b.number limit most
$$;
revoke all on function text_grams(text), gram_weights(text), text_weight(text), common_words(text, text, integer), near_shared(text, uuid, integer) from public;
grant execute on function text_grams(text), gram_weights(text), text_weight(text), common_words(text, text, integer), near_shared(text, uuid, integer)
  to erfa_app, erfa_definer;
grant select on lesson_index, lesson_document, lesson_posting to erfa_definer;
`;
