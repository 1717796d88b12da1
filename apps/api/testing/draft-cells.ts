import { randomUUID } from 'node:crypto';
import type { Actors } from './actors';
import { arrangeDraft, smallModel, someGolden } from './drafts';
import type { Cell } from './matrix';

const seen = (version: number, body?: unknown) => ({
  ...(body === undefined ? {} : { body }),
  headers: { 'if-match': `"${version}"` },
});

const octets = { 'content-type': 'application/octet-stream' };

/** A draft of the organisation's, with one change of the person's that may be taken back. */
const draft = (actors: Actors, organisation: string, person: string | null): Promise<string> =>
  arrangeDraft(actors, organisation, person);
const takenBack = (actors: Actors, organisation: string, person: string | null): Promise<string> =>
  arrangeDraft(actors, organisation, person, { takenBack: true });

/** A published model, which no draft became. */
const anyModel = (actors: Actors): Promise<string> =>
  actors.one(
    `insert into published_model (key, version, hash, content, question_count, minutes) values ($1, 1, $1, $2, 2, 4) returning id`,
    [randomUUID(), JSON.stringify(smallModel())],
  );

const fitting = { access: 'model.author', status: 200, id: draft } as const satisfies Cell;

/** What is expected of the routes of drafts. */
export const draftCells: Readonly<Record<string, Cell>> = {
  'GET /api/model-drafts': { access: 'model.author', status: 200 },
  'GET /api/model-drafts/plugins': { access: 'model.author', status: 200 },
  'GET /api/model-drafts/:id': fitting,
  'GET /api/model-drafts/template.xlsx': { access: 'model.author', status: 200 },
  'GET /api/model-drafts/:id/file': { ...fitting, query: '?format=json' },
  'POST /api/model-drafts/from-file': {
    ...{ access: 'model.author', status: 200, query: '?way=preview' },
    ask: () => ({ raw: JSON.stringify(smallModel()), headers: octets }),
  },
  'POST /api/model-drafts/from-questionnaire': {
    ...{ access: 'model.author', status: 200, query: '?way=preview' },
    ask: () => ({ raw: 'Spørgsmål;Svarmuligheder\nHar I en plan?;Ja/Nej\n', headers: octets }),
  },
  'POST /api/model-drafts/:id/from-file': {
    ...{ ...fitting, query: '?way=preview' },
    ask: () => ({ raw: JSON.stringify(smallModel()), headers: octets }),
  },
  'POST /api/model-drafts': {
    access: 'model.author',
    status: 201,
    ask: () => ({
      body: {
        title: { da: 'Prøve', en: '' },
        key: `proeve-${randomUUID()}`,
        plugin: 'weighted-mean',
      },
    }),
  },
  'DELETE /api/model-drafts/:id': fitting,
  'POST /api/model-drafts/:id/restoration': fitting,
  'GET /api/model-drafts/:id/changes': { ...fitting, query: '?after=0' },
  'POST /api/model-drafts/:id/changes': {
    ...fitting,
    ask: () => ({
      body: {
        id: randomUUID(),
        after: 1,
        changes: [{ kind: 'set', node: 'ledelse', field: ['weight'], from: null, to: 2 }],
      },
    }),
  },
  'POST /api/model-drafts/:id/undo': { ...fitting, ask: () => ({ body: { after: 1 } }) },
  'POST /api/model-drafts/:id/redo': {
    ...fitting,
    id: takenBack,
    ask: () => ({ body: { after: 2 } }),
  },
  'POST /api/model-drafts/:id/presence': { ...fitting, ask: () => ({ body: { node: 'ledelse' } }) },
  'GET /api/model-drafts/:id/findings': fitting,
  // Nobody has answered an earlier version of it.
  'POST /api/model-drafts/:id/simulation': { ...fitting, status: 409, ask: () => ({ body: {} }) },
  'POST /api/model-drafts/:id/trial': {
    ...fitting,
    ask: () => ({ body: { sheet: { answers: {} } } }),
  },
  'GET /api/model-drafts/:id/approvals': fitting,
  'POST /api/model-drafts/:id/approvals': { ...fitting, ask: () => ({ body: { note: '' } }) },
  // Which approval it is, is known only where one has been asked for.
  'POST /api/model-drafts/:id/approvals/:approval/decision': {
    ...fitting,
    status: 404,
    params: { approval: randomUUID() },
    ask: () => ({ body: { decision: 'approved', comment: '' } }),
  },
  'POST /api/model-drafts/:id/publication': {
    ...fitting,
    id: (actors, organisation, person) =>
      arrangeDraft(actors, organisation, person, {
        ...{ approved: true, model: smallModel(`model-${randomUUID()}`) },
      }),
  },
  'GET /api/models/:id/approval': {
    access: 'model.author',
    status: 200,
    id: anyModel,
    idForAll: true,
  },
  'POST /api/models/:id/retirement': {
    access: 'model.author',
    status: 200,
    id: anyModel,
    idForAll: true,
    ask: () => ({ body: { reason: 'Afløst.' } }),
  },
  'POST /api/model-drafts/:id/golden/gone-removal': { ...fitting, ask: () => seen(0) },
  'POST /api/model-drafts/:id/golden/try': fitting,
  'PUT /api/model-drafts/:id/golden/:case': {
    ...fitting,
    params: { case: randomUUID() },
    ask: () => seen(0, { case: someGolden }),
  },
  'DELETE /api/model-drafts/:id/golden/:case': {
    ...fitting,
    params: { case: '00000000-0000-4000-8000-000000000001' },
    ask: () => seen(1),
  },
};
