import { permissionsOf, type Role } from '@erfa/domain';
import type { Access } from '../src/http/caller';
import type { Actors } from './actors';
import type { Answer, Ask, TestClient } from './client';
import type { TestErfa } from './erfa';
import type { Route } from './routes';

/** What is expected of one route: a cell of the authorisation matrix. */
export interface Cell {
  access: Access;
  /** Status for somebody who may. */
  status: number;
  /** What `:id` stands for: made anew in the organisation whose id is given, for the person who asks (null: nobody). */
  id?: (actors: Actors, organisationId: string, personId: string | null) => Promise<string>;
  /** What other parameters of the path stand for. */
  params?: Readonly<Record<string, string>>;
  /** The request of somebody who knows what they do, acting for the organisation whose id is given. */
  ask?: (client: TestClient, actors: Actors, organisationId: string) => Promise<Ask> | Ask;
  /** Query string, with its `?`. */
  query?: string;
  /** Refused for programs, whatever the role. */
  peopleOnly?: boolean;
  /** The id is nobody's own, such as that of a municipality or a published model: no foreign ids then. */
  idForAll?: boolean;
}

/** One way of coming: who, with what, about whose things. */
export interface Visitor {
  name: string;
  kind: 'nobody' | 'left' | 'token of one who left' | 'session' | 'token';
  role: Role | null;
  /** Code of the organisation acted for. */
  organisation: string;
  client: (actors: Actors, organisationId: string) => Promise<TestClient>;
}

export const home: Readonly<
  Record<'kl' | 'municipality', { roles: readonly Role[]; code: string }>
> = {
  kl: { code: 'kl', roles: ['kl-admin', 'reader', 'data-protection-officer'] },
  municipality: {
    code: '0751',
    roles: [
      'municipality-admin',
      'project-manager',
      'contributor',
      'reader',
      'data-protection-officer',
      'guest',
    ],
  },
};

/** Everyone who tries every route: strangers first, since they find an open door soonest. */
export function visitors(anonymous: () => TestClient): Visitor[] {
  const municipality = home.municipality.code;
  const strangers: Visitor[] = [
    {
      name: 'anonymous',
      kind: 'nobody',
      role: null,
      organisation: municipality,
      client: () => Promise.resolve(anonymous()),
    },
  ];
  const members: Visitor[] = [];
  for (const { code, roles } of Object.values(home)) {
    for (const role of roles) {
      const as = (name: string, kind: Visitor['kind'], client: Visitor['client']): Visitor => ({
        name: `${name} (${role}, ${code})`,
        kind,
        role,
        organisation: code,
        client,
      });
      strangers.push(
        as('lapsed session', 'nobody', async (actors, organisationId) =>
          actors.session(await actors.person(organisationId, [role]), organisationId, '-1 second'),
        ),
        as('lapsed token', 'nobody', async (actors, organisationId) =>
          actors.token(
            await actors.person(organisationId, [role]),
            organisationId,
            role,
            '-1 second',
          ),
        ),
        as('revoked token', 'nobody', async (actors, organisationId) =>
          actors.token(
            await actors.person(organisationId, [role]),
            organisationId,
            role,
            '1 hour',
            true,
          ),
        ),
        as('session of one who left', 'left', async (actors, organisationId) =>
          actors.session(await actors.former(organisationId), organisationId),
        ),
        as('token of one who left', 'token of one who left', async (actors, organisationId) =>
          actors.token(await actors.former(organisationId), organisationId, role),
        ),
      );
      members.push(
        as('session', 'session', async (actors, organisationId) =>
          actors.session(await actors.person(organisationId, [role]), organisationId),
        ),
        as('token', 'token', async (actors, organisationId) =>
          actors.token(await actors.person(organisationId, [role]), organisationId, role),
        ),
      );
    }
  }
  return [...strangers, ...members];
}

