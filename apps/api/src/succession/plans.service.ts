import { Injectable } from '@nestjs/common';
import { contentHash } from '@erfa/model-format';
import {
  bridgeOver,
  checkPlan,
  isRaised,
  linesThatGoOn,
  planMigration,
  versionOf,
  writtenSplits,
  type Decision,
  type DraftChange,
  type MigrationPlan,
  type Operation,
  type PlanFault,
} from '@erfa/model-lab';
import type { Language, Model } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { countedTables, countsBy, eitherMeaning } from './dry-run';
import { faultWords } from './fault-words';
import { groundOf } from './line-ground';
import type { RuleSide } from './option-words';
import { decisionView, planView } from './plan-view';
import type { DecidePlan, PlanView } from './plans.views';
import { rescaleRule } from './rescale-choice';
import type { DecisionContent } from './succession.entities';
import {
  countFates,
  listPlanDecisions,
  listSplittingChanges,
  publishSuccession,
  readApproval,
  readDraft,
  readLastRound,
  readPlanDecision,
  writeApproval,
  writePlanDecision,
  type DraftRow,
  type PlanDecisionRow,
} from './succession.queries';

/** A plan as it stands now, with what it was made of. */
interface Standing {
  draft: DraftRow & { predecessorId: string };
  before: Model;
  decisions: PlanDecisionRow[];
  /** The changes of the draft that split questions. */
  splitting: DraftChange[];
  plan: MigrationPlan;
  hash: string;
  faults: PlanFault[];
  /** Keys of figures whose line is chained over the last round; in the new version. */
  bridged: ReadonlySet<string>;
}

