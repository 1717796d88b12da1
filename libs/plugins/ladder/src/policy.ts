import { exact, type Exact, type JsonObject, parseExact } from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  readonly groups: 'lowest' | 'pooled' | 'none';
  readonly base: number;
  readonly metFrom: Exact;
  readonly notApplicable: 'excluded' | 'met' | 'not-met';
  readonly unansweredEnds: boolean;
  readonly emptyLevel: 'passes' | 'stops';
  readonly emptyGroupIsBase: boolean;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { groups, base, metFrom, notApplicable } = options;
  const share =
    typeof metFrom === 'number' || typeof metFrom === 'string' ? parseExact(metFrom) : undefined;
  return {
    groups: groups === 'pooled' || groups === 'none' ? groups : 'lowest',
    base: typeof base === 'number' ? base : 0,
    metFrom: share ?? exact(1),
    notApplicable:
      notApplicable === 'met' || notApplicable === 'not-met' ? notApplicable : 'excluded',
    unansweredEnds: options['unanswered'] === 'no-score',
    emptyLevel: options['emptyLevel'] === 'stops' ? 'stops' : 'passes',
    emptyGroupIsBase: options['emptyGroup'] === 'base',
  };
}
