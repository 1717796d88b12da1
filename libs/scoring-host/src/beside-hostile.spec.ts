import { besideHostile, worstKinds } from './testing/beside';

/** How much longer others' usual call may take. The slowest hundredth is for the bench, on a machine that does nothing else. */
const allowed = 1.5;

describe('beside a hostile plugin', () => {
  it.each(worstKinds)(
    'that %s, nobody else’s call fails, and half of them take no longer than 1.5 times as long',
    async (kind) => {
      const { ratio, odd } = await besideHostile(kind, 0.5, allowed);
      expect(odd).toEqual([]);
      expect(ratio).toBeLessThanOrEqual(allowed);
    },
    120_000,
  );
});
