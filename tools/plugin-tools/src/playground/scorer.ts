import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkOptions, checkScore, checkSheet, type ScoreNode, walkModel } from '@erfa/scoring-sdk';
import type { PluginManifest } from '@erfa/scoring-sdk';
import type { Problem } from '../problem';
import { type AuthorProject, nameIn } from '../project';
import type { ScoreReply, ScoreRequest } from './messages';
import type { ProcessReply } from './scoring-process';

/** Milliseconds that a plugin may take for a sheet, or to load, before its process is ended. */
const deadline = 5_000;

/** The author's plugin as it was built last, in a process of its own. */
export interface Scorer {
  readonly score: (request: ScoreRequest) => Promise<ScoreReply>;
  readonly stop: () => void;
}

/** Starts a process with a built module; rejects with nothing: what is wrong comes back with every score. */
export function startScorer(
  project: AuthorProject,
  manifest: PluginManifest,
  module: string,
): Scorer {
  let child: ChildProcess | undefined;
  /** That the plugin is loaded in the process there is now; everyone who scores waits for it. */
  let loading: Promise<ProcessReply> | undefined;
  let turn = 0;
  const waiting = new Map<number | null, (reply: ProcessReply) => void>();

  const begin = (): ChildProcess => {
    const started = fork(fileURLToPath(new URL('scoring-process.mjs', import.meta.url)), [], {
      env: {},
      execArgv: ['--enable-source-maps', '--max-old-space-size=512'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.on('message', (reply: ProcessReply) => {
      const id = 'loaded' in reply ? null : reply.id;
      waiting.get(id)?.(reply);
      waiting.delete(id);
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    started.send({ load: module });
    return started;
  };

  const ask = (id: number | null, order?: object): Promise<ProcessReply> => {
    child ??= begin();
    const asked = child;
    return new Promise((resolve) => {
      const end = (why: string): void => {
        waiting.delete(id);
        resolve({ id, failed: why, stack: '' });
      };
      const exited = (): void => end('the plugin ended its process');
      const timer = setTimeout(() => {
        asked.kill('SIGKILL');
        end(
          `the plugin was not done after ${deadline / 1000} s and was ended; look for a loop without an end`,
        );
      }, deadline);
      asked.once('exit', exited);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        asked.off('exit', exited);
        resolve(reply);
      });
      if (order) asked.send(order);
    });
  };

  const score = async (request: ScoreRequest): Promise<ScoreReply> => {
    const unfit = misfits(manifest, request);
    if (unfit.length > 0) return { ok: false, problems: unfit };
    if (!child) loading = ask(null);
    const loaded = await loading;
    if (loaded && 'failed' in loaded) return failure(project, loaded.failed, loaded.stack);
    const id = (turn += 1);
    const reply = await ask(id, { id, request });
    if ('failed' in reply) return failure(project, reply.failed, reply.stack);
    if (!('root' in reply)) return failure(project, 'no answer', '');
    const trees = [reply.root, ...Object.values(reply.axes)];
    const faults = trees.flatMap((tree) => checkScore(request.model, tree));
    if (faults.length > 0) {
      const words = faults
        .slice(0, 5)
        .map(({ code, path, field }) => `${code} at ${path || 'the root'} ${field}`.trim());
      return failure(
        project,
        `what came back is no score tree of the model: ${words.join('; ')}`,
        '',
      );
    }
    return {
      ok: true,
      root: reply.root as ScoreNode,
      axes: reply.axes as Readonly<Record<string, ScoreNode>>,
    };
  };

  return { score, stop: () => void child?.kill('SIGKILL') };
}

/** What in a request the plugin could not be given. */
function misfits(manifest: PluginManifest, { model, options, sheet }: ScoreRequest): Problem[] {
  const nodes = new Set<string>();
  walkModel(model, ({ key }) => nodes.add(key));
  const place = { node: false, scales: Object.keys(model.scales), nodes };
  return [
    ...checkOptions(manifest.options, options, place).map(({ path, expected }) => ({
      file: 'options',
      code: path.join('.'),
      message: `expected ${expected}`,
    })),
    ...checkSheet(model, sheet).map(({ path, code }) => ({
      file: 'answers',
      code,
      message: path.join('.'),
    })),
  ].map((one) => ({ ...one, line: null, column: null }));
}

function failure(project: AuthorProject, message: string, stack: string): ScoreReply {
  return { ok: false, problems: [{ ...placeIn(project, stack), code: 'plugin-failed', message }] };
}

/** The topmost place of a stack that lies in the author's own sources. */
function placeIn(project: AuthorProject, stack: string): Pick<Problem, 'file' | 'line' | 'column'> {
  for (const [, raw = '', line, column] of stack.matchAll(
    /\(?((?:file:\/\/)?[^\s()]+):(\d+):(\d+)\)?/g,
  )) {
    const file = nameIn(project, raw.startsWith('file://') ? fileURLToPath(raw) : raw);
    if (/^(src|testing)\//.test(file)) return { file, line: Number(line), column: Number(column) };
  }
  return { file: nameIn(project, project.source), line: null, column: null };
}
