import fc from 'fast-check';
import { calendarFile, type CalendarEntry } from './calendar-file';

const made = new Date('2026-11-30T09:05:07.123Z');
const entry: CalendarEntry = {
  ...{ uid: 'task-1@erfa', version: 3, title: 'Møde', description: '', day: '2026-12-31' },
  address: 'https://erfa.example/projects/1/plan',
};

/** Reads a calendar as another program would: unfolds, splits, and takes the escapes away (RFC 5545 §3.1 and §3.3.11). */
function read(text: string): [string, string][] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
      return [line.slice(0, at), value];
    });
}

describe('a calendar', () => {
  it('has days without time, which end the day after', () => {
    expect(calendarFile('Skærmbesøg', [entry], made)).toBe(
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Erfa//Projekter//DA'],
        ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Skærmbesøg'],
        ...['BEGIN:VEVENT', 'UID:task-1@erfa', 'DTSTAMP:20261130T090507Z', 'SEQUENCE:3'],
        ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Møde'],
        ...['URL:https://erfa.example/projects/1/plan', 'TRANSP:TRANSPARENT', 'END:VEVENT'],
        ...['END:VCALENDAR', ''],
      ].join('\r\n'),
    );
  });

  it('holds odd characters so that nothing breaks out of its line', () => {
    const title = 'A;B,C\\D\nEND:VEVENT\r\nX:1\u0000\u0007 "»æøå😀«" =cmd|';
    const text = calendarFile(title, [{ ...entry, title }], made);
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    const [, told] = read(text).find(([name]) => name === 'SUMMARY') ?? [];
    expect(told).toBe('A;B,C\\D\nEND:VEVENT\nX:1 "»æøå😀«" =cmd|');
  });

  it('comes back whole, in lines of at most 75 octets that are text each for itself', () => {
    const some = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(some, some, (title, description) => {
        const text = calendarFile(title, [{ ...entry, title, description }], made);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const clean = (from: string): string =>
          from
            .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
            // What a text may not hold.
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        const lines = new Map(read(text));
        expect(lines.get('SUMMARY')).toBe(clean(title));
        expect(lines.get('DESCRIPTION') ?? '').toBe(clean(description));
      }),
    );
  });
});
