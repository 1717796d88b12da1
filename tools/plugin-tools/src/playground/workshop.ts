import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, bundlePlugin } from '../build';
import { checkPlugin } from '../check/check';
import { type Problem, ProblemsFound } from '../problem';
import { type AuthorProject, authorProject, readManifest } from '../project';
import type { PlayState, ScoreReply, ScoreRequest } from './messages';
import { playModels } from './models';
import { type Scorer, startScorer } from './scorer';
import { watchSources } from './sources';

/** The author's plugin, built anew whenever its files are saved. */
export interface Workshop {
  readonly state: () => PlayState;
  readonly score: (request: ScoreRequest) => Promise<ScoreReply>;
  /** Calls `listen` after every change of the state; returns how to stop it. */
  readonly onChange: (listen: () => void) => () => void;
  readonly stop: () => void;
}

/** Builds the plugin, and goes on as files are saved, until it is stopped. */
export function openWorkshop(project: AuthorProject, taken: readonly string[]): Workshop {
  const folder = path.join(project.scratch, 'playground');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const listeners = new Set<() => void>();
  let state: PlayState = {
    build: 0,
    manifest: null,
    models: [],
    problems: [],
    types: [],
    checks: null,
  };
  let scorer: Scorer | undefined;
  const change = (part: Partial<PlayState>): void => {
    state = { ...state, ...part };
    for (const listen of listeners) listen();
  };

  const rebuild = (): void => {
    const turn = state.build + 1;
    try {
      // A file may have gone since the playground was started.
      authorProject(project.root);
      const manifest = readManifest(project);
      const { models, problems } = playModels(project, manifest);
      const module = path.join(folder, `plugin-${turn}.mjs`);
      writeFileSync(module, bundlePlugin(project, true));
      scorer?.stop();
      scorer = startScorer(project, manifest, module);
      change({ build: turn, manifest, models, problems, checks: null });
    } catch (error) {
      if (!(error instanceof ProblemsFound)) throw error;
      // The build before goes on scoring; the page says that it is not the newest.
      return change({ build: turn, problems: error.problems });
    }
    // What takes longer comes after the first score.
    setTimeout(() => void lookCloser(turn), 300);
  };

  const lookCloser = async (turn: number): Promise<void> => {
    if (state.build !== turn) return;
    const types = await typesOf(project);
    if (state.build !== turn) return;
    change({ types });
    const built = path.join(folder, 'built');
    try {
      build({ ...project, built });
      const { items } = await checkPlugin(built, { taken, runs: 100, deadline: 60_000 });
      if (state.build === turn) change({ checks: items });
    } catch (error) {
      if (!(error instanceof ProblemsFound)) throw error;
      if (state.build === turn) change({ problems: error.problems });
    }
  };

  const unwatch = watchSources(project.root, rebuild);
  rebuild();

  return {
    state: () => state,
    score: async (request) => scorer?.score(request) ?? { ok: false, problems: state.problems },
    onChange: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    stop: () => {
      unwatch();
      scorer?.stop();
    },
  };
}

/** What the compiler finds, looked for in a process of its own. */
function typesOf(project: AuthorProject): Promise<readonly Problem[]> {
  const script = fileURLToPath(new URL('types-process.mjs', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { cwd: project.root }, (error, stdout) => {
      const whole = { file: 'tsconfig.json', line: null, column: null, code: 'types-unknown' };
      resolve(error ? [{ ...whole, message: error.message }] : (JSON.parse(stdout) as Problem[]));
    });
  });
}