/** The plan of a draft that follows a published version: proposed, decided by KL, approved, and published with it. */
@Injectable()
export class PlansService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
    private readonly scoring: Scoring,
  ) {}

  /** @throws Problem `not-found`, `plan-without-predecessor` */
  read(context: TenantContext, draftId: string, language: Language): Promise<PlanView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, await this.standing(manager, draftId), language),
    );
  }

  /**
   * Decides about one question or group of the old version; what was decided before stays on record.
   * @param seen version of the decision that was read; 0 when there was none
   * @throws Problem `not-found`, `plan-without-predecessor`, `draft-published`, `version-conflict` with what stands, `plan-decision-unfit`
   */
  decide(
    context: TenantContext,
    draftId: string,
    key: string,
    body: DecidePlan,
    seen: number,
    language: Language,
  ): Promise<PlanView> {
    return this.tenant.run(context, async (manager) => {
      const standing = await this.standing(manager, draftId, true);
      const last = this.seen(standing, key, seen);
      const decided = await this.write(manager, context, standing, {
        key,
        version: seen + 1,
        content: withGround(contentOf(body), last?.content ?? null, standing, key),
        back: last?.content ? last.version : null,
      });
      assertFits(standing, decided, key, language);
      await this.audit.write(manager, context, 'model.plan-decided', standing.draft.content.key, {
        key,
      });
      return this.view(manager, decided, language);
    });
  }

  /**
   * Goes back to what stood before the last decision about a key.
   * @throws as {@link decide}; `not-found` where nothing is decided
   */
  undo(
    context: TenantContext,
    draftId: string,
    key: string,
    seen: number,
    language: Language,
  ): Promise<PlanView> {
    return this.tenant.run(context, async (manager) => {
      const standing = await this.standing(manager, draftId, true);
      const last = this.seen(standing, key, seen);
      if (!last?.content) throw new Problem('not-found');
      const before =
        last.back === null ? null : await readPlanDecision(manager, draftId, key, last.back);
      const undone = await this.write(manager, context, standing, {
        key,
        version: seen + 1,
        content: before?.content ?? null,
        // So that undoing again goes further back.
        back: before?.back ?? null,
      });
      await this.audit.write(manager, context, 'model.plan-undone', standing.draft.content.key, {
        key,
      });
      return this.view(manager, undone, language);
    });
  }

  /**
   * Approves exactly the plan that was looked at.
   * @throws Problem `not-found`, `plan-without-predecessor`, `draft-published`, `plan-changed`, `plan-faulty`
   */
  approve(
    context: TenantContext,
    draftId: string,
    hash: string,
    language: Language,
  ): Promise<PlanView> {
    return this.tenant.run(context, async (manager) => {
      const standing = await this.standing(manager, draftId, true);
      if (standing.hash !== hash) throw new Problem('plan-changed');
      if (standing.faults.length > 0) {
        throw new Problem('plan-faulty', {}, [], {
          errors: told(standing, standing.faults, language),
        });
      }
      await writeApproval(manager, context.organisationId ?? '', draftId, hash, context.personId);
      await this.audit.write(manager, context, 'model.plan-approved', standing.draft.content.key, {
        hash,
      });
      return this.view(manager, standing, language);
    });
  }

  /**
   * Whether a draft can be published as far as its plan goes: it follows nothing, or its plan is approved as it is.
   * @throws Problem `plan-not-approved`, `not-found`
   */
  async assertReady(manager: TenantManager, draftId: string): Promise<void> {
    const draft = await readDraft(manager, draftId);
    if (!draft) throw new Problem('not-found');
    if (draft.predecessorId === null) return;
    const { before, hash } = await this.standing(manager, draftId);
    if ((await readApproval(manager, draftId))?.hash !== hash)
      throw new Problem('plan-not-approved', { version: before.version });
  }

  /**
   * Publishes a draft's approved plan with the version that was made of it, in the transaction that publishes that. A draft that
   * follows nothing has none.
   * @param modelId the published version
   * @throws Problem `plan-not-approved`, `not-found`
   */
  async publishWith(manager: TenantManager, draftId: string, modelId: string): Promise<void> {
    await this.assertReady(manager, draftId);
    const draft = await readDraft(manager, draftId);
    if (!draft?.predecessorId) return;
    const { plan, hash } = await this.standing(manager, draftId);
    await publishSuccession(manager, modelId, draft.predecessorId, hash, plan);
  }

  private async standing(manager: TenantManager, draftId: string, lock = false): Promise<Standing> {
    const draft = await readDraft(manager, draftId, lock);
    if (!draft) throw new Problem('not-found');
    if (lock && draft.publishedId !== null) throw new Problem('draft-published');
    const { predecessorId, predecessorHash } = draft;
    if (predecessorId === null || predecessorHash === null)
      throw new Problem('plan-without-predecessor');
    const before = await this.models.get(manager, predecessorId);
    const decisions = await listPlanDecisions(manager, draftId);
    const splitting = await listSplittingChanges(manager, draftId);
    return { before, ...planned({ ...draft, predecessorId }, before, decisions, splitting) };
  }

  /** The decision that stands about a key. @throws Problem `not-found`, `version-conflict` */
  private seen(
    { before, decisions }: Standing,
    key: string,
    seen: number,
  ): PlanDecisionRow | undefined {
    const last = decisions.find((row) => row.key === key);
    if ((last?.version ?? 0) !== seen) {
      throw new Problem('version-conflict', {}, [], { current: last ? decisionView(last) : null });
    }
    if (!last && !hasNode(before, key)) throw new Problem('not-found');
    return last;
  }

  private async write(
    manager: TenantManager,
    context: TenantContext,
    { draft, before, splitting }: Standing,
    written: {
      key: string;
      version: number;
      content: DecisionContent | null;
      back: number | null;
    },
  ): Promise<Standing> {
    await writePlanDecision(manager, {
      ...written,
      organisationId: context.organisationId ?? '',
      draftId: draft.id,
      decidedBy: context.personId,
    });
    const decisions = await listPlanDecisions(manager, draft.id);
    return { before, ...planned(draft, before, decisions, splitting) };
  }

  private side(model: Model): RuleSide {
    return { model, options: this.scoring.options(model) };
  }

  private async view(
    manager: TenantManager,
    standing: Standing,
    language: Language,
  ): Promise<PlanView> {
    const { draft, before, plan, hash } = standing;
    const round = await readLastRound(manager, draft.predecessorId);
    const { operations } = plan;
    const count = async (tables: ReturnType<typeof countedTables>) =>
      round ? countFates(manager, round.id, tables) : [];
    const rows = await count(countedTables(operations, before, draft.content));
    const either = await count(eitherMeaning(operations, before, draft.content));
    const all = rows.find(({ fate }) => fate === 'all');
    const counts = countsBy(rows);
    const approval = await readApproval(manager, draft.id);
    return planView({
      ...standing,
      dryRun: round && {
        round: { id: round.id, title: round.title, closesOn: round.closesOn },
        told: all !== undefined,
        // Who runs the round knows how many have answered; that tells of no answer.
        municipalities: all?.municipalities ?? round.answering,
        answers: all?.answers ?? 0,
        counts: counts.get(null) ?? [],
      },
      counts,
      consequences: countsBy(either),
      sides: { before: this.side(before), after: this.side(draft.content) },
      approval: approval && {
        approvedBy: approval.approvedBy,
        approvedAt: approval.approvedAt.toISOString(),
        stands: approval.hash === hash,
      },
      language,
    });
  }
}

