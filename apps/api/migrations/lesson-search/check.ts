/**
 * Counts the whole index again from the lessons' texts and names what differs by as much as one bit. The order of numbers does not
 * matter, only which lesson each stands for.
 */
export const lessonIndexCheck = `
create function lesson_index_faults() returns table (part text, subject text)
language sql stable set search_path = pg_catalog, public as $$
  with counted as materialized (
    select p.id, t.kind, t.term, t.frequency, sum(t.frequency) over (partition by p.id, t.kind) as length
    from published_lesson p cross join lateral lesson_terms(p) t where p.state = 'shared'
  ), kept as materialized (
    select d.lesson_id as id, l.kind, l.term, ((x >> 20) & 4095)::integer as frequency, x & 1048575 as length, x >> 32 as number, l.block
    from lesson_posting l cross join lateral unnest(l.lessons) x left join lesson_document d on d.number = x >> 32
  ), words as (
    select w.word, w.spelling, count(distinct p.id) as lessons from published_lesson p cross join lateral lesson_words(p) w
    where p.state = 'shared' group by w.word, w.spelling
  ), documents as (
    select p.id, coalesce(max(c.length) filter (where c.kind = 'stem'), 0) as stems, coalesce(max(c.length) filter (where c.kind = 'gram'), 0) as grams,
      p.origin_id, p.kind, p.phase, p.dimension_model || '/' || p.dimension_node as dimension, p.kle, p.technology, p.featured, p.published_at
    from published_lesson p left join counted c on c.id = p.id where p.state = 'shared' group by p.id
  ), kept_documents as (
    select lesson_id, stems, grams, origin_id, kind, phase, dimension, kle, technology, featured, published_at from lesson_document
  )
  select 'posting', kind || ' ' || term from (
    (select id, kind, term, least(frequency, 4095), length from counted except all select id, kind, term, frequency, length from kept)
    union all (select id, kind, term, frequency, length from kept except all select id, kind, term, least(frequency, 4095), length from counted)
  ) f group by kind, term
  union all select 'order', l.kind || ' ' || l.term from lesson_posting l
    where l.lessons is distinct from array(select x from unnest(l.lessons) x order by x)
  union all select 'block', k.kind || ' ' || k.term from kept k where k.number / 2048 <> k.block
  union all select 'document', id::text from (
    (select * from documents except all select * from kept_documents) union all (select * from kept_documents except all select * from documents)
  ) f group by id
  union all select 'word', word from (
    (select * from words except all select word, spelling, lessons from lesson_word)
    union all (select word, spelling, lessons from lesson_word except all select * from words)
  ) f group by word
  union all select 'index', 'totals' from lesson_index i
    where (i.lessons, i.stems, i.grams) <> (select count(*), coalesce(sum(stems), 0)::bigint, coalesce(sum(grams), 0)::bigint from documents)
      or i.next_number <= (select coalesce(max(number), 0) from lesson_document)
  order by 1, 2
$$;
revoke all on function lesson_index_faults() from public;
grant execute on function lesson_index_faults() to erfa_app;
`;
