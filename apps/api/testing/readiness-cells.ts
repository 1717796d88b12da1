import { randomUUID } from 'node:crypto';
import type { Actors } from './actors';
import type { Cell } from './matrix';
import { arrangeProject } from './project-cells';
import { shareLessons } from './shared-lessons';

const nobody = randomUUID();
const readiness = {
  ...{ maturityVerdict: null, maturityNote: '', noExperience: false, purposeAnswer: null },
  ...{ purposeNote: '', leadershipAnswer: null, leadershipNote: '', roomAnswer: null },
  ...{ roomNote: '', skillsAnswer: null, skillsNote: '', voiceAnswer: null, voiceNote: '' },
};
const leadership = { signalOne: '', signalTwo: '', signalThree: '', stops: '' };
const meeting = {
  ...{ council: 'med', committee: 'Lokal-MED', form: 'discussion', dueOn: '2027-01-12' },
  ...{ ownerId: null, doneOn: null },
};
const action = { title: 'Øv sammen', ownerId: null, dueOn: null, doneOn: null };
const risk = {
  ...{ title: 'Nettet falder ud', probability: 3, consequence: 4, money: null, measure: '' },
  ...{ ownerId: null, dueOn: null, state: 'open' },
};
const leader = { level: 'unit', leader: 'Lone', does: '' };

const reads = (): Cell => ({ access: 'project.read', status: 200, id: arrangeProject });
const adds = (body: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 201, id: arrangeProject, ask: () => ({ body }) },
});
const saves = (from: object, to: object): Cell => ({
  ...{ access: 'project.take-part', status: 200, id: arrangeProject },
  ask: () => ({ body: { from, to } }),
});
/** Something of the project's that is not there: who may change it is told so. */
const changes = (name: string, body: unknown): Cell => ({
  ...{ access: 'project.take-part', status: 404, id: arrangeProject, params: { [name]: nobody } },
  ask: () => ({ body, headers: { 'if-match': '"1"' } }),
});
const removes = (name: string): Cell => ({
  ...{ access: 'project.take-part', status: 404, id: arrangeProject, params: { [name]: nobody } },
});

const lessonId = '019a0000-0000-7000-8000-00000000a001';
/** A project, and a lesson of another municipality's that it can decide about. */
async function withLesson(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const { database } = actors.erfa;
  const known = await database.ask('select from published_lesson where id = $1', [lessonId]);
  if (known.length === 0) await shareLessons(database, [{ id: lessonId, title: 'Prøvelektie' }]);
  return arrangeProject(actors, organisationId, personId);
}

/** What is expected of the routes of readiness, risks, leadership, lessons in projects, what others did, what belongs together, needs and the status report. */
export const readinessCells: Readonly<Record<string, Cell>> = {
  'GET /api/projects/:id/readiness': reads(),
  'PUT /api/projects/:id/readiness': saves(readiness, { ...readiness, noExperience: true }),
  'POST /api/projects/:id/readiness/meetings': adds(meeting),
  'PUT /api/projects/:id/readiness/meetings/:task': changes('task', meeting),
  'DELETE /api/projects/:id/readiness/meetings/:task': removes('task'),
  'POST /api/projects/:id/readiness/actions': adds(action),
  'PUT /api/projects/:id/readiness/actions/:task': changes('task', action),
  'DELETE /api/projects/:id/readiness/actions/:task': removes('task'),
  'GET /api/projects/:id/risks': reads(),
  'POST /api/projects/:id/risks': adds(risk),
  'PUT /api/projects/:id/risks/:risk': changes('risk', risk),
  'DELETE /api/projects/:id/risks/:risk': removes('risk'),
  'GET /api/projects/:id/leadership': reads(),
  'PUT /api/projects/:id/leadership': saves(leadership, { ...leadership, stops: 'Et møde' }),
  'POST /api/projects/:id/leadership/leaders': adds(leader),
  'PUT /api/projects/:id/leadership/leaders/:leader': changes('leader', leader),
  'DELETE /api/projects/:id/leadership/leaders/:leader': removes('leader'),
  'GET /api/projects/:id/lessons': reads(),
  'PUT /api/projects/:id/lessons/:lesson': {
    ...{ access: 'project.take-part', status: 200, id: withLesson, params: { lesson: lessonId } },
    ask: () => ({ body: { disposition: 'used', reason: '', adopt: false } }),
  },
  'DELETE /api/projects/:id/lessons/:lesson': removes('lesson'),
  'GET /api/projects/:id/examples': { ...reads(), query: '?step=plan' },
  'GET /api/projects/:id/related': reads(),
  'PUT /api/projects/:id/related/:other': changes('other', { kind: 'beside' }),
  'DELETE /api/projects/:id/related/:other': removes('other'),
  'POST /api/projects/:id/documents': {
    ...adds({ title: 'Styregruppens referat', address: 'https://example.dk/1' }),
    status: 200,
  },
  'DELETE /api/projects/:id/documents/:document': removes('document'),
  'GET /api/projects/:id/status-report.docx': reads(),
  'GET /api/maturity-needs': { access: 'model.author', status: 200 },
  'PUT /api/maturity-needs': {
    ...{ access: 'model.author', status: 200 },
    ask: () => ({
      body: {
        ...{ kind: 'general', modelKey: 'nothing', nodeKey: 'nothing', level: null, note: '' },
      },
    }),
  },
};
