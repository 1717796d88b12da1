import { Injectable } from '@nestjs/common';
import { lineBack, type LineBack } from '@erfa/model-lab';
import { findScore, type Model } from '@erfa/scoring-sdk';
import { readBridgeFigures } from '../bridges/bridges.queries';
import type { TextView } from '../models/models.views';
import { PublishedModels } from '../models/published-models';
import type { TenantManager } from '../persistence/tenant-transaction';
import { PublishedPlans } from '../succession/published-plans';
import type { LineBefore } from './line-before';
import type { FigureBefore } from './result-view';
import { previousResult } from './results.queries';

/** The result before, as far as its figures can be compared with those of another version. */
export interface PreviousFigures {
  readonly title: TextView;
  /** The version it was answered on. */
  readonly version: number;
  /** What a figure was; undefined where the two cannot be compared. */
  readonly figure: (key: string) => FigureBefore | undefined;
  /** Whether a figure goes on from what it was. */
  readonly line: (key: string) => LineBefore;
  /** Whether the whole or a dimension is chained, and the result before is still to be scored under this version. */
  readonly chainWaits: boolean;
}

/** Finds the result before one, through the plans between their versions, and over a bridge where a line is chained. */
@Injectable()
export class PreviousResults {
  constructor(
    private readonly models: PublishedModels,
    private readonly plans: PublishedPlans,
  ) {}

  /** @returns null where there is none of the same model */
  async read(
    manager: TenantManager,
    assessmentId: string,
    model: Model,
    modelId: string,
  ): Promise<PreviousFigures | null> {
    const found = await previousResult(manager, assessmentId);
    if (!found) return null;
    const { title, score } = found;
    const plans = await this.plans.between(manager, modelId, found.modelId);
    const { version } = await this.models.get(manager, found.modelId);
    if (plans === null) {
      const [figure, line] = [() => undefined, () => 'unplanned' as const];
      return { title, version, figure, line, chainWaits: false };
    }
    const isChained = ({ key }: { key: string }): boolean =>
      lineBack(plans, key).line === 'chained';
    const bridged = plans.length > 0 && [model, ...model.nodes].some(isChained);
    const again = bridged ? await readBridgeFigures(manager, found.assessmentId, modelId) : null;
    const figure = (key: string): FigureBefore | undefined => {
      const { key: was, line } = lineBack(plans, key);
      if (was === null) return undefined;
      if (line === 'comparable') return findScore(score, was);
      if (line !== 'chained') return undefined;
      const scored = again?.find((one) => one.key === key);
      return scored && { ...scored, under: scored.then };
    };
    const line = (key: string): LineBefore => lineBefore(lineBack(plans, key));
    return { title, version, figure, line, chainWaits: bridged && again === null };
  }
}

/** What is new has no line to go on from, whatever the versions after its first one say. */
function lineBefore({ key, line }: LineBack): LineBefore {
  return key === null || line === 'new-line' || line === 'ended' ? 'new-line' : line;
}
