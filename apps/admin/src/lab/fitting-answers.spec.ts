import { filledSheet, fitting } from './fitting-answers';
import { group, model, question } from './testing/drafts';

const tried = model(
  group('a', question('q1'), question('q2', { scale: { kind: 'text' } })),
  question('q3', { scale: { kind: 'boolean' } }),
);

describe('answers by way of trial', () => {
  it('go where their question goes, and where its scale no longer has them', () => {
    const answers = {
      q1: { state: 'answered', value: 9 },
      q3: { state: 'answered', value: true },
      gone: { state: 'dont-know' },
    } as const;
    expect(fitting(tried, answers)).toEqual({ q3: answers.q3 });
  });

  it('are filled in from the lowest to the highest, and text is left alone', () => {
    const values = (filling: 'lowest' | 'highest') =>
      Object.values(filledSheet(tried, filling, () => 0)).map((answer) =>
        answer.state === 'answered' ? answer.value : null,
      );
    expect(values('lowest')).toEqual([1, false]);
    expect(values('highest')).toEqual([3, true]);
    const random = filledSheet(tried, 'random', () => 0.5);
    expect(random['q1']).toEqual({ state: 'answered', value: 2 });
  });
});
