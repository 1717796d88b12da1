import {
  arrangeAction,
  arrangeAgreement,
  arrangeAssessment,
  arrangeAssignment,
  arrangeReleased,
  arrangeRound,
  arrangeTarget,
  publishedModel,
  someQuestion,
  someSection,
} from './arranged-rounds';
import type { Actors } from './actors';
import type { Cell } from './matrix';

const seen = (version: number, body?: unknown) => ({
  ...(body === undefined ? {} : { body }),
  headers: { 'if-match': `"${version}"` },
});
const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const roundBody = async (actors: Actors): Promise<Record<string, unknown>> => ({
  title: { da: 'Runde', en: 'Round' },
  modelId: (await publishedModel(actors)).id,
  opensOn: day(0),
  closesOn: day(20),
  terms: { klSees: 'participation', publishes: 'Samlede tal.', deleteAfterMonths: 12 },
  invitedAll: false,
  invitedIds: [await actors.organisation('0825')],
});
const action = {
  nodeKey: someSection,
  title: 'Handling',
  measure: 'Målt årligt',
  state: 'planned',
};
const target = { reachedAt: 'level', least: 4, dueOn: '2099-06-01' };

/** What is expected of the routes of models, rounds, assessments, assignments, actions and the overview. */
export const roundCells: Readonly<Record<string, Cell>> = {
  'GET /api/overview': { access: 'organisation.read', status: 200 },
  'GET /api/models': { access: 'model.read', status: 200 },
  'GET /api/models/:id': {
    access: 'model.read',
    status: 200,
    id: async (actors) => (await publishedModel(actors)).id,
    idForAll: true,
  },
  'GET /api/models/:id/file': {
    access: 'model.read',
    status: 200,
    query: '?format=yaml',
    id: async (actors) => (await publishedModel(actors)).id,
    idForAll: true,
  },
  'POST /api/models/:id/trial': {
    access: 'model.author',
    status: 200,
    id: async (actors) => (await publishedModel(actors)).id,
    idForAll: true,
    ask: async (_, actors) => {
      const { content } = await publishedModel(actors);
      const head = `format: 1\nmodel: ${content.key}\nversion: ${content.version}`;
      return { body: { answers: `${head}\nanswers: {}` } };
    },
  },
  'GET /api/plugins': { access: 'plugin.manage', status: 200 },
  'POST /api/plugins/look-again': { access: 'plugin.manage', status: 200 },
  'GET /api/plugins/:key': {
    access: 'plugin.manage',
    status: 200,
    params: { key: 'ladder' },
  },
  'PUT /api/plugins/:key/switch': {
    access: 'plugin.manage',
    status: 200,
    params: { key: 'ladder' },
    ask: async (client) => {
      const { body } = await client.ask<{ decision?: { version: number } | null }>(
        '/api/plugins/ladder',
      );
      return seen(body.decision?.version ?? 0, { state: 'on', reason: 'Prøve' });
    },
  },
  'GET /api/rounds': { access: 'round.read', status: 200 },
  'GET /api/rounds/:id': {
    access: 'round.read',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
  },
  'POST /api/rounds': {
    access: 'round.run',
    status: 201,
    ask: async (_, actors) => ({ body: await roundBody(actors) }),
  },
  'PUT /api/rounds/:id': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation, 'draft'),
    ask: async (_, actors) => seen(1, await roundBody(actors)),
  },
  'POST /api/rounds/:id/open': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation, 'draft'),
  },
  'PUT /api/rounds/:id/deadline': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
    ask: () => seen(1, { closesOn: day(40) }),
  },
  'POST /api/rounds/:id/close': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
  },
  'GET /api/rounds/:id/participants': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
  },
  'GET /api/rounds/:id/results': {
    access: 'round.run',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation, 'closed'),
  },
  'GET /api/rounds/:id/comparison': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/comparison/members': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/comparison/report': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/figures': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/figures.xlsx': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/figures.csv': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'GET /api/rounds/:id/figures-code-book.csv': {
    access: 'comparison.read',
    status: 200,
    id: (actors, organisation) => arrangeReleased(actors, organisation),
  },
  'POST /api/rounds/:id/acceptance': {
    access: 'round.join',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
    ask: () => ({ body: { contactName: 'Kontakt', contactEmail: 'kontakt@x.dk' } }),
  },
  'POST /api/rounds/:id/refusal': {
    access: 'round.join',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
    ask: () => ({ body: { reason: 'Ikke i år.' } }),
  },
  'GET /api/assessments': { access: 'round.read', status: 200 },
  'GET /api/assessments/:id': {
    access: 'round.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
  },
  'PUT /api/assessments/:id/sections/:section': {
    access: 'assessment.assign',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
    params: { section: someSection },
    ask: async (_, actors, organisation) => ({
      body: {
        mode: 'one',
        people: [{ personId: await actors.person(organisation, ['contributor']) }],
      },
    }),
  },
  'PUT /api/assessments/:id/units': {
    access: 'assessment.assign',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
    ask: () => ({ body: { units: [] } }),
  },
  'GET /api/assessments/:id/consensus': {
    access: 'assessment.settle',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
  },
  'POST /api/assessments/:id/consensus': {
    access: 'assessment.settle',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
    ask: () => ({ body: {} }),
  },
  'PUT /api/assessments/:id/consensus/:question': {
    access: 'assessment.settle',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation),
    params: { question: 'politisk-retning' },
    ask: () => seen(0, { state: 'answered', value: 3, justification: 'Vi var enige.' }),
  },
  'POST /api/assessments/:id/submission': {
    access: 'assessment.submit',
    status: 200,
    id: async (actors, organisation) => {
      const id = await arrangeAssessment(actors, organisation);
      await arrangeAgreement(actors, organisation, id);
      return id;
    },
    ask: () => seen(1, { acceptOpen: true }),
  },
  'DELETE /api/assessments/:id/submission': {
    access: 'assessment.reopen',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    ask: () => seen(1),
  },
  'GET /api/assessments/:id/result': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
  },
  'GET /api/assessments/:id/result.docx': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
  },
  'GET /api/assessments/:id/explanations/:node': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    params: { node: someSection },
  },
  'GET /api/assessments/:id/targets': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
  },
  'PUT /api/assessments/:id/targets/:node': {
    access: 'action.edit',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    params: { node: someSection },
    ask: () => seen(0, target),
  },
  'DELETE /api/assessments/:id/targets/:node': {
    access: 'action.edit',
    status: 200,
    id: arrangeTarget,
    params: { node: someSection },
    ask: () => seen(1),
  },
  'PUT /api/assessments/:id/efforts/:question': {
    access: 'action.edit',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    params: { question: 'politisk-retning' },
    ask: () => seen(0, { size: 'small' }),
  },
  'GET /api/assessments/:id/way': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    query: `?node=${someSection}&reachedAt=level&least=4`,
  },
  'GET /api/assessments/:id/better-answers/:question': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    params: { question: 'politisk-retning' },
  },
  'GET /api/assessments/:id/actions': {
    access: 'result.read',
    status: 200,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
  },
  'POST /api/assessments/:id/actions': {
    access: 'action.edit',
    status: 201,
    id: (actors, organisation) => arrangeAssessment(actors, organisation, 'submitted'),
    ask: () => ({ body: action }),
  },
  'PUT /api/actions/:id': {
    access: 'action.edit',
    status: 200,
    id: arrangeAction,
    ask: () => seen(1, action),
  },
  'GET /api/assignments/:id': {
    access: 'assessment.answer',
    status: 200,
    id: arrangeAssignment,
  },
  'PUT /api/assignments/:id/answers': {
    access: 'assessment.answer',
    status: 200,
    id: arrangeAssignment,
    ask: async (_, actors) => ({
      body: {
        answers: [{ question: await someQuestion(actors), state: 'answered', value: 3, seen: 0 }],
      },
    }),
  },
  'GET /api/assignments/:id/colleagues': {
    access: 'assessment.answer',
    status: 200,
    id: (actors, organisation, person) => arrangeAssignment(actors, organisation, person, true),
  },
  'POST /api/assignments/:id/hand-in': {
    access: 'assessment.answer',
    status: 200,
    id: (actors, organisation, person) => arrangeAssignment(actors, organisation, person),
  },
  'DELETE /api/assignments/:id/hand-in': {
    access: 'assessment.answer',
    status: 200,
    id: (actors, organisation, person) => arrangeAssignment(actors, organisation, person, true),
  },
};
