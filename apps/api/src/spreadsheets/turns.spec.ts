import { Turns } from './turns';

describe('turns', () => {
  it('are taken by so many at once, in the order they came, and by no more than may wait', async () => {
    const turns = new Turns(2, 3);
    let underway = 0;
    let most = 0;
    const order: number[] = [];
    const work = (name: number) => async () => {
      underway += 1;
      most = Math.max(most, underway);
      order.push(name);
      await new Promise((done) => setTimeout(done, 5));
      underway -= 1;
      if (name === 1) throw new Error('gone');
      return name;
    };
    const taken = await Promise.allSettled(
      Array.from({ length: 7 }, (_, name) => turns.take(work(name))),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(taken[0]).toEqual({ status: 'fulfilled', value: { result: 0 } });
    expect(taken[1]?.status).toBe('rejected');
    expect(taken.slice(5)).toEqual(
      taken.slice(5).map(() => ({ status: 'fulfilled', value: null })),
    );
    // A turn that ended in an error is free again.
    expect(await turns.take(work(7))).toEqual({ result: 7 });
  });
});
