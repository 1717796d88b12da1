import type { Actors } from './actors';
import { arrangeRound, someSection } from './arranged-rounds';
import { newAdoption, wholeLesson } from './lessons';
import type { Cell } from './matrix';

const seen = (version: number, body: unknown) => ({
  body,
  headers: { 'if-match': `"${version}"` },
});
const words = (): Record<string, unknown> => {
  const lesson: Record<string, unknown> = { ...wholeLesson() };
  delete lesson['source'];
  return lesson;
};

/** A finished lesson of the organisation's own, which colleagues read. */
const arrangeLesson = (actors: Actors, organisationId: string): Promise<string> => {
  const lesson = wholeLesson();
  return actors.one(
    `insert into lesson (organisation_id, title, happened, cause, recommendation, applies, kind, about, phase, kle, visibility)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'organisation') returning id`,
    [
      organisationId,
      lesson.title,
      lesson.happened,
      lesson.cause,
      lesson.recommendation,
      lesson.applies,
      lesson.kind,
      lesson.about,
      lesson.phase,
      lesson.kle,
    ],
  );
};

/** The same, shared with all as it stands. */
async function arrangeShared(actors: Actors, organisationId: string): Promise<string> {
  const id = await arrangeLesson(actors, organisationId);
  await actors.erfa.database.ask(
    `insert into published_lesson (id, origin_id, version, title, happened, cause, recommendation, applies, kind, about, phase, kle, content_hash, confirm_by)
     select id, organisation_id, 1, title, happened, cause, recommendation, applies, kind, about, phase, kle, '', current_date + 365 from lesson where id = $1`,
    [id],
  );
  await actors.erfa.database.ask(
    `insert into published_lesson_version (lesson_id, version, origin_id, content, content_hash) select id, 1, organisation_id, lesson_content(l), '' from lesson l where id = $1`,
    [id],
  );
  return id;
}

/** Somebody else's shared lesson. */
const sharedByOthers = async (actors: Actors): Promise<string> =>
  arrangeShared(actors, await actors.organisation('0101'));

/** An adoption of the organisation's own. */
const arrangeAdoption = async (actors: Actors, organisationId: string): Promise<string> =>
  actors.one(
    `insert into adoption (organisation_id, lesson_id, status) values ($1, $2, 'interested') returning id`,
    [organisationId, await sharedByOthers(actors)],
  );

const own = { id: arrangeLesson } satisfies Partial<Cell>;
const shared = { id: sharedByOthers, idForAll: true } satisfies Partial<Cell>;

