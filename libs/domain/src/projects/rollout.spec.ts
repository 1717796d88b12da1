import fc from 'fast-check';
import {
  agreementOf,
  equipmentStates,
  lackingParts,
  namesUntil,
  rolloutParts,
  type RolloutState,
} from './rollout';

const nothing: RolloutState = {
  ...{
    goLiveOn: '2027-03-01',
    agreedDay: null,
    staff: null,
    superusersWanted: null,
    superusers: 0,
    trained: 0,
  },
  ...{ withAccess: 0, equipment: null, checkedOn: null },
};
const everything: RolloutState = {
  ...{ goLiveOn: '2027-03-01', agreedDay: '2027-03-01', staff: 58, superusersWanted: 4 },
  ...{
    superusers: 4,
    trained: 58,
    withAccess: 58,
    equipment: 'delivered',
    checkedOn: '2027-04-01',
  },
};

describe('what a unit lacks before it goes live', () => {
  it('is everything where nothing is said, and nothing where all is done', () => {
    expect(lackingParts(nothing, true)).toEqual(rolloutParts);
    expect(lackingParts(nothing, false)).toEqual(rolloutParts.slice(0, -1));
    expect(lackingParts(everything, true)).toEqual([]);
  });

  it('is no superuser where none is wanted, and no equipment where none is needed', () => {
    const without: RolloutState = { ...everything, superusersWanted: 0, superusers: 0 };
    expect(lackingParts({ ...without, equipment: 'not-needed' }, true)).toEqual([]);
    expect(lackingParts({ ...without, equipment: 'ordered' }, true)).toEqual(['equipment']);
  });

  it('forgets names a year after going live', () => {
    expect(namesUntil('2027-03-01')).toBe('2028-03-01');
    expect(namesUntil('2028-02-29')).toBe('2029-02-28');
  });

  it('is an agreement again once the day has moved', () => {
    const moved = { ...everything, goLiveOn: '2027-03-08' };
    expect(lackingParts(moved, true)).toEqual(['agreement']);
    expect(agreementOf(moved)).toBe('moved');
    expect(agreementOf({ ...moved, goLiveOn: null })).toBe('moved');
    expect(agreementOf(nothing)).toBe('none');
    // A day that is moved back is as it was agreed.
    expect(agreementOf(everything)).toBe('agreed');
  });

  it('never grows when more is done', () => {
    const count = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.record({
          goLiveOn: fc.constantFrom(null, '2026-01-01'),
          agreedDay: fc.constantFrom(null, '2026-01-01', '2026-01-02'),
          staff: fc.option(count),
          superusersWanted: fc.option(count),
          ...{ superusers: count, trained: count, withAccess: count },
          equipment: fc.constantFrom(null, ...equipmentStates),
          checkedOn: fc.constantFrom(null, '2026-02-01'),
        }),
        fc.boolean(),
        (state, live) => {
          const before = lackingParts(state, live);
          const more = { ...state, trained: state.trained + 1, superusers: state.superusers + 1 };
          expect(before).toEqual(expect.arrayContaining(lackingParts(more, live)));
        },
      ),
    );
  });
});
