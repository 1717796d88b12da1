import type { ScoreNode, ScoringChoice } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from './closing-day';
import type { ParticipantView, RoundView, TileView, WriteRound } from './rounds.views';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

const select = `select r.id, jsonb_build_object('da', r.title_da, 'en', r.title_en) as title,
    case when r.state = 'open' and r.closes_at <= now() then 'closed' else r.state end as state,
    r.opens_on::text as "opensOn", ${closingDay()}::text as "closesOn", r.closes_at as "closesAt", r.model_id as "modelId",
    m.content->'scoring' as scoring, round_waiting(r.id) as waiting,
    m.content->'title' as "modelTitle", m.version as "modelVersion", m.question_count as "questionCount", m.minutes,
    r.terms, r.invited_all as "invitedAll", r.version,
    case when r.state = 'draft' then case when r.invited_all then (select count(*)::integer from municipality) else (select count(*)::integer from round_choice c where c.round_id = r.id) end else t.invited end as invited,
    case when r.state = 'draft' and not r.invited_all then (select coalesce(jsonb_agg(c.municipality_id), '[]') from round_choice c where c.round_id = r.id) else '[]'::jsonb end as "chosenIds",
    t.accepted, t.submitted,
    case when p.round_id is not null then jsonb_build_object('state', p.state, 'contactName', p.contact_name, 'contactEmail', p.contact_email,
      'reason', p.reason, 'version', p.version, 'assessmentId', s.id) end as own
  from round r
  join published_model m on m.id = r.model_id
  cross join lateral round_turnout(r.id) t
  left join participation p on p.round_id = r.id
  left join assessment s on s.round_id = r.id`;

/** A round with what its model wants to be scored by. */
export type RoundRow = Omit<RoundView, 'pluginProblem'> & { scoring: ScoringChoice };

/** Rounds that the caller may see, newest first. Drafts are their author's. */
export function listRounds(manager: TenantManager): Promise<RoundRow[]> {
  return manager.query(
    `${select} where r.run_by = ${organisation} or p.round_id is not null order by r.closes_on desc, r.id`,
  );
}

export async function readRound(manager: TenantManager, id: string): Promise<RoundRow | null> {
  const rows = await manager.query<RoundRow[]>(
    `${select} where r.id = $1 and (r.run_by = ${organisation} or p.round_id is not null)`,
    [id],
  );
  return rows[0] ?? null;
}

export async function insertRound(
  manager: TenantManager,
  runBy: string,
  round: WriteRound,
): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, terms, invited_all)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      runBy,
      round.modelId,
      round.title.da,
      round.title.en,
      round.opensOn,
      round.closesOn,
      JSON.stringify(round.terms),
      round.invitedAll,
    ],
  );
  return row.id;
}

/** @returns false when `seen` is not its version any more */
export async function updateRound(
  manager: TenantManager,
  id: string,
  round: WriteRound,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update round set model_id = $2, title_da = $3, title_en = $4, opens_on = $5, closes_on = $6, terms = $7, invited_all = $8, version = version + 1
     where id = $1 and version = $9 returning id`,
    [
      id,
      round.modelId,
      round.title.da,
      round.title.en,
      round.opensOn,
      round.closesOn,
      JSON.stringify(round.terms),
      round.invitedAll,
      seen,
    ],
  );
  return rows.length > 0;
}

/** Replaces the choice of municipalities; ids that are no municipalities are dropped. */
export async function chooseMunicipalities(
  manager: TenantManager,
  roundId: string,
  ids: readonly string[],
): Promise<void> {
  await manager.query('delete from round_choice where round_id = $1', [roundId]);
  await manager.query(
    `insert into round_choice (round_id, municipality_id) select $1, id from organisation where kind = 'municipality' and id = any($2)`,
    [roundId, ids],
  );
}

export async function moveDeadline(
  manager: TenantManager,
  id: string,
  closesOn: string,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update round set closes_on = $2, version = version + 1 where id = $1 and version = $3 and state = 'open' returning id`,
    [id, closesOn, seen],
  );
  return rows.length > 0;
}

