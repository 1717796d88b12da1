import fc from 'fast-check';
import {
  benefitFit,
  projectFit,
  type ComparableBenefit,
  type ComparableProject,
} from './project-fit';

const own: ComparableProject = {
  ...{ kind: 'welfare-technology', productId: 'n', technology: ['video'], kle: ['27'] },
};
const other: ComparableProject = { kind: 'automation', productId: null, technology: [], kle: [] };

describe('a project of others that fits', () => {
  it('has the system, the technology, or both KLE and kind', () => {
    const score = (change: Partial<ComparableProject>) =>
      projectFit(own, { ...other, ...change }).score;
    expect(score({})).toBe(0);
    expect(score({ kind: 'welfare-technology' })).toBe(0);
    expect(score({ kle: ['27'] })).toBe(0);
    expect(score({ kind: 'welfare-technology', kle: ['27'] })).toBe(10);
    expect(score({ productId: 'n' })).toBe(8);
    expect(score({ technology: ['Video'] })).toBe(8);
    // Two that have chosen no system have none in common.
    expect(projectFit({ ...own, productId: null }, other).product).toBe(false);
  });

  it('says the same from both sides', () => {
    const project = fc.record({
      kind: fc.constantFrom('automation', 'it-system'),
      productId: fc.constantFrom(null, 'n', 's'),
      technology: fc.subarray(['video', 'sensors']),
      kle: fc.subarray(['27', '29']),
    });
    fc.assert(
      fc.property(project, project, (one, two) => {
        expect(projectFit(one, two).score).toBe(projectFit(two, one).score);
      }),
    );
  });
});

describe('a benefit of others that is like one’s own', () => {
  const benefit: ComparableBenefit = {
    ...{ side: 'citizens', kind: 'quality', name: 'Tryghed hos borgerne' },
    indicator: 'Andel, der er trygge',
  };
  it('is for the same side and of the same kind, or has one of them and a word', () => {
    const fit = (change: Partial<ComparableBenefit>) =>
      benefitFit(benefit, { ...benefit, name: 'X', indicator: 'Y', ...change });
    expect(fit({})).toBe(6);
    expect(fit({ side: 'economy' })).toBe(0);
    expect(fit({ side: 'economy', kind: 'money', name: 'Tryghed' })).toBe(0);
    expect(fit({ side: 'economy', name: 'Tryghed' })).toBe(5);
    expect(fit({ name: 'Tryghed' })).toBeGreaterThan(fit({}));
  });
});
