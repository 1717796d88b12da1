// What a comparison costs: against the same SQL, and with fifty times the organisations and three times the rounds.
import { createHash, randomBytes } from 'node:crypto';
import { arrange, connections } from './arrange.mjs';
import { httpLoad, request } from './http-load.mjs';
import { pgLoad } from './pg-load.mjs';
import { Product } from './product.mjs';

const organisations = 5000;
const rounds = 10;

/** The statements that say what a comparison says, asked for the organisation of slot `:n`. */
export function comparisonStatements({ session, begin, roundId }) {
  const slot = 'select organisation from bench_slot where n = :n';
  return [
    session,
    ...begin,
    `select e.id, r.id, e.nodes, t.score->'value', (select jsonb_agg(jsonb_build_object('key', c->>'key', 'value', c->'value', 'level', c->'level')) from jsonb_array_elements(t.score->'children') c)
     from round this join published_model wanted on wanted.id = this.model_id join published_model m on m.key = wanted.key
     join round r on r.model_id = m.id and (r.closes_at, r.id) <= (this.closes_at, this.id) join release e on e.round_id = r.id
     left join assessment s on s.organisation_id = (${slot}) and s.round_id = r.id and s.state = 'frozen'
     left join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.id
     where this.id = '${roundId}' order by r.closes_at desc`,
    `select g.kind, g.key, g.size, cardinality(g.answering), g.suppressed, f.count, f.lower_quartile, f.median, f.upper_quartile
     from release e join release_group g on g.release_id = e.id
     left join release_figure f on f.release_id = g.release_id and f.kind = g.kind and f.key = g.key and f.node_key = e.nodes->0->>'key'
     where e.round_id = '${roundId}' order by g.place`,
    `select f.* from round this join round r on r.model_id = this.model_id and r.closes_at <= this.closes_at join release e on e.round_id = r.id
     join release_figure f on f.release_id = e.id where this.id = '${roundId}' and f.kind = 'country' and f.key = 'country'`,
    'commit',
  ];
}

/** The newest released round. */
const newestReleased = async (database) =>
  (
    await database.query(
      `select r.id from round r join release e on e.round_id = r.id order by r.closes_at desc limit 1`,
    )
  ).rows[0].id;

/**
 * Municipalities that nobody has heard of, and closed rounds in which all have a result taken from the demonstration's.
 * @param {import('pg').Client} database
 */
async function grow(database) {
  await database.query(
    `with made as (
       insert into organisation (kind, code, name, official_name)
       select 'municipality', 'B' || lpad(n::text, 5, '0'), 'Kommune ' || n, 'Kommune ' || n || ' Kommune'
       from generate_series(1, $1::integer - (select count(*)::integer from municipality)) n returning id, code
     ), settled as (
       insert into municipality (code, organisation_id, population, population_year, dst_group, dst_group_name, latitude, longitude, tile_column, tile_row, short_name)
       select m.code, m.id, y.population, y.population_year, y.dst_group, y.dst_group_name, y.latitude, y.longitude, y.tile_column, y.tile_row, m.code
       from (select *, row_number() over (order by code) as n from made) m
       join (select *, row_number() over (order by code) as n, count(*) over () as all from municipality) y on y.n = m.n % y.all + 1
       returning code
     )
     insert into municipality_region (municipality_code, region_key, valid_from)
     select code, (array(select distinct region_key from municipality_region order by 1))[1 + abs(hashtext(code)) % 4], '2007-01-01' from settled`,
    [organisations],
  );
  for (let round = 0; round < rounds; round += 1)
    await addRound(database, `closed`, organisations, -30 * (rounds - round));
}

