import { minutesOf, questionsOf, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import { publishedModel } from './arranged-rounds';
import type { Actors } from './actors';

const municipalities = [
  '0101',
  '0147',
  '0151',
  '0153',
  '0155',
  '0157',
  '0159',
  '0161',
  '0163',
  '0165',
];

/**
 * A closed round of KL's on the model that ships with Erfa, with the frozen answers of as many
 * municipalities as there are sheets, ten at most.
 */
export async function arrangeFrozenRound(
  actors: Actors,
  sheets: readonly AnswerSheet[],
): Promise<string> {
  const { id: model } = await publishedModel(actors);
  const round = await actors.one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     values ($1, $2, 'Sidste runde', 'Last round', current_date - 40, current_date - 10, 'closed', '{}', false) returning id`,
    [await actors.organisation('kl'), model],
  );
  for (const [at, sheet] of sheets.entries()) {
    const organisation = await actors.organisation(municipalities[at] ?? '');
    const assessment = await actors.one(
      `insert into assessment (organisation_id, round_id, model_id, state) values ($1, $2, $3, 'frozen') returning id`,
      [organisation, round, model],
    );
    await actors.erfa.database.ask(
      `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
       values ($1, $2, 'sha256:x', 'weighted-mean', '1.0.0', '{}', $3, 'sha256:y', '{}')`,
      [organisation, assessment, JSON.stringify(sheet)],
    );
  }
  return round;
}

/** A draft of KL's that follows the model that ships with Erfa, with something changed. */
export async function arrangeSuccessor(
  actors: Actors,
  change: (model: Model) => Model = (model) => model,
  organisationId?: string,
): Promise<{ id: string; before: Model; after: Model; predecessorId: string }> {
  const { id: predecessorId, content: before } = await publishedModel(actors);
  const after = change({ ...before, version: before.version + 1 });
  const organisation = organisationId ?? (await actors.organisation('kl'));
  const person = await actors.person(organisation);
  const id = await actors.one(
    `insert into model_draft (organisation_id, content, question_count, predecessor_id, created_by, updated_by)
     values ($1, $2, $3, $4, $5, $5) returning id`,
    [organisation, JSON.stringify(after), questionsOf(after).length, predecessorId, person],
  );
  return { id, before, after, predecessorId };
}

/** A version of a model that is simply there, as if it had been published. */
export function arrangePublished(actors: Actors, model: Model, hash: string): Promise<string> {
  const questions = questionsOf(model);
  return actors.one(
    `insert into published_model (key, version, hash, content, question_count, minutes) values ($1, $2, $3, $4, $5, $6) returning id`,
    [model.key, model.version, hash, JSON.stringify(model), questions.length, minutesOf(questions)],
  );
}
