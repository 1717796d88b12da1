import { RuleBroken } from '../rule-broken';

/**
 * A mail address as Erfa compares it: trimmed and in lower case.
 * Only the form `something@domain.tld` without white space is asked for; whether it exists, the invitation shows.
 * @throws RuleBroken `email-invalid`
 */
export function normaliseEmail(text: string): string {
  const email = text.trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u.test(email)) {
    throw new RuleBroken('email-invalid', { email: text.slice(0, 80) });
  }
  return email;
}
