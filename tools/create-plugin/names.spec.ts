import fc from 'fast-check';
import { namesOf } from './names.mjs';

describe('the name of a plugin', () => {
  it('has the forms that files need', () => {
    expect(namesOf('share-of-way', [])).toEqual({
      id: 'share-of-way',
      title: 'Share of way',
      variable: 'shareOfWay',
    });
  });

  it.each([
    [undefined, 'needs a name'],
    ['', 'needs a name'],
    ['My-Kind', 'lower-case letters and digits'],
    ['my_kind', 'lower-case letters and digits'],
    ['my--kind', 'lower-case letters and digits'],
    ['-kind', 'lower-case letters and digits'],
    ['2kind', 'a letter first'],
    ['../kind', 'lower-case letters and digits'],
    ['måling', 'lower-case letters and digits'],
    ['x'.repeat(51), '50 characters at most'],
    ['ladder', 'is taken by a plugin that ships with Erfa'],
  ])('%s is refused: %s', (name, why) => {
    expect(() => namesOf(name, ['ladder'])).toThrow(why);
  });

  it('is, once taken, one folder, one identifier and one id of the contract', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1-_.A/ ') }), (name) => {
        let names;
        try {
          names = namesOf(name, []);
        } catch {
          return;
        }
        expect(names.id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
        expect(names.variable).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }),
    );
  });
});
