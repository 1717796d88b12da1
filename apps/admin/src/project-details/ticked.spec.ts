import { signal } from '@angular/core';
import { ProblemError } from '../problem/problem-error';
import { Ticked } from './ticked';

describe('ticks that are saved at once', () => {
  /** A server that answers when it is told to. */
  function arrange() {
    const standing = signal<readonly string[]>(['a']);
    const sent: string[][] = [];
    const answers: ((fails?: boolean) => Promise<void>)[] = [];
    const ticked = new Ticked(standing, (ids) => {
      sent.push(ids);
      return new Promise((resolve, reject) => {
        answers.push(async (fails = false) => {
          if (fails) reject(new ProblemError('server', 500, 'failed', '', '', []));
          else {
            standing.set(ids);
            resolve();
          }
          await new Promise((settled) => setTimeout(settled));
        });
      });
    });
    return { standing, sent, answers, ticked };
  }

  it('sends what is ticked meanwhile after what is on its way', async () => {
    const { standing, sent, answers, ticked } = arrange();
    ticked.toggle('b');
    ticked.toggle('a');
    ticked.toggle('c');
    expect([sent, ticked.chosen()]).toEqual([[['a', 'b']], ['b', 'c']]);
    await answers[0]?.();
    expect([sent.at(-1), ticked.chosen()]).toEqual([
      ['b', 'c'],
      ['b', 'c'],
    ]);
    await answers[1]?.();
    expect([sent.length, standing(), ticked.chosen()]).toEqual([2, ['b', 'c'], ['b', 'c']]);
  });

  it('keeps what could not be saved, says so, and sends it with the next', async () => {
    const { sent, answers, ticked } = arrange();
    ticked.toggle('b');
    await answers[0]?.(true);
    expect([ticked.chosen(), ticked.attempt.problem()?.code]).toEqual([['a', 'b'], 'failed']);
    ticked.toggle('c');
    await answers[1]?.();
    expect([sent.at(-1), ticked.chosen(), ticked.attempt.problem()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      null,
    ]);
  });
});
