import type { Text } from '../http/problem-entry';

/** One place where Erfa keeps something about a person. */
export interface PersonalData {
  /** Table and column. */
  place: string;
  /** What it is for. */
  purpose: Text;
  /** When it goes. */
  deletion: Text;
}

/** Words in both languages. */
export const text = (da: string, en: string): Text => ({ da, en });

export const becomesPseudonym = text(
  'Bliver til et pseudonym, når personen slettes.',
  'Becomes a pseudonym when the person is erased.',
);
export const officialWork = text(
  'Bliver som kommunens arbejde; henvisninger til personer peger på et pseudonym, når personen er slettet.',
  'Stays as the municipality’s work; references to people point at a pseudonym once the person is erased.',
);

/** Columns of one table that are kept for the same and go at the same time. */
export const rows = (
  table: string,
  columns: readonly string[],
  purpose: Text,
  deletion: Text,
): PersonalData[] => columns.map((column) => ({ place: `${table}.${column}`, purpose, deletion }));
