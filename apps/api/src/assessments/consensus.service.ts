import { Injectable } from '@nestjs/common';
import { lacksReason, needsReason, weigh, type Consensus, type GivenAnswer } from '@erfa/domain';
import { canonicalJson, questionsOf, type Json, type Model } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { agree, listAgreed, listHandedIn, settleNew, type Agreement } from './answers.queries';
import { isInWords, positionOf, valueFits } from './answer-value';
import type {
  AgreeAnswer,
  ColleagueAnswerView,
  ConsensusView,
  QuestionConsensusView,
} from './answers.views';
import { touchAssessment, type AssessmentRow } from './assessments.queries';
import { assertOpen, AssessmentsService } from './assessments.service';
import { hiddenNow } from './hidden-questions';
import { demandReasons } from './missing-reasons';
import { sectionsOf } from './model-sections';

/** Agreeing on one answer to each question, out of what everybody said. */
@Injectable()
export class ConsensusService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
  ) {}

  read(context: TenantContext, id: string): Promise<ConsensusView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, await this.assessments.found(manager, id)),
    );
  }

  /**
   * Takes over every proposal whose answers lie within one step; what is agreed already stays.
   * @throws Problem `not-found` for a section that is none
   */
  settle(context: TenantContext, id: string, sectionKey: string | null): Promise<ConsensusView> {
    return this.tenant.run(context, async (manager) => {
      const assessment = await this.open(manager, id);
      if (sectionKey !== null) {
        const sections = sectionsOf(await this.models.get(manager, assessment.modelId));
        if (!sections.some(({ key }) => key === sectionKey)) throw new Problem('not-found');
      }
      const { questions } = await this.view(manager, assessment);
      const agreements = questions
        .filter(
          (question) =>
            question.settles &&
            question.agreed === null &&
            (sectionKey === null || question.sectionKey === sectionKey),
        )
        .flatMap(agreementFrom);
      const count = await settleNew(
        manager,
        context.organisationId ?? '',
        id,
        context.personId,
        agreements,
      );
      if (count > 0) {
        await touchAssessment(manager, id);
        await this.assessments.noteHidden(manager, assessment);
        await this.audit.write(manager, context, 'answers.settled', id, { count });
      }
      return this.view(manager, await this.assessments.found(manager, id));
    });
  }

  /** @throws Problem `reason-needed`, `reasons-missing`, `invalid-input`, `version-conflict` with what is agreed now */
  agree(
    context: TenantContext,
    id: string,
    question: string,
    wanted: AgreeAnswer,
    seen: number,
  ): Promise<ConsensusView> {
    return this.tenant.run(context, async (manager) => {
      const assessment = await this.open(manager, id);
      const model = await this.models.get(manager, assessment.modelId);
      if (!questionsOf(model).some(({ key }) => key === question)) throw new Problem('not-found');
      const value = wanted.value ?? null;
      if (!valueFits(model, { question, state: wanted.state, value })) {
        throw new Problem('invalid-input', {}, [
          { path: 'value', code: 'valueNotOnScale', details: {} },
        ]);
      }
      const before = (await this.questions(manager, assessment, model)).find(
        (candidate) => candidate.question === question,
      );
      if ((before?.agreed?.version ?? 0) !== seen)
        throw new Problem('version-conflict', {}, [], { current: before?.agreed ?? null });
      const answers = before?.answers ?? [];
      const consensus = consensusOf(model, question, answers);
      const justification = wanted.justification?.trim() ?? '';
      if (
        justification === '' &&
        needsReason(consensus, placed(model, question, answers, { state: wanted.state, value }))
      ) {
        throw new Problem('reason-needed', {}, [
          { path: 'justification', code: 'isNotEmpty', details: {} },
        ]);
      }
      const reason = wanted.reason?.trim() ?? '';
      demandReasons(model, [{ question, state: wanted.state, reason }], () => 'reason');
      const { proposal } = consensus;
      const asProposed =
        proposal !== null &&
        proposal.state === wanted.state &&
        same(proposedValue(model, question, answers, proposal), value);
      const agreement: Agreement = {
        question,
        state: wanted.state,
        value,
        reason,
        how: asProposed ? proposal.how : 'chosen',
        justification,
      };
      const written = await agree(
        manager,
        context.organisationId ?? '',
        id,
        context.personId,
        agreement,
        seen,
      );
      if (!written)
        throw new Problem('version-conflict', {}, [], { current: before?.agreed ?? null });
      await touchAssessment(manager, id);
      await this.assessments.noteHidden(manager, assessment);
      await this.audit.write(manager, context, 'answer.agreed', id, {
        question,
        before: before?.agreed ? inWords(before.agreed) : null,
        after: inWords(agreement),
      });
      return this.view(manager, await this.assessments.found(manager, id));
    });
  }

  private async open(manager: TenantManager, id: string): Promise<AssessmentRow> {
    const assessment = await this.assessments.found(manager, id, true);
    assertOpen(assessment);
    return assessment;
  }

  private async view(manager: TenantManager, assessment: AssessmentRow): Promise<ConsensusView> {
    const model = await this.models.get(manager, assessment.modelId);
    const { sections } = await this.assessments.view(manager, assessment);
    const hidden = await hiddenNow(manager, model, assessment.id);
    // What is not asked needs no agreement, whatever was answered before that was known.
    const questions = (await this.questions(manager, assessment, model)).filter(
      ({ question, answers, agreed }) =>
        !hidden.has(question) && (answers.length > 0 || agreed !== null),
    );
    return {
      questions,
      open: sections
        .flatMap((section) => section.assignments)
        .filter(({ handedInAt }) => handedInAt === null).length,
      version: assessment.version,
    };
  }

  /** Every question of the model, with what everybody said who has handed in. */
  private async questions(
    manager: TenantManager,
    assessment: AssessmentRow,
    model: Model,
  ): Promise<QuestionConsensusView[]> {
    const answers = await listHandedIn(manager, assessment.id);
    const agreed = new Map(
      (await listAgreed(manager, assessment.id)).map((row) => [row.question, row]),
    );
    return sectionsOf(model).flatMap((section) =>
      section.questionKeys.map((question): QuestionConsensusView => {
        const own = answers
          .filter((answer) => answer.question === question)
          .map(({ sectionKey: _, ...answer }) => answer);
        const consensus = consensusOf(model, question, own);
        const row = agreed.get(question);
        return {
          question,
          sectionKey: section.key,
          answers: own,
          spread: Math.floor(consensus.spread),
          proposal: consensus.proposal && {
            ...consensus.proposal,
            value: proposedValue(model, question, own, consensus.proposal),
          },
          // Without a word of why there is nothing to take over: somebody has to write it.
          settles: consensus.settles && !lacksReason(reasonFor(own, consensus.proposal)),
          agreed: row ? agreedView(row) : null,
        };
      }),
    );
  }
}

