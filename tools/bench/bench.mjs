// `npm run bench`: what Erfa costs, as ratios to baselines measured in the same run. Prints a table and writes dist/bench.json.
// Ours and the baseline take turns on one database; a figure is the median of the rounds' ratios. `--quick` for a look only,
// `--only NAME` for one part.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnswering } from './answering.mjs';
import { arrange } from './arrange.mjs';
import { benchComparison } from './comparison.mjs';
import { findPgbench } from './pg-load.mjs';
import { benchProjects } from './projects.mjs';
import { benchSearch } from './search.mjs';
import { Product } from './product.mjs';
import { median, Table, wavering } from './table.mjs';

const { quick, only } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
}).values;
const parts = ['answering', 'comparison', 'search', 'projects', 'scoring', 'simulation'];
if (only !== undefined && !parts.includes(only)) {
  console.error(`There is no part named ${only}; there are ${parts.join(', ')}.`);
  process.exit(2);
}
const wanted = (part) => only === undefined || only === part;
const rounds = quick ? 2 : 5;
const seconds = quick ? 1 : 3;
const table = new Table();
const baseline = findPgbench() ? 'pgbench' : 'a loop over pg with prepared statements';
const judged = findPgbench() !== null;

const product = new Product();
try {
  table.add({
    name: 'start with an empty data folder',
    value: await product.start(),
    unit: 's',
    target: 'reported',
  });
  await product.stop();
  table.add({ name: 'start again', value: await product.start(), unit: 's', target: 'reported' });
  table.add({
    name: 'memory of Node, idle',
    value: product.memory() ?? 0,
    unit: 'MB',
    target: 'reported',
  });

  const database = await product.superuser();
  const slots = await arrange(database);
  const cookie = ({ secret }, place = product) => `__Host-erfa-session-${place.port}=${secret}`;
  // How every request begins: who it is, and on whose behalf the database is asked.
  const slot = 'from bench_slot where n = :n';
  const session = `select * from authenticate_session((select hash ${slot}))`;
  const begin = [
    'start transaction',
    `select set_config('erfa.organisation_id', (select organisation::text ${slot}), true), set_config('erfa.person_id', (select person::text ${slot}), true)`,
  ];
  /** Our requests and the baseline's transactions in turn. @returns medians of both and of their ratio */
  async function takeTurns({ ours, theirs }) {
    const mine = [];
    const others = [];
    const ratios = [];
    for (let round = 0; round < rounds + 1; round += 1) {
      const a = await ours();
      const b = await theirs();
      // The first round warms up.
      if (round === 0) continue;
      mine.push(a.perSecond);
      others.push(b);
      ratios.push(a.perSecond / b);
      if (a.failed > 0) throw new Error(`${a.failed} requests failed.`);
    }
    return {
      value: median(mine),
      other: median(others),
      ratio: median(ratios),
      wavering: wavering(ratios),
    };
  }

  const bench = {
    table,
    product,
    database,
    slots,
    slot,
    session,
    begin,
    cookie,
    seconds,
    quick,
    takeTurns,
    baseline,
    judged,
  };
  if (wanted('answering')) await benchAnswering(bench);
  if (wanted('comparison')) await benchComparison(bench);
  if (wanted('search')) await benchSearch(bench);
  if (wanted('projects')) await benchProjects(bench);
  await database.end();
  await product.stop();

  if (wanted('scoring')) {
    const { benchModels } = await import(path.resolve('dist/tools/score/bench.mjs'));
    for (const row of await benchModels()) table.add(row);
  }
  if (wanted('simulation')) {
    const { benchSimulations } = await import(path.resolve('dist/tools/score/bench.mjs'));
    for (const row of await benchSimulations()) table.add(row);
  }
} finally {
  if (product.child && product.child.exitCode === null) await product.stop();
  product.remove();
}
table.write('dist/bench.json');
