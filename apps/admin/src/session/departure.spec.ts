import * as fc from 'fast-check';
import { safeReturn, signInAddress } from './departure';

describe('the address to return to', () => {
  it.each(['/people', '/audit?kind=token', '/organisation#note'])('keeps %s', (address) => {
    expect(safeReturn(address)).toBe(address);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'people',
    '',
    null,
    '/a\\b',
  ])('turns %j into the start page', (address) => {
    expect(safeReturn(address)).toBe('/');
  });

  it('never leads to another origin', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      ':',
      '@',
      '\t',
      '\n',
      'http',
      'evil.example',
      '?',
      '#',
      '.',
    );
    const crafted = fc.array(parts, { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(crafted, fc.string(), fc.webUrl()), (address) => {
        const origin = 'https://erfa.example';
        return new URL(safeReturn(address), origin).origin === origin;
      }),
      { numRuns: 1000 },
    );
  });

  it('goes with the provider to sign-in', () => {
    expect(signInAddress('demo', '/audit?kind=token')).toBe(
      '/auth/sign-in?provider=demo&returnTo=%2Faudit%3Fkind%3Dtoken',
    );
  });
});
