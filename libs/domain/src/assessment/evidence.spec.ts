import * as fc from 'fast-check';
import { evidenceFits, evidenceLink } from './evidence';

declare const URL: new (text: string) => { protocol: string; username: string; host: string };

const links = [
  'https://aarhus.dk',
  ' https://aarhus.dk/strategi?år=2026#mål ',
  'HTTPS://aarhus.dk',
  'https://ærø.dk/æ',
  'https://localhost:3000/a',
];
const texts = [
  '',
  'Strategien, side 4',
  'Bilag: se mappen',
  'Referat 12:30',
  'https://aarhus.dk og bilag 2',
  'https://a.dk\nhttps://b.dk',
  '//evil.dk',
  '<a href="javascript:alert(1)">x</a>',
  '=cmd|calc',
];
const hostile = [
  'javascript:alert(1)',
  'javascript: alert(1)',
  'javascript : alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'j\ta\tv\tascript:alert(1) // x',
  '\u0001javascript:alert(1)',
  '\u200ejavascript: alert(1)',
  'vbscript: msgbox',
  'data:text/html,<script>alert(1)</script>',
  'data: text/html, x',
  'file:///etc/passwd',
  'blob: x',
  'http://aarhus.dk',
  'ftp://aarhus.dk',
  'https:aarhus.dk',
  'https://',
  'https:///x',
  'https://aarhus.dk@evil.dk',
  'https://aarhus.dk\\@evil.dk',
  'https://%zz/',
  'https://a.dk/\u202ekd.live',
];

describe('evidence', () => {
  it.each(links)('links %j', (evidence) => {
    expect(evidenceLink(evidence)).toBe(evidence.trim());
    expect(evidenceFits(evidence)).toBe(true);
  });

  it.each(texts)('takes %j as text and links nothing', (evidence) => {
    expect(evidenceLink(evidence)).toBeNull();
    expect(evidenceFits(evidence)).toBe(true);
  });

  it.each(hostile)('neither links nor takes %j', (evidence) => {
    expect(evidenceLink(evidence)).toBeNull();
    expect(evidenceFits(evidence)).toBe(false);
  });

  it('links nothing but what a browser reads as https in whole, without a name before the host', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('https://', 'a.dk', '/', '@', ':', ' ', '\\', '\n', 'javascript:', '?', '#'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        for (const evidence of [parts.join(''), `https://a.dk${parts.join('')}`]) {
          const link = evidenceLink(evidence);
          if (link === null) continue;
          const { protocol, username } = new URL(link);
          expect([protocol, username]).toEqual(['https:', '']);
          expect(evidence.trim()).toBe(link);
          expect(evidenceFits(evidence)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
