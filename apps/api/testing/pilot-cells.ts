import type { Actors } from './actors';
import { arrangeDraft } from './drafts';
import type { Cell } from './matrix';
import { arrangePilot } from './pilots';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Id of the sheet that a comment of {@link commented} stands on. */
const sheetId = '00000000-0000-4000-8000-00000000000a';

/** A pilot of the organisation's own: run by it when it is KL; else run by another municipality, so that it is not KL's, and with the organisation invited. */
async function pilot(actors: Actors, organisationId: string): Promise<string> {
  if (organisationId === (await actors.organisation('kl')))
    return (await arrangePilot(actors, { invited: ['0825'] })).id;
  const { id } = await arrangePilot(actors, { invited: [], by: '0101' });
  await actors.erfa.database.ask(
    'insert into pilot_participation (organisation_id, pilot_id) values ($1, $2)',
    [organisationId, id],
  );
  return id;
}

/** A pilot in which the person, or somebody, has handed in. */
async function handedIn(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const id = await pilot(actors, organisationId);
  const person = personId ?? (await actors.person(organisationId, ['contributor']));
  // KL is not invited to its own.
  await actors.erfa.database.ask(
    'insert into pilot_participation (organisation_id, pilot_id) values ($1, $2) on conflict do nothing',
    [organisationId, id],
  );
  await actors.erfa.database.ask(
    'insert into pilot_sheet (organisation_id, pilot_id, person_id, handed_in_at) values ($1, $2, $3, now())',
    [organisationId, id, person],
  );
  return id;
}

/** A pilot that KL runs, with a comment of somebody's in Læsø. */
async function commented(actors: Actors, organisationId: string): Promise<string> {
  const id = await pilot(actors, organisationId);
  const laesoe = await actors.organisation('0825');
  await actors.erfa.database.ask(
    `insert into pilot_participation (organisation_id, pilot_id) values ($1, $2) on conflict do nothing`,
    [laesoe, id],
  );
  await actors.erfa.database.ask('delete from pilot_answer where sheet_id = $1', [sheetId]);
  await actors.erfa.database.ask('delete from pilot_sheet where id = $1', [sheetId]);
  await actors.erfa.database.ask(
    `insert into pilot_sheet (organisation_id, id, pilot_id, person_id, handed_in_at) values ($1, $2, $3, $4, now())`,
    [laesoe, sheetId, id, await actors.person(laesoe, ['contributor'])],
  );
  await actors.erfa.database.ask(
    `insert into pilot_answer (organisation_id, sheet_id, question_key, state, comment, version) values ($1, $2, 'budget', 'dont-know', 'Uklart.', 1)`,
    [laesoe, sheetId],
  );
  return id;
}

const run = { access: 'model.author', status: 200, id: pilot } as const satisfies Cell;
const answer = { access: 'assessment.answer', status: 200, id: pilot } as const satisfies Cell;

/** What is expected of the routes of pilots. */
export const pilotCells: Readonly<Record<string, Cell>> = {
  'GET /api/model-drafts/:id/pilots': { ...run, id: arrangeDraft },
  'POST /api/model-drafts/:id/pilots': {
    ...run,
    status: 201,
    id: arrangeDraft,
    ask: async (_, actors) => ({
      body: {
        ...{ revision: 1, opensOn: day(0), closesOn: day(20) },
        municipalityIds: [await actors.organisation('0825')],
      },
    }),
  },
  'GET /api/pilots/:id/feedback': run,
  'POST /api/pilots/:id/closing': run,
  'PUT /api/pilots/:id/comments/:sheet/:question': {
    ...run,
    id: commented,
    params: { sheet: sheetId, question: 'budget' },
    ask: () => ({ body: { handled: true } }),
  },
  'GET /api/pilots': { access: 'assessment.answer', status: 200 },
  'GET /api/pilots/:id': answer,
  'PUT /api/pilots/:id/answers': {
    ...answer,
    ask: () => ({
      body: { answers: [{ question: 'budget', state: 'answered', value: 2, seen: 0 }] },
    }),
  },
  'PUT /api/pilots/:id/times': {
    ...answer,
    status: 204,
    ask: () => ({ body: { times: [{ question: 'budget', seconds: 20 }] } }),
  },
  'POST /api/pilots/:id/hand-in': { ...answer, ask: () => ({ body: { comments: true } }) },
  'DELETE /api/pilots/:id/hand-in': { ...answer, id: handedIn },
  'POST /api/pilots/:id/departure': { ...answer, access: 'round.join' },
  'DELETE /api/pilots/:id/departure': { ...answer, access: 'round.join' },
};
