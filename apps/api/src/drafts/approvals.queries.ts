import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import type { TaskView } from '../assessments/overview.views';
import type { ApprovalView, DecideApproval, PublishedApprovalView } from './approvals.views';
import { nameOf } from './drafts.queries';

const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** Every approval that was asked for, newest first. */
export function listApprovals(manager: TenantManager, draftId: string): Promise<ApprovalView[]> {
  return manager.query(
    `select a.id, a.revision, a.hash, a.note, ${nameOf('a.asked_by')} as "askedBy", a.asked_by = ${person} as own, a.asked_at as "askedAt",
       a.decision, a.comment, case when a.decided_by is not null then ${nameOf('a.decided_by')} end as "decidedBy", a.decided_at as "decidedAt",
       (a.revision, a.golden_revision) <> (d.revision, d.golden_revision) as void
     from model_draft_approval a join model_draft d on d.organisation_id = a.organisation_id and d.id = a.draft_id
     where a.draft_id = $1 order by a.asked_at desc, a.id desc`,
    [draftId],
  );
}

/** Who asked for a published model to be approved as it is, and who approved it; null where no draft of one's own became it. */
export async function readModelApproval(
  manager: TenantManager,
  modelId: string,
): Promise<PublishedApprovalView | null> {
  const [row] = await manager.query<PublishedApprovalView[]>(
    `select ${nameOf('a.asked_by')} as "askedBy", a.asked_at as "askedAt", a.note,
       ${nameOf('a.decided_by')} as "decidedBy", a.decided_at as "decidedAt", a.comment
     from model_draft d join model_draft_approval a on a.organisation_id = d.organisation_id and a.draft_id = d.id
       and (a.revision, a.golden_revision) = (d.revision, d.golden_revision)
     where d.published_id = $1 and a.decision = 'approved' order by a.decided_at desc, a.id desc limit 1`,
    [modelId],
  );
  return row ?? null;
}

/** Drafts that somebody else has asked to have approved as they are now, those asked for first coming first. The title names the version. */
export function approvalTasks(manager: TenantManager): Promise<TaskView[]> {
  // English may be empty in a draft.
  const title = (own: string) =>
    `coalesce(nullif(d.content->'title'->>'${own}', ''), d.content->'title'->>'da') || ', version ' || (d.content->>'version')`;
  return manager.query(
    `select 'approve-model' as kind, d.id as target, jsonb_build_object('da', ${title('da')}, 'en', ${title('en')}) as title,
       null::jsonb as round, 0 as count, 0 as minutes, null::timestamptz as "dueAt"
     from model_draft_approval a join model_draft d on d.organisation_id = a.organisation_id and d.id = a.draft_id
     where a.decision is null and a.asked_by <> ${person} and (a.revision, a.golden_revision) = (d.revision, d.golden_revision)
       and d.discarded_at is null and d.published_id is null
     order by a.asked_at, a.id`,
  );
}

/** What is to be approved: a draft as it was looked at. */
export interface AskedFor {
  readonly draftId: string;
  readonly revision: number;
  readonly goldenRevision: number;
  readonly hash: string;
  readonly note: string;
}

export async function insertApproval(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  asked: AskedFor,
): Promise<void> {
  await manager.query(
    `insert into model_draft_approval (organisation_id, draft_id, revision, golden_revision, hash, note, asked_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      organisationId,
      asked.draftId,
      asked.revision,
      asked.goldenRevision,
      asked.hash,
      asked.note,
      personId,
    ],
  );
}

export async function writeDecision(
  manager: TenantManager,
  id: string,
  { decision, comment }: DecideApproval,
): Promise<void> {
  await manager.query(
    `update model_draft_approval set decision = $2, comment = $3, decided_by = ${person}, decided_at = now() where id = $1`,
    [id, decision, comment],
  );
}

/** A draft that is to be published, as its golden cases were scored. */
export interface ToPublish {
  readonly draftId: string;
  readonly revision: number;
  readonly goldenRevision: number;
  readonly hash: string;
  readonly questions: number;
  readonly minutes: number;
}

/** What came of publishing; the id where it is published, now or before. */
export type PublishOutcome =
  | { readonly outcome: 'published' | 'draft-published'; readonly id: string }
  | {
      readonly outcome:
        | 'gone'
        | 'draft-discarded'
        | 'draft-changed'
        | 'approval-missing'
        | 'plugin-off'
        | 'model-published';
      readonly id: null;
    };

export async function publishDraft(
  manager: TenantManager,
  draft: ToPublish,
): Promise<PublishOutcome> {
  const [row] = await manager.query<[PublishOutcome]>(
    'select outcome, id from publish_draft($1, $2, $3, $4, $5, $6)',
    [
      draft.draftId,
      draft.revision,
      draft.goldenRevision,
      draft.hash,
      draft.questions,
      draft.minutes,
    ],
  );
  return row;
}
