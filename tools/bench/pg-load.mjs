// The same statements without Erfa around them: by pgbench, else by a loop over pg with prepared statements.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Where pgbench is, or null. */
export function findPgbench() {
  const named = process.env.PGBENCH;
  if (named) return named;
  return spawnSync('pgbench', ['--version'], { stdio: 'ignore' }).status === 0 ? 'pgbench' : null;
}

/**
 * Runs a transaction script, `:n` being the client's number and `:v` a counter that grows with each transaction.
 * @param {string[]} statements SQL with `:n` and `:v`
 * @returns {Promise<number>} transactions per second
 */
export async function pgLoad({ login, connections, seconds, statements, begin = 0 }) {
  const pgbench = findPgbench();
  return pgbench
    ? withPgbench(pgbench, { login, connections, seconds, statements, begin })
    : withLoop({ login, connections, seconds, statements, begin });
}

function withPgbench(pgbench, { login, connections, seconds, statements, begin }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-pgbench-'));
  const file = path.join(folder, 'script.sql');
  const script = [
    `\\set n :client_id`,
    ...statements.map((sql) => `${sql.replace(/\s+/g, ' ')};`),
    `\\set v :v + 1`,
  ];
  fs.writeFileSync(file, `${script.join('\n')}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn(
      pgbench,
      [
        '-n',
        '-M',
        'prepared',
        '-c',
        String(connections),
        '-j',
        '2',
        '-T',
        String(seconds),
        '-D',
        `v=${begin}`,
        '-f',
        file,
        '-h',
        login.host,
        '-p',
        String(login.port),
        '-U',
        login.user,
        login.database,
      ],
      { env: { ...process.env, PGPASSWORD: login.password }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (said += chunk));
    child.once('exit', () => {
      fs.rmSync(folder, { recursive: true });
      const rate = /tps = ([\d.]+)/.exec(said)?.[1];
      if (rate === undefined || /aborted|ERROR/.test(said)) reject(new Error(said));
      else resolve(Number(rate));
    });
  });
}

async function withLoop({ login, connections, seconds, statements, begin }) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      const client = new pg.Client(login);
      await client.connect();
      for (let v = begin; performance.now() < until; v += 1) {
        for (const [index, sql] of statements.entries()) {
          const values = [];
          const prepared = sql.replace(
            /(?<!:):(n|v)\b/g,
            (_, name) => `$${values.push(name === 'n' ? n : v)}::integer`,
          );
          await client.query({ name: `s${index}`, text: prepared, values });
        }
        done += 1;
      }
      await client.end();
    }),
  );
  return done / ((performance.now() - began) / 1000);
}
