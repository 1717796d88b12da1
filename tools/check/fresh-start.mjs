// Clones this repository into a folder closed to others and runs `npm start` there until it answers: as whoever runs this, and, when that is root, as an ordinary user too.
// The dependencies are copied where the lock file is the same, so that the two trials cost minutes of installing only once.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const limit = 15 * 60_000;

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts Erfa in `folder`, waits until it is healthy, stops it with SIGTERM and sees it gone. */
async function trial(who, folder, identity) {
  const began = Date.now();
  const port = await freePort();
  const env = { ...process.env, ...identity.env, PORT: String(port) };
  for (const name of Object.keys(env)) if (/^(ERFA_|DATABASE_|OIDC_)/.test(name)) delete env[name];
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(identity.uid === undefined ? {} : { uid: identity.uid, gid: identity.gid }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  let ended = false;
  child.once('exit', () => (ended = true));
  let healthy = false;
  while (!ended && !healthy && Date.now() - began < limit) {
    await wait(250);
    healthy = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
  if (!healthy) {
    child.kill('SIGTERM');
    console.error(`${said}\nnpm start as ${who} did not come up in ${folder}.`);
    process.exit(1);
  }
  const page = await fetch(`http://localhost:${port}/`).then((answer) => answer.text());
  if (!page.includes('<erfa-root')) {
    console.error(`npm start as ${who} serves no page.`);
    process.exit(1);
  }
  const took = ((Date.now() - began) / 1000).toFixed(0);
  child.kill('SIGTERM');
  // npm ends at once and Erfa a moment later, when it has stopped its database.
  let free = false;
  for (let left = 100; left > 0 && !free; left -= 1) {
    await wait(100);
    free = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      () => false,
      () => true,
    );
  }
  if (!free) {
    console.error(`npm start as ${who} still answers after SIGTERM.`);
    process.exit(1);
  }
  console.log(`npm start as ${who} from a fresh clone: up in ${took} s, stopped in order`);
}

function clone(into, identity) {
  const folder = path.join(into, 'erfa');
  execFileSync('git', ['clone', '--quiet', root, folder]);
  if (identity.uid !== undefined)
    execFileSync('chown', ['-R', `${identity.uid}:${identity.gid}`, into]);
  return folder;
}

const places = [];
try {
  // mkdtemp makes folders that only their owner can enter, as a home folder is.
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-fresh-'));
  places.push(own);
  const first = clone(own, {});
  await trial(process.getuid?.() === 0 ? 'root' : os.userInfo().username, first, { env: {} });

  if (process.getuid?.() === 0) {
    const identity = { uid: 65534, gid: 65534 };
    const theirs = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-fresh-'));
    places.push(theirs);
    const second = path.join(theirs, 'erfa');
    execFileSync('git', ['clone', '--quiet', root, second]);
    execFileSync('cp', ['-a', path.join(first, 'node_modules'), second]);
    const home = path.join(theirs, 'home');
    const temporary = path.join(theirs, 'tmp');
    for (const folder of [home, temporary]) fs.mkdirSync(folder);
    execFileSync('chown', ['-R', `${identity.uid}:${identity.gid}`, theirs]);
    await trial('an ordinary user', second, {
      ...identity,
      env: { HOME: home, TMPDIR: temporary, npm_config_cache: path.join(home, '.npm') },
    });
  }
} finally {
  for (const place of places) fs.rmSync(place, { recursive: true, force: true });
}
