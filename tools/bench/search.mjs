// What a search costs with a hundred thousand lessons: beside its own SQL, and beside the same search under row-level security.
import fs from 'node:fs';
import { rolldown } from 'rolldown';
import { chance, growLessons } from './lesson-corpus.mjs';
import { indexLessons } from './lesson-index.mjs';
import { median } from './table.mjs';

const root = new URL('../../', import.meta.url);
const judgedQueries = 'apps/api/src/lessons/search-eval/queries.jsonl';

/** The product's own words, terms and statement, as it is built of them: nothing here says them a second time. */
async function ownSearch() {
  const paths = JSON.parse(fs.readFileSync(new URL('tsconfig.base.json', root), 'utf8'))
    .compilerOptions.paths;
  const alias = Object.fromEntries(
    Object.entries(paths).map(([name, [file]]) => [name, new URL(file, root).pathname]),
  );
  const parts = {
    knowledge: 'libs/knowledge/src/index.ts',
    search: 'apps/api/src/lessons/search.queries.ts',
  };
  const loaded = {};
  for (const [name, input] of Object.entries(parts)) {
    const bundle = await rolldown({
      input: new URL(input, root).pathname,
      platform: 'node',
      resolve: { alias },
    });
    const file = new URL(`dist/bench/${name}.mjs`, root);
    await bundle.write({ file: file.pathname, format: 'esm' });
    loaded[name] = await import(file.href);
  }
  return loaded;
}

/** What is asked: the judged queries, and as many of three words that some lessons have. */
async function queriesFor(database) {
  const judged = fs
    .readFileSync(new URL(judgedQueries, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
  const { rows } = await database.query(
    `select word from lesson_word group by word having sum(lessons) between 20 and 3000 order by md5(word) limit $1`,
    [judged.length * 3],
  );
  const made = judged.map((_, at) =>
    rows
      .slice(at * 3, at * 3 + 3)
      .map(({ word }) => word)
      .join(' '),
  );
  return [...judged, ...made];
}

/**
 * Lessons as they would lie in a table of their municipalities: each row's terms as a full-text vector with its index, and a
 * policy that lets everybody read what is shared.
 */
const tenantTable = `
  create table bench_lesson (id uuid primary key, organisation_id uuid not null, shared boolean not null, title text not null, terms tsvector not null);
  alter table bench_lesson enable row level security;
  alter table bench_lesson force row level security;
  create policy bench_lesson on bench_lesson using (shared or organisation_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid);
  grant select on bench_lesson to erfa_app;`;

/** The ten best by PostgreSQL's own ranking: without counts, snippets or fusion, so that the comparison errs against us. */
const tenantSearch = `
  with asked as materialized (
    select string_agg(quote_literal(term), ' | ')::tsquery as terms from (
      select 's:' || stem as term from unnest($1::text[]) word cross join lateral unnest(ts_lexize('danish_stem', word)) stem
      union select 'g:' || gram from unnest($2::text[]) gram
    ) t
  )
  select id, title from bench_lesson l, asked a where l.terms @@ a.terms order by ts_rank(l.terms, a.terms) desc limit 10`;

/** @param {number[]} times */
const p95 = (times) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * 0.95))];

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param {object} bench the run, see bench.mjs */
export async function benchSearch({ table, product, database, slots, cookie, quick }) {
  const lessons = quick ? 10_000 : 100_000;
  const { knowledge, search } = await ownSearch();
  await growLessons(database, lessons, chance(1));
  await database.query(tenantTable);
  await indexLessons(database, knowledge, (rows) =>
    database.query(
      `insert into bench_lesson select p.id, p.origin_id, true, p.title, array_to_tsvector(r.terms) from (
         select id, string_to_array(terms, ' ') as terms from unnest($1::uuid[], $2::text[]) r (id, terms)) r join published_lesson p on p.id = r.id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ stem, gram }) =>
          [...stem.map((term) => `s:${term}`), ...gram.map((term) => `g:${term}`)].join(' '),
        ),
      ],
    ),
  );
  await database.query(`set maintenance_work_mem = '512MB'`);
  await database.query('create index bench_lesson_terms on bench_lesson using gin (terms)');
  await database.query('vacuum analyze');

  const asked = await queriesFor(database);
  const app = await product.app();
  const owner = await product.superuser();
  await owner.query('set role erfa_owner');
  const ways = {
    ours: async (text) => {
      const answer = await fetch(
        `http://${product.host}/api/lessons?q=${encodeURIComponent(text)}`,
        { headers: { cookie: cookie(slots[0]) } },
      );
      const body = await answer.json();
      if (!answer.ok || body.lessons.length === 0)
        throw new Error(`“${text}” found nothing: ${answer.status}`);
    },
    owner: async (text) => {
      const { words, grams } = knowledge.readQuery(text);
      await owner.query({
        ...search.searchStatement,
        values: [words, grams, null, null, null, null, null, null, 0, 10],
      });
    },
    tenant: async (text) => {
      const { words, grams } = knowledge.readQuery(text);
      await app.query({ name: 'tenant-search', text: tenantSearch, values: [words, grams] });
    },
  };
  const times = { ours: [], owner: [], tenant: [] };
  // The first round warms up; the third way takes seconds and needs no warming.
  for (const text of asked.slice(0, 10)) for (const way of ['ours', 'owner']) await ways[way](text);
  for (const text of asked) {
    const turns = { ours: [], owner: [] };
    for (let turn = 0; turn < 3; turn += 1)
      for (const way of ['ours', 'owner']) turns[way].push(await timed(() => ways[way](text)));
    // The middle of three turns is what the query costs; a machine that is busy elsewhere shows in single ones.
    for (const way of ['ours', 'owner']) times[way].push(median(turns[way]));
    times.tenant.push(await timed(() => ways.tenant(text)));
  }
  await app.end();
  await owner.end();

  const row = { value: p95(times.ours), unit: 'ms (p95)' };
  const name = `searching ${lessons.toLocaleString('en')} lessons`;
  table.add({
    ...row,
    name,
    ratio: p95(times.ours) / p95(times.owner),
    against: `the same SQL as the owner, in turns over ${asked.length} queries`,
    target: 'at most 2 ×',
    met: p95(times.ours) / p95(times.owner) <= 2,
  });
  table.add({
    ...row,
    name,
    ratio: p95(times.tenant) / p95(times.ours),
    against: 'as much time by the same search under row-level security, in turns',
    target: 'at least 20 ×',
    met: quick ? null : p95(times.tenant) / p95(times.ours) >= 20,
  });
}
