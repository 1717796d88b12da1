const lessonsPerBlock = 2048;

/** Lesson, frequency and length in one number, so that a list is one array and sorts by lesson. */
const packed = (number: string, frequency: string, length: string): string =>
  `(${number}::bigint << 32) | (least(${frequency}, 4095)::bigint << 20) | least(${length}, 1048575)`;

const facets = 'origin_id, kind, phase, dimension, kle, technology, featured, published_at';
const facetsOf = (p: string): string =>
  `${p}.origin_id, ${p}.kind, ${p}.phase, ${p}.dimension_model || '/' || ${p}.dimension_node, ${p}.kle, ${p}.technology, ${p}.featured, ${p}.published_at`;

/**
 * Keeps the index in the transaction that shares, changes, merges, recalls or withdraws a lesson. Deferred to its end: whatever
 * else an act locks, it locks before the index, and two acts at once wait for each other instead of for themselves.
 */
export const lessonIndexUpkeep = `
create function add_to_lesson_index(p published_lesson) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  v_number integer;
  v_stems integer;
  v_grams integer;
begin
  update lesson_index set lessons = lessons + 1, next_number = next_number + 1 returning next_number - 1 into v_number;
  select coalesce(sum(frequency) filter (where kind = 'stem'), 0), coalesce(sum(frequency) filter (where kind = 'gram'), 0)
    into v_stems, v_grams from lesson_terms(p);
  update lesson_index set stems = stems + v_stems, grams = grams + v_grams;
  insert into lesson_document (lesson_id, number, stems, grams, ${facets}) values (p.id, v_number, v_stems, v_grams, ${facetsOf('p')});
  insert into lesson_posting as list (kind, term, block, lessons, size)
    select t.kind, t.term, v_number / ${lessonsPerBlock}, array[${packed('v_number', 't.frequency', `case t.kind when 'stem' then v_stems else v_grams end`)}], 1
    from lesson_terms(p) t
    on conflict on constraint pk_lesson_posting do update set lessons = list.lessons || excluded.lessons, size = list.size + 1;
  insert into lesson_word as known (word, spelling, lessons)
    select distinct word, spelling, 1 from lesson_words(p)
    on conflict on constraint pk_lesson_word do update set lessons = known.lessons + 1;
end $$;

create function take_from_lesson_index(p published_lesson) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  v lesson_document;
begin
  update lesson_index set lessons = lessons - 1;
  delete from lesson_document where lesson_id = p.id returning * into strict v;
  update lesson_index set stems = stems - v.stems, grams = grams - v.grams;
  delete from lesson_posting l using lesson_terms(p) t
    where l.kind = t.kind and l.term = t.term and l.block = v.number / ${lessonsPerBlock} and l.size = 1;
  update lesson_posting l set size = l.size - 1, lessons = array(select x from unnest(l.lessons) x where x >> 32 <> v.number order by x)
    from lesson_terms(p) t where l.kind = t.kind and l.term = t.term and l.block = v.number / ${lessonsPerBlock};
  update lesson_word known set lessons = known.lessons - 1
    from (select distinct word, spelling from lesson_words(p)) w where known.word = w.word and known.spelling = w.spelling;
  delete from lesson_word known using (select distinct word, spelling from lesson_words(p)) w
    where known.word = w.word and known.spelling = w.spelling and known.lessons = 0;
end $$;

-- What is found of a lesson, to see whether the lists have to change with it.
create function lesson_text(p published_lesson) returns text
language sql immutable set search_path = pg_catalog, public as $$
  select jsonb_build_array(p.title, p.context, p.happened, p.cause, p.recommendation, p.applies, p.not_applies, p.technology)::text
$$;

create function keep_lesson_index() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
declare
  -- Nothing was before an insert: "old" is null then.
  v_was boolean := coalesce(old.state = 'shared', false);
begin
  if v_was and new.state = 'shared' and lesson_text(old) = lesson_text(new) then
    update lesson_document set (${facets}) = row (${facetsOf('new')}) where lesson_id = new.id;
    return null;
  end if;
  perform from lesson_index for update;
  if v_was then perform take_from_lesson_index(old); end if;
  if new.state = 'shared' then perform add_to_lesson_index(new); end if;
  return null;
end $$;
create constraint trigger published_lesson_index after insert or update on published_lesson
  deferrable initially deferred for each row execute function keep_lesson_index();
revoke all on function add_to_lesson_index(published_lesson), take_from_lesson_index(published_lesson), keep_lesson_index() from public;
grant execute on function add_to_lesson_index(published_lesson), take_from_lesson_index(published_lesson), keep_lesson_index() to erfa_definer;

-- Makes the index again from the shared lessons, block by block; for the owner, and for lessons older than the index.
create function rebuild_lesson_index() returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  v_block integer;
begin
  perform from lesson_index for update;
  delete from lesson_document;
  delete from lesson_posting;
  delete from lesson_word;
  insert into lesson_document (lesson_id, number, stems, grams, ${facets})
    select p.id, row_number() over (order by p.published_at, p.id), 0, 0, ${facetsOf('p')} from published_lesson p where p.state = 'shared';
  for v_block in 0 .. (select coalesce(max(number), 0) / ${lessonsPerBlock} from lesson_document) loop
    create temporary table term_of_block on commit drop as
      select d.number, t.kind, t.term, t.frequency, sum(t.frequency) over (partition by d.number, t.kind) as length
      from lesson_document d join published_lesson p on p.id = d.lesson_id cross join lateral lesson_terms(p) t
      where d.number / ${lessonsPerBlock} = v_block;
    insert into lesson_posting (kind, term, block, lessons, size)
      select kind, term, v_block, array_agg(${packed('number', 'frequency', 'length')} order by number), count(*) from term_of_block group by kind, term;
    update lesson_document d set stems = coalesce(l.stems, 0), grams = coalesce(l.grams, 0)
      from (select number, max(length) filter (where kind = 'stem') as stems, max(length) filter (where kind = 'gram') as grams
        from term_of_block group by number) l where l.number = d.number;
    drop table term_of_block;
  end loop;
  insert into lesson_word (word, spelling, lessons)
    select w.word, w.spelling, count(distinct d.number) from lesson_document d join published_lesson p on p.id = d.lesson_id cross join lateral lesson_words(p) w
    group by w.word, w.spelling;
  update lesson_index set (lessons, stems, grams, next_number) = (
    select count(*), coalesce(sum(stems), 0), coalesce(sum(grams), 0), coalesce(max(number), 0) + 1 from lesson_document);
end $$;
revoke all on function rebuild_lesson_index() from public;
select rebuild_lesson_index();
`;
