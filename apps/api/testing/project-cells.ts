import { randomUUID } from 'node:crypto';
import type { Actors } from './actors';
import type { Cell } from './matrix';

const seen = (version: number, body: unknown) => ({
  body,
  headers: { 'if-match': `"${version}"` },
});

const form = {
  ...{ title: 'Skærmbesøg', purpose: '', kind: 'general', size: 'small', kle: [], technology: [] },
  ...{ productId: null, caseNumber: '', tools: [], procures: true, state: 'active' },
  ...{ beginsOn: null, goLiveOn: null, handoverOn: null, followedUntil: null },
};
const why = {
  ...{ problem: '', forWhom: '', citizens: null, employees: null, asked: null },
  ...{ askedHow: '', withoutIt: '' },
};

const sharing = {
  ...{ plannedExpense: null, becameExpense: null, promisedBenefit: null, realisedBenefit: null },
  ...{ plannedMonths: null, becameMonths: null },
  ...{ differently: '', contactId: null, contactAgreed: false, contactTitle: '' },
  ...{ contactMail: '', contactPhone: '', entersOutside: false, showsBenefits: false },
};

/** A system or supplier that is not there; such ids are nobody's own. */
const noSuch: Pick<Cell, 'access' | 'status' | 'idForAll' | 'id'> = {
  ...{ access: 'product.curate', status: 404, idForAll: true },
  id: () => Promise.resolve(randomUUID()),
};

/** A project of the organisation's own that the person leads; with them as a guest of it, too. */
export async function arrangeProject(
  actors: Actors,
  organisationId: string,
  personId: string | null = null,
): Promise<string> {
  const id = await actors.one(
    `insert into project (organisation_id, title) values ($1, 'Skærmbesøg') returning id`,
    [organisationId],
  );
  if (personId !== null)
    await actors.erfa.database.ask(
      `insert into project_person (organisation_id, project_id, person_id, relation, until)
       values ($1, $2, $3, 'manager', null), ($1, $2, $3, 'guest', current_date + 1)`,
      [organisationId, id, personId],
    );
  return id;
}

/** A view of all projects that the person saved for themselves; somebody's, where nobody asks. */
async function arrangeView(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  return actors.one(
    `insert into portfolio_view (organisation_id, name, query, owner_id) values ($1, 'Min', '', coalesce($2, (select id from person order by id limit 1))) returning id`,
    [organisationId, personId],
  );
}

