import { Worker } from 'node:worker_threads';
import { SimulationTrouble, type SimulationOutcome, type SimulationWish } from '@erfa/model-lab';
import { ScoringError } from '@erfa/scoring-host';
import { Problem } from '../http/problem';
import type { FromThread, SimulationFault, ToThread } from './thread-messages';

/** Megabytes of objects that the thread may hold; a round of a large model takes some forty. */
const heapMegabytes = 768;

interface Waiting {
  readonly resolve: (outcome: SimulationOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** The thread that simulates: started when it is needed, and again when it has ended. */
export class SimulationThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private tasks = 0;

  /**
   * @param file the built `simulation-worker`
   * @param folders of the plugins that ship with Erfa
   * @param ended told that what the thread held is gone
   * @param broken told what nobody foresaw in one simulation
   */
  constructor(
    private readonly file: string,
    private readonly folders: readonly string[],
    private readonly ended: (why: string) => void,
    private readonly broken: (why: string) => void,
  ) {}

  tell(message: ToThread): void {
    this.started().postMessage(message);
  }

  /**
   * Runs one simulation in a room.
   * @throws SimulationTrouble (rejects), Problem `simulation-failed` when the thread has ended or broken
   */
  async run(room: string, wish: SimulationWish, signal: AbortSignal): Promise<SimulationOutcome> {
    const task = (this.tasks += 1);
    if (signal.aborted) throw new SimulationTrouble({ kind: 'stopped' });
    const stop = (): void => this.worker?.postMessage({ do: 'stop', task } satisfies ToThread);
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise<SimulationOutcome>((resolve, reject) => {
        this.waiting.set(task, { resolve, reject });
        this.tell({ do: 'run', room, task, wish });
      });
    } finally {
      signal.removeEventListener('abort', stop);
      this.waiting.delete(task);
    }
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
    this.failAll();
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.file, {
      workerData: { folders: this.folders },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      // Nothing of the server's settings is the thread's.
      env: {},
    });
    // A thread that waits for work keeps nobody's process alive.
    worker.unref();
    worker.on('message', (message: FromThread) => this.answered(message));
    worker.on('error', (error: Error) => this.gone(worker, error.message));
    worker.on('exit', (code) => this.gone(worker, `exit ${code}`));
    this.worker = worker;
    return worker;
  }

  private answered(message: FromThread): void {
    const waiting = this.waiting.get(message.task);
    if (!waiting) return;
    if ('outcome' in message) waiting.resolve(message.outcome);
    else if ('fault' in message) waiting.reject(thrown(message.fault));
    else {
      this.broken(message.broken);
      waiting.reject(new Problem('simulation-failed'));
    }
  }

  private gone(worker: Worker, why: string): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.ended(why);
    this.failAll();
  }

  private failAll(): void {
    for (const { reject } of this.waiting.values()) reject(new Problem('simulation-failed'));
  }
}

/** What was thrown on the other side. */
function thrown(fault: SimulationFault): Error {
  return fault.kind === 'unscored'
    ? new ScoringError(fault.code, fault.plugin, [])
    : new SimulationTrouble(fault);
}
