/** What PostgreSQL has no words for, in folded spelling; the same list as in libs/knowledge, which a test holds together. */
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
 * How a text falls into words, stems and 4-grams: the twin of libs/knowledge, since the index is kept by the database itself.
 * A test holds both against each other on texts of every kind.
 */
export const lessonAnalysis = `
-- The telling words of a text, as they are compared and as they were written (in small letters).
create function telling_words(content text) returns table (word text, spelling text)
language sql immutable parallel safe rows 60 set search_path = pg_catalog, public as $$
  select left(folded, ${longestWord}), left(lower(normalize(typed[1], nfc) collate pg_c_utf8), ${longestWord})
  from regexp_matches(content, '[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+', 'g') typed
  cross join lateral (select replace(replace(replace(regexp_replace(replace(replace(replace(
      normalize(replace(lower(typed[1] collate pg_c_utf8), 'ς', 'σ'), nfd),
      U&'a\\030a', 'aa'), U&'a\\0308', 'ae'), U&'o\\0308', 'oe'), '[\u0300-\u036f]', '', 'g'),
      'aa', 'å'), 'ae', 'æ'), 'oe', 'ø') as folded) f
  where length(folded) > 1 and folded <> all (string_to_array('${stopWords.replaceAll(/\s+/g, ' ').trim()}', ' '))
$$;

-- What is found of a lesson: its words, those of the title counted twice.
create function lesson_words(p published_lesson) returns table (word text, spelling text, weight integer)
language sql immutable parallel safe rows 150 set search_path = pg_catalog, public as $$
  select t.word, t.spelling, 2 from telling_words(p.title) t
  union all
  select t.word, t.spelling, 1
  from telling_words(concat_ws(' ', p.context, p.happened, p.cause, p.recommendation, p.applies, p.not_applies, array_to_string(p.technology, ' '))) t
$$;

-- Its stems and its grams (four characters of \`_word_\`), how often each stands there.
create function lesson_terms(p published_lesson) returns table (kind text, term text, frequency integer)
language sql immutable parallel safe rows 400 set search_path = pg_catalog, public as $$
  with counted as materialized (select word, sum(weight)::integer as weight from lesson_words(p) group by word)
  select 'stem', stem, sum(weight)::integer from counted cross join lateral unnest(ts_lexize('danish_stem', word)) stem group by stem
  union all
  select 'gram', substr('_' || word || '_', place, 4), sum(weight)::integer
    from counted cross join lateral generate_series(1, length(word) - 1) place group by 2
$$;
`;
