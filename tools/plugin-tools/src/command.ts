/** How the command is called. */
export const usage = `usage: erfa-plugin COMMAND
  build              makes dist/: the folder that an Erfa is given
  test               checks types, then runs every src/**/*.spec.ts
  check [FOLDER]     holds a built plugin (default: dist) against the acceptance list: JSON on
                     stdout, what is wrong on stderr, exit code 0 when all is well
    --model FOLDER     a model with golden cases; without, FOLDER/example. May be given again
    --runs N           random sheets per law, 300 unless stated
    --deadline SECONDS for each of the two trials, 120 unless stated
    --own              the plugin ships with Erfa: its id is its own
  playground         the example model in the browser, scored as you type and rebuilt as you save
    --port N           4300 unless stated, or the next that is free`;

/** The call could not be understood. */
export class UsageError extends Error {
  constructor(why: string) {
    super(why === '' ? usage : `${why}\n${usage}`);
  }
}

/** One line to stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * A whole number that an option holds.
 *
 * @throws UsageError where it is none, or out of bounds
 */
export function wholeNumber(
  name: string,
  given: string | undefined,
  fallback: number,
  [min, max]: readonly [number, number],
): number {
  const value = given === undefined ? fallback : Number(given);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new UsageError(`--${name}: a whole number from ${min} to ${max}`);
}
