import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { RunAs } from './binaries';
import { runningServer } from './leftover';
import { startEmbedded, type EmbeddedServer } from './server';
import { readSecrets, superuser } from './secrets';

const root = path.resolve(__dirname, '../../../../..');
const isRoot = process.getuid?.() === 0;
/** Every way that this user can try on this machine. */
const ways: RunAs[] = isRoot ? ['user-namespace', 'nobody'] : ['self'];

async function ask<Row>(server: EmbeddedServer, sql: string): Promise<Row[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: server.port,
    user: superuser,
    password: server.secrets.superuserPassword,
    database: 'postgres',
  });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe.each(ways)('the PostgreSQL that comes along, run as %s', (runAs) => {
  // mkdtemp makes a folder that only its owner can enter, as a home folder is.
  const closed = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-postgres-'));
  const dataDir = path.join(closed, 'below', 'data');
  const start = (): Promise<EmbeddedServer> => startEmbedded({ root, dataDir, runAs });
  afterAll(() => {
    fs.rmSync(closed, { recursive: true, force: true });
  });

  it('makes its cluster in a closed folder, asks for passwords, and keeps what was written', async () => {
    const first = await start();
    expect(first.takenOver).toBe(false);
    await ask(first, 'create table kept (n integer)');
    await ask(first, 'insert into kept values (7)');
    const wrong = new pg.Client({
      host: '127.0.0.1',
      port: first.port,
      user: superuser,
      password: 'guessed',
      database: 'postgres',
    });
    await expect(wrong.connect()).rejects.toThrow(/password/);
    expect(fs.statSync(path.join(dataDir, 'postgres-secrets.json')).mode & 0o077).toBe(0);
    expect(
      await ask(
        first,
        `select datcollate, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'postgres'`,
      ),
    ).toMatchObject([{ encoding: 'UTF8' }]);
    expect(
      await ask(
        first,
        `select array_agg(n order by n collate "da-x-icu") as names from unnest(array['Aarhus', 'Ærø', 'Odense']) n`,
      ),
    ).toEqual([{ names: ['Odense', 'Ærø', 'Aarhus'] }]);
    await first.stop();
    const second = await start();
    expect(await ask(second, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
  });

  it('takes over a server that a killed run left behind, and tells when one ends', async () => {
    const left = await start();
    const again = await start();
    expect(again).toMatchObject({ takenOver: true, port: left.port, pid: left.pid });
    const ended = new Promise<void>((resolve) => left.onUnexpectedEnd(resolve));
    process.kill(left.pid, 'SIGQUIT');
    await ended;
    const revived = await startEmbedded({ root, dataDir, runAs, port: left.port });
    expect(revived).toMatchObject({ takenOver: false, port: left.port });
    expect(await ask(revived, 'select n from kept')).toEqual([{ n: 7 }]);
    await revived.stop();
  });

  it('leaves alone what is not certainly ours', async () => {
    const server = await start();
    const dir = path.join(dataDir, 'postgres');
    const secrets = readSecrets(dataDir);
    expect(await runningServer(dir, secrets)).toMatchObject({ pid: server.pid });
    // A copy of the folder names the original's server, which serves another folder.
    const copy = path.join(closed, 'copy');
    fs.cpSync(dir, copy, { recursive: true });
    expect(await runningServer(copy, secrets)).toBeNull();
    // Another password: somebody else's server.
    expect(await runningServer(dir, { ...secrets, superuserPassword: 'other' })).toBeNull();
    await server.stop();
    // After a reboot the same number may be anybody's process.
    const stranger = spawn('sleep', ['30'], { stdio: 'ignore' });
    const lines = fs.readFileSync(path.join(copy, 'postmaster.pid'), 'utf8').split('\n');
    fs.writeFileSync(
      path.join(dir, 'postmaster.pid'),
      [String(stranger.pid), ...lines.slice(1)].join('\n'),
    );
    expect(await runningServer(dir, secrets)).toBeNull();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});
