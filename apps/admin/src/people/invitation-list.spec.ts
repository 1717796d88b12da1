import * as fc from 'fast-check';
import { readInvitations } from './invitation-list';

const understood = (text: string, present: string[] = []) =>
  readInvitations(text, present).map((line) =>
    line.understood ? `${line.name} <${line.email}>` : line.reason,
  );

describe('a pasted list', () => {
  it.each([
    ['Sanne Lykkegaard <sanne@aarhus.dk>', 'Sanne Lykkegaard <sanne@aarhus.dk>'],
    ['"Lykkegaard, Sanne" <Sanne@Aarhus.dk>;', 'Lykkegaard, Sanne <sanne@aarhus.dk>'],
    ['sanne@aarhus.dk;Sanne Lykkegaard', 'Sanne Lykkegaard <sanne@aarhus.dk>'],
    ['Sanne Lykkegaard\tsanne@aarhus.dk', 'Sanne Lykkegaard <sanne@aarhus.dk>'],
    ['Sanne; Lykkegaard; sanne@aarhus.dk', 'Sanne Lykkegaard <sanne@aarhus.dk>'],
    ['Sanne Lykkegaard sanne@aarhus.dk', 'Sanne Lykkegaard <sanne@aarhus.dk>'],
    ['sanne@aarhus.dk', 'no-name'],
    ['<sanne@aarhus.dk>', 'no-name'],
    ['Sanne Lykkegaard', 'no-email'],
    ['Sanne <sanne@aarhus>', 'email-invalid'],
    ['Sanne <>', 'email-invalid'],
  ])('reads %j', (line, meaning) => {
    expect(understood(line)).toEqual([meaning]);
  });

  it('passes over empty lines but counts them', () => {
    const lines = readInvitations('\r\nA B <a@b.dk>\r\n\r\n  \r\nC D <c@d.dk>', []);
    expect(lines.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('invites nobody twice, and nobody who is here', () => {
    expect(understood('A B <a@b.dk>\nA B <A@B.dk>\nC D <c@d.dk>', ['C@D.DK '])).toEqual([
      'A B <a@b.dk>',
      'repeated',
      'already-here',
    ]);
  });

  const name = fc
    .array(fc.constantFrom('Åse', 'Bo', 'Ærling', 'Friis', 'Aagaard-Holm', 'O’Hara'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const email = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9.]{0,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([box, domain]) => `${box}@${domain}.dk`);

  it('understands each way of writing the same people alike', () => {
    const ways: ((n: string, e: string) => string)[] = [
      (n, e) => `${n} <${e}>`,
      (n, e) => `"${n}" <${e}>,`,
      (n, e) => `${e};${n}`,
      (n, e) => `${n}\t${e}`,
      (n, e) => `${n}, ${e.toUpperCase()}`,
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name, email, way: fc.constantFrom(...ways) }), {
          selector: (person) => person.email,
          maxLength: 20,
        }),
        (people) => {
          const text = people.map((person) => person.way(person.name, person.email)).join('\n');
          expect(understood(text)).toEqual(
            people.map((person) => `${person.name} <${person.email}>`),
          );
        },
      ),
    );
  });

  it('answers every line of anything, without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, present) => {
        const lines = readInvitations(text, present);
        const written = text.split(/\r\n|\r|\n/u).filter((line) => line.trim());
        expect(lines).toHaveLength(written.length);
        const emails = lines.flatMap((line) => (line.understood ? [line.email] : []));
        expect(new Set(emails).size).toBe(emails.length);
      }),
    );
  });
});
