import type { Model } from '@erfa/scoring-sdk';
import type { AnswerView, SavedAnswerView, WriteAnswer } from '../assessments/answers.views';
import type { TaskView } from '../assessments/overview.views';
import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import { pilotColumns } from './pilots.queries';
import type { PilotInvitationView, PilotTimeView, WritePilotTime } from './pilots.views';

const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

// One's own sheet alone: a policy of the database hides the colleagues'.
const invitation = `${pilotColumns}, s.handed_in_at as "handedInAt", p.left_at as "leftAt",
  (select count(*)::integer from pilot_answer w where w.organisation_id = s.organisation_id and w.sheet_id = s.id and w.state <> 'unanswered') as answered`;
const from = `from pilot_participation p join model_pilot m on m.id = p.pilot_id
  left join pilot_sheet s on s.organisation_id = p.organisation_id and s.pilot_id = p.pilot_id and s.person_id = ${person}`;

/** Pilots that one's municipality is invited to, those that close last first. */
export function listInvitations(manager: TenantManager): Promise<PilotInvitationView[]> {
  return manager.query(`select ${invitation} ${from} order by m.closes_at desc, m.id`);
}

/** An invitation with one's sheet, and the model that is tried. */
export type SheetRow = PilotInvitationView & {
  readonly content: Model;
  readonly sheetId: string | null;
  readonly withComments: boolean;
  /** The model that it became, by key and version: drafts are KL's own, and what is published is for all to read. */
  readonly publishedId: string | null;
};

export async function readSheet(manager: TenantManager, pilotId: string): Promise<SheetRow | null> {
  const [row] = await manager.query<SheetRow[]>(
    `select ${invitation}, m.content, s.id as "sheetId", coalesce(s.with_comments, true) as "withComments",
       (select o.id from published_model o where o.key = m.content->>'key' and o.version = (m.content->>'version')::integer) as "publishedId"
     ${from} where m.id = $1`,
    [pilotId],
  );
  return row ?? null;
}

/** One's sheet while something is written in it: until the transaction ends it is neither handed in nor taken back. */
export async function holdSheet(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  pilotId: string,
): Promise<{ id: string; handedInAt: string | null }> {
  await manager.query(
    `insert into pilot_sheet (organisation_id, pilot_id, person_id) values ($1, $2, $3)
     on conflict on constraint uq_pilot_sheet_person do nothing`,
    [organisationId, pilotId, personId],
  );
  const [row] = await manager.query<[{ id: string; handedInAt: string | null }]>(
    `select id, handed_in_at as "handedInAt" from pilot_sheet where pilot_id = $1 and person_id = $2 for share`,
    [pilotId, personId],
  );
  return row;
}

/** One's answers; a question of which only the time is known is not among them. */
export function listOwnAnswers(manager: TenantManager, sheetId: string): Promise<AnswerView[]> {
  return manager.query(
    `select question_key as question, state, value, '' as reason, comment, '' as evidence, version, updated_at as "savedAt", null as "savedBy", false as carried
     from pilot_answer where sheet_id = $1 and version > 0 order by question_key`,
    [sheetId],
  );
}

export function listTimes(manager: TenantManager, sheetId: string): Promise<PilotTimeView[]> {
  return manager.query(
    'select question_key as question, seconds from pilot_answer where sheet_id = $1 and seconds > 0 order by question_key',
    [sheetId],
  );
}

/**
 * Saves a batch and writes it into the event log, in one statement, by the rule of an assessment's answers: an answer is written
 * when its version is the one that the change began from, and what is there already word for word counts as saved.
 */
