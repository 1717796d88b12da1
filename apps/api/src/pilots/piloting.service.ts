import { Injectable } from '@nestjs/common';
import { hiddenQuestions, questionsOf, type Model } from '@erfa/scoring-sdk';
import type { SavedAnswersView, WriteAnswer } from '../assessments/answers.views';
import { valueFits } from '../assessments/answer-value';
import { Problem, type FieldFault } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  handIn,
  holdSheet,
  keepTimes,
  leave,
  listInvitations,
  listOwnAnswers,
  listTimes,
  readSheet,
  saveAnswers,
  setWithComments,
  type SheetRow,
} from './piloting.queries';
import type { PilotInvitationView, PilotSheetView, WritePilotTime } from './pilots.views';

/** A pilot from the side of those who answer: each for themselves, and nothing is anybody else's before it is handed in. */
@Injectable()
export class PilotingService {
  constructor(private readonly tenant: TenantTransaction) {}

  list(context: TenantContext): Promise<PilotInvitationView[]> {
    return this.tenant.run(context, listInvitations);
  }

  /** One's own sheet. @throws Problem `not-found` where one's municipality is not invited */
  read(context: TenantContext, id: string): Promise<PilotSheetView> {
    return this.tenant.run(context, (manager) => this.view(manager, id));
  }

  /**
   * Saves a batch; where another tab of one's own was faster, that answer comes back and nothing of it is written.
   * @throws Problem `not-found`, `invalid-input` naming each answer that does not fit, and as {@link demandWritable}
   */
  save(
    context: TenantContext,
    id: string,
    answers: readonly WriteAnswer[],
  ): Promise<SavedAnswersView> {
    return this.tenant.run(context, async (manager) => {
      const { content, sheetId } = await this.writable(manager, context, id);
      check(content, answers);
      const saved = await saveAnswers(manager, context, { pilotId: id, sheetId }, answers);
      const done = new Set(saved.map(({ question }) => question));
      const missed = new Set(
        answers.map(({ question }) => question).filter((question) => !done.has(question)),
      );
      const theirs = missed.size > 0 ? await listOwnAnswers(manager, sheetId) : [];
      return { saved, conflicts: theirs.filter(({ question }) => missed.has(question)) };
    });
  }

  /** Keeps how long questions took. @throws Problem as {@link save} */
  time(context: TenantContext, id: string, times: readonly WritePilotTime[]): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      const { content, sheetId } = await this.writable(manager, context, id);
      const known = keysOf(content);
      const faults = times.flatMap(({ question }, index): FieldFault[] =>
        known.has(question) ? [] : [fault(`times[${index}].question`, 'questionNotInModel')],
      );
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      await keepTimes(manager, context, sheetId, times);
    });
  }

  /**
   * Hands one's answers in to KL, with the comments or without. What a condition hides is not handed in.
   * @throws Problem `not-found`, and as {@link demandWritable}
   */
  handIn(context: TenantContext, id: string, comments: boolean): Promise<PilotSheetView> {
    return this.tenant.run(context, async (manager) => {
      const { content, sheetId } = await this.writable(manager, context, id);
      // Held by this, too: what is saved from now on comes after.
      await setWithComments(manager, sheetId, comments);
      const said = new Map(
        (await listOwnAnswers(manager, sheetId)).map((answer) => [answer.question, answer]),
      );
      const hidden = hiddenQuestions(content, [...keysOf(content)], (key) => said.get(key));
      if (!(await handIn(manager, id, true, [...hidden]))) throw new Problem('pilot-closed');
      return this.view(manager, id);
    });
  }

  /** Takes back what one handed in, while the pilot is open. @throws Problem `not-found`, `pilot-closed`, `pilot-not-handed-in` */
  takeBack(context: TenantContext, id: string): Promise<PilotSheetView> {
    return this.tenant.run(context, async (manager) => {
      const sheet = await this.own(manager, id);
      if (sheet.state !== 'open') throw new Problem('pilot-closed');
      if (sheet.handedInAt === null) throw new Problem('pilot-not-handed-in');
      if (!(await handIn(manager, id, false, []))) throw new Problem('pilot-closed');
      return this.view(manager, id);
    });
  }

  /**
   * Takes the municipality out of a pilot, and what its people have handed in with it; or back in.
   * @throws Problem `not-found`, `pilot-closed`
   */
  leave(context: TenantContext, id: string, left: boolean): Promise<PilotSheetView> {
    return this.tenant.run(context, async (manager) => {
      const sheet = await this.own(manager, id);
      if (sheet.state === 'closed') throw new Problem('pilot-closed');
      await leave(manager, id, left);
      return this.view(manager, id);
    });
  }

  private async own(manager: TenantManager, id: string): Promise<SheetRow> {
    const sheet = await readSheet(manager, id);
    if (!sheet) throw new Problem('not-found');
    return sheet;
  }

  /** One's sheet, begun if need be, held while something is written in it. */
  private async writable(
    manager: TenantManager,
    context: TenantContext,
    id: string,
  ): Promise<{ content: Model; sheetId: string }> {
    const sheet = await this.own(manager, id);
    demandWritable(sheet);
    const held = await holdSheet(manager, context, id);
    if (held.handedInAt !== null) throw new Problem('pilot-handed-in');
    return { content: sheet.content, sheetId: held.id };
  }

  private async view(manager: TenantManager, id: string): Promise<PilotSheetView> {
    const { sheetId, content, ...sheet } = await this.own(manager, id);
    const { state, handedInAt, leftAt } = sheet;
    return {
      ...sheet,
      content: content as unknown as Record<string, unknown>,
      open: state === 'open' && handedInAt === null && leftAt === null,
      answers: sheetId === null ? [] : await listOwnAnswers(manager, sheetId),
      times: sheetId === null ? [] : await listTimes(manager, sheetId),
    };
  }
}

/** @throws Problem `pilot-closed`, `pilot-not-begun`, `pilot-left`, `pilot-handed-in` */
function demandWritable({ state, handedInAt, leftAt }: SheetRow): void {
  if (state === 'closed') throw new Problem('pilot-closed');
  if (state === 'planned') throw new Problem('pilot-not-begun');
  if (leftAt !== null) throw new Problem('pilot-left');
  if (handedInAt !== null) throw new Problem('pilot-handed-in');
}

const fault = (path: string, code: string): FieldFault => ({ path, code, details: {} });
const keysOf = (model: Model): ReadonlySet<string> =>
  new Set(questionsOf(model).map(({ key }) => key));

/** Holds every answer against its question, before any is saved. @throws Problem `invalid-input` */
function check(model: Model, answers: readonly WriteAnswer[]): void {
  const known = keysOf(model);
  const seen = new Set<string>();
  const faults: FieldFault[] = [];
  for (const [index, answer] of answers.entries()) {
    const at = (field: string, code: string): void =>
      void faults.push(fault(`answers[${index}].${field}`, code));
    if (!known.has(answer.question)) at('question', 'questionNotInModel');
    if (seen.has(answer.question)) at('question', 'arrayUnique');
    seen.add(answer.question);
    if (!valueFits(model, answer)) at('value', 'valueNotOnScale');
    // A pilot has one place for words: what was typed elsewhere would be lost without anybody being told.
    for (const field of ['reason', 'evidence'] as const)
      if (answer[field]) at(field, 'pilotTakesComments');
  }
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}
