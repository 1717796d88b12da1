import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { benefitCells } from '../../testing/benefit-cells';
import { draftCells } from '../../testing/draft-cells';
import { lessonCells } from '../../testing/lesson-cells';
import { carryingCells } from '../../testing/carrying-cells';
import { pilotCells } from '../../testing/pilot-cells';
import { businessCaseCells } from '../../testing/business-case-cells';
import { projectCells } from '../../testing/project-cells';
import { followUpCells } from '../../testing/follow-up-cells';
import { readinessCells } from '../../testing/readiness-cells';
import { planCells } from '../../testing/plan-cells';
import { rolloutCells } from '../../testing/rollout-cells';
import { roundCells } from '../../testing/round-cells';
import { visit, visitors, walk, type Cell } from '../../testing/matrix';
import { nestRoutes, servedRoutes, type Route } from '../../testing/routes';
import { accessKey } from './caller';

const someone = (): { name: string; email: string } => ({
  name: 'Ny Kollega',
  email: `${randomUUID()}@x.dk`,
});
const seen = (version: string, body: unknown) => ({ body, headers: { 'if-match': version } });

/** The expectations table. A route without a cell here fails; permissions come from the table in libs/domain. */
const cells: Readonly<Record<string, Cell>> = {
  'GET /api/health': { access: 'public', status: 200 },
  'GET /schemas/:file': {
    access: 'public',
    status: 200,
    params: { file: 'model.schema.json' },
  },
  'GET /auth/sign-in': { access: 'public', status: 303 },
  'GET /auth/callback': { access: 'public', status: 303 },
  'GET /api/session': { access: 'public', status: 200 },
  'DELETE /api/session': { access: 'signed-in', status: 204 },
  'POST /api/session/organisation': {
    access: 'signed-in',
    status: 404,
    peopleOnly: true,
    ask: () => ({ body: { organisationId: randomUUID() } }),
  },
  'GET /api/lessons': { access: 'lesson.read', status: 200 },
  'GET /api/lessons/suggestions': {
    access: 'lesson.read',
    status: 200,
    query: '?q=gev',
  },
  'POST /api/lessons/similar': {
    access: 'lesson.read',
    status: 200,
    ask: () => ({ body: { text: 'Gevinster uden ejer' } }),
  },
  'GET /api/organisation': { access: 'organisation.read', status: 200 },
  'PATCH /api/organisation': {
    access: 'organisation.edit',
    status: 200,
    ask: async (client) => {
      const { body } = await client.ask<{ version?: number }>('/api/organisation');
      return seen(`"${body.version ?? 0}"`, { contactNote: 'Spørg i sekretariatet.' });
    },
  },
  'GET /api/units': { access: 'unit.read', status: 200 },
  'POST /api/units': {
    access: 'unit.edit',
    status: 201,
    ask: () => ({ body: { name: 'Ny enhed' } }),
  },
  'PATCH /api/units/:id': {
    access: 'unit.edit',
    status: 200,
    id: (actors, organisation) => actors.unit(organisation),
    ask: () => seen('"1"', { name: 'Andet navn' }),
  },
  'POST /api/units/import': {
    access: 'unit.edit',
    status: 200,
    ask: () => ({ body: { csv: `uuid,navn\n${randomUUID()},Enhed`, dryRun: true } }),
  },
  'GET /api/people': { access: 'people.read', status: 200 },
  'PUT /api/people/:id/roles': {
    access: 'people.edit',
    status: 200,
    id: (actors, organisation) => actors.person(organisation, ['reader']),
    ask: () => seen('"1"', { roles: ['data-protection-officer'] }),
  },
  'DELETE /api/people/:id': {
    access: 'people.edit',
    status: 204,
    id: (actors, organisation) => actors.person(organisation, ['reader']),
  },
  'DELETE /api/people/:id/data': {
    access: 'people.erase',
    status: 204,
    id: (actors, organisation) => actors.former(organisation),
  },
  'GET /api/data-list': { access: 'data.list', status: 200 },
  'POST /api/invitations': {
    access: 'people.invite',
    status: 201,
    ask: () => ({ body: { people: [{ ...someone(), roles: ['reader'] }] } }),
  },
  'DELETE /api/invitations/:id': {
    access: 'people.invite',
    status: 204,
    id: (actors, organisation) => actors.invitation(organisation),
  },
  'GET /api/municipalities': { access: 'municipality.invite', status: 200 },
  'POST /api/municipalities/:id/administrators': {
    access: 'municipality.invite',
    status: 204,
    id: (actors) => actors.organisation('0461'),
    idForAll: true,
    ask: () => ({ body: someone() }),
  },
  'GET /api/tokens': { access: 'token.manage', status: 200 },
  'POST /api/tokens': {
    access: 'token.manage',
    status: 201,
    peopleOnly: true,
    ask: async (client) => {
      const { body } = await client.ask<{ organisation?: { roles: string[] } | null }>(
        '/api/session',
      );
      const role = body.organisation?.roles[0] ?? 'reader';
      return { body: { name: 'Prøve', role, expiresInDays: 1 } };
    },
  },
  'DELETE /api/tokens/:id': {
    access: 'token.manage',
    status: 204,
    id: (actors, organisation) => actors.apiToken(organisation),
  },
  'GET /api/audit': { access: 'audit.read', status: 200 },
  'GET /api/audit/verification': { access: 'audit.read', status: 200 },
  'GET /api/audit/retention': { access: 'audit.read', status: 200 },
  'PUT /api/audit/retention': {
    access: 'audit.retention',
    status: 200,
    ask: () => ({ body: { retentions: [{ kind: 'session', days: 365 }] } }),
  },
  ...roundCells,
  ...draftCells,
  ...lessonCells,
  ...carryingCells,
  ...pilotCells,
  ...projectCells,
  ...readinessCells,
  ...rolloutCells,
  ...followUpCells,
  ...businessCaseCells,
  ...planCells,
  ...benefitCells,
};

