import { normaliseEmail } from '@erfa/domain';

/** What a pasted line says: someone to invite, or why not. */
export type InvitationLine =
  | {
      readonly line: number;
      readonly text: string;
      readonly understood: true;
      readonly name: string;
      readonly email: string;
    }
  | {
      readonly line: number;
      readonly text: string;
      readonly understood: false;
      readonly reason: 'no-email' | 'email-invalid' | 'no-name' | 'repeated' | 'already-here';
    };

/** The longest list taken at once; longer ones are for several rounds. */
export const longestList = 200;

/**
 * Reads a pasted list, one person a line: `Navn <mail>` as mail programs write it, or name and mail in any order with
 * semicolon, tab or comma between them, as spreadsheets do. Empty lines are passed over; lines count from 1.
 *
 * @param present addresses that belong to the organisation already, in any letter case
 */
export function readInvitations(text: string, present: readonly string[]): InvitationLine[] {
  const here = new Set(present.map((email) => email.trim().toLowerCase()));
  const seen = new Set<string>();
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index): InvitationLine[] => {
    const words = raw.trim();
    if (!words) return [];
    const place = { line: index + 1, text: words };
    const parts = split(words);
    if (!parts) return [{ ...place, understood: false, reason: 'no-email' }];
    const email = addressOf(parts.email);
    if (!email) return [{ ...place, understood: false, reason: 'email-invalid' }];
    if (here.has(email)) return [{ ...place, understood: false, reason: 'already-here' }];
    if (seen.has(email)) return [{ ...place, understood: false, reason: 'repeated' }];
    if (!parts.name) return [{ ...place, understood: false, reason: 'no-name' }];
    seen.add(email);
    return [{ ...place, understood: true, name: parts.name, email }];
  });
}

function split(words: string): { name: string; email: string } | null {
  const angled = /^(.*?)<([^<>]*)>[;,\s]*$/u.exec(words);
  if (angled) return { name: nameOf(angled[1] ?? ''), email: angled[2] ?? '' };
  const fields = words
    .split(/[;\t,]/u)
    .map((field) => field.trim())
    .filter(Boolean);
  const at = fields.findIndex((field) => field.includes('@'));
  if (at < 0) return null;
  const email = fields[at] ?? '';
  if (fields.length > 1) {
    return { name: nameOf(fields.filter((_, index) => index !== at).join(' ')), email };
  }
  // Without any sign between them the address is the word with the @.
  const loose = email.split(/\s+/u);
  const address = loose.find((word) => word.includes('@')) ?? email;
  return { name: nameOf(loose.filter((word) => word !== address).join(' ')), email: address };
}

function nameOf(text: string): string {
  return text
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .slice(0, 200);
}

function addressOf(text: string): string | null {
  try {
    return normaliseEmail(text);
  } catch {
    return null;
  }
}