/** What is expected of the routes of projects. */
export const projectCells: Readonly<Record<string, Cell>> = {
  'GET /api/projects': { access: 'project.read', status: 200 },
  'POST /api/projects': {
    access: 'project.begin',
    status: 201,
    ask: () => ({ body: { title: 'Skærmbesøg', kind: 'general', size: 'small' } }),
  },
  'GET /api/projects/:id': { access: 'project.read', status: 200, id: arrangeProject },
  'GET /api/projects/:id/money': { access: 'project.read', status: 200, id: arrangeProject },
  'GET /api/projects/:id/colleagues': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
  },
  'PUT /api/projects/:id': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { from: form, to: { ...form, caseNumber: '2026-1' } } }),
  },
  'PUT /api/projects/:id/people': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { people: [] } }),
  },
  'PUT /api/projects/:id/units': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { units: [] } }),
  },
  'GET /api/projects/:id/why': { access: 'project.read', status: 200, id: arrangeProject },
  'PUT /api/projects/:id/why': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { from: why, to: { ...why, problem: 'Lang køretid' } } }),
  },
  'GET /api/projects/:id/decisions': { access: 'project.read', status: 200, id: arrangeProject },
  'POST /api/projects/:id/decisions': {
    access: 'project.take-part',
    status: 201,
    id: arrangeProject,
    ask: () => ({ body: { title: 'Prøven er god nok', plannedOn: null, checks: [] } }),
  },
  // A decision point that is not there: who may do it is told so.
  // A decision point that is not there; who may read what was decided is told so.
  'GET /api/projects/:id/decisions/:decision/record': {
    access: 'project.read',
    status: 404,
    id: arrangeProject,
    params: { decision: randomUUID() },
  },
  'PUT /api/projects/:id/decisions/:decision': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { decision: randomUUID() },
    ask: () => seen(1, { title: '', plannedOn: null, checks: [] }),
  },
  'DELETE /api/projects/:id/decisions/:decision': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { decision: randomUUID() },
  },
  'POST /api/projects/:id/decisions/:decision/outcome': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { decision: randomUUID() },
    ask: () => seen(1, { outcome: 'go', reason: 'Ja', decidedOn: '2026-01-01', decidedBy: null }),
  },
  'GET /api/projects/:id/history': { access: 'project.read', status: 200, id: arrangeProject },
  'GET /api/projects/:id/comments': { access: 'project.read', status: 200, id: arrangeProject },
  'POST /api/projects/:id/comments': {
    access: 'project.take-part',
    status: 201,
    id: arrangeProject,
    ask: () => ({ body: { tool: 'why', text: 'Husk nattevagten', mentions: [] } }),
  },
  // A comment that is not there.
  'PUT /api/projects/:id/comments/:comment': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { comment: randomUUID() },
    ask: () => ({ body: { settled: true } }),
  },
  'DELETE /api/projects/:id/comments/:comment': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { comment: randomUUID() },
  },
  'GET /api/projects/:id/sharing': { access: 'project.share', status: 200, id: arrangeProject },
  'PUT /api/projects/:id/sharing': {
    access: 'project.share',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { from: sharing, to: { ...sharing, plannedExpense: 1000 } } }),
  },
  // A preview that nobody was shown: who may share is told so.
  'POST /api/projects/:id/sharing/shown': {
    access: 'project.share',
    status: 409,
    id: arrangeProject,
    ask: () => ({ body: { hash: '0'.repeat(64) } }),
  },
  'DELETE /api/projects/:id/sharing/shown': {
    access: 'project.share',
    status: 200,
    id: arrangeProject,
  },
  'GET /api/portfolio': { access: 'project.read', status: 200 },
  'GET /api/portfolio/load': { access: 'project.read', status: 200 },
  'GET /api/portfolio/load.ics': { access: 'project.read', status: 200 },
  'GET /api/portfolio.xlsx': { access: 'project.read', status: 200, query: '?phase=idea' },
  'POST /api/portfolio-views': {
    access: 'project.read',
    status: 201,
    ask: () => ({ body: { name: 'Kræver handling', query: 'status=act', shared: false } }),
  },
  'PUT /api/portfolio-views/:id': {
    access: 'project.read',
    status: 200,
    id: arrangeView,
    ask: () => seen(1, { name: 'Min', query: 'phase=idea', shared: false }),
  },
  'DELETE /api/portfolio-views/:id': { access: 'project.read', status: 200, id: arrangeView },
  // Something that is no file of rows: who may read one in is told so.
  'POST /api/portfolio/import': {
    access: 'project.edit',
    status: 415,
    query: '?way=preview',
    ask: () => ({ raw: '%PDF-1.7', headers: { 'content-type': 'application/octet-stream' } }),
  },
  'GET /api/shared-projects': { access: 'project.seek', status: 200 },
  // One that nobody shows.
  'GET /api/shared-projects/:id': {
    access: 'project.seek',
    status: 404,
    id: () => Promise.resolve(randomUUID()),
    idForAll: true,
  },
  'GET /api/suppliers/:id': {
    access: 'project.seek',
    status: 404,
    id: () => Promise.resolve(randomUUID()),
    idForAll: true,
  },
  'GET /api/projects/:id/outside': { access: 'project.read', status: 200, id: arrangeProject },
  'GET /api/curation': { access: 'product.curate', status: 200 },
  // Something that is not there: who may curate is told so.
  'PUT /api/curation/products/:id/name': {
    ...noSuch,
    ask: () => ({ body: { name: 'Nærkald' } }),
  },
  'PUT /api/curation/suppliers/:id/name': {
    ...noSuch,
    ask: () => ({ body: { name: 'Lindholt' } }),
  },
  'POST /api/curation/products/:id/merge': {
    ...noSuch,
    ask: () => ({ body: { into: randomUUID() } }),
  },
  'POST /api/curation/suppliers/:id/merge': {
    ...noSuch,
    ask: () => ({ body: { into: randomUUID() } }),
  },
  'GET /api/products': { access: 'project.seek', status: 200, query: '?q=n' },
  'POST /api/products': {
    access: 'project.begin',
    status: 201,
    ask: () => ({ body: { name: 'Nærkald', supplier: 'Lindholt' } }),
  },
};
