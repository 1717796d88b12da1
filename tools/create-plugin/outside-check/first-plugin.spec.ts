import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startErfa } from './erfa';
import { type Block, blocksOf } from './guide';

const root = path.join(import.meta.dirname, '../../..');
const guide = readFileSync(path.join(root, 'docs/first-plugin.md'), 'utf8');

/** A stranger's shell: a folder of their own outside the workspace, and no registry to ask. */
let folder: string;
let home: string;
/** The hash of the built plugin as the acceptance list names it. */
let checked = '';
beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'first-plugin-')));
  folder = home;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  TMPDIR: home,
  ERFA: root,
  npm_config_cache: path.join(home, '.npm'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
});

interface Ran {
  readonly line: string;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the lines of a block as they stand, one after the other; `cd` holds for those that follow. */
function run(block: Block): Ran[] {
  return block.text.split('\n').flatMap((line): Ran[] => {
    const into = /^cd (\S+)$/.exec(line)?.[1];
    if (into !== undefined) {
      folder = path.join(folder, into);
      return [];
    }
    const { status, stdout, stderr } = spawnSync(line, {
      cwd: folder,
      env: environment(),
      shell: true,
      encoding: 'utf8',
      timeout: 100_000,
    });
    return [{ line, status, stdout, stderr }];
  });
}

const shell = blocksOf(guide).filter(({ language }) => language === 'sh');
const blockWith = (command: string, mark = ''): Block => {
  const found = shell.find((block) => block.text.includes(command) && block.mark === mark);
  if (!found) throw new Error(`docs/first-plugin.md no longer says ${command}`);
  return found;
};
const well = (ran: readonly Ran[]): void => {
  for (const one of ran) expect(one).toMatchObject({ line: one.line, status: 0 });
};

/** Every step of the page, in its order; the later ones need the earlier. */
describe('docs/first-plugin.md, done as it says', () => {
  it('has the steps that are tried here, and no others', () => {
    const tried = [
      'npm run --silent pack',
      'npm exec',
      'npm run playground',
      'npm test',
      'npm run --silent check',
      'ERFA_PLUGINS=',
    ];
    expect(shell).toHaveLength(tried.length);
    shell.forEach(({ text }, at) => expect(text).toContain(tried[at]));
  });

  // Step 1, packing, is what this room's test target depends on.

  it('makes a plugin that installs without a registry and passes its tests', () => {
    const ran = run(blockWith('npm exec'));
    well(ran);
    expect(ran.at(-1)?.stdout).toMatch(/plugin my-kind 1\.0\.0/);
    expect(ran.at(-1)?.stdout).toMatch(/tests \d\d/);
    expect(path.basename(folder)).toBe('my-kind');
  });

  it('fails with the law that the changed formula breaks', () => {
    const [before, after] = blocksOf(guide).filter(({ language }) => language === 'ts');
    if (!before || !after) throw new Error('docs/first-plugin.md shows no change any more');
    const file = path.join(folder, 'src/plugin.ts');
    const source = readFileSync(file, 'utf8');
    expect(source).toContain(before.text);
    writeFileSync(file, source.replace(before.text, after.text));
    const [test] = run(blockWith('npm test', 'fails'));
    writeFileSync(file, source);
    expect(test?.status).toBe(1);
    // Told once, and nothing of the machinery below it.
    expect(test?.stdout.split('The law "monotone" is broken.')).toHaveLength(2);
    expect(test?.stdout).not.toMatch(/^ +at |node:internal/m);
  });

  it('is accepted by the list', () => {
    const [check] = run(blockWith('npm run --silent check'));
    expect(check).toMatchObject({ status: 0 });
    expect(JSON.parse(check?.stdout ?? '')).toMatchObject({
      accepted: true,
      plugin: { id: 'my-kind' },
    });
    expect(check?.stderr).toContain('warning author-missing');
    checked = (JSON.parse(check?.stdout ?? '') as { hash: string }).hash;
  });

  it('is found by an Erfa, switched on, scored with, and published on', async () => {
    const { text } = blockWith('ERFA_PLUGINS=', 'erfa');
    // The command as the page has it; starting is tried elsewhere, here the built Erfa does it.
    expect(text).toBe('ERFA_PLUGINS="$PWD/dist" npm --prefix "$ERFA" start');
    const dist = path.join(folder, 'dist');
    const erfa = await startErfa(path.join(home, 'erfa'), { ERFA_PLUGINS: dist });
    try {
      const { body: found } = await erfa.ask('/api/plugins/my-kind');
      expect(found).toMatchObject({ own: false, health: 'off', faults: [], decision: null });
      // What was checked is what is switched on.
      expect(found['hash']).toBe(checked);

      const text = (name: string): string => readFileSync(path.join(dist, 'example', name), 'utf8');
      /** The example as a draft, with other words in its files where that is asked for. */
      const begun = async (change = (words: string) => words): Promise<string> => {
        const form = new FormData();
        form.append('model', new Blob([change(text('model.yaml'))]), 'model.yaml');
        form.append('golden', new Blob([change(text('golden/cases.yaml'))]), 'cases.yaml');
        const read = { method: 'POST', body: form };
        const { status, body } = await erfa.ask('/api/model-drafts/from-file?way=all', read);
        expect([status, body['readable']]).toEqual([200, true]);
        return `/api/model-drafts/${String(body['draftId'])}`;
      };
      const post = { method: 'POST', body: {} };
      const draft = await begun();
      const approvals = { method: 'POST', body: { note: '' } };
      const early = await erfa.ask(`${draft}/approvals`, approvals);
      expect([early.status, early.body['code']]).toEqual([409, 'plugin-off']);

      const on = await erfa.ask('/api/plugins/my-kind/switch', {
        method: 'PUT',
        headers: { 'if-match': '"0"' },
        body: { state: 'on', reason: 'Tried', hash: found['hash'] },
      });
      expect([on.status, on.body['health']]).toEqual([200, 'ok']);
      // One asks, another approves: nobody publishes alone.
      const asked = await erfa.ask(`${draft}/approvals`, approvals);
      expect(asked.status).toBe(200);
      expect((await erfa.ask(`${draft}/publication`, post)).body['code']).toBe('approval-missing');
      const [{ id: approval }] = asked.body['approvals'] as [{ id: string }];
      const henrik = await erfa.as('henrik.toft');
      const approved = await henrik(`${draft}/approvals/${approval}/decision`, {
        method: 'POST',
        body: { decision: 'approved', comment: '' },
      });
      expect(approved.status).toBe(200);
      const published = await erfa.ask(`${draft}/publication`, post);
      expect([published.status, published.body['key']]).toEqual([200, 'my-kind-example']);
      // Publishing has every golden case scored by the plugin, in its own process.
      const { body: used } = await erfa.ask('/api/plugins/my-kind');
      expect(used).toMatchObject({ health: 'ok', faults: [] });
      expect((used['calls'] as { calls: number }).calls).toBeGreaterThanOrEqual(3);

      const wrong = await begun((words) =>
        words.replace('83.3', '83.4').replaceAll('my-kind-example', 'other'),
      );
      const refused = await erfa.ask(`${wrong}/approvals`, approvals);
      expect([refused.status, refused.body['code']]).toEqual([409, 'golden-fails']);
    } finally {
      await erfa.stop();
    }
  });

  it('shows itself in the playground', async () => {
    const [command = ''] = blockWith('npm run playground').text.split('\n');
    const { child, address } = await started(command);
    try {
      const page = await fetch(address).then((answer) => answer.text());
      expect(page).toContain('<title>');
    } finally {
      await stopped(child);
    }
  });
});

/** Starts a command that goes on until it is ended, and waits for the address it says. */
async function started(command: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(command, {
    cwd: folder,
    env: environment(),
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
  return { child, address };
}

/** Ends a command and all that it started. */
async function stopped(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await gone;
}
