/** Why nobody got a turn. */
export class NoTurn extends Error {
  override readonly name = 'NoTurn';
}

interface Waiting {
  readonly begin: () => void;
}

/** One at a time, in the order of asking; the line is bounded in length and in time. */
export class Turns {
  private busy = false;
  private readonly line: Waiting[] = [];

  constructor(
    private readonly limits: { readonly waiting: number; readonly waitMs: number },
    /** Told when nobody works and nobody waits. */
    private readonly rest: () => void = () => undefined,
  ) {}

  /** @throws NoTurn (rejects) when the line is full, or the turn does not come in time */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.busy = false;
      const next = this.line.shift();
      if (next) next.begin();
      else this.rest();
    }
  }

  private turn(): Promise<void> {
    if (!this.busy) {
      this.busy = true;
      return Promise.resolve();
    }
    if (this.line.length >= this.limits.waiting)
      return Promise.reject(new NoTurn(`${this.line.length} calls are waiting already`));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        begin: () => {
          clearTimeout(timer);
          this.busy = true;
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(waiting), 1);
        reject(new NoTurn(`no turn within ${this.limits.waitMs} ms`));
      }, this.limits.waitMs);
      this.line.push(waiting);
    });
  }
}
