import { setTimeout as after } from 'node:timers/promises';
import { type JsonObject, type Lift, type Model, type Reach, walkModel } from '@erfa/scoring-sdk';
import { Breaker, type BreakerState } from './breaker';
import { checkLift } from './check-lift';
import { checkReach } from './check-reach';
import type { ChildLimits } from './child-limits';
import { ScoringError, type ScoringErrorCode } from './faults';
import type { Launch } from './launch';
import { parseApart } from './parse-apart';
import type { FoundPlugin } from './plugin-folder';
import type { Frame } from './frames';
import { PluginProcess, ProcessEnded } from './plugin-process';
import type { PluginRunner } from './runner';
import { questionKeys, writeSheet } from './sheet-line';
import { readTape } from './tape-reader';
import { NoTurn, Turns } from './turns';

/** What a runner of its own process needs to know. */
export interface ChildPlan {
  readonly plugin: FoundPlugin;
  /** How processes are started here; asked when the first one is. */
  readonly launch: () => Launch;
  /** The built `plugin-process.mjs`. */
  readonly file: string;
  readonly limits: ChildLimits;
  /** Asked before each start: why the plugin's files must not run, or null. */
  readonly refused?: () => string | null;
  /** Milliseconds of a clock that only goes forward, for the pauses; the machine's own by default. */
  readonly now?: () => number;
}

/** A runner with a process of its own. */
export interface ChildRunner extends PluginRunner {
  readonly breaker: () => { readonly state: BreakerState; readonly remaining: number };
  /** Ends the process; the next call starts another. */
  readonly end: () => void;
}

/** What the process may say of itself; anything else is nonsense. */
const codes: readonly ScoringErrorCode[] = [
  'plugin-failed',
  'output-invalid',
  'output-too-large',
  'output-differs',
];
/** Bytes of an answer that says no more than *done*. */
const shortAnswer = 64_000;

interface Sent {
  readonly at: number;
  readonly order: string;
  readonly outputBytes: number;
}
type Call = { readonly op: string; readonly [field: string]: unknown };

/**
 * Runs a plugin in a child process: started at the first call, kept warm, one call at a time. A call
 * that takes too long, takes too much or ends the process is answered with an error; the next one
 * starts a new process, until the breaker says that it is enough.
 */
