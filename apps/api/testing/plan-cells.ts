import type { Actors } from './actors';
import type { Cell } from './matrix';
import { arrangeSuccessor } from './successors';

/** A draft of the organisation's that follows the model that ships with Erfa. */
const successor = async (actors: Actors, organisationId: string): Promise<string> =>
  (await arrangeSuccessor(actors, (model) => model, organisationId)).id;

/** Cells of the authorisation matrix for the plan of a new version. */
export const planCells: Readonly<Record<string, Cell>> = {
  'GET /api/model-drafts/:id/plan': { access: 'model.author', status: 200, id: successor },
  'PUT /api/model-drafts/:id/plan/decisions/:key': {
    access: 'model.author',
    status: 200,
    id: successor,
    params: { key: 'digital-ledelse' },
    ask: () => ({ body: { note: 'Prøve' }, headers: { 'if-match': '"0"' } }),
  },
  'POST /api/model-drafts/:id/plan/decisions/:key/undo': {
    access: 'model.author',
    status: 200,
    id: async (actors, organisationId) => {
      const id = await successor(actors, organisationId);
      await actors.erfa.database.ask(
        `insert into plan_decision (organisation_id, draft_id, node_key, version, content)
         values ($1, $2, 'digital-ledelse', 1, '{"to":null,"meaning":null,"rescale":null,"comparability":null,"note":"Prøve"}')`,
        [organisationId, id],
      );
      return id;
    },
    params: { key: 'digital-ledelse' },
    ask: () => ({ headers: { 'if-match': '"1"' } }),
  },
  'POST /api/model-drafts/:id/plan/approve': {
    access: 'model.author',
    // The hash of a plan that nobody has: refused for what it is, after the door.
    status: 409,
    id: successor,
    ask: () => ({ body: { hash: 'sha256:other' } }),
  },
};
