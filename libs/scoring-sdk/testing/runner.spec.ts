import { findRunner } from './runner';

const runner = { describe: () => undefined, it: () => undefined };

describe('the test runner', () => {
  it('is the global one where there is one', () => {
    expect(findRunner(runner)).toMatchObject(runner);
  });

  it('is that of node --test where it started the process', () => {
    const process = { env: { NODE_TEST_CONTEXT: 'child-v8' }, getBuiltinModule: () => runner };
    expect(findRunner({ process })).toBe(runner);
  });

  it('is asked for where there is none', () => {
    const process = { env: {}, getBuiltinModule: () => runner };
    expect(() => findRunner({ process })).toThrow(/pass the runner.*'vitest'/);
    expect(() => findRunner({})).toThrow('found no test runner');
  });
});
