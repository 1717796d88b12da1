import { lacksReason } from './reason';

describe('owing a reason', () => {
  it.each([
    ['not-applicable', '', true],
    ['dont-know', ' \n\t', true],
    ['dont-know', 'Ingen måler det.', false],
    ['not-applicable', ' 0 ', false],
    ['answered', '', false],
    ['unanswered', '', false],
  ])('of %s with the words %j is %s', (state, reason, lacks) => {
    expect(lacksReason({ state, reason })).toBe(lacks);
  });
});
