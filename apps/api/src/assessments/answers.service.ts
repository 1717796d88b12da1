import { Injectable } from '@nestjs/common';
import { evidenceFits, may } from '@erfa/domain';
import { hiddenQuestions, type Model } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import type { Caller } from '../http/caller';
import { Problem, type FieldFault } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import { PreparedTransaction } from '../persistence/prepared-transaction';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  hasSeenOthers,
  listAnswers,
  listHandedIn,
  readAssignment,
  setHandedIn,
  type AssignmentRow,
} from './answers.queries';
import { valueFits } from './answer-value';
import { noteHiddenWhileSaving } from './hidden-questions';
import { demandReasons } from './missing-reasons';
import { saveAnswers, theirAnswers, writableAssignment } from './save-answers';
import type {
  AssignmentView,
  ColleagueAnswerView,
  SavedAnswersView,
  WriteAnswer,
} from './answers.views';

/** Answering what one has been given. */
@Injectable()
export class AnswersService {
  private readonly modelOfAssignment = new Map<string, Model>();

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly prepared: PreparedTransaction,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
    private readonly scoring: Scoring,
  ) {}

  read(caller: Caller, context: TenantContext, id: string): Promise<AssignmentView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, caller, await this.own(manager, caller, id)),
    );
  }

  /**
   * Saves a batch. Where somebody else was faster, nothing of that answer is written and theirs comes back; the others are saved.
   * @throws Problem `invalid-input` naming each answer that does not fit its question; `assignment-closed`
   */
  async save(
    caller: Caller,
    context: TenantContext,
    id: string,
    answers: readonly WriteAnswer[],
  ): Promise<SavedAnswersView> {
    const model = await this.modelOf(caller, context, id);
    return this.prepared.run(context, async (ask) => {
      const assignment = await writableAssignment(ask, context, id);
      if (!assignment || !reaches(caller, assignment.personId)) throw new Problem('not-found');
      if (!assignment.open) throw new Problem('assignment-closed');
      check(model, assignment.questionKeys, answers);
      const saved = await saveAnswers(ask, context, id, answers);
      await noteHiddenWhileSaving(ask, model, assignment.assessmentId);
      const done = new Set(saved.map(({ question }) => question));
      const conflicting = new Set(
        answers.map(({ question }) => question).filter((question) => !done.has(question)),
      );
      const theirs = conflicting.size > 0 ? await theirAnswers(ask, context, id) : [];
      return { saved, conflicts: theirs.filter(({ question }) => conflicting.has(question)) };
    });
  }

  /** @throws Problem `assignment-closed`, `reasons-missing` */
  handIn(caller: Caller, context: TenantContext, id: string): Promise<AssignmentView> {
    return this.tenant.run(context, async (manager) => {
      const { modelId, questionKeys } = await this.own(manager, caller, id);
      // Closed first: a save that is under way is waited for, and what it wrote is looked at too.
      if (!(await setHandedIn(manager, id, true))) throw new Problem('assignment-closed');
      const answers = new Map(
        (await listAnswers(manager, id)).map((answer) => [answer.question, answer]),
      );
      const model = await this.models.get(manager, modelId);
      // What a condition hides is not asked for: neither an answer nor a reason.
      const hidden = hiddenQuestions(model, questionKeys, (question) => answers.get(question));
      const asked = questionKeys.filter((question) => !hidden.has(question));
      demandReasons(
        model,
        asked.flatMap((question) => answers.get(question) ?? []),
      );
      await this.audit.write(manager, context, 'assessment.handed-in', id, {});
      return this.view(manager, caller, await this.own(manager, caller, id));
    });
  }

  /**
   * Takes back one's own, or gives it back to a colleague. Where several answer independently, only who may see others' answers
   * does so once somebody else has handed in: an answer changed after that is no longer one's own.
   * @throws Problem `assignment-closed`, `independent-seen`
   */
  takeBack(caller: Caller, context: TenantContext, id: string): Promise<AssignmentView> {
    return this.tenant.run(context, async (manager) => {
      const assignment = await this.own(manager, caller, id);
      if (assignment.handedInAt === null || !assignment.assessmentOpen)
        throw new Problem('assignment-closed');
      if (!(await this.mayTakeBack(manager, caller, assignment, true)))
        throw new Problem('independent-seen');
      const given = assignment.personId !== caller.person.id;
      if (!(await setHandedIn(manager, id, false, given))) throw new Problem('assignment-closed');
      await this.audit.write(
        manager,
        context,
        given ? 'assessment.given-back' : 'assessment.taken-back',
        id,
        {},
      );
      return this.view(manager, caller, await this.own(manager, caller, id));
    });
  }

  /** What the colleagues with the same section said; only after one has handed in oneself. */
  colleagues(caller: Caller, context: TenantContext, id: string): Promise<ColleagueAnswerView[]> {
    return this.tenant.run(context, async (manager) => {
      const assignment = await this.own(manager, caller, id);
      if (assignment.handedInAt === null && !may(caller.roles, 'assessment.answers-of-others'))
        throw new Problem('not-allowed');
      const all = await listHandedIn(manager, assignment.assessmentId);
      return all
        .filter(
          ({ sectionKey, assignmentId }) =>
            sectionKey === assignment.sectionKey && assignmentId !== id,
        )
        .map(({ sectionKey: _, ...answer }) => answer);
    });
  }

  /** An assignment of one's own, or of a colleague for who may see others' answers; to everyone else it does not exist. */
  private async own(manager: TenantManager, caller: Caller, id: string): Promise<AssignmentRow> {
    const assignment = await readAssignment(manager, id);
    if (!assignment) throw new Problem('not-found');
    if (
      assignment.personId !== caller.person.id &&
      !may(caller.roles, 'assessment.answers-of-others')
    )
      throw new Problem('not-found');
    return assignment;
  }

  /** The model of an assignment, which never changes: read once, so that saving need not ask for it. */
  private async modelOf(caller: Caller, context: TenantContext, id: string): Promise<Model> {
    const known = this.modelOfAssignment.get(id);
    if (known) return known;
    const model = await this.tenant.run(context, async (manager) =>
      this.models.get(manager, (await this.own(manager, caller, id)).modelId),
    );
    if (this.modelOfAssignment.size >= 20_000) this.modelOfAssignment.clear();
    this.modelOfAssignment.set(id, model);
    return model;
  }

  private async mayTakeBack(
    manager: TenantManager,
    caller: Caller,
    { id, mode, handedInAt, assessmentOpen }: AssignmentRow,
    hold = false,
  ): Promise<boolean> {
    if (handedInAt === null || !assessmentOpen) return false;
    if (mode !== 'independent' || may(caller.roles, 'assessment.answers-of-others')) return true;
    return !(await hasSeenOthers(manager, id, hold));
  }

  private async view(
    manager: TenantManager,
    caller: Caller,
    row: AssignmentRow,
  ): Promise<AssignmentView> {
    const { assessmentOpen: _, ...assignment } = row;
    return {
      ...assignment,
      mayTakeBack: await this.mayTakeBack(manager, caller, row),
      pluginProblem: this.scoring.notReady(await this.models.get(manager, row.modelId)),
      answers: await listAnswers(manager, assignment.id),
    };
  }
}

/** One's own, or anyone's for who may see others' answers. */
function reaches(caller: Caller, personId: string): boolean {
  return personId === caller.person.id || may(caller.roles, 'assessment.answers-of-others');
}

/** Holds every answer against its question, before any is saved. */
function check(
  model: Model,
  questionKeys: readonly string[],
  answers: readonly WriteAnswer[],
): void {
  const faults: FieldFault[] = [];
  const asked = new Set(questionKeys);
  const seen = new Set<string>();
  for (const [index, answer] of answers.entries()) {
    const fault = (field: string, code: string): void =>
      void faults.push({ path: `answers[${index}].${field}`, code, details: {} });
    if (!asked.has(answer.question)) fault('question', 'questionNotAssigned');
    if (seen.has(answer.question)) fault('question', 'arrayUnique');
    seen.add(answer.question);
    if (!valueFits(model, answer)) fault('value', 'valueNotOnScale');
    if (!evidenceFits(answer.evidence ?? '')) fault('evidence', 'evidenceLink');
  }
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}
