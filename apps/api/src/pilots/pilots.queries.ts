import type { Model } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import { keptDays } from './limits';
import type {
  DraftPilotsView,
  DraftPilotView,
  OpenPilot,
  PilotChoiceView,
  PilotCommentView,
  PilotParticipantView,
} from './pilots.views';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** What everyone sees of a pilot. It is closed when its last day is over, whether or not somebody closed it. */
export const pilotColumns = `m.id, m.content->'title' as title,
  case when m.closed_at is not null or m.closes_at <= now() then 'closed' when m.opens_at > now() then 'planned' else 'open' end as state,
  m.opens_on::text as "opensOn", ${closingDay('m')}::text as "closesOn", coalesce(m.closed_at, m.closes_at) as "closesAt", m.note,
  m.question_count as "questionCount", m.minutes,
  ((coalesce(m.closed_at, m.closes_at) + interval '${keptDays} days') at time zone 'Europe/Copenhagen')::date::text as "deletedOn"`;

const ofDraft = `${pilotColumns}, m.revision, m.hash, m.expired_at as "expiredAt", c.invited, c."handedIn",
  (select count(*)::integer from pilot_comments(m.id) said
    left join pilot_comment_handled h on h.pilot_id = m.id and h.sheet_id = said.sheet_id and h.question_key = said.question
   where not coalesce(h.handled_at >= said.handed_in_at, false)) as "openComments"`;
const from = `from model_pilot m cross join lateral (
    select count(*)::integer as invited, count(*) filter (where p.state = 'handed-in')::integer as "handedIn" from pilot_participants(m.id) p
  ) c`;

/** A draft as a pilot of it is opened. */
export interface DraftNow extends Omit<DraftPilotsView, 'pilots'> {
  readonly content: Model;
}

