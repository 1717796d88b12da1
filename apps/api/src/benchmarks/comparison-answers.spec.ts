import { ComparisonAnswers } from './comparison-answers';

describe('answers that are kept', () => {
  const large = 'x'.repeat(7_000_000);

  it('are made once for each key', async () => {
    const answers = new ComparisonAnswers();
    let made = 0;
    const make = (): Promise<string> => Promise.resolve(`made ${++made}`);
    expect(await answers.keep('a', make)).toBe('made 1');
    expect(await answers.keep('a', make)).toBe('made 1');
    expect(await answers.keep('b', make)).toBe('made 2');
  });

  it('make room for others, those asked for longest ago first', async () => {
    const answers = new ComparisonAnswers();
    const made: string[] = [];
    const ask = (key: string): Promise<string> =>
      answers.keep(key, () => {
        made.push(key);
        return Promise.resolve(large);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are not kept of what failed', async () => {
    const answers = new ComparisonAnswers();
    await expect(answers.keep('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await answers.keep('a', () => Promise.resolve('yes'))).toBe('yes');
  });

  it('made by two at once are counted once', async () => {
    const answers = new ComparisonAnswers();
    await Promise.all([1, 2, 3].map(() => answers.keep('a', () => Promise.resolve(large))));
    let made = 0;
    await answers.keep('b', () => Promise.resolve(large));
    await answers.keep('a', () => {
      made += 1;
      return Promise.resolve('');
    });
    expect(made).toBe(0);
  });
});
