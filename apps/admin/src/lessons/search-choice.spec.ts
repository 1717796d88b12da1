import { convertToParamMap } from '@angular/router';
import { paramsOf, readChoice, toggled, withoutFilters, withWords } from './search-choice';

const read = (params: Record<string, string | string[]>) => readChoice(convertToParamMap(params));

describe('what an address asks for', () => {
  it('is everything where it says nothing', () => {
    expect(paramsOf(read({}))).toEqual({});
  });

  it('comes back as it was read', () => {
    const params = {
      q: 'gevinst',
      exact: 'true',
      kind: ['failed'],
      dimension: ['a/b', 'a/c'],
      shown: '30',
    };
    expect(paramsOf(read(params))).toEqual({ ...params, exact: true, shown: 30 });
  });

  it('passes over what makes no sense', () => {
    const choice = read({ kind: ['best', 'worked'], shown: '1e9', kle: ['27', '27', ''] });
    expect(choice.chosen.kind).toEqual(['worked']);
    expect(choice.chosen.kle).toEqual(['27']);
    expect([choice.shown, read({ shown: '-3' }).shown, read({ shown: 'x' }).shown]).toEqual([
      200, 10, 10,
    ]);
  });

  it('begins at the first when words or filters change, and mends new words', () => {
    const choice = read({ q: 'gevinst', exact: 'true', phase: 'after', shown: '30' });
    const other = withWords(choice, 'drift');
    expect([other.exact, other.shown, other.chosen.phase]).toEqual([false, 10, ['after']]);
    expect(paramsOf(toggled(choice, 'phase', 'after'))).toEqual({ q: 'gevinst', exact: true });
    expect(paramsOf(withoutFilters(choice))).toEqual({ q: 'gevinst', exact: true });
  });
});
