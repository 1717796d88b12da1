import { randomUUID } from 'node:crypto';
import type { Actors } from './actors';
import {
  arrangeAssessment,
  arrangeAssignment,
  everyAnswer,
  publishedModel,
} from './arranged-rounds';
import { arrangeEarlier } from './carrying';
import type { Cell } from './matrix';

/** An open assessment of the organisation's, and a frozen one on the same model to begin with. */
async function arrangeBeginning(actors: Actors, organisationId: string): Promise<string> {
  const model = await publishedModel(actors);
  await arrangeEarlier(actors, organisationId, model, everyAnswer(model.content, 3));
  return arrangeAssessment(actors, organisationId);
}

/** One that has begun with the answers of the other. */
async function arrangeBegun(actors: Actors, organisationId: string): Promise<string> {
  const id = await arrangeBeginning(actors, organisationId);
  await actors.erfa.database.ask(
    'insert into carrying (organisation_id, assessment_id, source_id) values ($1, $2, $3)',
    [organisationId, id, await newestFrozen(actors, organisationId)],
  );
  return id;
}

async function arrangeSnapshot(actors: Actors, organisationId: string): Promise<string> {
  return actors.one(
    `insert into answer_snapshot (organisation_id, assessment_id, name, answers, agreed) values ($1, $2, 'Før', '[]', '[]') returning id`,
    [organisationId, await arrangeAssessment(actors, organisationId)],
  );
}

/** Id of the organisation's newest frozen assessment; a stranger's where it has none. */
async function newestFrozen(actors: Actors, organisationId: string): Promise<string> {
  const [row] = await actors.erfa.database.ask<{ id: string }>(
    `select id from assessment where organisation_id = $1 and state = 'frozen' order by id desc limit 1`,
    [organisationId],
  );
  return row?.id ?? randomUUID();
}

/** Cells of the authorisation matrix for beginning with earlier answers. */
export const carryingCells: Readonly<Record<string, Cell>> = {
  'GET /api/assessments/:id/carrying': {
    access: 'round.read',
    status: 200,
    id: arrangeBeginning,
  },
  'GET /api/assessments/:id/carrying/answers': {
    access: 'round.read',
    status: 200,
    id: arrangeBeginning,
  },
  'POST /api/assessments/:id/carrying': {
    access: 'assessment.assign',
    status: 200,
    id: arrangeBeginning,
    ask: async (_, actors, organisationId) => ({
      body: { sourceId: await newestFrozen(actors, organisationId), snapshotName: 'Før' },
    }),
  },
  'DELETE /api/assessments/:id/carrying': {
    access: 'assessment.assign',
    status: 200,
    id: arrangeBegun,
  },
  'GET /api/assignments/:id/carried': {
    access: 'assessment.answer',
    status: 200,
    id: arrangeAssignment,
  },
  'GET /api/answer-snapshots/:id': {
    access: 'assessment.answers-of-others',
    status: 200,
    id: arrangeSnapshot,
  },
  'POST /api/answer-snapshots/:id/restoration': {
    access: 'assessment.assign',
    status: 200,
    id: arrangeSnapshot,
    ask: () => ({ body: { snapshotName: 'Før jeg gik tilbage' } }),
  },
};