export function inChildProcess(plan: ChildPlan): ChildRunner {
  const { plugin, limits } = plan;
  const { id } = plugin.manifest;
  const breaker = new Breaker(limits, plan.now);
  let warm: PluginProcess | null = null;
  let kept = new Map<number, Sent>();
  let models = 0;
  let startedAt = -Infinity;
  let idle: NodeJS.Timeout | undefined;

  const end = (): void => {
    clearTimeout(idle);
    warm?.end();
    warm = null;
  };
  const turns = new Turns(limits, () => {
    warm?.rest();
    clearTimeout(idle);
    idle = setTimeout(end, limits.idleMs);
    idle.unref();
  });

  /** Asks the process; a refusal of the plugin's is an error, an end of the process as well. */
  const ask = async (
    child: PluginProcess,
    call: Call,
    body: string,
    ms: number,
    bytes: number,
  ): Promise<Frame> => {
    const frame = await child.ask(call, body, { ms, bytes });
    const { head } = frame;
    if (head['ok'] === true) return frame;
    const code = codes.find((known) => known === head['code']) ?? 'output-invalid';
    const said = [head['detail'], head['said']].filter((text) => typeof text === 'string');
    throw new ScoringError(code, id, said);
  };

  const started = async (): Promise<PluginProcess> => {
    if (warm?.lives) return warm;
    const why = plan.refused?.() ?? null;
    if (why !== null) throw new ScoringError('plugin-changed', id, [why]);
    const pause = startedAt + limits.restartMs - performance.now();
    if (pause > 0) await after(pause);
    startedAt = performance.now();
    const [launch, file] = [plan.launch(), plan.file];
    const { heapMiB, memoryBytes } = limits;
    const child = new PluginProcess({ launch, file, folder: plugin.folder, heapMiB, memoryBytes });
    warm = child;
    kept = new Map();
    const order = {
      folder: plugin.folder,
      entry: plugin.manifest.entry,
      manifest: plugin.manifest,
      outputCharacters: limits.outputBytes(Infinity),
    };
    try {
      await ask(child, { op: 'load' }, JSON.stringify(order), limits.startMs, shortAnswer);
    } catch (error) {
      // A process without its plugin is of no use.
      child.end();
      throw error;
    }
    return child;
  };

  /** The process with the model ready in it. */
  const withModel = async (model: Sent): Promise<PluginProcess> => {
    const child = await started();
    if (kept.delete(model.at)) {
      kept.set(model.at, model);
      return child;
    }
    await ask(child, { op: 'prepare', at: model.at }, model.order, limits.prepareMs, shortAnswer);
    kept.set(model.at, model);
    const [oldest] = kept.keys();
    if (kept.size > limits.prepared && oldest !== undefined) {
      kept.delete(oldest);
      await ask(child, { op: 'forget', at: oldest }, '', limits.prepareMs, shortAnswer);
    }
    return child;
  };

  /** In its turn, unless the plugin is paused; what ends the process counts for the pause. */
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const paused = (): ScoringError =>
      new ScoringError('plugin-paused', id, [`tried again in ${breaker.remaining} ms`]);
    if (breaker.state === 'open') throw paused();
    try {
      return await turns.take(async () => {
        if (!breaker.admit()) throw paused();
        try {
          const result = await work();
          breaker.succeeded();
          return result;
        } catch (error) {
          if (error instanceof ProcessEnded) breaker.failed();
          else breaker.succeeded();
          throw error;
        }
      });
    } catch (error) {
      if (error instanceof ProcessEnded) throw new ScoringError(error.code, id, error.details);
      if (error instanceof NoTurn) throw new ScoringError('plugin-busy', id, [error.message]);
      throw error;
    }
  };

  return {
    breaker: () => ({ state: breaker.state, remaining: breaker.remaining }),
    end,
    prepare: async (model, options) => {
      const sent = orderFor(model, options, (models += 1), limits);
      await inTurn(() => withModel(sent));
      const questions = questionKeys(model);
      /** What a search among many sheets found. */
      const searched = async (call: Call, body: string): Promise<unknown> => {
        const order = { ...call, at: sent.at };
        const answer = await inTurn(async () =>
          ask(await withModel(sent), order, body, limits.liftMs, sent.outputBytes),
        );
        return parseApart(answer.body.toString('utf8'), id);
      };
      return {
        score: async (sheet, twice) => {
          const body = writeSheet(questions, sheet);
          const call = { op: 'score', at: sent.at, twice: twice === true };
          const answer = await inTurn(async () =>
            ask(await withModel(sent), call, body, limits.scoreMs, sent.outputBytes),
          );
          if (answer.head['tape'] === true) return readTape(answer.body, id);
          return parseApart(answer.body.toString('utf8'), id);
        },
        lift: async (sheet, key) => {
          const lift = await searched({ op: 'lift', key }, writeSheet(questions, sheet));
          const wrong = checkLift(model, sheet, key, lift);
          if (wrong !== null) throw new ScoringError('output-invalid', id, [wrong]);
          return lift as Lift;
        },
        reach: async (sheet, goal, wish) => {
          const reach = await searched({ op: 'reach' }, JSON.stringify({ sheet, goal, wish }));
          const wrong = checkReach(model, sheet, goal, reach);
          if (wrong !== null) throw new ScoringError('output-invalid', id, [wrong]);
          return reach as Reach;
        },
      };
    },
  };
}

function orderFor(model: Model, options: JsonObject, at: number, limits: ChildLimits): Sent {
  let nodes = 1;
  walkModel(model, () => (nodes += 1));
  const order = JSON.stringify({ model, options });
  return { at, order, outputBytes: limits.outputBytes(nodes) };
}
