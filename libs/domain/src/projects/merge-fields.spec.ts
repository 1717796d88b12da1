import fc from 'fast-check';
import { mergeFields } from './merge-fields';

const form = fc.record({
  title: fc.constantFrom('A', 'B', 'C'),
  units: fc.array(fc.constantFrom('nord', 'syd'), { maxLength: 2 }),
  day: fc.constantFrom(null, '2027-03-01'),
});

describe('merging a form that several write', () => {
  it('keeps what others changed where the writer changed nothing', () => {
    const from = { title: 'A', day: null as string | null };
    const merged = mergeFields({ title: 'A', day: '2027-03-01' }, from, { title: 'B', day: null });
    expect(merged).toEqual({
      merged: { title: 'B', day: '2027-03-01' },
      changed: ['title'],
      conflicts: [],
    });
  });

  it('names the fields that both have changed differently', () => {
    const merged = mergeFields({ title: 'C' }, { title: 'A' }, { title: 'B' });
    expect(merged.conflicts).toEqual(['title']);
  });

  it('is content where both wrote the same, also in lists', () => {
    const merged = mergeFields({ units: ['nord'] }, { units: [] }, { units: ['nord'] });
    expect(merged).toEqual({ merged: { units: ['nord'] }, changed: [], conflicts: [] });
  });

  it('gives what was written when nobody else wrote, and loses nothing when only others did', () => {
    fc.assert(
      fc.property(form, form, (one, other) => {
        expect(mergeFields(one, one, other).merged).toEqual(other);
        expect(mergeFields(one, one, other).conflicts).toEqual([]);
        expect(mergeFields(other, one, one)).toEqual({ merged: other, changed: [], conflicts: [] });
      }),
    );
  });
});
