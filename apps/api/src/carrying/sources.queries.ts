import type { AnswerSheet } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import type { CarrySourceState } from './carrying.views';

/** An earlier assessment of the organisation's whose answers a new one can begin with. */
export interface SourceRow {
  assessmentId: string;
  title: { da: string; en: string };
  modelId: string;
  modelVersion: number;
  closesOn: string;
  /** How it ended: in a round that closed, without being submitted, or as the round was declined. */
  state: CarrySourceState;
}

const source = `select s.id as "assessmentId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title, s.model_id as "modelId",
    m.version as "modelVersion", ${closingDay()}::text as "closesOn", s.state
  from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id`;

/**
 * Other assessments with answers to one of these versions, newest round first: the last that was submitted, and those after it that
 * hold what is the municipality's own without having been.
 */
export async function listSources(
  manager: TenantManager,
  assessmentId: string,
  modelIds: readonly string[],
): Promise<SourceRow[]> {
  const rows = await manager.query<SourceRow[]>(
    `${source} where s.id <> $1 and s.model_id = any($2) and (
       s.state = 'frozen' and (exists (select from result e where e.organisation_id = s.organisation_id and e.assessment_id = s.id)
         or exists (select from result_waiting e where e.organisation_id = s.organisation_id and e.assessment_id = s.id))
       or s.state in ('lapsed', 'withdrawn') and (
         exists (select from agreed_answer g where g.organisation_id = s.organisation_id and g.assessment_id = s.id)
         or exists (select from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
           where t.organisation_id = s.organisation_id and t.assessment_id = s.id and t.ended_at is null and t.handed_in_at is not null
             and w.state <> 'unanswered' and w.question_key = any(t.question_keys))))
     order by r.closes_at desc, r.id desc`,
    [assessmentId, modelIds],
  );
  const last = rows.findIndex(({ state }) => state === 'frozen');
  return last < 0 ? rows : rows.slice(0, last + 1);
}

/** One earlier assessment, however it stands now; null where there is none. */
export async function readSource(manager: TenantManager, id: string): Promise<SourceRow | null> {
  const rows = await manager.query<SourceRow[]>(`${source} where s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The answers that an assessment was submitted with; null where it was not. */
export async function readSubmitted(
  manager: TenantManager,
  assessmentId: string,
): Promise<AnswerSheet | null> {
  const rows = await manager.query<{ input: AnswerSheet }[]>(
    `select input from result where assessment_id = $1 union all select input from result_waiting where assessment_id = $1`,
    [assessmentId],
  );
  return rows[0]?.input ?? null;
}