/** Addresses outside Nest's controllers, all of them public: the document and its reader, the pages. */
const outside = /^GET (\/api\/docs(\/.*)?|\/api\/openapi\.json|\/was|\*|\/?\*)$/;

describe('the authorisation matrix', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let routes: Route[];
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    routes = nestRoutes(erfa.app);
  });
  afterAll(() => erfa.close());

  const route = (name: string): Route => {
    const found = routes.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no route ${name}`);
    return found;
  };
  const cell = (name: string): Cell => {
    const found = cells[name];
    if (!found) throw new Error(`no cell for ${name}`);
    return found;
  };

  it('has a cell for every route that Nest knows, and none for one that is gone', () => {
    expect(routes.map(({ name }) => name).toSorted()).toEqual(Object.keys(cells).toSorted());
  });

  it('finds the declared access of every route to be the expected one', () => {
    const declared = routes.map(({ name, access }) => [name, access]);
    expect(declared).toEqual(routes.map(({ name }) => [name, cell(name).access]));
  });

  it('knows every address that the server answers at', () => {
    const served = servedRoutes(erfa.app);
    expect(served.length).toBeGreaterThan(routes.length);
    // Files of the built pages, where they are built: open to everyone, like the page itself.
    const pages = /^GET \/(?!api\/|auth\/).*\.\w+$/;
    const unknown = served.filter(
      (name) => !outside.test(name) && !pages.test(name) && !(name in cells),
    );
    expect(unknown).toEqual([]);
    expect(routes.filter(({ name }) => !served.includes(name))).toEqual([]);
  });

  it('holds for every visitor on every route, own and foreign', async () => {
    const deviations: string[] = [];
    let visits = 0;
    for (const each of routes) {
      const walked = await walk(erfa, actors, each, cell(each.name));
      deviations.push(...walked.deviations);
      visits += walked.visits;
    }
    expect(deviations).toEqual([]);
    expect(visits).toBeGreaterThan(routes.length * visitors(() => erfa.anonymous()).length);
  }, 900_000);

  describe('fails when a guard is dropped', () => {
    const changed = async (name: string, access: string | undefined): Promise<string[]> => {
      const { handler, access: before } = route(name);
      Reflect.defineMetadata(accessKey, access, handler);
      try {
        return (await walk(erfa, actors, route(name), cell(name), true)).deviations;
      } finally {
        Reflect.defineMetadata(accessKey, before, handler);
      }
    };
    const guarded = Object.entries(cells)
      .filter(([, { access }]) => access !== 'public' && access !== 'signed-in')
      .map(([name]) => name);

    it.each(guarded)('%s open to everyone', async (name) => {
      expect(await changed(name, 'public')).toHaveLength(1);
    });
    it.each(guarded)('%s open to everyone who is signed in', async (name) => {
      expect(await changed(name, 'signed-in')).toHaveLength(1);
    });
    // These two ask for their caller themselves, so nothing happens when the guard is gone; the declaration tells.
    it.each(Object.keys(cells).filter((name) => cell(name).access === 'signed-in'))(
      '%s open to everyone is seen, and still answers nobody',
      async (name) => {
        expect(await changed(name, 'public')).toEqual([]);
        const { handler, access } = route(name);
        Reflect.defineMetadata(accessKey, 'public', handler);
        const found = nestRoutes(erfa.app).find((candidate) => candidate.name === name);
        Reflect.defineMetadata(accessKey, access, handler);
        expect(found?.access).not.toBe(cell(name).access);
      },
    );
    it.each(Object.keys(cells))('%s without a declared access', async (name) => {
      expect(await changed(name, undefined)).toHaveLength(1);
    });
  });

  const withIds = Object.entries(cells).filter(([, { id, idForAll }]) => id && !idForAll);
  it.each(withIds.map(([name]) => name))(
    '%s answers a foreign id byte for byte like one that does not exist',
    async (name) => {
      const bare = ({ status, text, headers }: Awaited<ReturnType<typeof visit>>) => ({
        status,
        text,
        headers: [...headers].filter(([key]) => key !== 'date'),
      });
      for (const visitor of visitors(() => erfa.anonymous())) {
        const foreign = await visit(erfa, actors, route(name), cell(name), visitor, 'foreign');
        const absent = await visit(
          erfa,
          actors,
          route(name),
          { ...cell(name), id: () => Promise.resolve(randomUUID()) },
          visitor,
          'foreign',
        );
        expect(bare(foreign)).toEqual(bare(absent));
      }
    },
  );

  it.each(Object.keys(cells).filter((name) => name.includes('/api/assignments/:id')))(
    '%s finds a colleague’s only for who sees others’ answers',
    async (name) => {
      const aarhus = await actors.organisation('0751');
      for (const role of ['municipality-admin', 'project-manager', 'contributor'] as const) {
        const client = await actors.token(await actors.person(aarhus, [role]), aarhus, role);
        const colleague = await actors.person(aarhus, ['contributor']);
        const target = await cell(name).id?.(actors, aarhus, colleague);
        const ask = async (id: string) =>
          client.ask(route(name).path.replace(':id', id), {
            method: route(name).method,
            ...(await cell(name).ask?.(client, actors, aarhus)),
          });
        const answer = await ask(target ?? '');
        if (role === 'municipality-admin') expect(answer.status).toBe(200);
        else {
          const absent = await ask(randomUUID());
          expect([answer.status, answer.text]).toEqual([404, absent.text]);
        }
      }
    },
  );

  it('answers an id that is none like one that does not exist', async () => {
    const client = await erfa.as('sanne.lykkegaard');
    const [odd, absent] = [
      await client.ask('/api/people/1%20or%201', { method: 'DELETE' }),
      await client.ask(`/api/people/${randomUUID()}`, { method: 'DELETE' }),
    ];
    expect([odd.status, odd.text]).toEqual([absent.status, absent.text]);
  });
});
