// Every npm script of package.json: checks the machine, installs what is missing, and goes on with the Node that npm installed.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { nodePath, refusal } from './machine.mjs';
import { portFree } from './port.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [job, ...args] = process.argv.slice(2);
const say = (line) => process.stderr.write(`${line}\n`);

const refused = refusal(process.platform, process.arch, process.versions.node);
if (refused) {
  say(refused);
  process.exit(1);
}

/** Environment of everything below: our own Node first, no daemon that outlives us, nothing sent anywhere. */
const surroundings = () => ({
  ...process.env,
  PATH: [path.dirname(nodePath(root)), path.join(root, 'node_modules/.bin'), process.env.PATH].join(
    path.delimiter,
  ),
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
});

const nx = (...nxArgs) => [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...nxArgs];

/** Runs to its end; shows its output only when it fails. */
function quietly(what, nodeArgs) {
  const began = Date.now();
  const result = spawnSync(nodePath(root), nodeArgs, {
    cwd: root,
    env: surroundings(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) {
    say(`\n${result.stdout}${result.stderr}\n${what} failed; the reason stands above.`);
    process.exit(1);
  }
  return ((Date.now() - began) / 1000).toFixed(1);
}

/** Runs in our place: signals go on to it, and its exit code is ours. */
function become(nodeArgs) {
  const child = spawn(nodePath(root), nodeArgs, {
    cwd: root,
    stdio: 'inherit',
    env: surroundings(),
  });
  // The terminal sends Ctrl-C to both; the child decides when it is done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  // npm, when it is ended, does not pass that on: who loses their parent leaves in order, too.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const build = (projects) =>
  quietly('Building', nx('run-many', '-t', 'build', 'pack', ...(projects ? ['-p', projects] : [])));
const script = (file, ...rest) => [path.join(root, 'tools', file), ...rest];
const built = (file) => ['--enable-source-maps', path.join(root, 'dist', file)];

const jobs = {
  async start() {
    const port = Number(process.env.PORT || 3000);
    const host = process.env.HOST || '127.0.0.1';
    if (Number.isInteger(port) && port > 0 && port < 65536 && !(await portFree(port, host))) {
      say(
        `Port ${port} on ${host} is taken. Stop the program that has it, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
      );
      process.exit(1);
    }
    install(root, say);
    say('Building what has changed …');
    say(`  ✓ Built (${build('api,admin,tag:layer:plugin')} s)`);
    become(built('apps/api/main.mjs'));
  },
  dev() {
    install(root, say);
    become(script('run/dev.mjs'));
  },
  test() {
    install(root, say);
    become(script('run/test.mjs', ...args));
  },
  lint() {
    install(root, say);
    become(nx('run-many', '-t', 'lint', 'typecheck'));
  },
  format() {
    install(root, say);
    become([path.join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', '.']);
  },
  bench() {
    install(root, say);
    build();
    become(script('bench/bench.mjs', ...args));
  },
  generate() {
    install(root, say);
    become(script('generate/generate.mjs', ...args));
  },
  migrate() {
    install(root, say);
    build('api');
    become([...built('apps/api/migrate.mjs'), ...args]);
  },
  token() {
    install(root, say);
    build('api');
    become([...built('apps/api/token.mjs'), ...args]);
  },
  score: () => scoring('score'),
  'model:lint': () => scoring('model-lint'),
  'model:test': () => scoring('model-test'),
  'model:diff': () => scoring('model-diff'),
  'plugin:check'() {
    install(root, say);
    say('Building the check, where it has changed …');
    quietly('Building', nx('run', 'plugin-tools:package'));
    become([path.join(root, 'dist/packages/plugin-tools/main.mjs'), 'check', ...args]);
  },
  pack() {
    install(root, say);
    for (const [project, what] of [
      ['scoring-sdk', 'the contract and its testing kit'],
      ['plugin-tools', 'the commands: test, playground, build, check'],
      ['create-plugin', 'the generator'],
    ]) {
      say(`Packing ${what} …`);
      quietly('Packing', nx('run', `${project}:package`));
    }
    say(`Packed: ${path.join(root, 'dist/packages/create-erfa-plugin.tgz')}`);
  },
};

function scoring(command) {
  install(root, say);
  build('score-cli,tag:layer:plugin');
  become([...built(`tools/score/${command}.mjs`), ...args]);
}

const run = jobs[job];
if (!run) {
  say(`Unknown job "${job}". There are: ${Object.keys(jobs).join(', ')}.`);
  process.exit(2);
}
await run();
