import { adoptionStatuses, missingOfAbandoned, monthsUntilAsked } from './adoption';

describe('an adoption', () => {
  it('that was abandoned says why, and under which condition it failed', () => {
    const why = { abandonedWhy: ' ', abandonedCondition: '' };
    expect(missingOfAbandoned({ status: 'abandoned', ...why })).toEqual([
      'abandonedWhy',
      'abandonedCondition',
    ]);
    expect(
      missingOfAbandoned({ status: 'abandoned', ...why, abandonedWhy: 'Ingen ville.' }),
    ).toEqual(['abandonedCondition']);
    expect(missingOfAbandoned({ status: 'adapting', ...why })).toEqual([]);
  });

  it('is asked about in half a year, in a year once it creates value, and never once abandoned', () => {
    expect(adoptionStatuses.map(monthsUntilAsked)).toEqual([6, 6, 6, 6, 12, null]);
  });
});
