import type { ParticipantView } from '@erfa/api-client';

/** Words for the head and the states of the file. */
export interface CsvWords {
  readonly head: readonly string[];
  readonly state: (participant: ParticipantView) => string;
}

/**
 * A cell as spreadsheets read it: quoted where it must be, and never a formula. What begins as one (`=`, `+`, `-`, `@`,
 * tab, return) gets an apostrophe before it (OWASP, *CSV Injection*).
 */
export function csvCell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Participants as semicolon-separated UTF-8 with a byte order mark, which is how Danish spreadsheets open it right. */
export function participantsCsv(participants: readonly ParticipantView[], words: CsvWords): string {
  const rows = participants.map((participant) => [
    participant.code,
    participant.name,
    words.state(participant),
    String(participant.answered),
    String(participant.questions),
    participant.contactName ?? '',
    participant.contactEmail ?? '',
    participant.reason ?? '',
    participant.submittedAt ?? '',
  ]);
  return `\uFEFF${[words.head, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
