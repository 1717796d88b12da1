/** Something that takes a whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same thing, always: calendars know by it what they have already. */
  uid: string;
  /** Rises with every change of it. */
  version: number;
  title: string;
  description: string;
  /** ISO date; a day, without time and so without a time zone. */
  day: string;
  address: string;
}

/** The most octets of a line, without its end (RFC 5545 §3.1). */
const longest = 75;

/**
 * A calendar (iCalendar, RFC 5545): entries of a whole day each (`VALUE=DATE`, §3.3.4), which take nobody's time
 * (`TRANSP:TRANSPARENT`). A day in Denmark is that day wherever it is read.
 * @param name what calendars call it
 * @param madeAt when it was made, for `DTSTAMP`
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  madeAt: Date,
): string {
  const stamp = `${madeAt.toISOString().replace(/[-:]|\.\d{3}/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Erfa//Projekter//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${written(name)}`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.uid}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${entry.version}`,
      `DTSTART;VALUE=DATE:${plain(entry.day)}`,
      `DTEND;VALUE=DATE:${plain(dayAfter(entry.day))}`,
      `SUMMARY:${written(entry.title)}`,
      ...(entry.description === '' ? [] : [`DESCRIPTION:${written(entry.description)}`]),
      `URL:${entry.address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plain = (day: string): string => day.replaceAll('-', '');

/** The end of a day's entry lies outside it (RFC 5545 §3.6.1). */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A text as a value: backslash, semicolon, comma and line ends escaped (§3.3.11), other control characters left out. */
function written(text: string): string {
  return (
    text
      .replace(/\\/g, '\\\\')
      .replace(/;/g, '\\;')
      .replace(/,/g, '\\,')
      .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
      // Those that TEXT may not hold.
      .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '')
  );
}

/** A line in pieces of at most 75 octets of UTF-8, each but the first after a space; no character is cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