function planned(
  draft: Standing['draft'],
  before: Model,
  decisions: PlanDecisionRow[],
  splitting: DraftChange[],
): Omit<Standing, 'before'> {
  const after = draft.content;
  const plan = planMigration(
    before,
    after,
    {
      from: { key: before.key, version: before.version, hash: draft.predecessorHash ?? '' },
      to: { key: after.key, version: after.version, hash: contentHash(after) },
    },
    decisions.flatMap(decisionOf),
    writtenSplits(splitting),
  );
  const { figures } = bridgeOver([plan], [after, before]);
  return {
    ...{
      draft,
      decisions,
      splitting,
      plan,
      hash: planHash(plan),
      faults: checkPlan(plan, before, after),
    },
    bridged: new Set(figures.map(({ key }) => key)),
  };
}

/**
 * Hash of a plan with both versions' hashes in it. Who decided, when, and what was proposed instead are no
 * part of what is approved: the same choices make the same plan.
 */
function planHash({ operations, setAside: _, ...plan }: MigrationPlan): string {
  return contentHash({
    ...plan,
    operations: operations.map(
      ({ decided, proposed: _proposed, reason: _reason, ...operation }) => ({
        ...operation,
        notes: decided.map(({ key, note }) => ({ key, note })),
      }),
    ),
  });
}

export function decisionOf({ key, content, decidedById, decidedAt }: PlanDecisionRow): Decision[] {
  if (!content) return [];
  const { ground: _, ...choice } = content;
  // Who decided is kept by id: names have to be erased some day, and a published plan never changes.
  return [{ key, ...choice, by: decidedById ?? '', at: decidedAt.toISOString() }];
}

function contentOf({ to, meaning, rescale, comparability, note }: DecidePlan): DecisionContent {
  return {
    to: to ?? null,
    meaning: meaning ?? null,
    rescale: rescale ? rescaleRule(rescale.method) : null,
    comparability: comparability ?? null,
    note: note ?? '',
  };
}

/** A choice with what its line was judged by: as it is with the choice, unless the line only came along with another choice. */
function withGround(
  content: DecisionContent,
  last: DecisionContent | null,
  { draft, before, decisions, splitting }: Standing,
  key: string,
): DecisionContent {
  const chosen = { version: 1, before: null, back: null, decidedById: null, decidedBy: null };
  const others = decisions.filter((row) => row.key !== key);
  const tried = [...others, { ...chosen, key, content, decidedAt: new Date(0) }];
  const { plan } = planned(draft, before, tried, splitting);
  const operation = plan.operations.find(({ from }) => from.includes(key));
  if (content.comparability === null || !operation) return content;
  const [line, rest] = [
    (one: DecisionContent) => contentHash([one.comparability, one.note]),
    (one: DecisionContent) => contentHash([one.to, one.meaning, one.rescale]),
  ];
  if (last?.ground && line(last) === line(content) && rest(last) !== rest(content)) {
    return { ...content, ground: last.ground };
  }
  return { ...content, ground: groundOf(operation, plan, draft.content) };
}

function hasNode(model: Model, key: string): boolean {
  return versionOf(model).nodes.has(key);
}

/** @throws Problem `plan-decision-unfit` where the decision has no effect, or makes faults that were not there */
function assertFits(before: Standing, after: Standing, key: string, language: Language): void {
  const name = ({ code, key: at }: PlanFault): string => `${code} ${at}`;
  const known = new Set(before.faults.map(name));
  const made = after.faults.filter((fault) => !known.has(name(fault)));
  const aside = after.plan.setAside.some((decision) => decision.key === key);
  const content = after.decisions.find((row) => row.key === key)?.content;
  const operation = after.plan.operations.find(({ from }) => from.includes(key));
  const unraised =
    content?.comparability && operation && operation.comparability !== content.comparability;
  const errors = [
    ...told(after, made, language),
    ...(aside ? told(after, [{ code: 'set-aside' as const, key }], language) : []),
    ...(unraised ? told(after, [{ code: lineFault(operation, content), key }], language) : []),
  ];
  if (errors.length > 0) throw new Problem('plan-decision-unfit', {}, [], { errors });
}

/** Why a class that was chosen does not hold. */
function lineFault(
  { follows }: Pick<Operation, 'follows'>,
  { comparability }: DecisionContent,
): 'raise-without-note' | 'class-misfit' {
  return comparability && linesThatGoOn.includes(follows) && isRaised(follows, comparability)
    ? 'raise-without-note'
    : 'class-misfit';
}

/** Faults as a problem names them: at which key, which one, and in words. */
function told(
  { before, draft }: Standing,
  faults: readonly (PlanFault | { code: 'set-aside'; key: string })[],
  language: Language,
): { path: string; code: string; message: string }[] {
  const [old, now] = [versionOf(before), versionOf(draft.content)];
  return faults.slice(0, 100).map(({ code, key }) => {
    const node = (old.nodes.get(key) ?? now.nodes.get(key))?.node;
    return { path: key, code, message: faultWords(code, node?.title[language] ?? key, language) };
  });
}
