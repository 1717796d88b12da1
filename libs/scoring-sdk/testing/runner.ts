/** The functions of the test runner; Jest, Vitest and node:test all have them. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

interface Surroundings extends Partial<TestRunner> {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly getBuiltinModule?: (name: string) => unknown;
  };
}

/**
 * The runner that this runs under: the global `describe` and `it` (Jest, or Vitest with `globals`), else
 * those of `node --test`.
 *
 * @throws Error when neither is there
 */
export function findRunner(around: Surroundings = globalThis): TestRunner {
  const { describe, it, process } = around;
  if (describe && it) return { describe, it };
  // Only where `node --test` started this process: elsewhere its tests would run, and nobody would read them.
  const own =
    process?.env?.['NODE_TEST_CONTEXT'] === undefined
      ? undefined
      : (process.getBuiltinModule?.('node:test') as TestRunner | undefined);
  if (own) return own;
  throw new Error(
    "testScoringPlugin found no test runner. Run it under node --test or Jest, or pass the runner: testScoringPlugin(plugin, { cases, runner: { describe, it } }) with describe and it from 'vitest'.",
  );
}
