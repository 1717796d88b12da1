import fc from 'fast-check';
import {
  answeredParts,
  isLow,
  maturityVerdicts,
  readinessParts,
  type ReadinessState,
} from './readiness';

const nothing: ReadinessState = {
  ...{ verdict: null, belowNeed: false, lessons: 0, noExperience: false, meetings: 0, actions: 0 },
  answers: { purpose: null, leadership: null, room: null, skills: null, voice: null },
};
const all = (answer: number): ReadinessState['answers'] => ({
  ...{ purpose: answer, leadership: answer, room: answer, skills: answer, voice: answer },
});
const answer = fc.constantFrom(null, 1, 2, 3, 4);
const state = fc.record({
  verdict: fc.constantFrom(null, ...maturityVerdicts),
  belowNeed: fc.boolean(),
  lessons: fc.nat(3),
  noExperience: fc.boolean(),
  answers: fc.record({
    ...{ purpose: answer, leadership: answer, room: answer, skills: answer, voice: answer },
  }),
  meetings: fc.nat(3),
  actions: fc.nat(3),
});

describe('readiness', () => {
  it('has nothing answered to begin with, and nothing is low that nobody has said', () => {
    expect(answeredParts(nothing)).toEqual([]);
    expect(isLow(nothing)).toBe(false);
  });

  it('is whole without an action where nothing is low, and calls for one where a single answer is', () => {
    const ready = { ...nothing, verdict: 'enough', noExperience: true, meetings: 1 } as const;
    expect(answeredParts({ ...ready, answers: all(3) })).toEqual(readinessParts);
    const low = { ...ready, answers: { ...all(4), voice: 2 } };
    expect(answeredParts(low)).not.toContain('actions');
    expect(answeredParts({ ...low, actions: 1 })).toEqual(readinessParts);
  });

  it('takes a need that is not met as low until the municipality says that it is enough', () => {
    expect(isLow({ ...nothing, belowNeed: true })).toBe(true);
    expect(isLow({ ...nothing, belowNeed: true, verdict: 'enough' })).toBe(false);
  });

  it('never loses an answered part because more is done', () => {
    fc.assert(
      fc.property(state, (before) => {
        const after = { ...before, meetings: before.meetings + 1, actions: before.actions + 1 };
        expect(answeredParts(after)).toEqual(expect.arrayContaining(answeredParts(before)));
      }),
    );
  });
});
