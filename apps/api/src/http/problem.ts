import type { Details } from './problem-entry';
import type { ProblemCode } from './problems';

/** One field that cannot be taken: where, which rule, and the words for it in the language asked for. */
export interface FieldFault {
  /** Path into the body, for example `people[2].email`. */
  path: string;
  code: string;
  details: Details;
}

/** Thrown by services and guards; the error filter turns it into a problem-details answer. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: Details = {},
    readonly faults: readonly FieldFault[] = [],
    /** What the caller needs to go on, for example the current state at a conflict. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}
