/** The closed list of rules that a noun can refuse by. The API maps every one of them to a problem (apps/api/src/http/rule-problems.ts). */
export type RuleCode =
  | 'role-not-for-organisation'
  | 'role-above-own'
  | 'last-administrator'
  | 'email-invalid'
  | 'unit-circle';

/**
 * Thrown by the nouns when a rule forbids what was asked.
 * `details` are plain values for the message's placeholders, never people's answers.
 */
export class RuleBroken extends Error {
  constructor(
    readonly code: RuleCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'RuleBroken';
  }
}