/** What is expected of the routes of lessons and adoptions. */
export const lessonCells: Readonly<Record<string, Cell>> = {
  'GET /api/own-lessons': { access: 'lesson.read', status: 200 },
  'GET /api/own-lessons/beginning': { access: 'lesson.write', status: 200 },
  'GET /api/own-lessons/file.xlsx': { access: 'lesson.read', status: 200 },
  'GET /api/own-lessons/file.csv': { access: 'lesson.read', status: 200 },
  'GET /api/own-lessons/code-book.csv': { access: 'lesson.read', status: 200 },
  'GET /api/own-lessons/template.xlsx': { access: 'lesson.write', status: 200 },
  'GET /api/own-lessons/template.csv': { access: 'lesson.write', status: 200 },
  'POST /api/own-lessons/import': {
    access: 'lesson.write',
    status: 200,
    query: '?way=preview&visibility=private',
    ask: () => ({ raw: 'Titel\nEn erfaring', headers: { 'content-type': 'text/csv' } }),
  },
  'GET /api/lessons/file.xlsx': { access: 'lesson.read', status: 200, query: '?q=gevinst' },
  'GET /api/lessons/file.csv': { access: 'lesson.read', status: 200, query: '?kind=failed' },
  'GET /api/lessons/code-book.csv': { access: 'lesson.read', status: 200 },
  'GET /api/own-lessons/:id': { access: 'lesson.read', status: 200, ...own },
  'POST /api/own-lessons': {
    access: 'lesson.write',
    status: 201,
    ask: () => ({ body: wholeLesson() }),
  },
  'PUT /api/own-lessons/:id': {
    access: 'lesson.write',
    status: 200,
    ...own,
    ask: () => seen(1, words()),
  },
  'DELETE /api/own-lessons/:id': { access: 'lesson.write', status: 204, ...own },
  'POST /api/own-lessons/:id/preview': { access: 'lesson.write', status: 200, ...own },
  'POST /api/own-lessons/:id/publication': {
    access: 'lesson.share',
    // The hash is not the one of its preview; that is asked of sharing.spec.ts.
    status: 409,
    ...own,
    ask: () => ({ body: { hash: '0'.repeat(64) } }),
  },
  'DELETE /api/own-lessons/:id/publication': {
    access: 'lesson.share',
    status: 200,
    id: arrangeShared,
  },
  'POST /api/own-lessons/:id/confirmation': {
    access: 'lesson.share',
    status: 200,
    id: arrangeShared,
    ask: () => ({ body: {} }),
  },
  'POST /api/own-lessons/:id/restoration-request': {
    access: 'lesson.share',
    // The hash is not the one of its preview; that is asked of restoration.spec.ts.
    status: 409,
    ...own,
    ask: () => ({ body: { hash: '0'.repeat(64) } }),
  },
  'POST /api/own-lessons/:id/recall-seen': { access: 'lesson.write', status: 204, ...own },
  'POST /api/own-lessons/:id/adoptions-seen': { access: 'lesson.write', status: 204, ...own },
  'GET /api/lessons/vocabulary': { access: 'lesson.read', status: 200 },
  'GET /api/lessons/waiting': { access: 'lesson.read', status: 200 },
  'GET /api/lessons/:id': { access: 'lesson.read', status: 200, ...shared },
  'POST /api/lessons/:id/adoptions': {
    access: 'lesson.adopt',
    status: 201,
    ...shared,
    ask: () => ({ body: newAdoption() }),
  },
  'GET /api/lesson-feed': { access: 'lesson.read', status: 200 },
  'GET /api/lesson-feed/:secret': {
    access: 'feed-address',
    status: 404,
    params: { secret: `ef_${'x'.repeat(43)}` },
  },
  'GET /api/feed-addresses': { access: 'lesson.read', status: 200 },
  'POST /api/feed-addresses': {
    access: 'lesson.read',
    status: 201,
    peopleOnly: true,
    ask: () => ({ body: { kle: '27' } }),
  },
  'DELETE /api/feed-addresses/:id': {
    access: 'lesson.read',
    status: 204,
    id: (actors, organisation, person) => actors.feedAddress(organisation, person),
  },
  'GET /api/rounds/:id/lessons': {
    access: 'lesson.read',
    status: 200,
    id: (actors, organisation) => arrangeRound(actors, organisation),
    query: `?dimension=${someSection}`,
  },
  'GET /api/adoptions': { access: 'lesson.read', status: 200 },
  'GET /api/adoptions/:id': { access: 'lesson.read', status: 200, id: arrangeAdoption },
  'PUT /api/adoptions/:id': {
    access: 'lesson.adopt',
    status: 200,
    id: arrangeAdoption,
    ask: () => seen(1, newAdoption()),
  },
  'POST /api/adoptions/:id/recall-seen': {
    access: 'lesson.adopt',
    status: 204,
    id: arrangeAdoption,
  },
  'GET /api/lesson-review': { access: 'lesson.edit-all', status: 200 },
  'GET /api/lesson-review/pairs': { access: 'lesson.edit-all', status: 200 },
  'GET /api/lesson-review/waiting': { access: 'lesson.edit-all', status: 200 },
  'GET /api/lesson-review/:id': { access: 'lesson.edit-all', status: 200, ...shared },
  'POST /api/lesson-review/:id/separations': {
    access: 'lesson.edit-all',
    status: 204,
    ...shared,
    ask: async (_, actors) => ({ body: { otherId: await sharedByOthers(actors) } }),
  },
  'PUT /api/lesson-review/:id': {
    access: 'lesson.edit-all',
    status: 200,
    ...shared,
    ask: () => ({ body: { version: 1, featured: true } }),
  },
  'PUT /api/lesson-review/:id/places': {
    access: 'lesson.edit-all',
    status: 200,
    ...shared,
    ask: () =>
      seen(1, { about: 'process', phase: 'after', kle: ['27'], technology: [], dimension: null }),
  },
  'POST /api/lesson-review/:id/merger': {
    access: 'lesson.edit-all',
    status: 200,
    ...shared,
    ask: async (_, actors) => ({ body: { intoId: await sharedByOthers(actors) } }),
  },
  'POST /api/lesson-review/:id/recall': {
    access: 'lesson.edit-all',
    status: 200,
    ...shared,
    ask: () => ({ body: { reason: 'Tallene var forkerte.' } }),
  },
  'POST /api/lesson-review/:id/restoration': {
    access: 'lesson.edit-all',
    status: 200,
    id: async (actors) => {
      const id = await sharedByOthers(actors);
      await actors.erfa.database.ask(
        `update published_lesson set state = 'recalled', recalled_at = now(), recall_reason = 'x' where id = $1`,
        [id],
      );
      return id;
    },
    idForAll: true,
  },
};
