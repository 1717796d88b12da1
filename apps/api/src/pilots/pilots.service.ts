import { Injectable } from '@nestjs/common';
import { contentHash } from '@erfa/model-format';
import { type QuestionsSince, questionsSince, stepUse } from '@erfa/model-lab';
import { minutesOf, questionsOf, type Language, type Model } from '@erfa/scoring-sdk';
import { errorsIn, TryingService } from '../drafts/trying.service';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  closePilot,
  listComments,
  listDraftPilots,
  listItems,
  listParticipants,
  listRenames,
  openPilot,
  readDraftNow,
  readRunPilot,
  setHandled,
  type CommentRow,
  type ItemRow,
  type OpenOutcome,
  type RunPilotRow,
} from './pilots.queries';
import type { DraftPilotsView, OpenPilot, PilotFeedbackView, PilotItemView } from './pilots.views';

/** A draft that chosen municipalities try, from KL's side: opened, followed, closed, and what it taught. */
@Injectable()
export class PilotsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly trying: TryingService,
  ) {}

  /** Every pilot of a draft. @throws Problem `not-found` */
  list(context: TenantContext, draftId: string): Promise<DraftPilotsView> {
    return this.tenant.run(context, (manager) => this.pilotsOf(manager, draftId));
  }

  /**
   * Opens a pilot of a draft as it was read. It may still be poor, which is what a pilot is for; what a machine finds wrong
   * with it is mended first. It is never scored, so its plugin may be off.
   * @throws Problem `not-found`, `draft-changed`, `draft-discarded`, `draft-published`, `pilot-unready` naming the errors, `pilot-empty`, `pilot-period`, `invalid-input`
   */
  async open(
    context: TenantContext,
    draftId: string,
    wish: OpenPilot,
    language: Language,
  ): Promise<DraftPilotsView> {
    if (wish.closesOn < wish.opensOn) throw new Problem('pilot-period');
    const looked = await this.trying.look(context, draftId);
    if (looked.revision !== wish.revision) throw new Problem('draft-changed');
    const { model } = looked;
    const questions = questionsOf(model);
    if (questions.length === 0) throw new Problem('pilot-empty');
    const errors = errorsIn(looked, language);
    if (errors.length > 0) throw new Problem('pilot-unready', {}, [], { errors });
    return this.tenant.run(context, async (manager) => {
      demandOpened(
        await openPilot(manager, {
          ...wish,
          ...{ draftId, hash: contentHash(model) },
          ...{ questions: questions.length, minutes: minutesOf(questions) },
        }),
      );
      return this.pilotsOf(manager, draftId);
    });
  }

  /** Closes a pilot before its last day is over. @throws Problem `not-found`, `pilot-closed` */
  close(context: TenantContext, id: string): Promise<PilotFeedbackView> {
    return this.tenant.run(context, async (manager) => {
      await this.run(manager, id);
      if (!(await closePilot(manager, id))) throw new Problem('pilot-closed');
      return this.view(manager, id);
    });
  }

  /** What was handed in, by question, beside the draft as it is now. @throws Problem `not-found` */
  feedback(context: TenantContext, id: string): Promise<PilotFeedbackView> {
    return this.tenant.run(context, (manager) => this.view(manager, id));
  }

  /** Says that a comment is seen to, or is not. @throws Problem `not-found` for a comment that is not handed in */
  handle(
    context: TenantContext,
    id: string,
    { sheet, question, handled }: { sheet: string; question: string; handled: boolean },
  ): Promise<PilotFeedbackView> {
    return this.tenant.run(context, async (manager) => {
      const comments = await listComments(manager, id);
      if (!comments.some((one) => one.sheetId === sheet && one.question === question))
        throw new Problem('not-found');
      await setHandled(manager, id, sheet, question, handled);
      return this.view(manager, id);
    });
  }

  private async pilotsOf(manager: TenantManager, draftId: string): Promise<DraftPilotsView> {
    const draft = await readDraftNow(manager, draftId);
    if (!draft) throw new Problem('not-found');
    const { content: _, ...now } = draft;
    return { ...now, pilots: await listDraftPilots(manager, draftId) };
  }

  private async run(manager: TenantManager, id: string): Promise<RunPilotRow> {
    const pilot = await readRunPilot(manager, id);
    if (!pilot) throw new Problem('not-found');
    return pilot;
  }

  private async view(manager: TenantManager, id: string): Promise<PilotFeedbackView> {
    const pilot = await this.run(manager, id);
    const draft = await readDraftNow(manager, pilot.draftId);
    const participants = await listParticipants(manager, id);
    const since = questionsSince(
      pilot.content,
      draft?.content ?? pilot.content,
      await listRenames(manager, pilot.draftId, pilot.revision),
    );
    const items = itemsOf(
      pilot.content,
      await listItems(manager, id),
      await listComments(manager, id),
      since,
    );
    return {
      ...pilot,
      content: pilot.content as unknown as Record<string, unknown>,
      sheets: participants.reduce((sum, { sheets }) => sum + sheets, 0),
      participants,
      items,
      added: [...since.added],
    };
  }
}

/** What came of each question, in the order of the model. */
function itemsOf(
  model: Model,
  rows: readonly ItemRow[],
  comments: readonly CommentRow[],
  { tried, keys }: QuestionsSince,
): PilotItemView[] {
  const byQuestion = new Map(rows.map((row) => [row.question, row]));
  const said = Map.groupBy(comments, ({ question }) => question);
  return questionsOf(model).map((question) => {
    const { key } = question;
    const row = byQuestion.get(key);
    const counts = {
      asked: row?.asked ?? 0,
      answered: row?.answered ?? 0,
      notApplicable: row?.notApplicable ?? 0,
      dontKnow: row?.dontKnow ?? 0,
    };
    const { asked, answered, notApplicable, dontKnow } = counts;
    const answers = row?.answers ?? [];
    const use = stepUse(model, question, answers);
    const [lower, median, upper] = row?.seconds ?? [0, 0, 0];
    return {
      ...{ question: key, ...counts, answers },
      missing: asked - answered - notApplicable - dontKnow,
      ...{ floor: use?.floor ?? null, ceiling: use?.ceiling ?? null },
      neverUsed: [...(use?.neverUsed ?? [])],
      seconds: row?.seconds ? { lower, median, upper } : null,
      comments: (said.get(key) ?? []).map(({ question: _, ...comment }) => comment),
      ...{ since: tried.get(key) ?? 'same', keyNow: keys.get(key) ?? key },
    };
  });
}

/** @throws Problem saying why nothing was opened */
function demandOpened({ outcome, id }: OpenOutcome): void {
  switch (outcome) {
    case 'opened':
      return;
    case 'gone':
      throw new Problem('not-found');
    case 'draft-published':
      throw new Problem(outcome, {}, [], { modelId: id });
    case 'not-municipality':
      throw new Problem('invalid-input', {}, [
        { path: 'municipalityIds', code: 'noSuchMunicipality', details: {} },
      ]);
    default:
      throw new Problem(outcome);
  }
}
