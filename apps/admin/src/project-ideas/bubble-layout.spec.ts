import fc from 'fast-check';
import { ideaSizes } from '@erfa/domain';
import { heightOf, placeBubbles, plot, type WeighedIdea } from './bubble-layout';

const some = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 12 }),
    effort: fc.constantFrom(...ideaSizes),
    readiness: fc.constantFrom(null, ...ideaSizes),
  }),
  { maxLength: 15 },
);
const ideas = (given: readonly Pick<WeighedIdea, 'value' | 'effort' | 'readiness'>[]) =>
  given.map((one, id): WeighedIdea => ({
    ...one,
    ...{ id: String(id), title: 'x', statutory: false },
  }));

describe('the picture of ideas', () => {
  it('draws each at its value where there is room', () => {
    const [one, other] = placeBubbles(
      ideas([
        { value: 12, effort: 'small', readiness: 'large' },
        { value: 0, effort: 'large', readiness: null },
      ]),
    );
    expect([one?.y, other?.y]).toEqual([heightOf(12), heightOf(0)]);
    expect((one?.x ?? 0) < (other?.x ?? 0)).toBe(true);
  });

  it('lets no two names lie on each other, and keeps the order of their values', () => {
    fc.assert(
      fc.property(some, (given) => {
        const bubbles = placeBubbles(ideas(given));
        expect(bubbles).toHaveLength(given.length);
        for (const one of bubbles)
          for (const other of bubbles)
            if (one.id !== other.id && one.effort === other.effort) {
              expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(22 - 1e-9);
              if (one.value > other.value) expect(one.y).toBeLessThan(other.y);
            }
        for (const { y } of bubbles) expect(y).toBeLessThanOrEqual(plot.top + plot.height);
      }),
    );
  });
});
