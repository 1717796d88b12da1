import fc from 'fast-check';
import {
  answerFault,
  answerWords,
  type AnswerValue,
  compare,
  measure,
  sampleAnswers,
  type Scale,
  scaleRange,
  toNumber,
} from './index';

const counted = (scale: Scale, answer: AnswerValue): number | string => {
  const result = measure(scale, answer);
  return result.ok ? toNumber(result.value) : result.fault;
};
const threshold = (better: 'lower' | 'higher', limit = 12.4): Scale => ({
  kind: 'threshold',
  input: { min: 0, max: 100, unit: 'hours' },
  threshold: limit,
  better,
});
const days = { kind: 'date', earliest: '2024-01-01', latest: '2026-12-31' } as const;
const table: Scale = {
  ...days,
  counts: {
    table: [
      { from: '2024-01-01', value: 0 },
      { from: '2025-01-01', value: 50 },
      { from: '2026-07-01', value: 100 },
    ],
  },
};
const text: Scale = { kind: 'text', longest: 10 };

describe('share', () => {
  it('counts the percentage, or a hundredth of it, exactly', () => {
    expect(counted({ kind: 'share' }, 12.5)).toBe(12.5);
    expect(counted({ kind: 'share', counts: 'share' }, 12.3)).toBe(0.123);
    expect(scaleRange({ kind: 'share', min: -12.3, max: 120, counts: 'share' })).toEqual({
      min: -0.123,
      max: 1.2,
    });
  });

  it.each<[AnswerValue, string]>([
    [100.1, 'out-of-range'],
    [-1, 'out-of-range'],
    [0.25, 'off-step'],
    ['12', 'wrong-type'],
    [NaN, 'wrong-type'],
  ])('%p is no share in steps of a half', (answer, fault) => {
    expect(counted({ kind: 'share', step: 0.5 }, answer)).toBe(fault);
  });
});

describe('threshold', () => {
  it.each<[Scale, number, number]>([
    [threshold('lower'), 0, 100],
    [threshold('lower', 12.5), 5, 60],
    [threshold('lower'), 12.4, 0],
    [threshold('lower'), 100, 0],
    [threshold('higher'), 0, 0],
    [threshold('higher'), 6.2, 50],
    [threshold('higher'), 12.4, 100],
    [threshold('higher'), 99, 100],
  ])('%#: counts its share of the threshold, within its points', (scale, answer, value) => {
    expect(counted(scale, answer)).toBe(value);
  });

  it('8 of 12.4 hours, shorter is better: 100 − 100 · 8 / 12.4, a fraction and not rounded', () => {
    const result = measure(threshold('lower'), 8);
    expect(result.ok && [result.value.n, result.value.d]).toEqual([1100n, 31n]);
  });

  it('is refused outside its input', () => {
    expect(counted(threshold('lower'), 100.5)).toBe('out-of-range');
    expect(counted(threshold('lower'), true)).toBe('wrong-type');
  });
});

describe('date', () => {
  it.each<[string, number | string]>([
    ['2024-12-31', 0],
    ['2025-01-01', 50],
    ['2026-06-30', 50],
    ['2026-07-01', 100],
    ['2023-12-31', 'out-of-range'],
    ['2027-01-01', 'out-of-range'],
    ['2026-02-30', 'no-day'],
    ['i går', 'no-day'],
  ])('%s falls in its row of the table', (answer, value) => {
    expect(counted(table, answer)).toBe(value);
  });

  it('counts days after or before a declared day, negative on the other side of it', () => {
    const after: Scale = { ...days, counts: { daysAfter: '2024-02-28' } };
    expect(counted(after, '2024-03-01')).toBe(2);
    expect(counted(after, '2024-02-27')).toBe(-1);
    const before: Scale = { ...days, counts: { daysBefore: '2026-12-31' } };
    expect(counted(before, '2026-12-01')).toBe(30);
    expect(scaleRange(before)).toEqual({ min: 0, max: 1095 });
  });
});

describe('text', () => {
  it('is an answer that counts nothing', () => {
    expect(counted(text, 'Ja, i dag')).toBe('not-scored');
    expect(answerFault(text, 'Ja, i dag')).toBeUndefined();
    expect(sampleAnswers(text)).toEqual([]);
  });

  it.each<[AnswerValue, string]>([
    [3, 'wrong-type'],
    [['a'], 'wrong-type'],
    ['  ', 'empty-text'],
    ['for lang tekst', 'too-long'],
  ])('%p is none', (answer, fault) => {
    expect(answerFault(text, answer)).toBe(fault);
  });
});

describe('every kind that counts', () => {
  const scales: Scale[] = [
    { kind: 'share', step: 0.5 },
    threshold('lower'),
    threshold('higher', 3),
    table,
    { ...days, counts: { daysBefore: '2025-06-01' } },
  ];

  it.each(scales.map((scale) => [scale.kind, scale] as const))(
    '%s: samples are answers in their order, with the ends of the range among them',
    (_, scale) => {
      const values = sampleAnswers(scale).flatMap((answer) => {
        const result = measure(scale, answer);
        return result.ok ? [result.value] : [];
      });
      expect(values).toHaveLength(sampleAnswers(scale).length);
      const { min, max } = scaleRange(scale);
      expect([values[0], values.at(-1)].map((value) => value && toNumber(value))).toEqual([
        min,
        max,
      ]);
      values.forEach((value, at) => {
        const before = values[at - 1];
        if (before) expect(compare(before, value)).toBeLessThanOrEqual(0);
      });
    },
  );

  it('never throws, whatever is answered', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom<Scale>(...scales, text), anything, (scale, answer) => {
        expect(typeof counted(scale, answer)).toMatch(/number|string/);
      }),
    );
  });
});

describe('answers in words', () => {
  const title = { da: 'Delvist', en: 'Partly' };
  const steps: Scale = { kind: 'steps', steps: [{ value: 2, key: 'partly', title }] };
  const options: Scale = {
    kind: 'options',
    choose: 'many',
    options: [{ key: 'a', title, weight: 1 }],
  };
  it.each<[Scale | undefined, AnswerValue, string, string]>([
    [steps, 2, '2: Delvist', '2: Partly'],
    [{ kind: 'share' }, 12.5, '12,5 %', '12.5 %'],
    [threshold('lower'), 1234.5, '1.234,5 timer', '1,234.5 hours'],
    [{ kind: 'range', min: 0, max: 9, unit: 'stk.' }, 3, '3 stk.', '3 stk.'],
    [table, '2026-03-31', '31. marts 2026', '31 March 2026'],
    [{ kind: 'boolean' }, true, 'ja', 'yes'],
    [options, ['a', 'gone'], 'Delvist, gone', 'Partly, gone'],
    [options, [], 'ingen', 'none'],
    [text, 'som skrevet', 'som skrevet', 'som skrevet'],
    [undefined, 4, '4', '4'],
  ])('%#: %p', (scale, value, da, en) => {
    expect(answerWords(scale, value, 'da')).toBe(da);
    expect(answerWords(scale, value, 'en')).toBe(en);
  });
});
