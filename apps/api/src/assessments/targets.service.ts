import { Injectable } from '@nestjs/common';
import { levelsOf } from '@erfa/domain';
import { findScore, isScored, questionsOf } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import type { Details } from '../http/problem-entry';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { AssessmentsService } from './assessments.service';
import { PublishedModels } from '../models/published-models';
import { StoredResults } from './stored-results';
import {
  deleteTarget,
  listEfforts,
  readTarget,
  type TargetRow,
  writeEffort,
  writeTarget,
} from './targets.queries';
import type { WriteEffort, WriteTarget } from './targets.views';

/** What a municipality aims at, and what it says its changes take. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly stored: StoredResults,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Sets the target of a figure; `seen` is 0 for the first.
   * @throws Problem `invalid-input` for a figure that is not there, or a target that it cannot reach by its scale; `version-conflict`
   */
  set(
    context: TenantContext,
    id: string,
    nodeKey: string,
    write: WriteTarget,
    seen: number,
  ): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.check(manager, id, nodeKey, write);
      const before = await readTarget(manager, id, nodeKey);
      const row = { nodeKey, ...write };
      if (!(await writeTarget(manager, context.organisationId ?? '', id, row, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readTarget(manager, id, nodeKey),
        });
      await this.audit.write(manager, context, 'target.set', id, {
        node: nodeKey,
        before: before && plain(before),
        after: plain(row),
      });
    });
  }

  /** @throws Problem `not-found` where there is none, `version-conflict` */
  remove(context: TenantContext, id: string, nodeKey: string, seen: number): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.assessments.found(manager, id);
      const before = await readTarget(manager, id, nodeKey);
      if (!before) throw new Problem('not-found');
      if (!(await deleteTarget(manager, id, nodeKey, seen)))
        throw new Problem('version-conflict', {}, [], { current: before });
      const content = { node: nodeKey, before: plain(before), after: null };
      await this.audit.write(manager, context, 'target.removed', id, content);
    });
  }

  /**
   * Says what changing the answer to a question takes; neither size nor days takes the estimate away.
   * @throws Problem `not-found` for a question that is not there, `invalid-input`, `version-conflict`
   */
  estimate(
    context: TenantContext,
    id: string,
    question: string,
    { size = null, days = null }: WriteEffort,
    seen: number,
  ): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      const { modelId } = await this.assessments.found(manager, id);
      const model = await this.models.get(manager, modelId);
      if (!questionsOf(model).some((node) => node.key === question && isScored(model, node)))
        throw new Problem('not-found');
      if (size !== null && days !== null) refuse('days', 'oneOfBoth');
      const effort = { size, days };
      if (!(await writeEffort(manager, context.organisationId ?? '', id, question, effort, seen))) {
        const efforts = await listEfforts(manager, id);
        const current = efforts.find((row) => row.question === question) ?? null;
        throw new Problem('version-conflict', {}, [], { current });
      }
      const kind = size === null && days === null ? 'effort.removed' : 'effort.set';
      await this.audit.write(manager, context, kind, id, { question, after: size ?? days });
    });
  }

  private async check(
    manager: TenantManager,
    id: string,
    nodeKey: string,
    { reachedAt, least }: WriteTarget,
  ): Promise<void> {
    const { result } = await this.stored.read(manager, id);
    const node = findScore(result.score, nodeKey);
    if (!node || node.contributions.some(({ rule }) => rule === 'not-scored'))
      throw new Problem('invalid-input', {}, [{ path: 'node', code: 'noSuchFigure', details: {} }]);
    const levels = levelsOf(node);
    if (reachedAt === 'level' && node.level === null && levels === null)
      refuse('reachedAt', 'noLevels');
    const bounds =
      reachedAt === 'value' ? node.range : levels && { min: levels.lowest, max: levels.highest };
    if (bounds && least < bounds.min) refuse('least', 'min', { 0: bounds.min });
    if (bounds && least > bounds.max) refuse('least', 'max', { 0: bounds.max });
    if (reachedAt === 'level' && !Number.isInteger(least)) refuse('least', 'isInt');
    if (Math.abs(least) > 1e12) refuse('least', 'max', { 0: 1e12 });
  }
}

function refuse(path: string, code: string, details: Details = {}): never {
  throw new Problem('invalid-input', {}, [{ path, code, details }]);
}

const plain = ({ reachedAt, least, dueOn }: Omit<TargetRow, 'version'>): string =>
  `${reachedAt} ${least}, ${dueOn}`;