export async function readDraftNow(manager: TenantManager, id: string): Promise<DraftNow | null> {
  const [row] = await manager.query<DraftNow[]>(
    `select d.revision, d.content->'title' as title, (d.content->>'version')::integer as version, b.version as "predecessorVersion",
       d.discarded_at is null and d.published_id is null as writable, d.content
     from model_draft d left join published_model b on b.id = d.predecessor_id where d.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The keys that were changed in a draft after a revision, oldest first; taking one back is a change of its own. */
export function listRenames(
  manager: TenantManager,
  draftId: string,
  after: number,
): Promise<{ node: string; to: string }[]> {
  return manager.query(
    `select change->>'node' as node, change->>'to' as to from model_draft_change
     where draft_id = $1 and revision > $2 and change->>'kind' = 'rekey' order by revision`,
    [draftId, after],
  );
}

/** Every pilot of a draft, newest first. */
export function listDraftPilots(
  manager: TenantManager,
  draftId: string,
): Promise<DraftPilotView[]> {
  return manager.query(
    `select ${ofDraft} ${from} where m.run_by = ${organisation} and m.draft_id = $1 order by m.created_at desc, m.id desc`,
    [draftId],
  );
}

export type RunPilotRow = DraftPilotView & { draftId: string; content: Model };

/** A pilot that one runs. */
export async function readRunPilot(
  manager: TenantManager,
  id: string,
): Promise<RunPilotRow | null> {
  const [row] = await manager.query<RunPilotRow[]>(
    `select ${ofDraft}, m.draft_id as "draftId", m.content ${from} where m.run_by = ${organisation} and m.id = $1`,
    [id],
  );
  return row ?? null;
}

/** What is opened: a draft as it was looked at, and to whom. */
export interface ToOpen extends OpenPilot {
  readonly draftId: string;
  readonly hash: string;
  readonly questions: number;
  readonly minutes: number;
}

/** What came of opening; the id with `opened`, and that of the model with `draft-published`. */
export type OpenOutcome =
  | { readonly outcome: 'opened' | 'draft-published'; readonly id: string }
  | {
      readonly outcome:
        'gone' | 'draft-discarded' | 'draft-changed' | 'pilot-period' | 'not-municipality';
      readonly id: null;
    };

export async function openPilot(manager: TenantManager, pilot: ToOpen): Promise<OpenOutcome> {
  const [row] = await manager.query<[OpenOutcome]>(
    'select outcome, id from open_pilot($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      pilot.draftId,
      pilot.revision,
      pilot.hash,
      pilot.questions,
      pilot.minutes,
      pilot.note ?? '',
      pilot.opensOn,
      pilot.closesOn,
      pilot.municipalityIds,
    ],
  );
  return row;
}

/** @returns whether it was open, and is closed now */
export async function closePilot(manager: TenantManager, id: string): Promise<boolean> {
  const [row] = await manager.query<[{ closed: boolean }]>('select close_pilot($1) as closed', [
    id,
  ]);
  return row.closed;
}

/** Closes what is still open, or to come, of a draft. */
export async function closePilotsOf(manager: TenantManager, draftId: string): Promise<void> {
  const open = await manager.query<{ id: string }[]>(
    `select id from model_pilot where run_by = ${organisation} and draft_id = $1 and closed_at is null and closes_at > now() order by id`,
    [draftId],
  );
  for (const { id } of open) await closePilot(manager, id);
}

/** The draft that a version was published from, where it has been tried, and how many comments nobody has seen to. */
export async function readPiloted(
  manager: TenantManager,
  modelId: string,
): Promise<{ draftId: string; openComments: number } | null> {
  const [draft] = await manager.query<{ id: string }[]>(
    `select d.id from model_draft d where d.published_id = $1
       and exists (select from model_pilot m where m.run_by = d.organisation_id and m.draft_id = d.id)`,
    [modelId],
  );
  if (!draft) return null;
  const pilots = await listDraftPilots(manager, draft.id);
  return {
    draftId: draft.id,
    openComments: pilots.reduce((sum, { openComments }) => sum + openComments, 0),
  };
}

export function listParticipants(
  manager: TenantManager,
  id: string,
): Promise<PilotParticipantView[]> {
  return manager.query(
    `select organisation_id as "organisationId", name, state, sheets, handed_in_at as "handedInAt"
     from pilot_participants($1) order by name collate "da-x-icu"`,
    [id],
  );
}

/** What was handed in to one question. */
export interface ItemRow {
  readonly question: string;
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly answers: PilotChoiceView[];
  /** Lower quartile, median and upper quartile. */
  readonly seconds: readonly [number, number, number] | null;
}

export function listItems(manager: TenantManager, id: string): Promise<ItemRow[]> {
  return manager.query(
    `select question, asked, answered, not_applicable as "notApplicable", dont_know as "dontKnow", answers, seconds from pilot_items($1)`,
    [id],
  );
}

export type CommentRow = PilotCommentView & { question: string };

/** Comments that were handed in, oldest first. */
export function listComments(manager: TenantManager, id: string): Promise<CommentRow[]> {
  return manager.query(
    `select c.sheet_id as "sheetId", c.organisation_id as "organisationId", c.name, c.question, c.comment, c.state, c.value,
       c.handed_in_at as "handedInAt", coalesce(h.handled_at >= c.handed_in_at, false) as handled
     from pilot_comments($1) c
     left join pilot_comment_handled h on h.pilot_id = $1 and h.sheet_id = c.sheet_id and h.question_key = c.question
     order by c.handed_in_at, c.sheet_id, c.question`,
    [id],
  );
}

/** Says that a comment is seen to, or is not. */
export async function setHandled(
  manager: TenantManager,
  pilotId: string,
  sheetId: string,
  question: string,
  handled: boolean,
): Promise<void> {
  await manager.query(
    handled
      ? `insert into pilot_comment_handled (organisation_id, pilot_id, sheet_id, question_key, handled_by)
         values (${organisation}, $1, $2, $3, nullif(current_setting('erfa.person_id', true), '')::uuid)
         on conflict on constraint pk_pilot_comment_handled do update set handled_at = now(), handled_by = excluded.handled_by`
      : 'delete from pilot_comment_handled where pilot_id = $1 and sheet_id = $2 and question_key = $3',
    [pilotId, sheetId, question],
  );
}
