import { expect, type Page } from '@playwright/test';

/** A section of an assessment, as far as arranging needs it. */
export interface Section {
  readonly key: string;
  readonly questionKeys: readonly string[];
  readonly assignments: readonly { readonly id: string; readonly personId: string }[];
}

/** A calendar day so many days from today, `2026-11-23`. */
export const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/**
 * Asks the API as whoever is signed in on the page: for what stands before a journey begins, not for what it tries.
 * @param seen the version that the request was written upon, where one is asked for
 */
export async function ask<Body>(
  page: Page,
  method: string,
  path: string,
  data?: object,
  seen?: number,
): Promise<Body> {
  const answer = await page.request.fetch(`/api${path}`, {
    // A kept connection may end just as it is used again.
    maxRetries: 2,
    method,
    headers: {
      'x-erfa-request': '1',
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    },
    ...(data ? { data } : {}),
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Body;
}

/** A round as whoever is signed in sees it, with their own assessment in it. */
export interface Round {
  readonly id: string;
  readonly title: { readonly da: string };
  readonly own: { readonly assessmentId: string | null } | null;
}

/** The demonstration's own rounds in a state: those that no other journey makes, changes or ends. */
export async function demonstrationRounds(
  page: Page,
  state: 'open' | 'closed',
): Promise<readonly Round[]> {
  const { rounds } = await ask<{ rounds: (Round & { readonly state: string })[] }>(
    page,
    'GET',
    '/rounds',
  );
  return rounds.filter(
    (round) => round.state === state && /^Digital modenhed \d{4}$/.test(round.title.da),
  );
}

/** KL opens a round of a model to everybody, and the municipality takes part. @returns the id of its assessment */
export async function takePart(
  kl: Page,
  municipality: Page,
  title: string,
  model = 'digital-modenhed',
): Promise<string> {
  const { models } = await ask<{ models: { id: string; key: string }[] }>(kl, 'GET', '/models');
  const modelId = models.find(({ key }) => key === model)?.id ?? '';
  return (await takePartOn(kl, municipality, title, modelId)).assessment;
}

/** The same on one version of a model. @returns the ids of the round and of the municipality's assessment */
export async function takePartOn(
  kl: Page,
  municipality: Page,
  title: string,
  modelId: string,
): Promise<{ round: string; assessment: string }> {
  const round = await ask<{ id: string }>(kl, 'POST', '/rounds', {
    title: { da: title, en: title },
    modelId,
    opensOn: day(-1),
    closesOn: day(20),
    terms: { klSees: 'participation', publishes: 'Kun samlede tal.', deleteAfterMonths: 24 },
    invitedAll: true,
  });
  await ask(kl, 'POST', `/rounds/${round.id}/open`);
  const { own } = await ask<{ own: { assessmentId: string } }>(
    municipality,
    'POST',
    `/rounds/${round.id}/acceptance`,
    { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
  );
  return { round: round.id, assessment: own.assessmentId };
}

/** The administrator gives a section to colleagues. @returns their assignments, by name */
export async function give(
  administrator: Page,
  assessment: string,
  section: string,
  mode: 'one' | 'split' | 'independent',
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { people } = await ask<{ people: { id: string; name: string }[] }>(
    administrator,
    'GET',
    '/people',
  );
  const { sections } = await ask<{ sections: Section[] }>(
    administrator,
    'PUT',
    `/assessments/${assessment}/sections/${section}`,
    {
      mode,
      people: names.map((name) => ({ personId: people.find((one) => one.name === name)?.id })),
    },
  );
  const given = sections.find(({ key }) => key === section)?.assignments ?? [];
  return new Map(
    given.map(({ id, personId }) => [people.find((one) => one.id === personId)?.name ?? '', id]),
  );
}

/** Steps are chosen for the first questions of an assignment, by whoever is signed in on the page. */
export async function answer(
  page: Page,
  assignment: string,
  steps: readonly number[],
): Promise<void> {
  const { questionKeys } = await ask<Section>(page, 'GET', `/assignments/${assignment}`);
  await ask(page, 'PUT', `/assignments/${assignment}/answers`, {
    answers: steps.map((value, place) => ({
      question: questionKeys[place],
      state: 'answered',
      value,
      seen: 0,
    })),
  });
}

/** The same, and the whole is handed in. */
export async function answerAndHandIn(
  page: Page,
  assignment: string,
  steps: readonly number[],
): Promise<void> {
  await answer(page, assignment, steps);
  await ask(page, 'POST', `/assignments/${assignment}/hand-in`);
}

/** Whoever is signed in shares a lesson with all. @returns its id */
export async function shareLesson(page: Page, title: string, words: object = {}): Promise<string> {
  const lesson = await ask<{ id: string }>(page, 'POST', '/own-lessons', {
    title,
    context: 'Borgerservice',
    happened:
      'Borgerne ringede efter hver ansøgning. Kvitteringen fik et navn, og opkaldene faldt.',
    cause: 'Ingen vidste, hvem der sad med sagen.',
    recommendation: '<b>Skriv</b> sagsbehandlerens navn i kvitteringen.',
    applies: 'Når én person har sagen hele vejen.',
    notApplies: '',
    kind: 'worked',
    about: 'process',
    phase: 'after',
    kle: ['27'],
    technology: ['self-service'],
    dimension: null,
    source: 'alone',
    visibility: 'private',
    ...words,
  });
  const { hash } = await ask<{ hash: string }>(page, 'POST', `/own-lessons/${lesson.id}/preview`);
  await ask(page, 'POST', `/own-lessons/${lesson.id}/publication`, { hash });
  return lesson.id;
}

/**
 * A model from its files, read in as a draft that one of KL has approved by another, and published.
 * @param golden the file of its golden cases
 * @returns id of the published version
 */
export async function publishFiles(
  one: Page,
  other: Page,
  model: string,
  golden: string,
): Promise<string> {
  const file = (name: string, text: string) => ({
    ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) },
  });
  const read = await one.request.post('/api/model-drafts/from-file?way=all', {
    headers: { 'x-erfa-request': '1' },
    multipart: { model: file('model.yaml', model), golden: file('golden.yaml', golden) },
  });
  expect(read.ok(), await read.text()).toBe(true);
  const { draftId } = (await read.json()) as { draftId: string };
  return publishDraft(one, other, draftId);
}

/** A draft that one of KL asks to have approved, another approves, and the first publishes. @returns id of the published version */
export async function publishDraft(one: Page, other: Page, draftId: string): Promise<string> {
  const at = `/model-drafts/${draftId}`;
  const { approvals } = await ask<{ approvals: { id: string }[] }>(one, 'POST', `${at}/approvals`, {
    note: '',
  });
  await ask(other, 'POST', `${at}/approvals/${approvals[0]?.id ?? ''}/decision`, {
    ...{ decision: 'approved', comment: '' },
  });
  const { modelId } = await ask<{ modelId: string }>(one, 'POST', `${at}/publication`);
  return modelId;
}
