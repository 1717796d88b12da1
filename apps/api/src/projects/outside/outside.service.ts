import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { type OutsideMeasure, outsideMeasures } from './outside.entity';
import {
  listOwnFinished,
  listShown,
  type NamedRow,
  readRanges,
  type RangeRow,
} from './outside.queries';
import type { OutsideRangeView, OutsideView } from './outside.views';

/** What finished projects of the same kind cost, took and gave, to hold one's own numbers against. */
@Injectable()
export class OutsideService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
  ) {}

  /** @throws Problem `not-found` for a project that the actor does not see */
  read(actor: ProjectActor, projectId: string): Promise<OutsideView> {
    return this.tenant.run(actor, async (manager) => {
      const { id, kind, beginsOn, goLiveOn } = await this.gate.toRead(manager, actor, projectId);
      const ranges = await readRanges(manager, kind);
      return {
        kind,
        ranges: ranges.map(rangeView),
        // Somebody from outside sees what is told of all, and no project but theirs.
        shown: actor.guest ? [] : instead(ranges, await listShown(manager, kind)),
        own: await listOwnFinished(manager, actor, kind, id),
        months: beginsOn && goLiveOn ? monthsBetween(beginsOn, goLiveOn) : null,
      };
    });
  }
}

const became = {
  expense: 'becameExpense',
  months: 'becameMonths',
  benefit: 'realisedBenefit',
} as const satisfies Record<OutsideMeasure, keyof NamedRow>;

/** The projects that tell something which there is no range of. */
function instead(ranges: readonly RangeRow[], shown: readonly NamedRow[]): NamedRow[] {
  const told = new Set(ranges.map(({ measure }) => measure));
  const missing = outsideMeasures.filter((measure) => !told.has(measure));
  return shown.filter((row) => missing.some((measure) => row[became[measure]] !== null));
}

const spread = ([lower, median, upper]: [number, number, number]) => ({ lower, median, upper });

const rangeView = ({ madeAt, ratios, amounts, ...range }: RangeRow): OutsideRangeView => ({
  ...range,
  madeAt: madeAt.toISOString(),
  ratio: spread(ratios),
  amount: spread(amounts),
});

/** Whole months from one day to another, to the nearest; never below 0. */
export function monthsBetween(from: string, to: string): number {
  const [years, months, days] = [from, to]
    .map((day) => day.split('-').map(Number))
    .reduce((start, end) => end.map((part, at) => part - (start[at] ?? 0)));
  return Math.max(0, Math.round((years ?? 0) * 12 + (months ?? 0) + (days ?? 0) / 30));
}
