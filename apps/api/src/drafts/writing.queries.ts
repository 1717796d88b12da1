import { randomUUID } from 'node:crypto';
import { type DraftChange, type GoldenChange, goldenChange } from '@erfa/model-lab';
import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import type { KeptRefusal, LockedDraft, MadeChange, StoredCase } from './draft';
import type { ChangeOrigin } from './draft.entities';
import { canTakeBack } from './drafts.queries';
import type { PresenceView } from './drafts.views';
import type { MadeChangeView } from './writing.views';

const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;
const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** Changes told at once; where there are more, the draft is read again. */
export const mostTold = 1000;

/** What a batch that came before was told; null for a new one. */
export async function readBatch(
  manager: TenantManager,
  draftId: string,
  id: string,
): Promise<KeptRefusal[] | null> {
  const [row] = await manager.query<{ refused: KeptRefusal[] }[]>(
    'select refused from model_draft_batch where draft_id = $1 and id = $2',
    [draftId, id],
  );
  return row?.refused ?? null;
}

/** What a batch leaves. */
export interface WrittenBatch {
  readonly draftId: string;
  readonly batchId: string;
  readonly refused: readonly KeptRefusal[];
  /** The revision that its changes come after. */
  readonly revision: number;
  readonly changes: readonly MadeChange[];
  /** The draft as it is now; left out where no change was made in it. */
  readonly content?: { readonly text: string; readonly questionCount: number };
  /** The golden cases, where they have changed with it. */
  readonly golden?: readonly StoredCase[];
}

/** Keeps a batch, its changes and the draft they leave, in one statement. */
export async function writeBatch(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  batch: WrittenBatch,
): Promise<void> {
  const rows = batch.changes.map((made, at) => ({ ...made, revision: batch.revision + 1 + at }));
  await manager.query(
    `with kept as (
       insert into model_draft_batch (organisation_id, draft_id, id, refused, made_by) values ($1, $2, $3, $4, $5)
     ), made as (
       insert into model_draft_change (organisation_id, draft_id, revision, batch_id, change, kind, takes_back, made_by)
       select $1, $2, x.revision, $3, x.change, x.kind, x."takesBack", $5
       from jsonb_to_recordset($6) x (revision integer, change jsonb, kind text, "takesBack" integer)
     )
     update model_draft set content = coalesce($7, content), question_count = coalesce($8, question_count), revision = revision + $9, updated_at = now(), updated_by = $5,
       golden = coalesce($10, golden), golden_revision = golden_revision + case when $10 is null then 0 else 1 end
     where id = $2 and ($9 > 0 or $10::jsonb is not null)`,
    [
      organisationId,
      batch.draftId,
      batch.batchId,
      JSON.stringify(batch.refused),
      personId,
      JSON.stringify(rows),
      batch.content?.text ?? null,
      batch.content?.questionCount ?? null,
      rows.length,
      batch.golden ? JSON.stringify(batch.golden) : null,
    ],
  );
}

/** A change of one's own that may be taken back. */
export interface OwnChange {
  readonly revision: number;
  readonly change: DraftChange | GoldenChange;
}

/**
 * One's own newest change that is not taken back, or the newest that was and may be made again; of a certain revision, where
 * one is given. Whatever was written since leaves nothing to make again.
 */
export async function readOwnChange(
  manager: TenantManager,
  draftId: string,
  origin: Exclude<ChangeOrigin, 'write'>,
  revision: number | null,
): Promise<OwnChange | null> {
  const fits =
    origin === 'undo'
      ? `c.kind <> 'undo'`
      : `c.kind = 'undo' and not exists (select from model_draft_change n
          where n.draft_id = c.draft_id and n.made_by = c.made_by and n.kind = 'write' and n.revision > c.revision)`;
  const [row] = await manager.query<OwnChange[]>(
    `select c.revision, c.change from model_draft_change c
     where c.draft_id = $1 and c.made_by = ${person} and c.taken_back_by is null and ${fits} and ($2::integer is null or c.revision = $2)
     order by c.revision desc limit 1`,
    [draftId, revision],
  );
  return row ?? null;
}

export async function setTakenBack(
  manager: TenantManager,
  draftId: string,
  revision: number,
  by: number,
): Promise<void> {
  await manager.query(
    'update model_draft_change set taken_back_by = $3 where draft_id = $1 and revision = $2',
    [draftId, revision, by],
  );
}

/** Changes after a revision in their order; null when there are too many to tell. */
export async function listChanges(
  manager: TenantManager,
  draftId: string,
  after: number,
): Promise<MadeChangeView[] | null> {
  const rows = await manager.query<MadeChangeView[]>(
    `select c.revision, c.change, c.kind, c.batch_id as batch, c.made_by = ${person} as own,
       coalesce(p.name, pseudonym(c.made_by)) as "madeBy", c.made_at as "madeAt"
     from model_draft_change c left join person p on p.id = c.made_by
     where c.draft_id = $1 and c.revision > $2 order by c.revision limit $3`,
    [draftId, after, mostTold + 1],
  );
  return rows.length > mostTold ? null : rows;
}

/** How a draft stands, without what it holds. */
export interface DraftStanding {
  readonly revision: number;
  readonly goldenRevision: number;
  readonly discardedAt: string | null;
  readonly undoable: boolean;
  readonly redoable: boolean;
}

export async function readStanding(
  manager: TenantManager,
  id: string,
): Promise<DraftStanding | null> {
  const [row] = await manager.query<DraftStanding[]>(
    `select d.revision, d.golden_revision as "goldenRevision", d.discarded_at as "discardedAt", ${canTakeBack}
     from model_draft d where d.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Says where one is, and forgets who has been gone for an hour. @returns the others who are here */
export function writePresence(
  manager: TenantManager,
  draftId: string,
  node: string | null,
): Promise<PresenceView[]> {
  return manager.query(
    `with here as (
       insert into model_draft_presence as h (organisation_id, draft_id, person_id, node_key) values (${organisation}, $1, ${person}, $2)
       on conflict on constraint pk_model_draft_presence do update set node_key = excluded.node_key, seen_at = now()
     ), gone as (
       delete from model_draft_presence where draft_id = $1 and person_id <> ${person} and seen_at < now() - interval '1 hour'
     )
     select h.person_id as "personId", coalesce(p.name, pseudonym(h.person_id)) as name, h.node_key as node, h.seen_at as "seenAt"
     from model_draft_presence h left join person p on p.id = h.person_id
     where h.draft_id = $1 and h.person_id <> ${person} and h.seen_at > now() - interval '1 minute' order by h.seen_at desc`,
    [draftId, node],
  );
}

/** Keeps the golden cases of a draft as they are now, and the change that made them so: it is taken back like any other. @returns the revision then */
export async function writeGolden(
  manager: TenantManager,
  context: TenantContext,
  { id, golden: before, revision }: Pick<LockedDraft, 'id' | 'golden' | 'revision'>,
  golden: readonly StoredCase[],
): Promise<number> {
  const change = goldenChange(before, golden);
  await writeBatch(manager, context, {
    ...{ draftId: id, batchId: randomUUID(), refused: [], revision, golden },
    changes: change ? [{ change, kind: 'write', takesBack: null }] : [],
  });
  return change ? revision + 1 : revision;
}
