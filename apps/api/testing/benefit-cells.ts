import { randomUUID } from 'node:crypto';
import { newBenefit, type IdeaForm } from '@erfa/domain';
import type { Actors } from './actors';
import { arrangeBenefit, arrangeBenefitNode, arrangeIdea, arrangeMeasurement } from './benefits';
import type { Cell } from './matrix';
import { arrangeProject } from './project-cells';

const card = newBenefit('Tryghed hos borgerne', 'citizens', 'quality');
const idea: IdeaForm = {
  ...{ title: 'Skærmbesøg', problem: '', forWhom: '', citizens: null, processes: null },
  ...{ economy: null, employees: null, effort: null, readiness: null, statutory: false, kle: [] },
};
const firstVersion = { 'if-match': '"1"' };

const arrangeGoal = (actors: Actors, organisationId: string): Promise<string> =>
  actors.one(
    `insert into strategy_goal (organisation_id, title, begins_year, ends_year) values ($1, 'Færre ture', 2026, 2029) returning id`,
    [organisationId],
  );

/** Cells of the authorisation matrix for benefits, their map and measurements, ideas and goals. Who asks owns the project and the benefit. */
export const benefitCells: Readonly<Record<string, Cell>> = {
  'GET /api/projects/:id/benefits': { access: 'project.read', status: 200, id: arrangeProject },
  'POST /api/projects/:id/benefits': {
    access: 'project.take-part',
    status: 201,
    id: arrangeProject,
    ask: () => ({ body: { name: 'Tryghed', side: 'citizens', kind: 'quality' } }),
  },
  'GET /api/benefits/:id': { access: 'project.read', status: 200, id: arrangeBenefit },
  'PUT /api/benefits/:id': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefit,
    ask: () => ({ body: { from: card, to: { ...card, method: 'Spørgeskema' } } }),
  },
  // A benefit that nobody shows: who may change the card is told so.
  'PUT /api/benefits/:id/measure': {
    access: 'project.take-part',
    status: 400,
    id: arrangeBenefit,
    ask: () => ({ body: { projectId: randomUUID(), benefitId: randomUUID() } }),
  },
  'DELETE /api/benefits/:id': { access: 'project.take-part', status: 200, id: arrangeBenefit },
  'PUT /api/benefits/:id/acceptance': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefit,
    ask: () => ({ headers: firstVersion }),
  },
  'DELETE /api/benefits/:id/acceptance': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefit,
    ask: () => ({ headers: firstVersion }),
  },
  // A benefit that is no money: who may write lines is told so.
  'POST /api/benefits/:id/line': {
    access: 'project.take-part',
    status: 400,
    id: arrangeBenefit,
  },
  'GET /api/benefits/:id/measurements': {
    access: 'project.read',
    status: 200,
    id: arrangeBenefit,
  },
  'POST /api/benefits/:id/measurements': {
    access: 'project.take-part',
    status: 201,
    id: arrangeBenefit,
    ask: () => ({ body: { measuredOn: '2026-11-02', value: 70, cause: '', action: '' } }),
  },
  'DELETE /api/benefit-measurements/:id': {
    access: 'project.take-part',
    status: 200,
    id: arrangeMeasurement,
  },
  'POST /api/projects/:id/benefit-nodes': {
    access: 'project.take-part',
    status: 201,
    id: arrangeProject,
    ask: () => ({ body: { kind: 'change', title: 'Besøg holdes på skærm', detail: '' } }),
  },
  'POST /api/projects/:id/benefit-goals': {
    access: 'project.take-part',
    status: 201,
    id: arrangeProject,
    ask: async (_, actors, organisationId) => ({
      body: {
        goalId: await actors.one(
          `insert into strategy_goal (organisation_id, title, begins_year, ends_year) values ($1, 'Nærhed', 2026, 2029) returning id`,
          [organisationId],
        ),
      },
    }),
  },
  'PUT /api/projects/:id/benefit-links': {
    access: 'project.take-part',
    status: 200,
    id: async (actors, organisationId, personId) => {
      const project = await arrangeProject(actors, organisationId, personId);
      for (const kind of ['deliverable', 'change'])
        await actors.erfa.database.ask(
          `insert into benefit_node (organisation_id, project_id, kind, title, place) values ($1, $2, $3, 'Felt', 1)`,
          [organisationId, project, kind],
        );
      return project;
    },
    ask: async (_, actors, organisationId) => {
      const nodes = await actors.erfa.database.ask<{ id: string }>(
        `select id from benefit_node where organisation_id = $1 and kind in ('deliverable', 'change') and title = 'Felt'
         order by project_id desc, kind desc limit 2`,
        [organisationId],
      );
      const [from, to] = nodes.map(({ id }) => id);
      return { body: { fromId: from ?? randomUUID(), toId: to ?? randomUUID() } };
    },
  },
  'DELETE /api/projects/:id/benefit-links/:from/:to': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    params: { from: randomUUID(), to: randomUUID() },
  },
  'PUT /api/benefit-nodes/:id': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefitNode,
    ask: () => ({ body: { title: 'Skærme hos borgerne', detail: 'aftalt' } }),
  },
  'PUT /api/benefit-nodes/:id/place': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefitNode,
    ask: () => ({ body: { place: 0 } }),
  },
  'DELETE /api/benefit-nodes/:id': {
    access: 'project.take-part',
    status: 200,
    id: arrangeBenefitNode,
  },
  'GET /api/strategy-goals': { access: 'project.read', status: 200 },
  'GET /api/strategy-goals/overview': { access: 'project.read', status: 200 },
  'PUT /api/strategy-goals/:id': {
    access: 'project.edit',
    status: 200,
    id: arrangeGoal,
    ask: () => ({
      body: { title: 'Færre ture', beginsYear: 2026, endsYear: 2029, source: '', retired: true },
      headers: firstVersion,
    }),
  },
  'PUT /api/strategy-goals/:id/dimensions': {
    access: 'project.edit',
    status: 200,
    id: arrangeGoal,
    ask: () => ({ body: { dimensions: [] } }),
  },
  'GET /api/projects/:id/goals': { access: 'project.read', status: 200, id: arrangeProject },
  'PUT /api/projects/:id/goals': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { goals: [] } }),
  },
  'POST /api/strategy-goals': {
    access: 'project.edit',
    status: 201,
    ask: () => ({
      body: { title: 'Nærhed for alle', beginsYear: 2026, endsYear: 2029, source: 'Ældrepolitik' },
    }),
  },
  'GET /api/project-ideas': { access: 'idea.read', status: 200 },
  'POST /api/project-ideas': {
    access: 'idea.write',
    status: 201,
    ask: () => ({ body: { title: 'Skærmbesøg' } }),
  },
  'GET /api/project-ideas/:id': { access: 'idea.read', status: 200, id: arrangeIdea },
  'PUT /api/project-ideas/:id': {
    access: 'idea.write',
    status: 200,
    id: arrangeIdea,
    ask: () => ({ body: { from: idea, to: { ...idea, problem: 'Lange køreture' } } }),
  },
  'PUT /api/project-ideas/:id/decision': {
    access: 'project.edit',
    status: 200,
    id: arrangeIdea,
    ask: () => ({
      headers: firstVersion,
      body: { outcome: 'go', reason: 'Størst værdi', kind: 'it-system', size: 'small' },
    }),
  },
};
