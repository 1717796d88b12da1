import { atLeast, refusal } from './machine.mjs';

describe('the machine', () => {
  it.each([
    ['linux', 'x64', '20.19.0'],
    ['linux', 'arm64', '22.1.0'],
    ['win32', 'x64', '20.20.2'],
    ['darwin', 'arm64', '24.15.0'],
  ])('takes %s-%s with Node %s', (platform, arch, node) => {
    expect(refusal(platform, arch, node)).toBeNull();
  });

  it.each([
    ['linux', 'x64', '20.18.9'],
    ['linux', 'x64', '18.20.0'],
    ['darwin', 'arm64', '22.20.0'],
    ['win32', 'arm64', '24.15.0'],
    ['freebsd', 'x64', '24.15.0'],
  ])('refuses %s-%s with Node %s and says what to do', (platform, arch, node) => {
    expect(refusal(platform, arch, node)).toMatch(/Get a newer one|Use one of those/);
  });

  it('compares versions as numbers', () => {
    expect(atLeast('20.19.10', '20.19.9')).toBe(true);
    expect(atLeast('20.9.0', '20.19.0')).toBe(false);
  });
});
