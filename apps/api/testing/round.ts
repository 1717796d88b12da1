import type { AnswerView, AssignmentView } from '../src/assessments/answers.views';
import type { AssessmentView } from '../src/assessments/assessments.views';
import type { ModelsView } from '../src/models/models.views';
import type { RoundView } from '../src/rounds/rounds.views';
import type { TestClient } from './client';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** KL drafts a round of the first model, open now, to everyone. */
export async function draftRound(
  kl: TestClient,
  change: Record<string, unknown> = {},
): Promise<RoundView> {
  const { body: models } = await kl.ask<ModelsView>('/api/models');
  const made = await kl.ask<RoundView>('/api/rounds', {
    method: 'POST',
    body: {
      title: { da: 'Digital modenhed 2026', en: 'Digital maturity 2026' },
      modelId: models.models[0]?.id,
      opensOn: day(-1),
      closesOn: day(20),
      terms: { klSees: 'participation', publishes: 'Kun samlede tal.', deleteAfterMonths: 24 },
      invitedAll: true,
      ...change,
    },
  });
  if (made.status !== 201) throw new Error(made.text);
  return made.body;
}

/** A round that is open and accepted by the municipality of `administrator`. */
export async function openRound(
  kl: TestClient,
  administrator: TestClient,
  change: Record<string, unknown> = {},
): Promise<{ round: RoundView; assessment: AssessmentView }> {
  const draft = await draftRound(kl, change);
  await kl.ask(`/api/rounds/${draft.id}/open`, { method: 'POST' });
  const accepted = await administrator.ask<RoundView>(`/api/rounds/${draft.id}/acceptance`, {
    method: 'POST',
    body: { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
  });
  const id = accepted.body.own?.assessmentId ?? '';
  const { body: assessment } = await administrator.ask<AssessmentView>(`/api/assessments/${id}`);
  return { round: accepted.body, assessment };
}

/** Id of a colleague by name. */
export async function personId(administrator: TestClient, name: string): Promise<string> {
  const { body } = await administrator.ask<{ people: { id: string; name: string }[] }>(
    '/api/people',
  );
  return body.people.find((person) => person.name === name)?.id ?? '';
}

/**
 * Gives a section to people, by id, or with the questions of each.
 * @returns the ids of their assignments, in the same order
 */
export async function assignSection(
  administrator: TestClient,
  assessmentId: string,
  section: string,
  mode: string,
  people: readonly (string | { personId: string; questionKeys: readonly string[] })[],
): Promise<string[]> {
  const given = people.map((person) =>
    typeof person === 'string' ? { personId: person } : person,
  );
  const { status, text, body } = await administrator.ask<AssessmentView>(
    `/api/assessments/${assessmentId}/sections/${section}`,
    { method: 'PUT', body: { mode, people: given } },
  );
  if (status !== 200) throw new Error(text);
  const made = body.sections.find(({ key }) => key === section)?.assignments ?? [];
  return given.map(
    ({ personId }) => made.find((assignment) => assignment.personId === personId)?.id ?? '',
  );
}

/** Answers every question of an assignment with a step by its place, and hands it in. */
export async function answerAll(
  client: TestClient,
  assignmentId: string,
  step: (index: number) => number,
): Promise<void> {
  const { body } = await client.ask<AssignmentView>(`/api/assignments/${assignmentId}`);
  const seen = new Map(body.answers.map((answer: AnswerView) => [answer.question, answer.version]));
  const saved = await client.ask(`/api/assignments/${assignmentId}/answers`, {
    method: 'PUT',
    body: {
      answers: body.questionKeys.map((question, index) => ({
        question,
        state: 'answered',
        value: step(index),
        seen: seen.get(question) ?? 0,
      })),
    },
  });
  if (saved.status !== 200) throw new Error(saved.text);
  const handedIn = await client.ask(`/api/assignments/${assignmentId}/hand-in`, { method: 'POST' });
  if (handedIn.status !== 200) throw new Error(handedIn.text);
}