export function saveAnswers(
  manager: TenantManager,
  { organisationId, personId, tokenId }: TenantContext,
  { pilotId, sheetId }: { pilotId: string; sheetId: string },
  answers: readonly WriteAnswer[],
): Promise<SavedAnswerView[]> {
  return manager.query(
    `with sent as (
       select question, state, case when state = 'answered' then value end as value, coalesce(comment, '') as comment, seen
       from jsonb_to_recordset($3) as x(question text, state text, value jsonb, comment text, seen integer)
     ), written as (
       insert into pilot_answer as w (organisation_id, sheet_id, question_key, state, value, comment, version)
       select $1, $2, question, state, value, comment, seen + 1 from sent order by question
       on conflict on constraint pk_pilot_answer do update
         set state = excluded.state, value = excluded.value, comment = excluded.comment, version = w.version + 1, updated_at = now()
         where w.version = excluded.version - 1
       returning question_key, version, updated_at
     ), logged as (
       insert into audit_event (organisation_id, actor_person_id, actor_token_id, kind, subject, content)
       select $1, $4, $5, 'pilot.answers-saved', $6::text, jsonb_build_object('count', count(*)) from written having count(*) > 0
     )
     select question_key as question, version, updated_at as "savedAt" from written
     union all
     select w.question_key, w.version, w.updated_at from sent x
     join pilot_answer w on w.organisation_id = $1 and w.sheet_id = $2 and w.question_key = x.question
     where w.version > x.seen and not exists (select from written n where n.question_key = x.question)
       and (w.state, w.comment) = (x.state, x.comment) and w.value is not distinct from x.value`,
    [organisationId, sheetId, JSON.stringify(answers), personId, tokenId ?? null, pilotId],
  );
}

/** Keeps the longest time that was told of each question: told again, it changes nothing. */
export async function keepTimes(
  manager: TenantManager,
  { organisationId }: TenantContext,
  sheetId: string,
  times: readonly WritePilotTime[],
): Promise<void> {
  await manager.query(
    `insert into pilot_answer as w (organisation_id, sheet_id, question_key, state, comment, version, seconds)
     select $1, $2, question, 'unanswered', '', 0, max(seconds) from jsonb_to_recordset($3) as x(question text, seconds integer) group by question order by question
     on conflict on constraint pk_pilot_answer do update set seconds = excluded.seconds where w.seconds < excluded.seconds`,
    [organisationId, sheetId, JSON.stringify(times)],
  );
}

/** Says whether KL may read one's comments. */
export async function setWithComments(
  manager: TenantManager,
  sheetId: string,
  comments: boolean,
): Promise<void> {
  await manager.query('update pilot_sheet set with_comments = $2 where id = $1', [
    sheetId,
    comments,
  ]);
}

/** Hands one's sheet in, or takes it back. @returns whether it was so */
export async function handIn(
  manager: TenantManager,
  pilotId: string,
  handedIn: boolean,
  hidden: readonly string[],
): Promise<boolean> {
  const [row] = await manager.query<[{ done: boolean }]>(
    'select hand_in_pilot($1, $2, $3) as done',
    [pilotId, handedIn, hidden],
  );
  return row.done;
}

/** Takes the municipality out of a pilot, or back in. @returns whether it was so */
export async function leave(
  manager: TenantManager,
  pilotId: string,
  left: boolean,
): Promise<boolean> {
  const [row] = await manager.query<[{ done: boolean }]>('select leave_pilot($1, $2) as done', [
    pilotId,
    left,
  ]);
  return row.done;
}

/** Pilots that wait for the caller: open, and not handed in. */
export function pilotTasks(manager: TenantManager): Promise<TaskView[]> {
  return manager.query(
    `select 'answer-pilot' as kind, m.id as target, m.content->'title' as title, null::jsonb as round,
       m.question_count - (select count(*)::integer from pilot_answer w where w.organisation_id = s.organisation_id and w.sheet_id = s.id and w.state <> 'unanswered') as count,
       m.minutes, m.closes_at as "dueAt"
     ${from} where p.left_at is null and s.handed_in_at is null and m.closed_at is null and m.opens_at <= now() and m.closes_at > now()`,
  );
}
