import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlayState, ScoreReply } from './messages';

const root = path.join(import.meta.dirname, '../../../..');
const packages = path.join(root, 'dist/packages');
let folder: string;
let child: ChildProcess;
let address: string;

/** An author's folder as the generator makes it, with the packages where npm would put them. */
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'playground-')));
  cpSync(path.join(root, 'tools/create-plugin/template'), folder, { recursive: true });
  cpSync(
    path.join(root, 'tools/create-plugin/outside/tsconfig.json'),
    path.join(folder, 'tsconfig.json'),
  );
  for (const name of ['scoring-sdk', 'plugin-tools']) {
    const at = path.join(folder, 'node_modules/@erfa', name);
    mkdirSync(path.dirname(at), { recursive: true });
    cpSync(path.join(packages, name), at, { recursive: true });
  }
  const tool = path.join(folder, 'node_modules/@erfa/plugin-tools/main.mjs');
  child = spawn(process.execPath, [tool, 'playground', '--port', '4390'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}, 60_000);
afterAll(async () => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

const state = async (): Promise<PlayState> =>
  (await fetch(`${address}/state`).then((response) => response.json())) as PlayState;

/** The state once it is as wanted; builds and checks take a moment. */
async function stateWhen(wanted: (state: PlayState) => boolean): Promise<PlayState> {
  for (let left = 300; left > 0; left -= 1) {
    const now = await state();
    if (wanted(now)) return now;
    await wait(100);
  }
  throw new Error(`never came: ${JSON.stringify({ ...(await state()), models: [] })}`);
}

async function score(options = {}): Promise<ScoreReply> {
  const { models } = await state();
  const [example] = models;
  const body = { model: example?.model, options, sheet: example?.sheets[0]?.sheet };
  const response = await fetch(`${address}/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ScoreReply;
}

const source = (): string => path.join(folder, 'src/plugin.ts');

/** Saves another source, looks, and saves the old one again. */
async function saved(edit: (text: string) => string, look: () => Promise<void>): Promise<void> {
  const before = readFileSync(source(), 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  let { build } = await state();
  writeFileSync(source(), after);
  await stateWhen((now) => now.build > build);
  try {
    await look();
  } finally {
    ({ build } = await state());
    writeFileSync(source(), before);
    await stateWhen((now) => now.build > build && now.problems.length === 0);
  }
}

describe('the playground', () => {
  it('offers the example with its answers, and a country to try on', async () => {
    const { manifest, models, problems } = await state();
    expect(manifest?.id).toBe('my-kind');
    expect(problems).toEqual([]);
    expect(models.map(({ name }) => name)).toEqual(['example', 'country']);
    expect(models[0]?.sheets.map(({ name }) => name)).toEqual(['ours']);
    expect(models[1]?.sheets.length).toBeGreaterThan(80);
  });

  it('scores with the options of the form', async () => {
    expect(await score()).toMatchObject({ ok: true, root: { value: 83.3 } });
    expect(await score({ decimals: 0 })).toMatchObject({ ok: true, root: { value: 83 } });
    expect(await score({ reachedFrom: 2 })).toMatchObject({
      ok: false,
      problems: [{ file: 'options', code: 'reachedFrom', message: 'expected 0–1' }],
    });
  });

  it('answers everyone who asks while the plugin is being loaded', async () => {
    await saved(
      (text) => text.replace('? 100 : 0)', '? 80 : 0)'),
      async () => {
        const replies = await Promise.all([score(), score(), score({ decimals: 0 })]);
        expect(replies.map((reply) => reply.ok && reply.root.value)).toEqual([66.7, 66.7, 67]);
      },
    );
  }, 60_000);

  it('shows what the laws, the golden cases and the compiler say', async () => {
    const { checks, types } = await stateWhen((now) => now.checks !== null);
    expect(types).toEqual([]);
    expect(checks?.filter(({ state: found }) => found === 'error')).toEqual([]);
    expect(checks?.find(({ item }) => item === 'golden')?.found).toMatchObject({ cases: 3 });
  }, 60_000);

  it('scores anew as the source is saved, and tells the page', async () => {
    const told: string[] = [];
    const listening = http.get(`${address}/events`, (response) => {
      response.on('data', (chunk: Buffer) => told.push(chunk.toString()));
    });
    await saved(
      (text) => text.replace('? 100 : 0)', '? 50 : 0)'),
      async () => {
        expect(await score()).toMatchObject({ ok: true, root: { value: 41.7 } });
        const { checks } = await stateWhen((now) => now.checks !== null);
        expect(checks?.find(({ item }) => item === 'golden')?.state).toBe('error');
      },
    );
    listening.destroy();
    expect(told.join('')).toContain('data: changed');
  }, 60_000);

  it('sees every save of an editor that writes beside the file and renames', async () => {
    const before = readFileSync(source(), 'utf8');
    const beside = path.join(folder, 'src/.plugin.ts.part');
    for (const points of ['60', '40', '20', '100']) {
      const { build } = await state();
      writeFileSync(beside, before.replace('? 100 : 0)', `? ${points} : 0)`));
      renameSync(beside, source());
      await stateWhen((now) => now.build > build && now.problems.length === 0);
    }
    expect(readFileSync(source(), 'utf8')).toBe(before);
    expect(await score()).toMatchObject({ ok: true, root: { value: 83.3 } });
  }, 60_000);

  it('sees a file in a folder made meanwhile, and goes on without the manifest until it is back', async () => {
    const { build } = await state();
    mkdirSync(path.join(folder, 'src/more'));
    writeFileSync(path.join(folder, 'src/more/of-it.ts'), 'export const more = 1;\n');
    await stateWhen((now) => now.build > build);
    const manifest = path.join(folder, 'plugin.json');
    renameSync(manifest, `${manifest}.away`);
    const { problems } = await stateWhen((now) => now.problems.length > 0);
    expect(problems).toMatchObject([{ file: 'plugin.json', code: 'file-missing' }]);
    renameSync(`${manifest}.away`, manifest);
    rmSync(path.join(folder, 'src/more'), { recursive: true });
    await stateWhen((now) => now.problems.length === 0);
  }, 60_000);

  it('names the line of what is thrown', async () => {
    await saved(
      (text) => text.replace('const needed =', "throw new Error('not yet');\n  const needed ="),
      async () => {
        const line = readFileSync(source(), 'utf8')
          .split("throw new Error('not yet')")[0]
          ?.split('\n').length;
        expect(await score()).toMatchObject({
          ok: false,
          problems: [{ file: 'src/plugin.ts', line, message: 'Error: not yet' }],
        });
      },
    );
  }, 60_000);

  it('names the line of a syntax error, and goes on with the build before', async () => {
    await saved(
      (text) => text.replace('const range = {', 'const range == {'),
      async () => {
        expect((await state()).problems).toMatchObject([
          { file: 'src/plugin.ts', code: expect.stringMatching(/^TS\d+$/) as string },
        ]);
        expect(await score()).toMatchObject({ ok: true, root: { value: 83.3 } });
      },
    );
  }, 60_000);

  it('ends a plugin that does not come to an end, and says so', async () => {
    await saved(
      (text) => text.replace('const needed =', 'for (;;);\n  const needed ='),
      async () => {
        const reply = await score();
        expect(reply).toMatchObject({ ok: false });
        expect(JSON.stringify(reply)).toContain('look for a loop without an end');
      },
    );
    expect(await score()).toMatchObject({ ok: true });
  }, 60_000);

  it('answers nobody but this machine', async () => {
    const { port } = new URL(address);
    const status = (
      headers: Record<string, string>,
      method = 'GET',
      at = '/state',
    ): Promise<number> =>
      new Promise((resolve) => {
        const request = http.request(
          { port, host: '127.0.0.1', path: at, method, headers },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        request.end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: 'elsewhere.example' })).toBe(403);
    expect(await status({ 'content-type': 'text/plain' }, 'POST', '/score')).toBe(415);
    expect(await status({}, 'GET', '/../package.json')).toBe(404);
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('says what is missing where there is no plugin', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'empty-'));
    const tool = path.join(folder, 'node_modules/@erfa/plugin-tools/main.mjs');
    const { status, stderr } = spawnSync(process.execPath, [tool, 'playground'], {
      cwd: empty,
      encoding: 'utf8',
    });
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain('plugin.json error file-missing: ');
  });
});
