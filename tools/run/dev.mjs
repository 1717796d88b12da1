// `npm run dev`: the product with everything rebuilt as one edits. Pages come from Angular's development server, which passes API and sign-in on.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
const pagesPort = Number(process.env.PORT ?? 4200);
const apiPort = 3000;

const build = () =>
  spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '-p', 'api,tag:layer:plugin', '--outputStyle=static'],
    { cwd: root, stdio: 'inherit' },
  ).status === 0;

let api = null;
function startApi() {
  api = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(root, 'dist/apps/api/main.mjs')],
    {
      cwd: root,
      stdio: 'inherit',
      // One origin, as always: the one the browser sees.
      env: {
        ...process.env,
        PORT: String(apiPort),
        ERFA_URL: process.env.ERFA_URL ?? `http://localhost:${pagesPort}`,
      },
    },
  );
}
async function stopApi() {
  if (!api || api.exitCode !== null) return;
  const gone = new Promise((resolve) => api.once('exit', resolve));
  api.kill('SIGTERM');
  await gone;
}

if (!build()) process.exit(1);
startApi();
const pages = spawn(process.execPath, [nx, 'run', 'admin:serve', `--port=${pagesPort}`], {
  cwd: root,
  stdio: 'inherit',
});

let waiting = null;
for (const folder of ['apps/api/src', 'apps/api/migrations', 'libs']) {
  fs.watch(path.join(root, folder), { recursive: true }, (_, file) => {
    if (!file || /\.spec\.ts$|api-client/.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (!build()) return;
      await stopApi();
      startApi();
    }, 300);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    pages.kill('SIGTERM');
    await stopApi();
    process.exit(0);
  });
}
