import { canonicalJson } from '@erfa/scoring-sdk';
import * as fc from 'fast-check';
import { sameContent } from './same-content';

describe('the same content', () => {
  it('is what canonical JSON writes alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(sameContent(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
        expect(sameContent(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      }),
    );
  });

  it('leaves out what is undefined, and takes nothing at all for null', () => {
    expect(sameContent({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameContent({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameContent({ b: undefined, a: 1 }, { c: 1 })).toBe(false);
    expect(sameContent(undefined, null)).toBe(true);
    expect(sameContent({ a: null }, {})).toBe(false);
  });

  it('sees one member among many, whatever their order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }), (one) => {
        const turned = Object.fromEntries(Object.entries(one).toReversed());
        const [name = ''] = Object.keys(one);
        expect(sameContent(one, turned)).toBe(true);
        expect(sameContent(one, { ...turned, [name]: 'other' })).toBe(false);
      }),
    );
  });
});
