import { randomUUID } from 'node:crypto';
import type { Cell } from './matrix';
import { arrangeProject } from './project-cells';

const nobody = randomUUID();
const form = { winterWeek: 7, says: '' };
const task = { kind: 'task', title: 'Bestil skærme', ownerId: null, dueOn: null, doneOn: null };
const check = { title: 'Vagtplanen har plads', weeksBefore: 3 };
const unit = {
  ...{ leaderId: null, agreedDay: null, ownGoLiveOn: null, staff: 58, superusersWanted: 4 },
  ...{ superusers: 0, trained: 0, withAccess: 0, equipment: null, checkedOn: null, note: '' },
};

const reads = (): Cell => ({ access: 'project.read', status: 200, id: arrangeProject });
const adds = (body: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 201, id: arrangeProject, ask: () => ({ body }) },
});
/** Something of the project's that is not there: who may change it is told so. */
const changes = (names: readonly string[], body?: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 404, id: arrangeProject },
  params: Object.fromEntries(names.map((name) => [name, nobody])),
  ask: () => ({ body, headers: { 'if-match': '"1"' } }),
});

/** What is expected of the routes of plan, roll-out and *Mine enheder*. */
export const rolloutCells: Readonly<Record<string, Cell>> = {
  'GET /api/my-units': { access: 'project.read', status: 200 },
  'GET /api/my-tasks.ics': { access: 'project.read', status: 200 },
  'GET /api/projects/:id/plan.ics': reads(),
  'GET /api/projects/:id/plan': reads(),
  'PUT /api/projects/:id/plan': {
    ...{ access: 'project.take-part', status: 200, id: arrangeProject },
    ask: () => ({ body: { from: form, to: { ...form, says: 'Vi begynder 1. marts' } } }),
  },
  'POST /api/projects/:id/plan/back': {
    ...{ access: 'project.take-part', status: 200, id: arrangeProject },
    ask: () => ({ body: { kinds: ['training'] } }),
  },
  'POST /api/projects/:id/plan/tasks': adds(task),
  'PUT /api/projects/:id/plan/tasks/:task': changes(['task'], task),
  'PUT /api/projects/:id/plan/tasks/:task/done': changes(['task'], { doneOn: null }),
  'DELETE /api/projects/:id/plan/tasks/:task': changes(['task']),
  'GET /api/projects/:id/rollout': reads(),
  'POST /api/projects/:id/rollout/checks': adds(check),
  'PUT /api/projects/:id/rollout/checks/:check': changes(['check'], check),
  'DELETE /api/projects/:id/rollout/checks/:check': changes(['check']),
  'PUT /api/projects/:id/rollout/units/:unit': changes(['unit'], unit),
  'PUT /api/projects/:id/rollout/units/:unit/proposal': changes(['unit'], {
    ...{ day: '2099-01-04', reason: 'Vi mangler vikarer' },
  }),
  'DELETE /api/projects/:id/rollout/units/:unit/proposal': changes(['unit']),
  'PUT /api/projects/:id/rollout/units/:unit/proposal/answer': changes(['unit'], {
    ...{ accepted: true, answer: '' },
  }),
  'PUT /api/projects/:id/rollout/units/:unit/says': changes(['unit'], { says: '', meetsOn: null }),
  'POST /api/projects/:id/rollout/units/:unit/said': changes(['unit'], { said: '', told: true }),
  'POST /api/projects/:id/rollout/units/:unit/names': changes(['unit'], { name: 'Ida Bruun' }),
  'DELETE /api/projects/:id/rollout/units/:unit/names/:name': changes(['unit', 'name']),
  'PUT /api/projects/:id/rollout/units/:unit/checks/:check': changes(['unit', 'check'], {
    done: true,
  }),
};
