import { allByRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Evidence } from './evidence';

describe('documentation', () => {
  beforeEach(() => prepare());

  it.each(['https://kl.dk', ' https://kl.dk/a?b=c#d ', 'HTTPS://kl.dk:8443/æøå'])(
    '%j is one whole address, and a link that tells the other side nothing',
    async (text) => {
      show(Evidence, { text });
      await settle();
      const [link] = allByRole('link');
      expect(link?.getAttribute('href')).toBe(text.trim());
      expect([link?.getAttribute('rel'), link?.getAttribute('target')]).toEqual([
        'noopener noreferrer',
        '_blank',
      ]);
      expect(link?.textContent).toContain('åbner i en ny fane');
    },
  );

  it.each([
    'javascript: x',
    'javascript:alert(1)//https://kl.dk',
    'https://',
    'https:///kl.dk',
    'https:kl.dk',
    'https://kl.dk og mere',
    'https://kl.dk https://kommune.dk',
    'https://kl.dk@andre.dk',
    'https://kl.dk\\@andre.dk',
    'https://[kl',
    'http://kl.dk',
    'data:text/html,x',
    'Referat, side 4',
  ])('%j is text', async (text) => {
    show(Evidence, { text });
    await settle();
    expect([allByRole('link'), pageText()]).toEqual([[], text]);
  });
});
