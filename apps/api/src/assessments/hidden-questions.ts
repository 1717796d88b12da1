import type { Model } from '@erfa/scoring-sdk';
import type { Ask } from '../persistence/prepared-transaction';
import type { TenantManager } from '../persistence/tenant-transaction';
import { hasConditions, hiddenInAssessment, type Said } from './asked-questions';

const given = `select t.id as voice, w.question_key as question, w.state, w.value
    from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
    where t.assessment_id = $1 and t.ended_at is null and w.state <> 'unanswered' and w.question_key = any(t.question_keys)
    union all
    select null, question_key, state, value from agreed_answer where assessment_id = $1`;
const note = `update assessment set hidden_questions = $2 where id = $1 and hidden_questions <> $2`;

/** Everything that is said in an assessment, by assignment, and what is agreed on. */
export const listSaid = (manager: TenantManager, assessmentId: string): Promise<Said[]> =>
  manager.query(given, [assessmentId]);

/** The questions that are not asked, by what is said and agreed on now. */
export async function hiddenNow(
  manager: TenantManager,
  model: Model,
  assessmentId: string,
): Promise<ReadonlySet<string>> {
  if (!hasConditions(model)) return new Set();
  return new Set(hiddenInAssessment(model, await listSaid(manager, assessmentId)));
}

/** Keeps which questions are not asked, beside the assessment, for all that counts them. */
export async function noteHidden(
  manager: TenantManager,
  model: Model,
  assessmentId: string,
): Promise<void> {
  if (!hasConditions(model)) return;
  const hidden = await hiddenNow(manager, model, assessmentId);
  await manager.query(note, [assessmentId, [...hidden]]);
}

/** {@link noteHidden}, where answers are saved. */
export async function noteHiddenWhileSaving(
  ask: Ask,
  model: Model,
  assessmentId: string,
): Promise<void> {
  if (!hasConditions(model)) return;
  const said = await ask<Said>({ name: 'all-that-is-said', text: given }, [assessmentId]);
  const hidden = hiddenInAssessment(model, said);
  await ask({ name: 'note-hidden-questions', text: note }, [assessmentId, hidden]);
}
