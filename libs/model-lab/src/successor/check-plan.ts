import type { Model } from '@erfa/scoring-sdk';
import { isRaised, linesThatGoOn } from './comparability';
import type { Operation } from './operation';
import type { MigrationPlan } from './plan';
import { type Version, versionOf } from './version';

/** What is wrong with a plan, and at which key; of several keys, the first. */
export interface PlanFault {
  readonly code: PlanFaultCode;
  readonly key: string;
}

/**
 * - `old-missing`, `new-missing`: the node is in no operation
 * - `old-repeated`, `new-repeated`: it is in more than one
 * - `old-unknown`, `new-unknown`: no such node in that version
 * - `of-other-kind`: a question that became a group, or the other way round
 * - `kind-misfit`: the kind of operation asks for other numbers of old and new
 * - `tangled`: several became several; say of each what it became
 * - `raise-without-note`: a line's class was raised, and nobody says why
 * - `class-misfit`: a class that what is new, retired or goes on cannot have
 */
export type PlanFaultCode =
  | 'old-missing'
  | 'new-missing'
  | 'old-repeated'
  | 'new-repeated'
  | 'old-unknown'
  | 'new-unknown'
  | 'of-other-kind'
  | 'kind-misfit'
  | 'tangled'
  | 'raise-without-note'
  | 'class-misfit';

/** Everything that keeps a plan from being carried out; none for a plan that {@link planMigration} made and no decision tangled. */
export function checkPlan(plan: MigrationPlan, before: Model, after: Model): PlanFault[] {
  const [old, now] = [versionOf(before), versionOf(after)];
  return [
    ...covered(old, plan.operations, 'from', 'old'),
    ...covered(now, plan.operations, 'to', 'new'),
    ...plan.operations.flatMap((operation) => faultsOf(operation, old, now)),
  ];
}

function covered(
  { nodes }: Version,
  operations: readonly Operation[],
  side: 'from' | 'to',
  name: 'old' | 'new',
): PlanFault[] {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    for (const key of operation[side]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    ...[...nodes.keys()].flatMap((key): PlanFault[] =>
      counts.has(key) ? [] : [{ code: `${name}-missing`, key }],
    ),
    ...[...counts].flatMap(([key, count]): PlanFault[] => {
      if (!nodes.has(key)) return [{ code: `${name}-unknown`, key }];
      return count > 1 ? [{ code: `${name}-repeated`, key }] : [];
    }),
  ];
}

function faultsOf(operation: Operation, old: Version, now: Version): PlanFault[] {
  const { of, kind, from, to, follows, comparability, decided } = operation;
  const key = from[0] ?? to[0] ?? '';
  const kinds = [
    ...from.map((one) => old.nodes.get(one)?.node.kind),
    ...to.map((one) => now.nodes.get(one)?.node.kind),
  ];
  const faults: PlanFault[] = [];
  if (kinds.some((one) => one !== undefined && one !== of))
    faults.push({ code: 'of-other-kind', key });
  if (from.length > 1 && to.length > 1) faults.push({ code: 'tangled', key });
  else if (!fits(kind, from.length, to.length)) faults.push({ code: 'kind-misfit', key });
  const raised = isRaised(follows, comparability);
  if (raised && decided.every(({ note }) => note.trim() === '')) {
    faults.push({ code: 'raise-without-note', key });
  }
  const goesOn = from.length > 0 && to.length > 0;
  if (goesOn !== linesThatGoOn.includes(comparability)) faults.push({ code: 'class-misfit', key });
  return faults;
}

function fits(kind: Operation['kind'], from: number, to: number): boolean {
  switch (kind) {
    case 'new':
      return from === 0 && to === 1;
    case 'retired':
      return from === 1 && to === 0;
    case 'split':
      return from === 1 && to > 1;
    case 'merged':
      return from > 1 && to === 1;
    default:
      return from === 1 && to === 1;
  }
}
