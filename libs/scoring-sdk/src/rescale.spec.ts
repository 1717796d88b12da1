import fc from 'fast-check';
import { measure, rescaleAnswer, type RoundingMode, type Scale, toNumber } from './index';

const title = { da: 'x', en: 'x' };
const hundred: Scale = { kind: 'range', min: 0, max: 100 };
const five: Scale = {
  kind: 'steps',
  steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title })),
};
const proportional = (mode: RoundingMode, place = 0) =>
  ({ method: 'proportional', rounding: { mode, place } }) as const;

describe('answers on another scale (G22)', () => {
  it.each<[number, RoundingMode, number]>([
    [80, 'half-even', 4],
    [62.5, 'half-even', 4],
    [62.5, 'half-up', 4],
    // 2.5: the case in which the mode decides.
    [37.5, 'half-even', 2],
    [37.5, 'half-up', 3],
    [37.5, 'truncate', 2],
    [0, 'half-up', 1],
    [100, 'half-up', 5],
  ])('%d of 100, %s, is step %d of 1–5', (value, mode, step) => {
    expect(rescaleAnswer(hundred, five, value, proportional(mode))).toBe(step);
  });

  it('is cut off at the ends, or asked anew', () => {
    expect(rescaleAnswer(hundred, five, 80, { method: 'clamp' })).toBe(5);
    expect(rescaleAnswer(hundred, five, 0, { method: 'clamp' })).toBe(1);
    expect(rescaleAnswer(hundred, five, 80, { method: 'reset' })).toBeNull();
  });

  it('is asked anew where nothing on the new scale would be the same', () => {
    expect(rescaleAnswer(hundred, five, 62.5, proportional('none'))).toBeNull();
    expect(rescaleAnswer(hundred, five, 2.5, { method: 'clamp' })).toBeNull();
    expect(rescaleAnswer(hundred, five, 101, proportional('half-up'))).toBeNull();
    const options: Scale = {
      kind: 'options',
      choose: 'one',
      options: [{ key: 'a', title, weight: 3 }],
    };
    expect(rescaleAnswer(hundred, options, 50, proportional('half-up'))).toBeNull();
    expect(rescaleAnswer({ kind: 'text' }, five, 'ja', proportional('half-up'))).toBeNull();
  });

  it('follows a table, whatever the answers are, and in any order of keys', () => {
    const many: Scale = {
      kind: 'options',
      choose: 'many',
      options: ['a', 'b'].map((key) => ({ key, title, weight: 1 })),
    };
    const rule = { method: 'table', rows: [{ from: ['a', 'b'], to: 5 }] } as const;
    expect(rescaleAnswer(many, five, ['b', 'a'], rule)).toBe(5);
    expect(rescaleAnswer(many, five, ['a'], rule)).toBeNull();
    const off = { method: 'table', rows: [{ from: 3, to: 9 }] } as const;
    expect(rescaleAnswer(five, five, 3, off)).toBeNull();
  });

  it('a share is answered by its percentage', () => {
    const share: Scale = { kind: 'share', counts: 'share' };
    expect(rescaleAnswer(hundred, share, 12.5, proportional('none'))).toBe(12.5);
    expect(rescaleAnswer(share, five, 75, proportional('half-up'))).toBe(4);
  });

  it('keeps the order of answers, and comes back where nothing is rounded', () => {
    const span = fc.integer({ min: -1000, max: 1000 });
    const ranges = fc
      .tuple(span, fc.integer({ min: 1, max: 1000 }))
      .map(([min, size]): Scale => ({ kind: 'range', min, max: min + size }));
    const share = fc.integer({ min: 0, max: 64 });
    fc.assert(
      fc.property(ranges, ranges, share, share, (from, to, one, other) => {
        if (from.kind !== 'range') return;
        const at = (n: number) => from.min + ((from.max - from.min) * n) / 64;
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((n) =>
          rescaleAnswer(from, to, at(n), proportional('half-up', 3)),
        );
        expect(Number(low)).toBeLessThanOrEqual(Number(high));
        const there = rescaleAnswer(from, to, at(one), proportional('none'));
        const back =
          there === null ? undefined : rescaleAnswer(to, from, there, proportional('half-up', 6));
        const counted = measure(from, at(one));
        expect(back).toBeCloseTo(counted.ok ? toNumber(counted.value) : NaN, 5);
      }),
    );
  });
});
