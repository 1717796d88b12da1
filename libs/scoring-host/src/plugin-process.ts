import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import type { Duplex, Readable } from 'node:stream';
import type { ScoringErrorCode } from './faults';
import { type Frame, FrameError, FrameReader, writeFrame } from './frames';
import { type Launch, nodeArguments } from './launch';
import { watchMemory } from './memory-watch';

/** What a process prints on its own is kept up to here, and read up to here; then it has to wait. */
const noise = { kept: 2_000, read: 64_000 } as const;
/** Below the host: a plugin that takes all it can get takes it from itself. */
const priority = 10;

/** A process that ended, and why; whatever was asked of it is not answered. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
  constructor(
    readonly code: ScoringErrorCode,
    readonly details: readonly string[],
  ) {
    super(`${code}: ${details.join('; ')}`);
  }
}

/** Which file runs, what it may read, and how much it may take. */
export interface ProcessPlan {
  readonly launch: Launch;
  /** The module that runs in the process. */
  readonly file: string;
  /** The plugin's folder, absolute and without links. */
  readonly folder: string;
  readonly heapMiB: number;
  readonly memoryBytes: number;
}

interface Asked {
  readonly id: string;
  readonly resolve: (frame: Frame) => void;
  readonly reject: (error: ProcessEnded) => void;
  readonly settle: () => void;
}

const alive = new Set<PluginProcess>();
process.on('exit', () => {
  for (const each of alive) each.end();
});

/** One process of one plugin. It answers one question at a time; what it cannot answer properly ends it. */
export class PluginProcess {
  private readonly child: ChildProcess;
  private readonly pipe: Duplex;
  private asked: Asked | null = null;
  private reader = new FrameReader(0);
  private printed = '';
  private stopped = false;
  private over: ProcessEnded | null = null;

  constructor(private readonly plan: ProcessPlan) {
    const { launch, file, folder, heapMiB } = plan;
    const [command = '', ...args] = [
      ...launch.before,
      process.execPath,
      ...nodeArguments([file, folder], heapMiB),
      file,
    ];
    this.child = spawn(command, args, {
      cwd: folder,
      env: {},
      // A group of its own, so that all of it can be ended at once.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    alive.add(this);
    if (this.child.pid !== undefined) lower(this.child.pid);
    this.pipe = this.child.stdio[3] as Duplex;
    this.pipe.on('data', (chunk: Buffer) => this.receive(chunk));
    this.pipe.on('error', () => undefined);
    this.pipe.on('close', () => this.gone(null, null));
    for (const stream of [this.child.stdout, this.child.stderr]) if (stream) this.listen(stream);
    this.child.on('error', (error) => this.finish('plugin-crashed', [error.message]));
    this.child.on('exit', (code, signal) => this.gone(code, signal));
    this.hold(false);
  }

  /** Whether it can still be asked. */
  get lives(): boolean {
    return this.over === null;
  }

  /**
   * Asks one question and waits for the answer. Whoever asks takes turns.
   *
   * @param limits bytes of the answer and milliseconds until it has to be there
   * @throws ProcessEnded (rejects)
   */
  ask(
    head: Readonly<Record<string, unknown>>,
    body: string,
    limits: { readonly bytes: number; readonly ms: number },
  ): Promise<Frame> {
    if (this.over) return Promise.reject(this.over);
    const id = randomBytes(8).toString('hex');
    this.reader = new FrameReader(limits.bytes);
    this.go();
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        this.finish('plugin-timeout', [`no answer within ${limits.ms} ms`]);
      }, limits.ms);
      const { pid } = this.child;
      const unwatch =
        pid === undefined
          ? () => undefined
          : watchMemory(pid, this.plan.launch.wrapped, this.plan.memoryBytes, (bytes) => {
              const [used, allowed] = [bytes, this.plan.memoryBytes].map((n) => n >> 20);
              this.finish('plugin-memory', [`${used} MiB of memory, ${allowed} are allowed`]);
            });
      const settle = (): void => {
        clearTimeout(deadline);
        unwatch();
        this.asked = null;
      };
      this.asked = { id, resolve, reject, settle };
      this.pipe.write(writeFrame({ ...head, id }, body));
    });
  }

  /** Between calls it stands still, where it can be trusted to die with the host: nothing it left behind goes on. */
  rest(): void {
    this.hold(false);
    if (!this.lives || this.stopped || !this.plan.launch.diesWithHost) return;
    this.stopped = this.signal('SIGSTOP');
  }

  /** Ends it and everything it started. */
  end(): void {
    this.finish('plugin-crashed', ['ended by the host']);
  }

  private go(): void {
    this.hold(true);
    if (this.stopped) this.signal('SIGCONT');
    this.stopped = false;
  }

  /** Keeps the host's event loop waiting for it, or not. */
  private hold(wanted: boolean): void {
    const act = wanted ? 'ref' : 'unref';
    this.child[act]();
    for (const stream of [this.pipe, this.child.stdout, this.child.stderr]) {
      (stream as unknown as Partial<Record<'ref' | 'unref', () => void>> | null)?.[act]?.();
    }
  }

  private listen(stream: Readable): void {
    let read = 0;
    stream.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (this.printed.length < noise.kept)
        this.printed = (this.printed + chunk.toString('utf8')).slice(0, noise.kept);
      // Whoever goes on printing waits for a reader that never comes, and for the deadline.
      if (read > noise.read) stream.pause();
    });
    stream.on('error', () => undefined);
  }

  private receive(chunk: Buffer): void {
    if (this.over) return;
    try {
      for (const frame of this.reader.push(chunk)) {
        const { asked } = this;
        if (asked === null || asked.id !== frame.head['id']) {
          this.finish('output-invalid', ['an answer that nobody asked for']);
          return;
        }
        asked.settle();
        asked.resolve(frame);
      }
    } catch (error) {
      const large = error instanceof FrameError && error.code === 'too-large';
      this.finish(large ? 'output-too-large' : 'output-invalid', [(error as Error).message]);
    }
  }

  private gone(code: number | null, signal: string | null): void {
    const how = signal ? `by ${signal}` : code === null ? 'by itself' : `with exit code ${code}`;
    const outOfMemory = /out of memory|Array buffer allocation failed/iu.test(this.printed);
    const printed = this.printed.trim().slice(0, 300);
    // The pipe closes before the exit is known: then the exit is waited for, so that it can be told.
    if (code === null && signal === null && this.child.exitCode === null && !this.child.killed) {
      setTimeout(() => this.finish('plugin-crashed', ['the pipe was closed']), 200).unref();
      return;
    }
    this.finish(outOfMemory ? 'plugin-memory' : 'plugin-crashed', [
      `the process ended ${how}`,
      ...(printed ? [printed] : []),
    ]);
  }

  private finish(code: ScoringErrorCode, details: readonly string[]): void {
    if (this.over) return;
    this.over = new ProcessEnded(code, details);
    alive.delete(this);
    this.signal('SIGKILL');
    this.pipe.destroy();
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
    this.hold(false);
    const { asked } = this;
    asked?.settle();
    asked?.reject(this.over);
  }

  /** To the whole group where there are groups. @returns whether anybody was there to get it */
  private signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): boolean {
    const { pid } = this.child;
    if (pid === undefined) return false;
    try {
      return process.platform === 'win32' ? this.child.kill(signal) : process.kill(-pid, signal);
    } catch {
      return false;
    }
  }
}

function lower(pid: number): void {
  try {
    os.setPriority(pid, priority);
  } catch {
    // It ended already, or the system does not let us: then it runs like everybody else.
  }
}
