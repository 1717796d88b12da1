import { randomUUID } from 'node:crypto';
import type { Actors } from './actors';
import { arrangeBenefit } from './benefits';
import type { Cell } from './matrix';
import { arrangeProject } from './project-cells';

const nobody = randomUUID();
const criterion = {
  ...{ title: 'Færre afbrudte besøg', unit: '%', source: 'Vagtplanen', lowerIsBetter: true },
  ...{ frequency: 'quarterly', baselineValue: null, baselineOn: null, targetValue: null },
  ...{ targetOn: null, ownerId: null },
};
const schedule = { measuredFrom: null, followedUntil: null };
const handover = { receiverId: null, takesOver: '' };
const item = { title: 'Supportaftale', ownerId: null, dueOn: null };
const actual = { title: 'Ekstra opgange', kind: 'one-off', amounts: [], cause: '' };
const nothing = { title: '', kind: null, amounts: [], cause: '' };
const experience = {
  ...{
    kind: 'worked',
    about: 'process',
    phase: 'during',
    text: 'Fire uger før er bedre end otte.',
  },
};

const reads = (): Cell => ({ access: 'project.read', status: 200, id: arrangeProject });
const saves = (from: object, to: object): Cell => ({
  ...{ access: 'project.take-part', status: 200, id: arrangeProject },
  ask: () => ({ body: { from, to } }),
});
const adds = (body: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 201, id: arrangeProject, ask: () => ({ body }) },
});
/** Something of the project's that is not there: who may change it is told so. */
const changes = (name: string, body: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 404, id: arrangeProject, params: { [name]: nobody } },
  ask: () => ({ body, headers: { 'if-match': '"1"' } }),
});
const removes = (name: string): Cell => ({
  ...{ access: 'project.take-part', status: 404, id: arrangeProject, params: { [name]: nobody } },
});

/** A criterion that the person owns, measured once. */
async function arrangeCriterionMeasurement(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const criterionId = await actors.one(
    `insert into success_criterion (organisation_id, project_id, title, owner_id) values ($1, $2, 'Færre afbrudte besøg', $3) returning id`,
    [organisationId, await arrangeProject(actors, organisationId, personId), personId],
  );
  return actors.one(
    `insert into criterion_measurement (organisation_id, criterion_id, measured_on, value) values ($1, $2, '2026-11-01', 4) returning id`,
    [organisationId, criterionId],
  );
}

/** A project that somebody takes over. */
async function arrangeHandover(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const project = await arrangeProject(actors, organisationId, personId);
  await actors.erfa.database.ask(
    `insert into project_follow_up (organisation_id, project_id, receiver_id, takes_over) values ($1, $2, $3, 'Driften')`,
    [organisationId, project, personId],
  );
  return project;
}

/** What is expected of the routes of follow-up, hand-over, experience and their reports. */
export const followUpCells: Readonly<Record<string, Cell>> = {
  'GET /api/projects/:id/follow-up': reads(),
  'PUT /api/projects/:id/follow-up': saves(schedule, { ...schedule, measuredFrom: '2026-09-01' }),
  'POST /api/projects/:id/criteria': adds(criterion),
  'PUT /api/projects/:id/criteria/:criterion': changes('criterion', criterion),
  'DELETE /api/projects/:id/criteria/:criterion': removes('criterion'),
  'GET /api/measuring': { access: 'project.take-part', status: 200 },
  // Who asks owns the benefit.
  'POST /api/measuring': {
    ...{ access: 'project.take-part', status: 200 },
    ask: async (client, actors, organisationId) => ({
      body: {
        kind: 'benefit',
        id: await arrangeBenefit(actors, organisationId, actors.personBehind(client)),
        ...{ measuredOn: '2026-11-02', value: 70, cause: '', action: '' },
        ...{ actionOwnerId: null, actionDueOn: null },
      },
    }),
  },
  'DELETE /api/criterion-measurements/:id': {
    ...{ access: 'project.take-part', status: 204, id: arrangeCriterionMeasurement },
  },
  'GET /api/projects/:id/became': reads(),
  // Nothing is decided yet.
  'PUT /api/projects/:id/became/:line': {
    ...{ access: 'project.take-part', status: 409, id: arrangeProject, params: { line: nobody } },
    ask: () => ({ body: { from: nothing, to: actual } }),
  },
  'DELETE /api/projects/:id/became/:line': removes('line'),
  'GET /api/projects/:id/handover': reads(),
  'PUT /api/projects/:id/handover': saves(handover, { ...handover, takesOver: 'Driften' }),
  'POST /api/projects/:id/handover/items': adds({ items: [item] }),
  'PUT /api/projects/:id/handover/items/:item': changes('item', { ...item, doneOn: null }),
  'DELETE /api/projects/:id/handover/items/:item': removes('item'),
  // Who asks takes the project over.
  'PUT /api/projects/:id/handover/acceptance': {
    ...{ access: 'project.take-part', status: 200, id: arrangeHandover },
    ask: () => ({ body: { reservation: '' }, headers: { 'if-match': '"1"' } }),
  },
  'DELETE /api/projects/:id/handover/acceptance': {
    ...{ access: 'project.take-part', status: 200, id: arrangeHandover },
    ask: () => ({ headers: { 'if-match': '"1"' } }),
  },
  'GET /api/projects/:id/experience': reads(),
  'POST /api/projects/:id/experience': adds({
    ...{ decisionId: null, atEnd: false, entries: [experience] },
  }),
  'PUT /api/projects/:id/experience/:experience': changes('experience', experience),
  'DELETE /api/projects/:id/experience/:experience': removes('experience'),
  // An experience that is not there: who may write lessons is told so.
  'POST /api/projects/:id/experience/:experience/lesson': {
    ...{ access: 'lesson.write', status: 404, id: arrangeProject },
    params: { experience: nobody },
  },
  'GET /api/benefits-report': { access: 'project.read', status: 200 },
  'GET /api/benefits-report.docx': { access: 'project.read', status: 200 },
  'GET /api/projects/:id/benefits-report': reads(),
  'GET /api/projects/:id/benefits-report.docx': reads(),
  'GET /api/projects/:id/closing-report': reads(),
  'GET /api/projects/:id/closing-report.docx': reads(),
};
