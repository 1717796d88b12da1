import type { AdoptionView, WriteAdoption } from '../src/lessons/adoptions.views';
import type { PublishedLessonView } from '../src/lessons/lesson.views';
import type {
  BeginLesson,
  LessonPreviewView,
  OwnLessonView,
} from '../src/lessons/own-lessons.views';
import type { Actors } from './actors';
import type { Answer, TestClient } from './client';

/** A lesson with everything that sharing asks for. */
export const wholeLesson = (change: Partial<BeginLesson> = {}): BeginLesson => ({
  title: 'Gevinstejeren skriver selv målet ind i sit budget',
  context: 'Digitalisering af ansøgninger på socialområdet, 2024–2026',
  happened: 'I det fjerde projekt skrev afsnitslederne selv gevinsten ind i deres budget.',
  cause: 'Lederne valgte selv datoen og kendte derfor tallet.',
  recommendation: 'Bed den leder, der skal hente gevinsten, om selv at skrive den ind.',
  applies: 'Gevinsten er penge eller tid i én leders eget budget.',
  notApplies: '',
  kind: 'worked',
  about: 'process',
  phase: 'after',
  kle: ['27'],
  technology: ['self-service'],
  dimension: { model: 'digital-modenhed', node: 'digital-ledelse' },
  authorName: null,
  visibility: 'organisation',
  source: 'alone',
  ...change,
});

/** What a municipality says that has just taken a lesson up. */
export const newAdoption = (change: Partial<WriteAdoption> = {}): WriteAdoption => ({
  status: 'adapting',
  project: '',
  copied: 'Skabelonen',
  changed: 'To beløb: forsigtigt og forventet',
  whyChanged: 'Økonomi beder om begge.',
  outcome: '',
  measure: '',
  abandonedWhy: '',
  abandonedCondition: '',
  ...change,
});

export async function writeLesson(
  client: TestClient,
  change: Partial<BeginLesson> = {},
): Promise<OwnLessonView> {
  const { status, body, text } = await client.ask<OwnLessonView>('/api/own-lessons', {
    method: 'POST',
    body: wholeLesson(change),
  });
  if (status !== 201) throw new Error(text);
  return body;
}

/** Shares what its preview shows. */
export async function shareLesson(client: TestClient, id: string): Promise<Answer<OwnLessonView>> {
  const preview = await client.ask<LessonPreviewView>(`/api/own-lessons/${id}/preview`, {
    method: 'POST',
  });
  return client.ask<OwnLessonView>(`/api/own-lessons/${id}/publication`, {
    method: 'POST',
    body: { hash: preview.body.hash },
  });
}

/** A lesson written and shared. @returns its id */
export async function sharedLesson(
  client: TestClient,
  change: Partial<BeginLesson> = {},
): Promise<string> {
  const { id } = await writeLesson(client, change);
  const { status, text } = await shareLesson(client, id);
  if (status !== 200) throw new Error(text);
  return id;
}

export const adopt = (
  client: TestClient,
  lessonId: string,
  change: Partial<WriteAdoption> = {},
): Promise<Answer<AdoptionView>> =>
  client.ask<AdoptionView>(`/api/lessons/${lessonId}/adoptions`, {
    method: 'POST',
    body: newAdoption(change),
  });

export const changeAdoption = (
  client: TestClient,
  { id, version }: Pick<AdoptionView, 'id' | 'version'>,
  change: Partial<WriteAdoption>,
): Promise<Answer<AdoptionView>> =>
  client.ask<AdoptionView>(`/api/adoptions/${id}`, {
    method: 'PUT',
    body: newAdoption(change),
    headers: { 'if-match': `"${version}"` },
  });

export const readLesson = async (client: TestClient, id: string): Promise<PublishedLessonView> =>
  (await client.ask<PublishedLessonView>(`/api/lessons/${id}`)).body;

/** A program of a municipality, by its code. */
export async function programOf(
  actors: Actors,
  code: string,
  role: 'municipality-admin' | 'project-manager' | 'contributor' = 'project-manager',
): Promise<TestClient> {
  const organisation = await actors.organisation(code);
  return actors.token(await actors.person(organisation, [role]), organisation, role);
}
