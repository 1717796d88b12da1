import { randomUUID } from 'node:crypto';
import type { Cell } from './matrix';
import { arrangeProject } from './project-cells';

const settings = {
  ...{ priceYear: 2026, firstYear: 2027, years: 7, hoursPerYear: 1450 },
  ...{ method: 'successive', rates: [] },
};

/** A line as it is sent. */
export const someLine = {
  ...{ title: 'Licenser', scenario: 1, kind: 'running', basis: 'amounts', quantity: 0, unit: '' },
  ...{ price: 0, points: null, amounts: [52_500_000, 63_000_000], ramp: [], share: 1000 },
  ...{ note: 'Tilbud', ownerId: null },
};

/** What is expected of the routes of business cases. */
export const businessCaseCells: Readonly<Record<string, Cell>> = {
  'GET /api/projects/:id/business-case': {
    access: 'project.read',
    status: 200,
    id: arrangeProject,
  },
  'PUT /api/projects/:id/business-case/settings': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { from: settings, to: settings } }),
  },
  'PUT /api/projects/:id/business-case/lines': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { lines: [{ id: randomUUID(), from: null, to: someLine }] } }),
  },
  'PUT /api/projects/:id/business-case/order': {
    access: 'project.take-part',
    status: 200,
    id: arrangeProject,
    ask: () => ({ body: { ids: [] } }),
  },
  // A line that is not there: who may change lines is told so.
  'PUT /api/projects/:id/business-case/lines/:line': {
    access: 'project.take-part',
    status: 410,
    id: arrangeProject,
    params: { line: randomUUID() },
    ask: () => ({ body: { from: someLine, to: someLine } }),
  },
  'DELETE /api/projects/:id/business-case/lines/:line': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { line: randomUUID() },
    ask: () => ({ headers: { 'if-match': '"1"' } }),
  },
  'PUT /api/projects/:id/business-case/lines/:line/presence': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { line: randomUUID() },
    ask: () => ({ body: { open: true } }),
  },
  'POST /api/projects/:id/business-case/lines/:line/benefit': {
    access: 'project.take-part',
    status: 404,
    id: arrangeProject,
    params: { line: randomUUID() },
  },
  // Nothing to lock yet.
  'POST /api/projects/:id/business-case/versions': {
    access: 'project.take-part',
    status: 409,
    id: arrangeProject,
    ask: () => ({ body: {} }),
  },
  'GET /api/projects/:id/business-case/versions/:number': {
    access: 'project.read',
    status: 404,
    id: arrangeProject,
    params: { number: '1' },
  },
  'GET /api/projects/:id/business-case.xlsx': {
    access: 'project.read',
    status: 200,
    id: arrangeProject,
  },
  'GET /api/projects/:id/business-case.docx': {
    access: 'project.read',
    status: 200,
    id: arrangeProject,
  },
  // Something that is no Excel file: who may read one in is told so.
  'POST /api/projects/:id/business-case/file': {
    access: 'project.take-part',
    status: 415,
    id: arrangeProject,
    ask: () => ({ raw: 'Linje', headers: { 'content-type': 'application/octet-stream' } }),
  },
};
