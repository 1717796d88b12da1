import { sameLessonKey } from '@erfa/domain';
import type { FileRow } from './read-lessons';

/** A row with what is to become of it. */
export interface PlannedRow extends FileRow {
  state: 'good' | 'faulty' | 'duplicate';
  sameAsLine: number | null;
  sameAsLesson: string | null;
}

/** Holds the rows of a file against own lessons and against each other: of those that say the same, the first counts. */
export function planImport(
  rows: readonly FileRow[],
  own: readonly { id: string; title: string; happened: string }[],
): PlannedRow[] {
  const stored = new Map(
    own.map(({ id, title, happened }) => [sameLessonKey(title, happened), id]),
  );
  const earlier = new Map<string, number>();
  return rows.map((row) => {
    // A row that cannot be taken is no lesson that another could be the same as.
    if (row.faults.length > 0)
      return { ...row, state: 'faulty', sameAsLine: null, sameAsLesson: null };
    const sameAsLesson = stored.get(row.key) ?? null;
    const sameAsLine = earlier.get(row.key) ?? null;
    if (sameAsLine === null) earlier.set(row.key, row.line);
    const state = sameAsLesson !== null || sameAsLine !== null ? 'duplicate' : 'good';
    return { ...row, state, sameAsLine, sameAsLesson };
  });
}
