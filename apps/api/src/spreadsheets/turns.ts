/** Lets only so many do something heavy at once; the others wait their turn, in the order they came. */
export class Turns {
  private underway = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param most how many at once
   * @param patient how many may wait; whoever comes after them is sent away
   */
  constructor(
    private readonly most: number,
    private readonly patient: number,
  ) {}

  /** @returns null where too many wait already; nothing was done then */
  async take<T>(work: () => Promise<T>): Promise<{ result: T } | null> {
    if (this.underway >= this.most) {
      if (this.waiting.length >= this.patient) return null;
      // Whoever ends hands the place on, so that nobody slips in between.
      await new Promise<void>((begin) => this.waiting.push(begin));
    } else this.underway += 1;
    try {
      return { result: await work() };
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.underway -= 1;
    }
  }
}