export function listParticipants(
  manager: TenantManager,
  roundId: string,
): Promise<ParticipantView[]> {
  return manager.query(
    `select organisation_id as "organisationId", code, name, short_name as "shortName", tile_column as "tileColumn", tile_row as "tileRow",
       state, contact_name as "contactName", contact_email as "contactEmail", reason, case when state = 'declined' then 0 else answered end as answered, questions, submitted_at as "submittedAt"
     from round_participation($1) order by name collate "da-x-icu"`,
    [roundId],
  );
}

/** The municipalities that a round does not invite, for the rest of the map. */
export function listNotInvited(manager: TenantManager, roundId: string): Promise<TileView[]> {
  return manager.query(
    `select o.code, o.name, m.short_name as "shortName", m.tile_column as "tileColumn", m.tile_row as "tileRow"
     from municipality m join organisation o on o.id = m.organisation_id
     where o.id not in (select organisation_id from round_participation($1)) order by o.name collate "da-x-icu"`,
    [roundId],
  );
}

/** Answers the invitation while the round is open. @returns false when it is not open, or not one's own */
export async function answerInvitation(
  manager: TenantManager,
  roundId: string,
  answer: {
    state: 'accepted' | 'declined';
    contactName: string | null;
    contactEmail: string | null;
    reason: string | null;
    personId: string | null;
  },
): Promise<boolean> {
  // Held first and asked about the round afterwards: a round that is being closed waits for this, or this for it.
  await manager.query('select from participation where round_id = $1 for update', [roundId]);
  const [rows] = await manager.query<[unknown[], number]>(
    `update participation p set state = $2, contact_name = $3, contact_email = $4, reason = $5, answered_by = $6, answered_at = now(), version = p.version + 1
     from round r where r.id = p.round_id and p.round_id = $1 and r.state = 'open' and r.closes_at > now() returning p.round_id`,
    [
      roundId,
      answer.state,
      answer.contactName,
      answer.contactEmail,
      answer.reason,
      answer.personId,
    ],
  );
  return rows.length > 0;
}

/** Whether one's own assessment of the round is handed in; it is held until the transaction ends. */
export async function hasSubmitted(manager: TenantManager, roundId: string): Promise<boolean> {
  const rows = await manager.query<{ state: string }[]>(
    'select state from assessment where round_id = $1 for update',
    [roundId],
  );
  return rows.some(({ state }) => state === 'submitted');
}

/** The assessment of a round: made at first acceptance, open again at a later one. */
export async function ensureAssessment(
  manager: TenantManager,
  organisationId: string,
  roundId: string,
): Promise<void> {
  await manager.query(
    `insert into assessment (organisation_id, round_id, model_id) select $1, r.id, r.model_id from round r where r.id = $2
     on conflict on constraint uq_assessment_round do update set state = 'open', version = assessment.version + 1 where assessment.state = 'withdrawn'`,
    [organisationId, roundId],
  );
}

/** Closes one's own assessment of the round, if there is one, to every change; it stays readable. */
export async function withdrawAssessment(manager: TenantManager, roundId: string): Promise<void> {
  await manager.query(
    `update assessment set state = 'withdrawn', version = version + 1 where round_id = $1 and state = 'open'`,
    [roundId],
  );
}

/** A municipality's frozen result, as the terms let KL see it. */
export interface NamedResult {
  organisationId: string;
  code: string;
  name: string;
  score: ScoreNode;
}

/** The results of a closed round by name; none unless its terms say so. */
export function listNamedResults(manager: TenantManager, round: string): Promise<NamedResult[]> {
  return manager.query(
    `select organisation_id as "organisationId", code, name, score from round_results($1) order by name collate "da-x-icu"`,
    [round],
  );
}
