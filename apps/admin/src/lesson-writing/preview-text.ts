import type { LessonPreviewView, SensitiveView } from '@erfa/api-client';
import { type TextField, textFields } from './lesson-draft';

/** A piece of a text, and what was found in it; `found` is null for what nobody has to look at. */
export interface Piece {
  readonly text: string;
  readonly found: SensitiveView | null;
}

/** A text cut where something was found. What overlaps or lies outside the text is left unmarked: better that than a text cut wrong. */
export function pieces(text: string, found: readonly SensitiveView[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const place of found.toSorted((a, b) => a.start - b.start)) {
    if (place.start < at || place.end > text.length || place.end <= place.start) continue;
    if (place.start > at) cut.push({ text: text.slice(at, place.start), found: null });
    cut.push({ text: text.slice(place.start, place.end), found: place });
    at = place.end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), found: null });
  return cut;
}

/** What somebody says may stand: the same word of the same kind in the same field is asked about once. */
export function keyOf({ field, kind, text }: SensitiveView): string {
  return `${field}\n${kind}\n${text}`;
}

/** A text that is not as it was when it was looked at. */
export interface Change {
  readonly field: TextField;
  readonly before: string;
  readonly now: string;
}

/** The texts that differ between two previews. What differs beside them is not told apart. */
export function changes(before: LessonPreviewView, now: LessonPreviewView): Change[] {
  return textFields
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, before: before[field], now: now[field] }));
}
