import type { ScoreResult } from '@erfa/scoring-host';
import type { AnswerSheet } from '@erfa/scoring-sdk';
import type { Query } from './acting-for';

/** Writes a sheet as what a municipality agreed on. */
export async function writeAgreed(
  query: Query,
  organisationId: string,
  assessmentId: string,
  sheet: AnswerSheet,
  settledBy: string | null,
): Promise<void> {
  await query(
    `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification, settled_by)
     select $1, $2, x.key, x.value->>'state', x.value->'value', coalesce(x.value->>'reason', ''), 'single', '', $4 from jsonb_each($3) x`,
    [organisationId, assessmentId, JSON.stringify(sheet.answers), settledBy],
  );
}

/** Writes what the plugin made of it. */
export async function writeResult(
  query: Query,
  organisationId: string,
  assessmentId: string,
  sheet: AnswerSheet,
  result: ScoreResult,
): Promise<void> {
  await query(
    `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organisationId,
      assessmentId,
      result.model.hash,
      result.plugin.id,
      result.plugin.version,
      JSON.stringify(result.options),
      JSON.stringify(sheet),
      result.inputHash,
      JSON.stringify(result.root),
    ],
  );
}
