import { daysOfSize, effortDays, usualEffort } from './effort';

describe('an effort', () => {
  it('is its days, else those of its size, else those of the usual one', () => {
    expect(effortDays({ size: null, days: 3 })).toBe(3);
    expect(effortDays({ size: 'large', days: null })).toBe(60);
    expect(effortDays({ size: null, days: null })).toBe(daysOfSize[usualEffort]);
  });
});
