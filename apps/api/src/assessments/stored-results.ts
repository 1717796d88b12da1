import { Injectable } from '@nestjs/common';
import type { Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { AssessmentRow } from './assessments.queries';
import { AssessmentsService } from './assessments.service';
import { readResult, readWaiting, type ResultRow } from './results.queries';

/** A result as it was stored, with what it is a result of. */
export interface StoredResult {
  assessment: AssessmentRow;
  state: 'submitted' | 'frozen';
  result: ResultRow;
  model: Model;
}

/** Finds the stored result of an assessment, or says why there is none. */
@Injectable()
export class StoredResults {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
  ) {}

  /** @throws Problem `not-found`, `no-result`, `result-waits`, `assessment-withdrawn`, `not-submitted-in-time` */
  async read(manager: TenantManager, id: string): Promise<StoredResult> {
    const assessment = await this.assessments.found(manager, id);
    const result = await readResult(manager, id);
    const { state } = assessment;
    if (state === 'lapsed' || (state === 'open' && !assessment.roundOpen))
      throw new Problem('not-submitted-in-time');
    if (state === 'withdrawn') throw new Problem('assessment-withdrawn');
    if (state === 'open') throw new Problem('no-result');
    if (!result) throw await this.missing(manager, id);
    const model = await this.models.get(manager, assessment.modelId);
    return { assessment, state, result, model };
  }

  /** Why there is no result of what was handed in. */
  private async missing(manager: TenantManager, id: string): Promise<Problem> {
    const waiting = await readWaiting(manager, id);
    if (!waiting) return new Problem('no-result');
    const { plugin, code } = waiting;
    return new Problem('result-waits', { plugin }, [], { plugin, reason: code });
  }
}
