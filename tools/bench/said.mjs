// What a request says to PostgreSQL, read from the server's log, and said again without Erfa around it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { findPgbench } from './pg-load.mjs';

/**
 * Listens to what the app asks of the database while `work` runs. Nothing else may use the product meanwhile.
 * @param {import('./product.mjs').Product} product
 * @param {import('pg').Client} database a superuser's connection
 * @returns {Promise<string[]>} statements in their order, with their values written into them
 */
export async function listen(product, database, work) {
  const log = path.join(product.dataDir, 'postgres.log');
  const set = async (value, to) => {
    await database.query(`alter system set log_statement = '${to}'`);
    await database.query('select pg_reload_conf()');
    // The server's processes read their settings when they next say something.
    for (let tries = 0; tries < 100; tries += 1) {
      const { rows } = await database.query('show log_statement');
      if (rows[0].log_statement === to) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return value;
  };
  await set(null, 'all');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const begins = fs.statSync(log).size;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const said = fs.readFileSync(log).subarray(begins).toString('utf8');
  await set(null, 'none');
  return statementsIn(said);
}

/** The statements of a log of PostgreSQL, written with `log_statement = all`. */
export function statementsIn(log) {
  // An entry goes on in lines that begin with a tab.
  const entries = log.replaceAll('\n\t', '\n').split(/\n(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/);
  const statements = [];
  for (const entry of entries) {
    const [, said] = /(?:LOG: {2}(?:execute [^:]*|statement): )([\s\S]*)$/.exec(entry) ?? [];
    const [, values] = /DETAIL: {2}(?:Parameters|parameters): ([\s\S]*)$/.exec(entry) ?? [];
    if (said !== undefined) statements.push(said.trim());
    else if (values !== undefined && statements.length > 0)
      statements.push(withValues(statements.pop(), values));
  }
  return statements.filter((sql) => !/log_statement/.test(sql));
}

/** A statement with `$1 = 'x', $2 = NULL` written into it. */
function withValues(sql, values) {
  const known = new Map();
  for (const [, number, value] of values.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g))
    known.set(number, value);
  return sql.replace(/\$(\d+)/g, (whole, number) => known.get(number) ?? whole);
}

/**
 * Says scripts over and over, one to each connection.
 * @param {{login: object, seconds: number, scripts: string[][]}} load
 * @returns {Promise<number>} scripts per second, all connections together
 */
export async function sayAgain({ login, seconds, scripts }) {
  const pgbench = findPgbench();
  return pgbench
    ? byPgbench(pgbench, { login, seconds, scripts })
    : byLoop({ login, seconds, scripts });
}

async function byLoop({ login, seconds, scripts }) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    scripts.map(async (statements) => {
      const client = new pg.Client(login);
      await client.connect();
      while (performance.now() < until) {
        for (const [index, text] of statements.entries())
          await client.query({ name: `s${index}`, text });
        done += 1;
      }
      await client.end();
    }),
  );
  return done / ((performance.now() - began) / 1000);
}

/** A statement on one line. What pgbench would take for a variable of its own is refused; JSON gets a space after its colons. */
function forPgbench(sql) {
  const line = sql
    .replace(/--[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/":(?=[A-Za-z_])/g, '": ');
  const [taken] = /(?<!:):[A-Za-z_]\w*/.exec(line) ?? [];
  if (taken !== undefined) throw new Error(`pgbench would take ${taken} for a variable: ${line}`);
  return `${line};`;
}

function byPgbench(pgbench, { login, seconds, scripts }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-pgbench-'));
  const file = path.join(folder, 'script.sql');
  const lines = scripts.flatMap((statements, client) => [
    `\\if :client_id = ${client}`,
    ...statements.map(forPgbench),
    '\\endif',
  ]);
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
  const clients = String(scripts.length);
  const where = ['-h', login.host, '-p', String(login.port), '-U', login.user, login.database];
  const how = ['-n', '-M', 'prepared', '-c', clients, '-j', '2', '-T', String(seconds), '-f', file];
  return new Promise((resolve, reject) => {
    const child = spawn(pgbench, [...how, ...where], {
      env: { ...process.env, PGPASSWORD: login.password },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (said += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      fs.rmSync(folder, { recursive: true, force: true });
      const [, perSecond] = /tps = ([\d.]+)/.exec(said) ?? [];
      if (code !== 0 || perSecond === undefined || /failed transactions: [1-9]/.test(said))
        reject(new Error(`pgbench answered ${code}: ${said.slice(-800)}`));
      else resolve(Number(perSecond));
    });
  });
}
