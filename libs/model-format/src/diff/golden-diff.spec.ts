import { diffGolden } from './golden-diff';

describe('golden cases of two versions', () => {
  const item = (name: string, value: number) => ({
    name,
    sheet: { answers: {} },
    expect: { m: { value } },
  });

  it('are the same by file and name', () => {
    const old = [{ name: 'cases.yaml', cases: [item('one', 1), item('two', 2)] }];
    const now = [
      { name: 'cases.yaml', cases: [item('one', 3)] },
      { name: 'more.yaml', cases: [item('two', 2)] },
    ];
    expect(diffGolden(old, now)).toEqual({
      added: [{ file: 'more.yaml', case: 'two' }],
      removed: [{ file: 'cases.yaml', case: 'two' }],
      changed: [{ file: 'cases.yaml', case: 'one' }],
    });
    expect(diffGolden(old, old)).toEqual({ added: [], removed: [], changed: [] });
  });
});
