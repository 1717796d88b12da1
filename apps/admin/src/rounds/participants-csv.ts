import type { ParticipantView } from '@erfa/api-client';
import { csvFile } from '@erfa/domain';
import { isoDay } from '../language/formats';

/** Words for the head and the states of the file. */
export interface CsvWords {
  readonly head: readonly string[];
  readonly state: (participant: ParticipantView) => string;
}

/** Participants as a file for spreadsheets. */
export function participantsCsv(participants: readonly ParticipantView[], words: CsvWords): string {
  const rows = participants.map((participant) => [
    participant.code,
    participant.name,
    words.state(participant),
    participant.answered,
    participant.questions,
    participant.contactName ?? '',
    participant.contactEmail ?? '',
    participant.reason ?? '',
    participant.submittedAt ? isoDay(participant.submittedAt) : '',
  ]);
  return csvFile([words.head, ...rows]);
}
