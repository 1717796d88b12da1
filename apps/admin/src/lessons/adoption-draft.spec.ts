import { fieldsOf, newAdoption, numberOf, writeOf } from './adoption-draft';
import { linesOf } from './text-lines';

describe('a number as it is typed', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['-3', -3],
    ['', null],
    ['tolv', undefined],
    ['1,2,3', undefined],
  ])('%j is %j', (typed, number) => {
    expect(numberOf(typed)).toBe(number);
  });
});

describe('an adoption that is written anew', () => {
  const said = { ...newAdoption.said, measureBefore: 42.5, askAgainOn: '2027-02-01' };

  it('says what it said where nothing was touched', () => {
    expect(writeOf(fieldsOf(said, ','), said)).toEqual(said);
  });

  it('is asked about when its new status wants it, unless a day was chosen', () => {
    const moved = { ...fieldsOf(said, ','), status: 'creating-value' as const };
    expect(writeOf(moved, said).askAgainOn).toBeNull();
    const chosen = { ...moved, askAgainOn: '2027-05-01' };
    expect(writeOf(chosen, said).askAgainOn).toBe('2027-05-01');
  });
});

describe('a text', () => {
  it('is one point a line, without the signs people type before them', () => {
    expect(linesOf('- Én leder\r\n• Penge\n\n2) Tid  \n3-4 gange')).toEqual([
      'Én leder',
      'Penge',
      'Tid',
      '3-4 gange',
    ]);
  });
});
