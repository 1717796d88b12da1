import fc from 'fast-check';
import { cprNumbers, findSensitive } from './sensitive';

const known = ['Karina Østergaard', 'Ole Skov', 'Bo Ib'];
const kinds = (text: string): string[] =>
  findSensitive(text, known).map((found) => `${found.kind}: ${found.text}`);

describe('what a preview points at', () => {
  it.each([
    ['Karina Østergaard tog ordet.', ['person: Karina Østergaard']],
    ['Det var Karinas idé, og Skov var imod.', ['person: Karina', 'person: Skov']],
    ['Vi gik i skoven, og ole er ikke et navn.', []],
    ['Skovens folk spurgte.', []],
    ['Vi spurgte Jens Peter Hansen og Mette B.', ['person: Jens Peter Hansen', 'person: Mette B.']],
    ['Sådan gør Jens.', []],
    [
      'Det kostede 1.200.000 kr. og siden 1,5 mio. kr.',
      ['amount: 1.200.000 kr.', 'amount: 1,5 mio. kr.'],
    ],
    ['Budgettet er 250 t.kr. og kr. 75.000', ['amount: 250 t.kr.', 'amount: kr. 75.000']],
    ['Vi sparede 3 millioner om året.', ['amount: 3 millioner']],
    ['Om to år var 78 % hentet, mod 41 % i 2024.', []],
    ['Skriv til karina@randers.dk.', ['mail: karina@randers.dk']],
    [
      'Ring på 87 12 34 56, 87123456 eller +45 8712 3456.',
      ['phone: 87 12 34 56', 'phone: 87123456', 'phone: +45 8712 3456'],
    ],
    ['Borgeren med 010190-1234 ringede.', ['cpr: 010190-1234']],
    ['Sag 0101901234 blev lukket.', ['cpr: 0101901234']],
    ['Hun er 010190 – 1234, han 311290–4321.', ['cpr: 010190 – 1234', 'cpr: 311290–4321']],
    ['Journal 991390-1234 er ikke et cpr-nummer.', []],
    [
      'Hun bor på Skovvej 12, og mødet var på Store Torv 4.',
      ['address: Skovvej 12', 'address: Store Torv 4'],
    ],
    ['Vi er på vej 3 gange om ugen.', []],
    ['12345678 kr. er et beløb.', ['amount: 12345678 kr.']],
  ])('%s', (text, wanted) => {
    expect(kinds(text)).toEqual(wanted);
  });

  it('knows what looks like a CPR number, and nothing else, for what is never shared', () => {
    expect(cprNumbers('010190-1234 eller 0101901234, ring 87 12 34 56.')).toEqual([
      '010190-1234',
      '0101901234',
    ]);
    expect(cprNumbers('Journal 991390-1234, 1.200.000 kr.')).toEqual([]);
  });

  it('finds nothing without names to know, and takes names as they are written, never as patterns', () => {
    expect(findSensitive('Ole Skov', [])).toEqual([
      { start: 0, end: 8, kind: 'person', text: 'Ole Skov' },
    ]);
    expect(findSensitive('a+b (c', ['(c', '.*', 'A.B+C'])).toEqual([]);
    expect(findSensitive('Spørg A.B+C.', ['A.B+C']).map(({ text }) => text)).toEqual(['A.B+C']);
  });

  it('points at what stands there, in order and without overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Karina', '1.000 kr.', '010190-1234', 'a@b.dk', 'Skovvej 2', '👩🏽‍💻', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.string()), (pieces, names) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, text: found } of findSensitive(text, [...known, ...names])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(found);
          expect(found).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('reads the longest text there is, however it repeats itself', () => {
    // An expression that goes back over what it has read would not come to an end here.
    for (const unit of ['1.', 'A', 'Aa ', '1 ', 'a@', 'a.', 'Jens ', '12 34 ', 'kr. ']) {
      const text = unit.repeat(5000).slice(0, 5000);
      for (const { start, end, text: found } of findSensitive(text, known))
        expect(text.slice(start, end)).toBe(found);
    }
  });
});
