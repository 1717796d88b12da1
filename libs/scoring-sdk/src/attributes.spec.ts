import { type AttributeSpec, checkAttributes, checkManifest } from './index';

const words = { da: 'Ord', en: 'Words' };
const spec: AttributeSpec[] = [
  { kind: 'questions', key: 'requires', title: words, help: words },
  { kind: 'by-key', key: 'costs', title: words, help: words, min: 0, max: 9 },
  { kind: 'boolean', key: 'floor', title: words, help: words, default: false },
];
const place = {
  node: 'a',
  questions: new Set(['a', 'b']),
  scaleKeys: ['none', 'some'],
  scales: [],
};
const codes = (attributes: Parameters<typeof checkAttributes>[1]) =>
  checkAttributes(spec, attributes, place).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('attributes a plugin reads', () => {
  it('pass when they say something it can read', () => {
    expect(codes({ requires: ['b'], costs: { none: 5, some: 0 }, floor: true })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it.each([
    [{ require: ['b'] }, 'attribute-unknown require'],
    [{ requires: 'b' }, 'attribute-value requires'],
    [{ requires: ['b', 'c'] }, 'attribute-question requires.1'],
    [{ requires: ['a'] }, 'attribute-question requires.0'],
    [{ costs: 5 }, 'attribute-value costs'],
    [{ costs: { all: 5 } }, 'attribute-value costs.all'],
    [{ costs: { none: 10 } }, 'attribute-value costs.none'],
    [{ floor: 'yes' }, 'attribute-value floor'],
  ])('%j is %s', (attributes, expected) => {
    expect(codes(attributes)).toEqual([expected]);
  });

  it('are part of a manifest, which may leave them out', () => {
    const faults = (attributes: unknown) =>
      checkManifest({ attributes })
        .map(({ path }) => path)
        .filter((path) => path.startsWith('attributes'));
    expect(faults(undefined)).toEqual([]);
    expect(faults(spec)).toEqual([]);
    expect(faults([{ ...spec[0], kind: 'colours' }])).toEqual(['attributes[0].kind']);
    expect(faults([{ ...spec[1], max: undefined }])).toEqual(['attributes[0]']);
    expect(faults('requires')).toEqual(['attributes']);
  });
});
