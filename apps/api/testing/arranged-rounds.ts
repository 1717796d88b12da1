import { questionsOf, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import { ReleasesService } from '../src/benchmarks/releases.service';
import { Scoring } from '../src/models/scoring';
import type { Actors } from './actors';

/** A section of the model that ships with Erfa, and a question of it. */
export const someSection = 'digital-ledelse';

const terms = JSON.stringify({
  klSees: 'participation',
  publishes: 'Samlede tal.',
  deleteAfterMonths: 24,
});

/** Read once for each database: it never changes, and it is long. */
const models = new WeakMap<Actors, { id: string; content: Model }>();

/** Id and content of the model that ships with Erfa. */
export async function publishedModel(actors: Actors): Promise<{ id: string; content: Model }> {
  const known = models.get(actors);
  if (known) return known;
  const [row] = await actors.erfa.database.ask<{ id: string; content: Model }>(
    'select id, content from published_model order by published_at limit 1',
  );
  if (!row) throw new Error('no model is published');
  models.set(actors, row);
  return row;
}

/** Key of the first question of a section. */
export async function someQuestion(actors: Actors): Promise<string> {
  const { content } = await publishedModel(actors);
  return questionsOf(content)[0]?.key ?? '';
}

/**
 * A round of the organisation's own: run by it when it is KL; else run by another municipality, so that it is not KL's,
 * and with the organisation invited.
 */
export async function arrangeRound(
  actors: Actors,
  organisationId: string,
  state: 'draft' | 'open' | 'closed' = 'open',
  participation: 'invited' | 'accepted' | 'declined' = 'invited',
): Promise<string> {
  const kl = await actors.organisation('kl');
  const runBy = organisationId === kl ? kl : await actors.organisation('0101');
  const invited = organisationId === kl ? await actors.organisation('0825') : organisationId;
  const { id: model } = await publishedModel(actors);
  const id = await actors.one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     values ($1, $2, 'Prøverunde', 'Trial round', current_date - 1, current_date + 20, $3, $4, false) returning id`,
    [runBy, model, state, terms],
  );
  await actors.erfa.database.ask(
    state === 'draft'
      ? `insert into round_choice (round_id, municipality_id) values ($1, $2)`
      : `insert into participation (round_id, organisation_id, state) values ($1, $2, '${participation}')`,
    [id, invited],
  );
  return id;
}

/** A closed round of the organisation's own that has been released; nobody took part. */
export async function arrangeReleased(actors: Actors, organisationId: string): Promise<string> {
  const round = await arrangeRound(actors, organisationId, 'closed');
  await actors.erfa.app.get(ReleasesService).makeDue();
  return round;
}

/** An assessment of the organisation in a round of its own; a handed in one has a result. */
export async function arrangeAssessment(
  actors: Actors,
  organisationId: string,
  state: 'open' | 'submitted' = 'open',
): Promise<string> {
  const round = await arrangeRound(actors, organisationId, 'open', 'accepted');
  const { id: model } = await publishedModel(actors);
  const id = await actors.one(
    `insert into assessment (organisation_id, round_id, model_id, state, submitted_at) values ($1, $2, $3, $4, case when $4 = 'submitted' then now() end) returning id`,
    [organisationId, round, model, state],
  );
  if (state === 'submitted') await arrangeResult(actors, organisationId, id);
  return id;
}

/** The result of an assessment where every answer is step 3. */
export async function arrangeResult(
  actors: Actors,
  organisationId: string,
  assessmentId: string,
): Promise<void> {
  const { content } = await publishedModel(actors);
  const sheet = everyAnswer(content, 3);
  const scored = await actors.erfa.app.get(Scoring).score(content, sheet);
  await actors.erfa.database.ask(
    `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organisationId,
      assessmentId,
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

/** Agrees on a step of one question of an assessment, so that it can be submitted. */
export async function arrangeAgreement(
  actors: Actors,
  organisationId: string,
  assessmentId: string,
): Promise<void> {
  const { content } = await publishedModel(actors);
  await actors.erfa.database.ask(
    `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification) values ($1, $2, $3, 'answered', '3', '', 'chosen', '')`,
    [organisationId, assessmentId, questionsOf(content).at(-1)?.key ?? ''],
  );
}

/** A sheet with the same step everywhere. */
export function everyAnswer(model: Model, value: number): AnswerSheet {
  return {
    answers: Object.fromEntries(
      questionsOf(model).map(({ key }) => [key, { state: 'answered' as const, value }]),
    ),
  };
}

/** An assignment of some questions to a person; to a new colleague for null. */
export async function arrangeAssignment(
  actors: Actors,
  organisationId: string,
  personId: string | null,
  handedIn = false,
): Promise<string> {
  const assessment = await arrangeAssessment(actors, organisationId);
  const person = personId ?? (await actors.person(organisationId, ['contributor']));
  return actors.one(
    `insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys, handed_in_at)
     values ($1, $2, $3, $4, $5, case when $6 then now() end) returning id`,
    [organisationId, assessment, someSection, person, [await someQuestion(actors)], handedIn],
  );
}

/** An action of the organisation's plan. */
export async function arrangeAction(actors: Actors, organisationId: string): Promise<string> {
  const assessment = await arrangeAssessment(actors, organisationId);
  return actors.one(
    `insert into action (organisation_id, assessment_id, node_key, title, measure) values ($1, $2, $3, 'Prøvehandling', '') returning id`,
    [organisationId, assessment, someSection],
  );
}

/** A submitted assessment of the organisation's with a target. @returns the assessment's id */
export async function arrangeTarget(actors: Actors, organisationId: string): Promise<string> {
  const assessment = await arrangeAssessment(actors, organisationId, 'submitted');
  await actors.erfa.database.ask(
    `insert into target (organisation_id, assessment_id, node_key, reached_at, least, due_on) values ($1, $2, $3, 'level', 4, '2099-06-01')`,
    [organisationId, assessment, someSection],
  );
  return assessment;
}
