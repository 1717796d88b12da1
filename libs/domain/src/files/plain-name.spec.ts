import { plainName } from './plain-name';

it.each([
  [['Digital modenhed 2026', 'Aarhus Kommune'], 'digital-modenhed-2026-aarhus-kommune'],
  [['Rødovre', 'Ærø', 'Åbenrå'], 'roedovre-aeroe-aabenraa'],
  [['Café  "../x"\r\n'], 'cafe-x'],
  [['2025/2026', ''], '2025-2026'],
  [['„“'], ''],
])('%j is %s in a file’s name', (words, name) => {
  expect(plainName(...words)).toBe(name);
});

it('is never long, and never ends in a hyphen', () => {
  expect(plainName('x'.repeat(99), 'y')).toBe('x'.repeat(99));
});
