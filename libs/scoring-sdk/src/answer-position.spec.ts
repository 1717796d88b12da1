import { answerPosition, type AnswerValue, type Scale } from './index';

const title = { da: 'x', en: 'x' };
const likert: Scale = {
  kind: 'steps',
  steps: [0, 25, 50, 75, 100].map((value) => ({ value, key: `s${value}`, title })),
};
const bands: Scale = {
  kind: 'bands',
  input: { min: 10, max: 50 },
  bands: [{ from: 10, value: 1 }],
};
const days: Scale = {
  kind: 'date',
  earliest: '2024-01-01',
  latest: '2024-12-31',
  counts: { daysAfter: '2024-01-01' },
};

describe('the position of an answer', () => {
  it.each<[string, Scale, AnswerValue, number | null]>([
    ['neighbouring steps are one apart, whatever they count', likert, 25, 1],
    ['the highest step', likert, 100, 4],
    ['no step', likert, 30, null],
    ['a range from end to end is four', { kind: 'range', min: 0, max: 10 }, 2.5, 1],
    ['a share', { kind: 'share' }, 50, 2],
    ['a measured number lies on its input', bands, 30, 2],
    ['beyond the input', bands, 51, null],
    ['a day', days, '2024-07-01', 182 / 91.25],
    ['no day', days, '2024-02-30', null],
    ['yes and no have no order', { kind: 'boolean' }, true, null],
    ['nor has text', { kind: 'text' }, 'ja', null],
  ])('%s', (_, scale, answer, position) => {
    expect(answerPosition(scale, answer)).toBe(position);
  });
});
