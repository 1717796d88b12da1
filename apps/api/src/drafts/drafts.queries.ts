import type { Model } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { LockedDraft, StoredCase } from './draft';
import type { DraftSummaryView, DraftView, PresenceView } from './drafts.views';

const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;
/** The name of a person by id, or what is left of one who is erased. */
export const nameOf = (id: string): string =>
  `coalesce((select p.name from person p where p.id = ${id}), pseudonym(${id}))`;

const summary = `d.id, d.content->>'key' as key, (d.content->>'version')::integer as version, d.content->'title' as title,
  d.question_count as "questionCount", d.revision, d.created_at as "createdAt", ${nameOf('d.created_by')} as "createdBy",
  d.updated_at as "updatedAt", ${nameOf('d.updated_by')} as "updatedBy", d.discarded_at as "discardedAt", d.published_id as "publishedId",
  (select coalesce(a.decision, 'pending') from model_draft_approval a where a.draft_id = d.id
    and (a.revision, a.golden_revision) = (d.revision, d.golden_revision) order by a.asked_at desc, a.id desc limit 1) as approval,
  case when m.id is not null then jsonb_build_object('id', m.id, 'version', m.version, 'title', m.content->'title', 'retiredAt', m.retired_at) end as predecessor
  `;
const from = `from model_draft d left join published_model m on m.id = d.predecessor_id`;

/** Whether one has a change of one's own to take back, or to make again. */
export const canTakeBack = `
  exists (select from model_draft_change c where c.draft_id = d.id and c.made_by = ${person} and c.kind <> 'undo' and c.taken_back_by is null) as undoable,
  exists (select from model_draft_change c where c.draft_id = d.id and c.made_by = ${person} and c.kind = 'undo' and c.taken_back_by is null
    and not exists (select from model_draft_change n where n.draft_id = d.id and n.made_by = c.made_by and n.kind = 'write' and n.revision > c.revision)) as redoable`;

/** Every draft, changed last first; discarded ones last. */
export function listDrafts(manager: TenantManager): Promise<DraftSummaryView[]> {
  return manager.query(
    `select ${summary} ${from} order by d.discarded_at is not null, d.updated_at desc, d.id`,
  );
}

/** A draft as it is stored, without what plugins and people add to it. */
export type DraftRow = Omit<
  DraftView,
  'plugin' | 'pluginProblem' | 'present' | 'publishedKeys' | 'content'
> & {
  content: Model;
};

export async function readDraft(manager: TenantManager, id: string): Promise<DraftRow | null> {
  const [row] = await manager.query<DraftRow[]>(
    `select ${summary}, d.content, d.golden_revision as "goldenRevision",
       (select coalesce(jsonb_agg(jsonb_build_object('id', g.item->'id', 'version', g.item->'version', 'case', g.item->'case',
          'changedBy', ${nameOf(`(g.item->>'by')::uuid`)}, 'changedAt', g.item->'at') order by g.at), '[]')
        from jsonb_array_elements(d.golden) with ordinality g (item, at)) as golden, ${canTakeBack}
     ${from} where d.id = $1`,
    [id],
  );
  return row ?? null;
}

/** What is scored and looked at: the model of a draft with its golden cases. */
export type DraftContent = Pick<
  LockedDraft,
  'content' | 'golden' | 'goldenRevision' | 'revision' | 'predecessorId'
>;

export async function readContent(
  manager: TenantManager,
  id: string,
): Promise<DraftContent | null> {
  const [row] = await manager.query<DraftContent[]>(
    'select content, golden, golden_revision as "goldenRevision", revision, predecessor_id as "predecessorId" from model_draft where id = $1',
    [id],
  );
  return row ?? null;
}

/** Reads a draft for writing: until the transaction ends nobody else changes it. */
export async function lockDraft(manager: TenantManager, id: string): Promise<LockedDraft | null> {
  const [row] = await manager.query<LockedDraft[]>(
    `select id, content, golden, golden_revision as "goldenRevision", revision, predecessor_id as "predecessorId", discarded_at as "discardedAt", published_id as "publishedId"
     from model_draft where id = $1 for no key update`,
    [id],
  );
  return row ?? null;
}

/** Others who were at a draft in the last minute. */
export function listPresent(manager: TenantManager, id: string): Promise<PresenceView[]> {
  return manager.query(
    `select h.person_id as "personId", ${nameOf('h.person_id')} as name, h.node_key as node, h.seen_at as "seenAt"
     from model_draft_presence h
     where h.draft_id = $1 and h.person_id <> ${person} and h.seen_at > now() - interval '1 minute' order by h.seen_at desc`,
    [id],
  );
}

/** The newest version published under a key; 0 where there is none. */
export async function newestVersion(manager: TenantManager, key: string): Promise<number> {
  const [row] = await manager.query<[{ version: number }]>(
    'select coalesce(max(version), 0) as version from published_model where key = $1',
    [key],
  );
  return row.version;
}

/** The newest version published under a key; null where there is none. */
export async function newestPublished(
  manager: TenantManager,
  key: string,
): Promise<{ id: string; version: number } | null> {
  const [row] = await manager.query<{ id: string; version: number }[]>(
    'select id, version from published_model where key = $1 order by version desc limit 1',
    [key],
  );
  return row ?? null;
}

/** A draft that is to be begun. */
export interface NewDraft {
  readonly golden: readonly StoredCase[];
  readonly organisationId: string;
  readonly personId: string;
  readonly content: Model;
  readonly questionCount: number;
  readonly predecessorId: string | null;
}

/** @returns its id */
export async function insertDraft(manager: TenantManager, draft: NewDraft): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into model_draft (organisation_id, content, question_count, predecessor_id, created_by, updated_by, golden)
     values ($1, $2, $3, $4, $5, $5, $6) returning id`,
    [
      draft.organisationId,
      JSON.stringify(draft.content),
      draft.questionCount,
      draft.predecessorId,
      draft.personId,
      JSON.stringify(draft.golden),
    ],
  );
  return row.id;
}

/** @returns the key of the draft; null when it was so already, or there is none */
export async function setDiscarded(
  manager: TenantManager,
  id: string,
  discarded: boolean,
): Promise<string | null> {
  const [rows] = await manager.query<[{ key: string }[], number]>(
    `update model_draft set discarded_at = case when $2 then now() end, discarded_by = case when $2 then ${person} end
     where id = $1 and (discarded_at is null) = $2 and published_id is null returning content->>'key' as key`,
    [id, discarded],
  );
  return rows[0]?.key ?? null;
}
