import { Injectable } from '@nestjs/common';
import {
  answerWords,
  isScored,
  type Language,
  type Model,
  questionsBelow,
  questionsOf,
  scaleOf,
  titlesOf,
  walkModel,
} from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import type { Details } from '../http/problem-entry';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { type AnsweringUnitRow, listAnsweringUnits } from './answering-units.queries';
import { valueFits } from './answer-value';
import { AssessmentsService } from './assessments.service';
import type { LeadsTo } from './result.entities';
import {
  insertAction,
  isColleague,
  listActions,
  readAction,
  updateAction,
} from './results.queries';
import type { ActionView, LeadsToView, WriteAction } from './results.views';

/** The plan of actions that a result leads to. It lives on after the round has closed. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext, assessmentId: string, language: Language): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      await this.assessments.found(manager, assessmentId);
      return this.views(manager, assessmentId, language);
    });
  }

  create(
    context: TenantContext,
    assessmentId: string,
    write: WriteAction,
    language: Language,
  ): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      await this.check(manager, context, assessmentId, write);
      const id = await insertAction(manager, context.organisationId ?? '', assessmentId, write);
      await this.audit.write(manager, context, 'action.added', id, {
        before: null,
        after: write.title,
      });
      return this.views(manager, assessmentId, language);
    });
  }

  change(
    context: TenantContext,
    id: string,
    write: WriteAction,
    seen: number,
    language: Language,
  ): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      const before = await readAction(manager, id);
      if (!before) throw new Problem('not-found');
      await this.check(manager, context, before.assessmentId, write);
      if (!(await updateAction(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], { current: await readAction(manager, id) });
      await this.audit.write(manager, context, 'action.changed', id, {
        before: before.state,
        after: write.state,
      });
      return this.views(manager, before.assessmentId, language);
    });
  }

  /** The plan, with the answers it is to lead to in words. */
  private async views(
    manager: TenantManager,
    assessmentId: string,
    language: Language,
  ): Promise<ActionView[]> {
    const { modelId } = await this.assessments.found(manager, assessmentId);
    const model = await this.models.get(manager, modelId);
    const units = await listAnsweringUnits(manager, assessmentId);
    const rows = await listActions(manager, assessmentId);
    return rows.map((row) => ({
      ...row,
      leadsTo: row.leadsTo && leadsToView(model, row.leadsTo, units, language),
    }));
  }

  private async check(
    manager: TenantManager,
    context: TenantContext,
    assessmentId: string,
    write: WriteAction,
  ): Promise<void> {
    const assessment = await this.assessments.found(manager, assessmentId);
    const keys = new Set<string>();
    const model = await this.models.get(manager, assessment.modelId);
    walkModel(model, ({ key }) => keys.add(key));
    const refuse = (path: string, code: string, details: Details = {}): never => {
      throw new Problem('invalid-input', {}, [{ path, code, details }]);
    };
    if (!keys.has(write.nodeKey)) refuse('nodeKey', 'isIn', { 0: '…' });
    if (
      write.ownerId != null &&
      !(await isColleague(manager, context.organisationId ?? '', write.ownerId))
    ) {
      refuse('ownerId', 'notAColleague');
    }
    const { leadsTo } = write;
    if (leadsTo == null) return;
    const scored = questionsBelow(model, write.nodeKey).find(({ key }) => key === leadsTo.question);
    if (!scored || !isScored(model, scored)) refuse('leadsTo.question', 'questionNotBelow');
    if (!valueFits(model, { question: leadsTo.question, state: 'answered', value: leadsTo.value }))
      refuse('leadsTo.value', 'valueNotOnScale');
    if (leadsTo.unit == null) return;
    const units = await listAnsweringUnits(manager, assessmentId);
    if (!units.some(({ unitId }) => unitId === leadsTo.unit)) refuse('leadsTo.unit', 'unitUnknown');
  }
}

function leadsToView(
  model: Model,
  { question, value, unit }: LeadsTo,
  units: readonly AnsweringUnitRow[],
  language: Language,
): LeadsToView {
  const known = questionsOf(model).find(({ key }) => key === question);
  return {
    question,
    title: titlesOf(model, language)(question),
    value,
    words: answerWords(known && scaleOf(model, known), value, language),
    unit,
    unitTitle: units.find(({ unitId }) => unitId === unit)?.name ?? null,
  };
}
