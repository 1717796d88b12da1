import * as fc from 'fast-check';
import { lowerMedian, needsReason, weigh, type GivenAnswer } from './consensus';

const step = (value: number): GivenAnswer => ({ state: 'answered', value });
const notApplicable: GivenAnswer = { state: 'not-applicable', value: null };
const dontKnow: GivenAnswer = { state: 'dont-know', value: null };
const anyAnswer = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(step),
  fc.constant(notApplicable),
  fc.constant(dontKnow),
);

describe('weighing answers', () => {
  it.each([
    [[], null, 0, false],
    [[step(3)], { state: 'answered', value: 3, how: 'single' }, 0, true],
    [[step(4), step(4)], { state: 'answered', value: 4, how: 'equal' }, 0, true],
    [[step(3), step(4), step(4), step(3)], { state: 'answered', value: 3, how: 'median' }, 1, true],
    [
      [step(2), step(4), step(5), step(4)],
      { state: 'answered', value: 4, how: 'median' },
      3,
      false,
    ],
    [[step(1), step(3)], { state: 'answered', value: 1, how: 'median' }, 2, false],
    [[step(3), dontKnow], { state: 'answered', value: 3, how: 'single' }, 0, true],
    // Not what everybody gave, though every step is alike.
    [[step(2), step(2), notApplicable], { state: 'answered', value: 2, how: 'median' }, 0, false],
    [[dontKnow, dontKnow], { state: 'dont-know', value: null, how: 'equal' }, 0, true],
    [
      [notApplicable, notApplicable],
      { state: 'not-applicable', value: null, how: 'equal' },
      0,
      true,
    ],
    [[notApplicable, step(3)], { state: 'answered', value: 3, how: 'single' }, 0, false],
  ] as const)('of %j proposes %j', (answers, proposal, spread, settles) => {
    expect(weigh(answers)).toEqual({ proposal, spread, settles });
  });

  it('does not depend on who answered first', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 8 }), (answers) => {
        expect(weigh([...answers].reverse())).toEqual(weigh(answers));
      }),
    );
  });

  it('proposes a step that somebody chose, with as many at or below as above', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const median = lowerMedian(values) ?? 0;
          expect(values).toContain(median);
          expect(values.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(
            values.length,
          );
          expect(values.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(
            values.length,
          );
        },
      ),
    );
  });
});

describe('needing a reason', () => {
  it('asks for one at two steps or more, and where the agreed answer is not the median', () => {
    expect(needsReason(weigh([step(1), step(3)]), step(1))).toBe(true);
    expect(needsReason(weigh([step(3), step(4)]), step(3))).toBe(false);
    expect(needsReason(weigh([step(3), step(4)]), step(4))).toBe(true);
    expect(needsReason(weigh([step(3)]), notApplicable)).toBe(true);
    expect(needsReason(weigh([]), step(3))).toBe(false);
  });

  it('asks why where answers without an order are not alike, and nothing can be proposed', () => {
    const nothing = { spread: 0, settles: false, proposal: null };
    const agreed = { state: 'answered', value: 0 } as const;
    expect(needsReason({ ...nothing, unlike: true }, agreed)).toBe(true);
    expect(needsReason(nothing, agreed)).toBe(false);
  });
});
