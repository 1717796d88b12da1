// Lessons of a size that Denmark does not have yet: words as frequent as in any language (Zipf), their tail made of compounds.

/** Repeatable chance: mulberry32. @returns {() => number} between 0 and 1 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const wordTypes = 60_000;
/** Zipf–Mandelbrot's two constants, as usual for running text. */
const exponent = 1.05;
const offset = 2.7;

/**
 * How to draw a word, by its place among the most frequent.
 * @param {string[]} texts what real words and their order of frequency are taken from
 * @returns {() => string}
 */
export function vocabulary(texts, random) {
  const counts = new Map();
  for (const [word] of texts
    .join(' ')
    .toLowerCase()
    .matchAll(/[a-zæøå]{2,}/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);
  const parts = words.filter((word) => word.length >= 5 && word.length <= 12);
  const part = () => parts[Math.floor(random() * parts.length)];
  const known = new Set(words);
  while (words.length < wordTypes) {
    const compound = part() + (random() < 0.4 ? 's' : '') + part();
    if (!known.has(compound)) words.push(compound);
    known.add(compound);
  }
  const upTo = new Float64Array(words.length);
  let sum = 0;
  for (const rank of words.keys()) upTo[rank] = sum += 1 / (rank + 1 + offset) ** exponent;
  const draw = () => {
    const at = random() * sum;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < at) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };
  return draw;
}

/**
 * Puts generated lessons beside the demonstration's, not yet in the index.
 * @param {import('pg').Client} database a superuser's connection
 * @param {number} lessons how many there are to be
 */
export async function growLessons(database, lessons, random) {
  const { rows: known } = await database.query(
    `select concat_ws(' ', title, happened, cause, recommendation, applies) as text from published_lesson where state = 'shared'`,
  );
  const draw = vocabulary(
    known.map(({ text }) => text),
    random,
  );
  const sentence = (length) => Array.from({ length }, draw).join(' ');
  // Past the triggers, which would index one lesson at a time.
  await database.query('set session_replication_role = replica');
  const batch = 2000;
  for (let made = known.length; made < lessons; made += batch) {
    const rows = Array.from({ length: Math.min(batch, lessons - made) }, () => ({
      title: sentence(7).slice(0, 120).trim(),
      happened: sentence(50),
      cause: sentence(30),
      recommendation: sentence(20),
      applies: sentence(25),
    }));
    await database.query(
      `insert into published_lesson (id, origin_id, version, title, kind, about, phase, context, happened, cause, recommendation, applies, not_applies,
         kle, technology, dimension_model, dimension_node, author_name, content_hash, published_at, confirm_by)
       select gen_random_uuid(), p.origin_id, 1, made.title, p.kind, p.about, p.phase, '', made.happened, made.cause, made.recommendation, made.applies, '',
         p.kle, p.technology, p.dimension_model, p.dimension_node, p.author_name, 'bench', now() - made.n * interval '1 minute', current_date + 365
       from (select *, row_number() over () as n from jsonb_to_recordset($1) as r (title text, happened text, cause text, recommendation text, applies text)) made
       join (select *, row_number() over (order by id) as n, count(*) over () as all from published_lesson where state = 'shared' and content_hash <> 'bench') p on p.n = made.n % p.all + 1`,
      [JSON.stringify(rows)],
    );
  }
  await database.query('reset session_replication_role');
}
