/** Numbers that look like chance and are the same for the same seed (mulberry32, public domain). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Evenly in [0, 1). */
  even(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Normally distributed, by Box and Muller. */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.even()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.even());
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.even() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.even() * list.length)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  }

  /** True with the given probability. */
  happens(probability: number): boolean {
    return this.even() < probability;
  }
}
