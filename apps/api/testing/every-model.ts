import fs from 'node:fs';
import path from 'node:path';
import type { Answer, AnswerSheet, Model } from '@erfa/scoring-sdk';
import type { AssignmentView } from '../src/assessments/answers.views';
import type { AssessmentView } from '../src/assessments/assessments.views';
import { publishModels } from '../src/models/load-models';
import { createOwnHost, Scoring } from '../src/models/scoring';
import { ownerDataSource } from '../src/persistence/data-source';
import type { Actors } from './actors';
import type { TestClient } from './client';
import type { TestErfa } from './erfa';
import { assignSection, personId } from './round';

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'libs/models');

/** The folders of all models there are, by name. */
export const everyModel: readonly string[] = fs
  .readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A published model. */
export interface Published {
  id: string;
  content: Model;
}

/** Publishes every model in libs/models. @returns them by key */
export async function publishEveryModel(erfa: TestErfa): Promise<Map<string, Published>> {
  const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
  await publishModels(
    owner,
    await createOwnHost(root),
    everyModel.map((name) => path.join(folder, name)),
  );
  await owner.destroy();
  const rows = await erfa.database.ask<Published>('select id, content from published_model');
  return new Map(rows.map((row) => [row.content.key, row]));
}

/**
 * Gives every section to the administrator, who answers as the sheet says, hands in, and takes over what is proposed; what the
 * sheet hides or leaves out stays unanswered.
 */
export async function answerAs(
  administrator: TestClient,
  assessment: AssessmentView,
  { answers }: AnswerSheet,
): Promise<void> {
  const me = await personId(administrator, 'Sanne Lykkegaard');
  for (const { key } of assessment.sections) {
    const [id = ''] = await assignSection(administrator, assessment.id, key, 'one', [me]);
    const { body } = await administrator.ask<AssignmentView>(`/api/assignments/${id}`);
    const written = body.questionKeys.flatMap((question) => saved(question, answers[question]));
    const at = `/api/assignments/${id}`;
    if (written.length > 0)
      await must(administrator.ask(`${at}/answers`, { method: 'PUT', body: { answers: written } }));
    await must(administrator.ask(`${at}/hand-in`, { method: 'POST' }));
  }
  const consensus = `/api/assessments/${assessment.id}/consensus`;
  await must(administrator.ask(consensus, { method: 'POST', body: {} }));
}

/** Submits what is agreed. */
export async function submit(administrator: TestClient, assessmentId: string): Promise<void> {
  const at = `/api/assessments/${assessmentId}`;
  const { body } = await administrator.ask<AssessmentView>(at);
  const headers = { 'if-match': `"${body.version}"` };
  const sent = { method: 'POST', body: { acceptOpen: false }, headers };
  await must(administrator.ask(`${at}/submission`, sent));
}

/** Another municipality's submitted result of a sheet, put straight into the database. */
export async function arrangeOther(
  actors: Actors,
  code: string,
  round: string,
  { id, content }: Published,
  sheet: AnswerSheet,
): Promise<void> {
  const organisation = await actors.organisation(code);
  const { database } = actors.erfa;
  await database.ask(
    `update participation set state = 'accepted' where round_id = $1 and organisation_id = $2`,
    [round, organisation],
  );
  const assessment = await actors.one(
    `insert into assessment (organisation_id, round_id, model_id, state, submitted_at) values ($1, $2, $3, 'submitted', now()) returning id`,
    [organisation, round, id],
  );
  const scored = await actors.erfa.app.get(Scoring).score(content, sheet);
  await database.ask(
    `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organisation,
      assessment,
      scored.model.hash,
      scored.plugin.id,
      scored.plugin.version,
      JSON.stringify(scored.options),
      JSON.stringify(sheet),
      scored.inputHash,
      JSON.stringify(scored.root),
    ],
  );
}

function saved(question: string, answer: Answer | undefined): object[] {
  switch (answer?.state) {
    case 'answered':
      return [{ question, state: 'answered', value: answer.value, seen: 0 }];
    case 'not-applicable':
    case 'dont-know':
      return [{ question, state: answer.state, reason: 'Prøve', seen: 0 }];
    default:
      return [];
  }
}

async function must(asked: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await asked;
  if (status >= 400) throw new Error(`${status}: ${text}`);
}
