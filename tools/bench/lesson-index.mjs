// The index of a hundred thousand lessons in two minutes: what rebuild_lesson_index() does, on the analysis that libs/knowledge shares with it.
const perBlock = 2048;

/**
 * Indexes every shared lesson, and holds what it wrote of some against the database's own analysis.
 * @param {import('pg').Client} database a superuser's connection
 * @param {{tellingWords: Function, gramsOf: Function}} knowledge
 * @param {(rows: {id: string, stem: string[], gram: string[]}[]) => Promise<unknown>} beside what else is to be made of their terms
 */
export async function indexLessons(database, { tellingWords, gramsOf }, beside) {
  await database.query('truncate lesson_document, lesson_posting, lesson_word');
  const { rows: lessons } = await database.query(
    `select row_number() over (order by published_at, id)::integer as number, id, title,
       concat_ws(' ', context, happened, cause, recommendation, applies, not_applies, array_to_string(technology, ' ')) as text
     from published_lesson where state = 'shared' order by published_at, id`,
  );
  const spellings = new Map();
  for (const lesson of lessons) lesson.words = wordsOf(lesson, tellingWords, spellings);
  const terms = await termsOf(
    database,
    [...new Set([...spellings.values()].map(({ word }) => word))],
    gramsOf,
  );
  const lengths = { stem: 0, gram: 0 };
  for (let block = 0; block * perBlock <= lessons.length; block += 1) {
    const lists = { stem: new Map(), gram: new Map() };
    const documents = [];
    const rows = [];
    for (const lesson of lessons.slice(
      Math.max(0, block * perBlock - 1),
      (block + 1) * perBlock - 1,
    )) {
      const length = { stem: 0, gram: 0 };
      const row = { id: lesson.id };
      for (const kind of ['stem', 'gram']) {
        const counts = new Map();
        for (const [word, weight] of lesson.words)
          for (const term of terms.get(word)[kind]) {
            counts.set(term, (counts.get(term) ?? 0) + weight);
            length[kind] += weight;
          }
        lengths[kind] += length[kind];
        row[kind] = [...counts.keys()];
        for (const [term, frequency] of counts) {
          const entry =
            (BigInt(lesson.number) << 32n) |
            (BigInt(Math.min(frequency, 4095)) << 20n) |
            BigInt(length[kind]);
          const list = lists[kind].get(term);
          if (list) list.push(entry);
          else lists[kind].set(term, [entry]);
        }
      }
      documents.push([lesson.id, lesson.number, length.stem, length.gram]);
      rows.push(row);
    }
    await writeBlock(database, block, lists, documents);
    await beside(rows);
  }
  await database.query(
    `insert into lesson_word (word, spelling, lessons) select * from unnest($1::text[], $2::text[], $3::integer[])`,
    [
      [...spellings.values()].map(({ word }) => word),
      [...spellings.keys()],
      [...spellings.values()].map(({ lessons: having }) => having),
    ],
  );
  await database.query(
    'update lesson_index set lessons = $1, stems = $2, grams = $3, next_number = $1 + 1',
    [lessons.length, lengths.stem, lengths.gram],
  );
  await holdAgainst(database);
}

/** A lesson's words with their weights, the title's counted twice; how words are spelled is counted along. */
function wordsOf({ title, text }, tellingWords, spellings) {
  const words = new Map();
  const spelled = new Set();
  for (const [part, weight] of [
    [title, 2],
    [text, 1],
  ])
    for (const { word, start, end } of tellingWords(part)) {
      words.set(word, (words.get(word) ?? 0) + weight);
      const spelling = part.slice(start, end).toLowerCase().slice(0, 60);
      spelled.add(spelling);
      if (!spellings.has(spelling)) spellings.set(spelling, { word, lessons: 0 });
    }
  for (const spelling of spelled) spellings.get(spelling).lessons += 1;
  return words;
}

async function termsOf(database, words, gramsOf) {
  const { rows } = await database.query(
    `select word, coalesce(ts_lexize('danish_stem', word), '{}') as stem from unnest($1::text[]) word`,
    [words],
  );
  return new Map(rows.map(({ word, stem }) => [word, { stem, gram: gramsOf(word) }]));
}

async function writeBlock(database, block, lists, documents) {
  for (const kind of ['stem', 'gram'])
    await database.query(
      `insert into lesson_posting (kind, term, block, lessons, size)
       select $1, term, $2, entries, cardinality(entries) from unnest($3::text[], $4::text[]) l (term, list) cross join lateral (select list::bigint[] as entries) e`,
      [
        kind,
        block,
        [...lists[kind].keys()],
        [...lists[kind].values()].map((list) => `{${list.join(',')}}`),
      ],
    );
  await database.query(
    `insert into lesson_document (lesson_id, number, stems, grams, origin_id, kind, phase, dimension, kle, technology, featured, published_at)
     select p.id, d.number, d.stems, d.grams, origin_id, kind, phase, dimension_model || '/' || dimension_node, kle, technology, featured, published_at
     from unnest($1::uuid[], $2::integer[], $3::integer[], $4::integer[]) d (id, number, stems, grams) join published_lesson p on p.id = d.id`,
    [0, 1, 2, 3].map((column) => documents.map((row) => row[column])),
  );
}

/** @throws where a sampled lesson's terms, frequencies or lengths are not the database's own */
async function holdAgainst(database) {
  const { rows } = await database.query(
    `with sample as (select d.* from lesson_document d where number % (select greatest(1, lessons / 10) from lesson_index) = 1),
       own as (select d.number, t.kind, t.term, least(t.frequency, 4095) as frequency, case t.kind when 'stem' then d.stems else d.grams end as length
         from sample d join published_lesson p on p.id = d.lesson_id cross join lateral lesson_terms(p) t),
       kept as (select d.number, l.kind, l.term, ((x >> 20) & 4095)::integer as frequency, (x & 1048575)::integer as length
         from sample d join lesson_posting l on l.block = d.number / ${perBlock} cross join lateral unnest(l.lessons) x where x >> 32 = d.number)
     select (select count(*)::integer from own) as terms,
       (select count(*)::integer from ((table own except table kept) union all (table kept except table own)) x) as faults,
       (select count(*)::integer from (select number, kind, sum(frequency) from own group by 1, 2 except select number, kind, length from own) x) as lengths`,
  );
  const [{ terms, faults, lengths }] = rows;
  if (terms === 0 || faults > 0 || lengths > 0)
    throw new Error(
      `The index differs from the database's own analysis: ${JSON.stringify(rows[0])}`,
    );
}