function agreedView({
  question: _,
  ...agreed
}: Awaited<ReturnType<typeof listAgreed>>[number]): NonNullable<QuestionConsensusView['agreed']> {
  return agreed;
}

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);

/** Answers are weighed by where they lie on their scale; what has no order can only be alike or not. */
function consensusOf(
  model: Model,
  question: string,
  answers: readonly ColleagueAnswerView[],
): Consensus {
  const consensus = weigh(answers.map((answer) => placed(model, question, answers, answer)));
  const answered = answers.filter(({ state }) => state === 'answered');
  const ordered = answered.every(({ value }) => positionOf(model, question, value) !== null);
  const alike = answered.every(({ value }) => same(value, answered[0]?.value));
  if (ordered || alike) return consensus;
  const unlike = !isInWords(model, question);
  return { spread: 0, settles: false, proposal: null, unlike };
}

/**
 * An answer in the form that weighing wants: its place on the scale. Without an order all that say the
 * same as the first have one place, and all others another.
 */
function placed(
  model: Model,
  question: string,
  answers: readonly ColleagueAnswerView[],
  { state, value }: { state: string; value: unknown },
): GivenAnswer {
  if (state === 'not-applicable' || state === 'dont-know') return { state, value: null };
  if (state !== 'answered') return { state: 'answered', value: null };
  const first = answers.find((answer) => answer.state === 'answered');
  const unordered = same(value, first?.value) ? 0 : 1;
  return { state, value: positionOf(model, question, value) ?? unordered };
}

/** The proposed value in the form that the scale asks for: that of somebody who has it. */
function proposedValue(
  model: Model,
  question: string,
  answers: readonly ColleagueAnswerView[],
  proposal: NonNullable<Consensus['proposal']>,
): unknown {
  if (proposal.state !== 'answered') return null;
  const whose = answers.find((answer) => {
    const { state, value } = placed(model, question, answers, answer);
    return state === 'answered' && value === proposal.value;
  });
  return whose?.value ?? null;
}

/** The proposed state, and the first reason that somebody gave for it. */
function reasonFor(
  answers: readonly ColleagueAnswerView[],
  proposal: { state: Agreement['state'] } | null,
): { state: string; reason: string } {
  const state = proposal?.state ?? 'answered';
  const given = answers.filter((answer) => answer.state === state && !lacksReason(answer));
  return { state, reason: state === 'answered' ? '' : (given[0]?.reason ?? '') };
}

function agreementFrom({ question, answers, proposal }: QuestionConsensusView): Agreement[] {
  if (!proposal) return [];
  return [
    {
      question,
      state: proposal.state,
      value: proposal.value,
      reason: reasonFor(answers, proposal).reason,
      how: proposal.how,
      justification: '',
    },
  ];
}

const inWords = ({ state, value }: { state: string; value: unknown }): string =>
  state === 'answered' ? String(value) : state;
