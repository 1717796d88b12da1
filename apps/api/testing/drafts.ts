import { randomUUID } from 'node:crypto';
import { contentHash } from '@erfa/model-format';
import type { DraftChange } from '@erfa/model-lab';
import type { Json, Model, QuestionNode } from '@erfa/scoring-sdk';
import type { DraftView } from '../src/drafts/drafts.views';
import type { SavedChangesView } from '../src/drafts/writing.views';
import type { Actors } from './actors';
import type { Answer, TestClient } from './client';

const text = (words: string) => ({ da: words, en: words });

/** A question of {@link smallModel}. */
export const someQuestion = (key: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  ...{ key, kind: 'question', title: text(key), scale: 'trin' },
  ...own,
});

/** A model that can be published as it is: one dimension with two questions. */
export const smallModel = (key = 'lille-model', version = 1): Model => ({
  format: 1,
  key,
  version,
  title: text(key),
  scales: {
    trin: {
      kind: 'steps',
      steps: [1, 2, 3].map((value) => ({ value, key: `trin-${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: {} },
  nodes: [
    {
      key: 'ledelse',
      kind: 'group',
      title: text('Ledelse'),
      children: [someQuestion('strategi'), someQuestion('budget')],
    },
  ],
});

/** A golden case of {@link smallModel} that comes out. */
export const someGolden = {
  name: 'To og tre',
  answers: { strategi: 2, budget: 3 },
  expect: { ledelse: { value: 2.5 } },
};

/** Id of the golden case that {@link arrangeDraft} puts in. */
const goldenId = '00000000-0000-4000-8000-000000000001';

/** A draft straight in the database, with one golden case and one change of the person's (of somebody's for null). */
export async function arrangeDraft(
  actors: Actors,
  organisation: string,
  personId: string | null,
  how: { takenBack?: boolean; model?: Model; approved?: boolean } = {},
): Promise<string> {
  const { model = smallModel(), takenBack = false, approved = false } = how;
  const person = personId ?? (await actors.person(organisation, ['reader']));
  const golden = [{ id: goldenId, version: 1, case: someGolden, by: person, at: '2026-01-01' }];
  const id = await actors.one(
    `insert into model_draft (organisation_id, content, golden, question_count, revision, created_by, updated_by)
     values ($1, $2, $3, 2, $4, $5, $5) returning id`,
    [organisation, JSON.stringify(model), JSON.stringify(golden), takenBack ? 2 : 1, person],
  );
  const change: DraftChange = {
    ...{ kind: 'set', node: 'ledelse', field: ['title', 'da'] },
    ...{ from: 'Styring', to: 'Ledelse' },
  };
  const insert = `insert into model_draft_change (organisation_id, draft_id, revision, batch_id, change, kind, takes_back, taken_back_by, made_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
  const write = (revision: number, made: DraftChange, rest: readonly unknown[]): Promise<unknown> =>
    actors.erfa.database.ask(insert, [
      ...[organisation, id, revision, randomUUID(), JSON.stringify(made)],
      ...[...rest, person],
    ]);
  await write(1, change, ['write', null, takenBack ? 2 : null]);
  if (takenBack) await write(2, { ...change, from: 'Andet', to: 'Ledelse' }, ['undo', 1, null]);
  if (approved)
    await actors.erfa.database.ask(
      `insert into model_draft_approval (organisation_id, draft_id, revision, golden_revision, hash, note, asked_by, decision, comment, decided_by, decided_at)
       values ($1, $2, 1, 0, $3, '', $4, 'approved', '', $5, now())`,
      [organisation, id, contentHash(model), person, await actors.person(organisation, ['reader'])],
    );
  return id;
}

/** One change that sets a field. */
export const setting = (
  node: string,
  field: (string | number)[],
  from: Json,
  to: Json,
): DraftChange => ({ kind: 'set', node, field, from, to });

/** Drafts as a person at KL writes in them. */
export class DraftAuthor {
  constructor(private readonly client: TestClient) {}

  begin(body: Record<string, unknown>): Promise<Answer<DraftView & Fault>> {
    return this.client.ask('/api/model-drafts', { method: 'POST', body });
  }

  async read(id: string): Promise<DraftView & Fault> {
    return (await this.client.ask<DraftView & Fault>(`/api/model-drafts/${id}`)).body;
  }

  save(
    id: string,
    after: number,
    changes: readonly DraftChange[],
    batch: string = randomUUID(),
  ): Promise<Answer<SavedChangesView & Fault>> {
    return this.post(id, 'changes', { id: batch, after, changes });
  }

  post<Body>(id: string, what: string, body: unknown = {}): Promise<Answer<Body & Fault>> {
    return this.client.ask(`/api/model-drafts/${id}/${what}`, { method: 'POST', body });
  }

  get<Body>(id: string, what: string, language = 'da'): Promise<Answer<Body & Fault>> {
    return this.client.ask(`/api/model-drafts/${id}/${what}`, {
      headers: { 'accept-language': language },
    });
  }

  golden<Body>(
    id: string,
    caseId: string,
    seen: number,
    written: unknown,
  ): Promise<Answer<Body & Fault>> {
    return this.client.ask(`/api/model-drafts/${id}/golden/${caseId}`, {
      method: written === null ? 'DELETE' : 'PUT',
      headers: { 'if-match': `"${seen}"` },
      ...(written === null ? {} : { body: { case: written } }),
    });
  }
}

/** What a refused request says. */
export interface Fault {
  code?: string;
  errors?: { path: string; code: string; message: string }[];
  collision?: { revision: number; code: string; found: unknown; sent: unknown };
  current?: unknown;
}
