/** What one stranger's plugin may take. Times in milliseconds, sizes in bytes. */
export interface ChildLimits {
  /** To start the process and load the plugin. */
  readonly startMs: number;
  /**
   * From one start of the process to the next: starting one holds everybody up for a moment, so a plugin
   * that ends its process at every call must not have it started at every call.
   */
  readonly restartMs: number;
  readonly prepareMs: number;
  readonly scoreMs: number;
  /** A lift scores up to some thousand sheets. */
  readonly liftMs: number;
  /** Calls that wait for their turn at most; one runs at a time. */
  readonly waiting: number;
  /** How long a call waits for its turn. */
  readonly waitMs: number;
  /** JavaScript heap, in MiB. */
  readonly heapMiB: number;
  /** Memory of the whole process, buffers outside the heap included. */
  readonly memoryBytes: number;
  /** What it hands back at most, for a model of `nodes` groups and questions. */
  readonly outputBytes: (nodes: number) => number;
  /** Models kept ready in the process; the one used longest ago goes first. */
  readonly prepared: number;
  /** Ended processes in a row before the plugin is paused. */
  readonly failures: number;
  /** The first pause; each further one is twice as long, up to `longestPauseMs`. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** Unused this long, the process ends. */
  readonly idleMs: number;
}

export const usualLimits: ChildLimits = {
  startMs: 10_000,
  restartMs: 500,
  prepareMs: 5_000,
  scoreMs: 3_000,
  liftMs: 10_000,
  waiting: 50,
  waitMs: 10_000,
  heapMiB: 192,
  memoryBytes: 384 * 1024 * 1024,
  outputBytes: (nodes) => Math.min(256 * 1024 + nodes * 4_096, 32 * 1024 * 1024),
  prepared: 30,
  failures: 3,
  pauseMs: 30_000,
  longestPauseMs: 600_000,
  idleMs: 600_000,
};
