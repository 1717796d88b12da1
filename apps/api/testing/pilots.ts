import { contentHash } from '@erfa/model-format';
import { questionsOf, type Model } from '@erfa/scoring-sdk';
import type { SavedAnswersView } from '../src/assessments/answers.views';
import type { PilotInvitationsView, PilotSheetView } from '../src/pilots/pilots.views';
import type { Actors } from './actors';
import type { Answer, TestClient } from './client';
import { arrangeDraft, smallModel, type Fault } from './drafts';

/** How a pilot is arranged. */
export interface ArrangedPilot {
  /** Codes of the municipalities that are invited. */
  readonly invited?: readonly string[];
  /** Code of the organisation that runs it. */
  readonly by?: string;
  readonly model?: Model;
  /** Days from today. */
  readonly opens?: number;
  readonly closes?: number;
}

/** A pilot of a new draft, straight in the database; open now, unless told otherwise. */
export async function arrangePilot(
  actors: Actors,
  {
    invited = ['0751'],
    by = 'kl',
    model = smallModel(),
    opens = -1,
    closes = 10,
  }: ArrangedPilot = {},
): Promise<{ id: string; draftId: string }> {
  const runBy = await actors.organisation(by);
  const draftId = await arrangeDraft(actors, runBy, null, { model });
  const questions = questionsOf(model).length;
  const id = await actors.one(
    `insert into model_pilot (run_by, draft_id, revision, hash, content, question_count, minutes, note, opens_on, closes_on)
     values ($1, $2, 1, $3, $4, $5, 4, 'Hvor er det svært?', current_date + $6::integer, current_date + $7::integer) returning id`,
    [runBy, draftId, contentHash(model), JSON.stringify(model), questions, opens, closes],
  );
  for (const code of invited)
    await actors.erfa.database.ask(
      'insert into pilot_participation (organisation_id, pilot_id) values ($1, $2)',
      [await actors.organisation(code), id],
    );
  return { id, draftId };
}

/** One answer as it is sent. */
export interface SentAnswer {
  readonly question: string;
  readonly state?: string;
  readonly value?: unknown;
  readonly comment?: string;
  readonly seen?: number;
  readonly reason?: string;
}

/** Somebody in a municipality who answers a pilot. */
export class PilotRespondent {
  constructor(
    readonly client: TestClient,
    readonly id: string,
  ) {}

  /** A new colleague in the municipality with this code. */
  static async from(
    actors: Actors,
    code: string,
    id: string,
    role: 'contributor' | 'municipality-admin' | 'reader' = 'contributor',
  ): Promise<PilotRespondent> {
    const organisation = await actors.organisation(code);
    const person = await actors.person(organisation, [role]);
    return new PilotRespondent(await actors.session(person, organisation), id);
  }

  async invitations(): Promise<PilotInvitationsView> {
    return (await this.client.ask<PilotInvitationsView>('/api/pilots')).body;
  }

  read(): Promise<Answer<PilotSheetView & Fault>> {
    return this.client.ask(`/api/pilots/${this.id}`);
  }

  save(...answers: readonly SentAnswer[]): Promise<Answer<SavedAnswersView & Fault>> {
    const sent = answers.map((answer) => ({ state: 'answered', seen: 0, ...answer }));
    return this.client.ask(`/api/pilots/${this.id}/answers`, {
      ...{ method: 'PUT', body: { answers: sent } },
    });
  }

  time(...times: readonly (readonly [string, number])[]): Promise<Answer<Fault>> {
    return this.client.ask(`/api/pilots/${this.id}/times`, {
      method: 'PUT',
      body: { times: times.map(([question, seconds]) => ({ question, seconds })) },
    });
  }

  handIn(comments = true): Promise<Answer<PilotSheetView & Fault>> {
    return this.client.ask(`/api/pilots/${this.id}/hand-in`, {
      ...{ method: 'POST', body: { comments } },
    });
  }

  takeBack(): Promise<Answer<PilotSheetView & Fault>> {
    return this.client.ask(`/api/pilots/${this.id}/hand-in`, { method: 'DELETE' });
  }

  leave(left = true): Promise<Answer<PilotSheetView & Fault>> {
    return this.client.ask(`/api/pilots/${this.id}/departure`, {
      method: left ? 'POST' : 'DELETE',
    });
  }
}
