/** Says on the console what is being done and how long it took. */
export class Progress {
  constructor(private readonly write: (line: string) => void) {}

  async step<T>(
    name: string,
    work: () => Promise<T>,
    outcome: (result: T) => string = () => '',
  ): Promise<T> {
    const began = performance.now();
    try {
      const result = await work();
      const said = outcome(result);
      this.write(
        `  ✓ ${name}${said ? `: ${said}` : ''} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
      );
      return result;
    } catch (error) {
      this.write(`  ✗ ${name}`);
      throw error;
    }
  }

  say(line: string): void {
    this.write(line);
  }
}
