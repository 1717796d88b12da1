import { Injectable } from '@nestjs/common';
import { contentHash } from '@erfa/model-format';
import { minutesOf, questionsOf, type Language, type Model } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { readModelSummary } from '../models/models.queries';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { closePilotsOf, readPiloted } from '../pilots/pilots.queries';
import { PlansService } from '../succession/plans.service';
import {
  insertApproval,
  listApprovals,
  publishDraft,
  readModelApproval,
  writeDecision,
  type PublishOutcome,
} from './approvals.queries';
import type {
  ApprovalsView,
  ApprovalView,
  DecideApproval,
  ModelApprovalView,
  PublishedDraftView,
} from './approvals.views';
import type { LockedDraft } from './draft';
import { lockDraft } from './drafts.queries';
import { GoldenService } from './golden.service';
import { TryingService, type Looked } from './trying.service';
import { demandWritable } from './writing.service';

/** A draft from the first who finds it ready to the published model: two persons approve, and never the same one. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
    private readonly scoring: Scoring,
    private readonly trying: TryingService,
    private readonly golden: GoldenService,
    private readonly plans: PlansService,
  ) {}

  /** @throws Problem `not-found` */
  list(context: TenantContext, id: string): Promise<ApprovalsView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, await this.locked(manager, id)),
    );
  }

  /**
   * Asks for a draft to be approved as it is now. It has to be one that could be published: whoever approves should not
   * have to find out what a machine can.
   * @throws Problem `draft-changed` when somebody wrote meanwhile, `approval-pending`, and as {@link demandPublishable}
   */
  async ask(
    context: TenantContext,
    id: string,
    note: string,
    language: Language,
  ): Promise<ApprovalsView> {
    await this.writable(context, id);
    const { model, revision, goldenRevision } = await this.demandPublishable(context, id, language);
    const hash = contentHash(model);
    return this.tenant.run(context, async (manager) => {
      const draft = await this.locked(manager, id);
      demandWritable(draft);
      if (draft.revision !== revision || draft.goldenRevision !== goldenRevision)
        throw new Problem('draft-changed');
      const known = await listApprovals(manager, id);
      if (known.some((approval) => !approval.void && approval.decision !== 'sent-back'))
        throw new Problem('approval-pending');
      const asked = { draftId: id, revision, goldenRevision, hash, note };
      await insertApproval(manager, context, asked);
      await this.audit.write(manager, context, 'model.approval-asked', model.key, { revision });
      return this.view(manager, draft);
    });
  }

  /**
   * Approves what another has asked for, or sends it back.
   * @throws Problem `not-found`, `approval-own`, `approval-decided`, `approval-void` when the draft has changed since, `invalid-input` for sending back without a word
   */
  decide(
    context: TenantContext,
    id: string,
    approvalId: string,
    decided: DecideApproval,
  ): Promise<ApprovalsView> {
    return this.tenant.run(context, async (manager) => {
      const draft = await this.locked(manager, id);
      const found = (await listApprovals(manager, id)).find((one) => one.id === approvalId);
      if (!found) throw new Problem('not-found');
      demandWritable(draft);
      demandOpen(found);
      if (decided.decision === 'sent-back' && decided.comment === '')
        throw new Problem('invalid-input', {}, [
          { path: 'comment', code: 'isNotEmpty', details: {} },
        ]);
      await writeDecision(manager, approvalId, decided);
      const kind = decided.decision === 'approved' ? 'model.approved' : 'model.sent-back';
      const { revision, content } = draft;
      await this.audit.write(manager, context, kind, content.key, { revision });
      return this.view(manager, draft);
    });
  }

  /**
   * Publishes a draft as two have approved it, its golden cases scored at this moment.
   * @throws Problem `approval-missing`, `draft-changed`, `draft-published`, `model-published`, and as {@link demandPublishable}
   */
  async publish(
    context: TenantContext,
    id: string,
    language: Language,
  ): Promise<PublishedDraftView> {
    const { approvals } = await this.writable(context, id);
    if (!approvals.some((one) => one.decision === 'approved' && !one.void))
      throw new Problem('approval-missing');
    const { model, revision, goldenRevision } = await this.demandPublishable(context, id, language);
    const questions = questionsOf(model);
    const outcome = await this.tenant.run(context, async (manager) => {
      const became = await publishDraft(manager, {
        ...{ draftId: id, revision, goldenRevision, hash: contentHash(model) },
        ...{ questions: questions.length, minutes: minutesOf(questions) },
      });
      if (became.outcome === 'published') {
        await this.plans.publishWith(manager, id, became.id);
        // There is nothing left to try: what is published does not change any more.
        await closePilotsOf(manager, id);
      }
      return became;
    });
    return { modelId: published(outcome, model), key: model.key, version: model.version };
  }

  /**
   * Who stands behind a published model. Its own organisation reads it alone: to others it is KL's model, not two persons'.
   * @throws Problem `not-found`
   */
  ofModel(context: TenantContext, modelId: string): Promise<ModelApprovalView> {
    return this.tenant.run(context, async (manager) => {
      if (!(await readModelSummary(manager, modelId))) throw new Problem('not-found');
      return {
        approval: await readModelApproval(manager, modelId),
        piloted: await readPiloted(manager, modelId),
      };
    });
  }

  /** Its approvals, where it is neither discarded nor published. */
  private writable(context: TenantContext, id: string): Promise<ApprovalsView> {
    return this.tenant.run(context, async (manager) => {
      const draft = await this.locked(manager, id);
      demandWritable(draft);
      return this.view(manager, draft);
    });
  }

  /**
   * A draft that could be published: no errors, every golden case, of which there has to be one, comes out, and what becomes of
   * answers to the version before is decided.
   * @throws Problem `not-found`, `plan-not-approved`, `draft-unready` naming the errors, `model-untried`, `golden-fails` naming what differs, or why the plugin cannot score it
   */
  private async demandPublishable(
    context: TenantContext,
    id: string,
    language: Language,
  ): Promise<Looked> {
    const looked = await this.trying.look(context, id);
    const { findings, pluginProblem } = await this.trying.findingsOf(looked, language);
    if (pluginProblem) throw new Problem(pluginProblem.code, { plugin: pluginProblem.plugin });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new Problem('draft-unready', {}, [], {
        errors: errors.slice(0, 100).map(({ node, field, code, message }) => ({
          ...{ path: [node, ...field].join('.'), code, message },
        })),
      });
    if (looked.golden.length === 0) throw new Problem('model-untried');
    // Beside the golden cases: a sheet without answers has to be scored as well.
    const attempt = await this.scoring.attempt(looked.model, { answers: {} });
    if (!attempt.scored)
      throw new Problem(attempt.unscored.code, { plugin: attempt.unscored.plugin });
    const { cases, passed } = await this.golden.tryLooked(looked, language);
    if (!passed)
      throw new Problem('golden-fails', {}, [], {
        errors: cases
          .filter((one) => !one.passed)
          .flatMap(({ id: caseId, name, messages, gone, pluginProblem: problem }) =>
            (problem
              ? [`${name}: ${problem.code}`]
              : [...gone.map((question) => `${name}: ${question.message}`), ...messages]
            ).map((message) => ({
              ...{ path: caseId, code: problem?.code ?? 'golden-differs', message },
            })),
          )
          .slice(0, 100),
      });
    await this.tenant.run(context, (manager) => this.plans.assertReady(manager, id));
    return looked;
  }

  private async locked(manager: TenantManager, id: string): Promise<LockedDraft> {
    const draft = await lockDraft(manager, id);
    if (!draft) throw new Problem('not-found');
    return draft;
  }

  private async view(
    manager: TenantManager,
    { id, revision, publishedId }: LockedDraft,
  ): Promise<ApprovalsView> {
    return { revision, publishedId, approvals: await listApprovals(manager, id) };
  }
}

/** @throws Problem `approval-decided`, `approval-void`, `approval-own` */
function demandOpen(approval: ApprovalView): void {
  if (approval.decision !== null) throw new Problem('approval-decided');
  if (approval.void) throw new Problem('approval-void');
  if (approval.own) throw new Problem('approval-own');
}

/** @returns the id of the published model @throws Problem saying why it is not */
function published({ outcome, id }: PublishOutcome, { key, version, scoring }: Model): string {
  switch (outcome) {
    case 'published':
      return id;
    case 'gone':
      throw new Problem('not-found');
    case 'model-published':
      throw new Problem('model-published', { key, version });
    case 'plugin-off':
      throw new Problem('plugin-off', { plugin: scoring.plugin });
    default:
      throw new Problem(outcome, {}, [], id === null ? {} : { modelId: id });
  }
}
