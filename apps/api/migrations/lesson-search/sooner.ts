const lessonsPerBlock = 2048;

/** As in 1764500000000, which is not changed any more. */
const stopWords = `
ad af aldrig alle alt altid anden andet andre at bare bl blev blive bliver blevet burde både bør da de dem den denne der deres
derfor det dette dig din dit dine disse dog du efter eller en end ene er et fik for fordi fra få får gennem gør ham han hans
har havde have hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke ind
ingen ja jeg jer jeres jo kan kun kunne lige man mange med meget mellem men mens mere mest mig min mine mit mod må måtte ned
nej nogen noget nogle nok når ny nu og også om omkring op os over på samt selv sig sin sine sit skal skulle som så sådan thi
til ud uden under var ved vi vil ville vor vore vores være været `;

/** As in libs/knowledge. */
const longestWord = 60;

/**
 * The same words in less than half the time: nearly all are written in small Danish letters and digits, which need neither
 * decomposing nor a pattern.
 */
export const plainWordsFirst = `
create or replace function telling_words(content text) returns table (word text, spelling text)
language sql immutable parallel safe rows 60 set search_path = pg_catalog, public as $$
  select left(folded, ${longestWord}), left(lower(normalize(typed[1], nfc) collate pg_c_utf8), ${longestWord})
  from regexp_matches(content, '[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+', 'g') typed
  -- "offset 0" keeps each step from being written into the next, where it would be made again at every mention.
  cross join lateral (select lower(typed[1] collate pg_c_utf8) as small offset 0) s
  cross join lateral (select case when small ~ '^[0-9a-zæøå]+$'
    then replace(replace(replace(replace(small, 'å', 'aa'), 'aa', 'å'), 'ae', 'æ'), 'oe', 'ø')
    else replace(replace(replace(regexp_replace(replace(replace(replace(
      normalize(replace(small, 'ς', 'σ'), nfd),
      U&'a\\030a', 'aa'), U&'a\\0308', 'ae'), U&'o\\0308', 'oe'), '[\u0300-\u036f]', '', 'g'),
      'aa', 'å'), 'ae', 'æ'), 'oe', 'ø') end as folded offset 0) f
  where length(folded) > 1 and folded <> all (string_to_array('${stopWords.replaceAll(/\s+/g, ' ').trim()}', ' '))
$$;
`;

/** Lists are put together by hashing and sorted one by one, which takes a third of sorting all their entries at once. */
export const rebuildByHashing = `
create or replace function rebuild_lesson_index() returns void
language plpgsql set search_path = pg_catalog, public set work_mem = '256MB' as $$
declare
  v_block integer;
begin
  perform from lesson_index for update;
  delete from lesson_document;
  delete from lesson_posting;
  delete from lesson_word;
  insert into lesson_document (lesson_id, number, stems, grams, origin_id, kind, phase, dimension, kle, technology, featured, published_at)
    select p.id, row_number() over (order by p.published_at, p.id), 0, 0, p.origin_id, p.kind, p.phase, p.dimension_model || '/' || p.dimension_node,
      p.kle, p.technology, p.featured, p.published_at from published_lesson p where p.state = 'shared';
  for v_block in 0 .. (select coalesce(max(number), 0) / ${lessonsPerBlock} from lesson_document) loop
    create temporary table term_of_block on commit drop as
      select d.number, t.kind, t.term, t.frequency
      from lesson_document d join published_lesson p on p.id = d.lesson_id cross join lateral lesson_terms(p) t
      where d.number / ${lessonsPerBlock} = v_block;
    update lesson_document d set stems = coalesce(l.stems, 0), grams = coalesce(l.grams, 0)
      from (select number, sum(frequency) filter (where kind = 'stem') as stems, sum(frequency) filter (where kind = 'gram') as grams
        from term_of_block group by number) l where l.number = d.number;
    insert into lesson_posting (kind, term, block, lessons, size)
      select t.kind, t.term, v_block, array_sort(array_agg(
          (t.number::bigint << 32) | (least(t.frequency, 4095)::bigint << 20) | least(case t.kind when 'stem' then d.stems else d.grams end, 1048575))), count(*)
      from term_of_block t join lesson_document d on d.number = t.number group by t.kind, t.term;
    drop table term_of_block;
  end loop;
  insert into lesson_word (word, spelling, lessons)
    select w.word, w.spelling, count(distinct d.number) from lesson_document d join published_lesson p on p.id = d.lesson_id cross join lateral lesson_words(p) w
    group by w.word, w.spelling;
  update lesson_index set (lessons, stems, grams, next_number) = (
    select count(*), coalesce(sum(stems), 0), coalesce(sum(grams), 0), coalesce(max(number), 0) + 1 from lesson_document);
end $$;
`;