/** A round of the demonstration's model, with as many frozen or submitted results as asked for. @returns its id */
async function addRound(database, state, submitted, lastDay) {
  const { rows } = await database.query(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     select run_by, model_id, 'Bench', 'Bench', current_date + $1::integer - 20, current_date + $1::integer, $2, terms, true
     from round where state = 'closed' order by closes_at desc limit 1 returning id`,
    [lastDay, state],
  );
  const id = rows[0].id;
  await database.query(
    `insert into participation (organisation_id, round_id, state) select organisation_id, $1, 'accepted' from municipality order by code limit $2`,
    [id, submitted],
  );
  await database.query(
    `with made as (
       insert into assessment (organisation_id, round_id, model_id, state, submitted_at)
       select p.organisation_id, p.round_id, r.model_id, $2, now() from participation p join round r on r.id = p.round_id where p.round_id = $1
       returning organisation_id, id
     ), known as (select f.*, row_number() over () as n, count(*) over () as all from (select * from result limit 200) f)
     insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
     select m.organisation_id, m.id, k.model_hash, k.plugin_id, k.plugin_version, k.options, k.input, k.input_hash, k.score
     from (select *, row_number() over (order by organisation_id) as n from made) m join known k on k.n = m.n % k.all + 1`,
    [id, state === 'closed' ? 'frozen' : 'submitted'],
  );
  return id;
}

/** A session in which KL's first administrator acts. @returns its cookie's secret */
async function klSession(database) {
  const secret = `es_${randomBytes(32).toString('base64url')}`;
  await database.query(
    `insert into session (token_hash, person_id, organisation_id, provider, expires_at)
     select $1, m.person_id, m.organisation_id, 'bench', now() + interval '1 hour' from membership m join organisation o on o.id = m.organisation_id
     where o.kind = 'kl' and 'kl-admin' = any(m.roles) and m.ended_at is null limit 1`,
    [createHash('sha256').update(secret).digest()],
  );
  return secret;
}

/** @param {object} bench the run, see bench.mjs */
export async function benchComparison(bench) {
  const { table, product, database, slots, cookie, seconds, takeTurns, baseline, judged } = bench;
  const reading = (place, people, roundId) => () =>
    httpLoad({
      port: place.port,
      connections,
      seconds,
      next: (n) =>
        request({
          method: 'GET',
          path: `/api/rounds/${roundId}/comparison`,
          host: place.host,
          cookie: cookie(people[n], place),
        }),
    });
  const roundId = await newestReleased(database);
  const small = reading(product, slots, roundId);
  const found = await takeTurns({
    ours: small,
    theirs: () =>
      pgLoad({
        login: product.appLogin,
        connections,
        seconds,
        statements: comparisonStatements({ ...bench, roundId }),
      }),
  });
  table.add({
    name: 'comparing, 98 municipalities × 3 rounds',
    value: found.value,
    unit: 'requests/s',
    ratio: 1 / found.ratio,
    against: `time of ${baseline}, the same SQL, ${connections} connections (${Math.round(found.other)}/s, ratio wavering ±${Math.round(found.wavering * 100)} %)`,
    target: 'at most 1.3 ×',
    met: judged ? 1 / found.ratio <= 1.3 : null,
  });

  const large = new Product();
  try {
    await large.start();
    const before = await large.superuser();
    const people = await arrange(before);
    await grow(before);
    await before.query('analyze');
    await before.end();
    // Rounds that are closed and not yet released are released as the product starts.
    await large.stop();
    await large.start();
    const grown = await large.superuser();
    const many = reading(large, people, await newestReleased(grown));
    const turns = await takeTurns({ ours: many, theirs: async () => (await small()).perSecond });
    table.add({
      name: `comparing, ${organisations} organisations × ${rounds} rounds`,
      value: turns.value,
      unit: 'requests/s',
      ratio: 1 / turns.ratio,
      against: `time of the same with 98 × 3, in turns (ratio wavering ±${Math.round(turns.wavering * 100)} %)`,
      target: 'at most 1.5 ×',
      met: 1 / turns.ratio <= 1.5,
    });
    await benchClosing(table, large, grown, cookie);
    await grown.end();
  } finally {
    if (large.child && large.child.exitCode === null) await large.stop();
    large.remove();
  }
}

/** Closing a round, with the release that follows, for each submitted assessment. */
async function benchClosing(table, place, database, cookie) {
  const secret = await klSession(database);
  const closing = {};
  for (const submitted of [500, organisations]) {
    const roundId = await addRound(database, 'open', submitted, 5);
    await database.query('analyze');
    const began = performance.now();
    const answer = await fetch(`http://${place.host}/api/rounds/${roundId}/close`, {
      method: 'POST',
      headers: {
        cookie: cookie({ secret }, place),
        'x-erfa-request': '1',
        'content-type': 'application/json',
      },
      body: '{}',
    });
    if (!answer.ok) throw new Error(`Closing answered ${answer.status}: ${await answer.text()}`);
    closing[submitted] = (performance.now() - began) / submitted;
  }
  const ratio = closing[organisations] / closing[500];
  table.add({
    name: `closing and releasing, for each of ${organisations} submitted`,
    value: closing[organisations],
    unit: 'ms',
    ratio,
    against: 'the same for each of 500',
    target: 'at most 1.3 × (linear)',
    met: ratio <= 1.3,
  });
}