/** Status and code that the permission table gives one visitor on one route. */
export function expected(
  cell: Cell,
  visitor: Visitor,
  about: 'own' | 'foreign',
): { status: number; code?: string } {
  const fine =
    about === 'foreign' && cell.id && !cell.idForAll
      ? { status: 404, code: 'not-found' }
      : { status: cell.status };
  if (cell.access === 'public') return fine;
  // An address says by itself who reads; the one of the cell is nobody's, and what else a visitor brings does not help.
  if (cell.access === 'feed-address') return { status: 404, code: 'feed-unknown' };
  if (visitor.kind === 'nobody') return { status: 401, code: 'not-signed-in' };
  const program = visitor.kind === 'token' || visitor.kind === 'token of one who left';
  const refused = { status: 403, code: 'not-allowed' };
  if (cell.access === 'signed-in') return program && cell.peopleOnly ? refused : fine;
  if (visitor.kind === 'left') return { status: 403, code: 'no-organisation' };
  if (visitor.kind === 'token of one who left') return refused;
  const kind = visitor.organisation === home.kl.code ? 'kl' : 'municipality';
  if (visitor.role === null || !permissionsOf([visitor.role], kind).includes(cell.access))
    return refused;
  return program && cell.peopleOnly ? refused : fine;
}

/** What refused visitors asked for before, by how it is made and whose it is: nothing happens to it, so it need not be new. */
const shownBefore = new WeakMap<NonNullable<Cell['id']>, Map<string, string>>();

/** The id a visitor asks for: new where the request may do something, else one that others were refused before. */
async function idFor(
  actors: Actors,
  cell: Cell,
  visitor: Visitor,
  about: 'own' | 'foreign',
  organisationId: string,
  person: string | null,
): Promise<string> {
  if (!cell.id) return '';
  // Who may is given one of their own; who is turned away can be shown the same one again.
  if (expected(cell, visitor, about).status === cell.status)
    return cell.id(actors, organisationId, person);
  const shown = shownBefore.get(cell.id) ?? new Map<string, string>();
  shownBefore.set(cell.id, shown);
  const id = shown.get(organisationId) ?? (await cell.id(actors, organisationId, person));
  shown.set(organisationId, id);
  return id;
}

/** Those who were refused before, by the app they asked: nothing has happened to them either. */
const cameBefore = new WeakMap<TestErfa, Map<string, TestClient>>();

/** Who asks: new where the request may do something, else somebody who was refused before. */
async function clientFor(
  erfa: TestErfa,
  actors: Actors,
  cell: Cell,
  visitor: Visitor,
  about: 'own' | 'foreign',
  organisationId: string,
): Promise<TestClient> {
  if (expected(cell, visitor, about).status < 400) return visitor.client(actors, organisationId);
  const before = cameBefore.get(erfa) ?? new Map<string, TestClient>();
  cameBefore.set(erfa, before);
  const client = before.get(visitor.name) ?? (await visitor.client(actors, organisationId));
  before.set(visitor.name, client);
  return client;
}

/** Asks one route as one visitor, with everything new that the request may change. */
export async function visit(
  erfa: TestErfa,
  actors: Actors,
  route: Route,
  cell: Cell,
  visitor: Visitor,
  about: 'own' | 'foreign',
): Promise<Answer> {
  const own = await actors.organisation(visitor.organisation);
  const other = await actors.organisation('0461');
  const client = await clientFor(erfa, actors, cell, visitor, about, own);
  const person = actors.personBehind(client);
  const id = await idFor(actors, cell, visitor, about, about === 'own' ? own : other, person);
  // What a request needs to know beforehand is asked as somebody who may know it.
  const ask = (await cell.ask?.(client, actors, own)) ?? {};
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'id' ? id : (cell.params?.[name] ?? name),
  );
  return client.ask(`${path}${cell.query ?? ''}`, {
    method: route.method,
    ...ask,
  });
}

/** Every deviation of a route from its cell, in words; only the first when `first`. */
export async function walk(
  erfa: TestErfa,
  actors: Actors,
  route: Route,
  cell: Cell,
  first = false,
): Promise<{ deviations: string[]; visits: number }> {
  const deviations: string[] = [];
  let visits = 0;
  for (const visitor of visitors(() => erfa.anonymous())) {
    for (const about of cell.id && !cell.idForAll
      ? (['own', 'foreign'] as const)
      : (['own'] as const)) {
      const answer = await visit(erfa, actors, route, cell, visitor, about);
      visits += 1;
      const wanted = expected(cell, visitor, about);
      const code = answer.body['code'];
      if (answer.status !== wanted.status || (wanted.code ?? code) !== code) {
        deviations.push(
          `${route.name} as ${visitor.name}, ${about}: ${answer.status} ${String(code)} instead of ${wanted.status} ${wanted.code ?? ''}`,
        );
        if (first) return { deviations, visits };
      }
    }
  }
  return { deviations, visits };
}
