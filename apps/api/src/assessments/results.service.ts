import { Injectable } from '@nestjs/common';
import { hiddenQuestions, type Language, type Model, questionsOf } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import { readOrganisation } from '../organisations/organisation.queries';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { sheetFrom, sheetOfUnits } from './answer-sheet';
import { listUnitAnswers, type UnitAnswerRow } from './answering-units.queries';
import { listAgreed, listHandedIn } from './answers.queries';
import { moveState } from './assessments.queries';
import { assertOpen, AssessmentsService } from './assessments.service';
import type { AssessmentView } from './assessments.views';
import { FurtherScores } from './further-scores';
import { hiddenNow } from './hidden-questions';
import { demandReasons } from './missing-reasons';
import {
  explanationView,
  extremes,
  liftView,
  nodeViews,
  unitTitles,
  unitView,
} from './result-view';
import { PreviousResults } from './previous-results';
import { dropResult, writeResult, writeWaiting } from './results.queries';
import type { ExplanationView, ResultView } from './results.views';
import { StoredResults } from './stored-results';

/** Handing in, and the result that explains itself. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly further: FurtherScores,
    private readonly stored: StoredResults,
    private readonly audit: AuditLog,
    private readonly previous: PreviousResults,
  ) {}

  /**
   * Scores what is agreed and hands it in. Scoring stands outside the transactions: a short read before, a short write after,
   * which fails when anything has changed in between. A plugin that cannot score it now keeps nobody from handing in: the
   * answers stand, and the result comes when the plugin is back.
   * @param acceptOpen hand in although colleagues have not
   * @throws Problem `not-all-settled`, `nothing-agreed`, `no-unit-handed-in`, `answers-not-handed-in`, `reasons-missing`, `version-conflict`,
   * `assessment-not-open`, `assessment-withdrawn`
   */
  async submit(
    context: TenantContext,
    id: string,
    acceptOpen: boolean,
    seen: number,
  ): Promise<AssessmentView> {
    const { model, sheet } = await this.tenant.run(context, async (manager) => {
      const assessment = await this.assessments.found(manager, id);
      const view = await this.assessments.view(manager, assessment);
      assertOpen(assessment);
      if (assessment.version !== seen)
        throw new Problem('version-conflict', {}, [], { current: view });
      const open = view.sections
        .flatMap((section) => section.assignments)
        .filter(({ handedInAt }) => handedInAt === null).length;
      const model = await this.models.get(manager, assessment.modelId);
      if (view.units.length > 0) {
        const answers = await listUnitAnswers(manager, id);
        if (answers.length === 0) throw new Problem('no-unit-handed-in');
        if (open > 0 && !acceptOpen) throw new Problem('answers-not-handed-in', { count: open });
        demandReasons(model, askedOfUnits(model, answers));
        return { model, sheet: sheetOfUnits(view.units, answers) };
      }
      const agreed = await listAgreed(manager, id);
      const known = new Set(agreed.map(({ question }) => question));
      // What a condition hides is not asked for: neither agreement nor a reason.
      const hidden = await hiddenNow(manager, model, id);
      const unsettled = new Set(
        (await listHandedIn(manager, id))
          .map(({ question }) => question)
          .filter((question) => !known.has(question) && !hidden.has(question)),
      );
      if (unsettled.size > 0) throw new Problem('not-all-settled', { count: unsettled.size });
      if (agreed.length === 0) throw new Problem('nothing-agreed');
      if (open > 0 && !acceptOpen) throw new Problem('answers-not-handed-in', { count: open });
      demandReasons(
        model,
        agreed.filter(({ question }) => !hidden.has(question)),
      );
      return { model, sheet: sheetFrom(agreed) };
    });
    const attempt = await this.scoring.attempt(model, sheet);
    return this.tenant.run(context, async (manager) => {
      if (!(await moveState(manager, id, 'open', 'submitted', context.personId, seen))) {
        const now = await this.assessments.found(manager, id);
        assertOpen(now);
        throw new Problem('version-conflict', {}, [], {
          current: await this.assessments.view(manager, now),
        });
      }
      const organisationId = context.organisationId ?? '';
      if (attempt.scored)
        await writeResult(manager, organisationId, id, sheet, attempt.scored, attempt.manifest);
      else await writeWaiting(manager, organisationId, id, sheet, attempt.unscored);
      await this.audit.write(
        manager,
        context,
        'assessment.submitted',
        id,
        attempt.scored
          ? { inputHash: attempt.scored.inputHash }
          : { waiting: attempt.unscored.code },
      );
      return this.assessments.view(manager, await this.assessments.found(manager, id));
    });
  }

  /**
   * Opens a submitted assessment again while the round is open.
   * @throws Problem `round-ended`, `assessment-not-submitted`, `assessment-withdrawn`, `version-conflict`
   */
  reopen(context: TenantContext, id: string, seen: number): Promise<AssessmentView> {
    return this.tenant.run(context, async (manager) => {
      const assessment = await this.assessments.found(manager, id, true);
      if (assessment.state === 'withdrawn') throw new Problem('assessment-withdrawn');
      if (!assessment.roundOpen || ['frozen', 'lapsed'].includes(assessment.state))
        throw new Problem('round-ended');
      if (assessment.state !== 'submitted') throw new Problem('assessment-not-submitted');
      if (assessment.version !== seen)
        throw new Problem('version-conflict', {}, [], {
          current: await this.assessments.view(manager, assessment),
        });
      if (!(await moveState(manager, id, 'submitted', 'open', null, seen)))
        throw new Problem('round-ended');
      await dropResult(manager, id);
      await this.audit.write(manager, context, 'assessment.reopened', id, {});
      return this.assessments.view(manager, await this.assessments.found(manager, id));
    });
  }

  /** @throws Problem `no-result`, `result-waits`, `assessment-withdrawn`, `not-submitted-in-time` */
  async read(context: TenantContext, id: string, language: Language): Promise<ResultView> {
    const { assessment, state, model, result, previous, agreed, organisation } =
      await this.tenant.run(context, async (manager) => {
        const read = await this.stored.read(manager, id);
        return {
          ...read,
          previous: await this.previous.read(manager, id, read.model, read.assessment.modelId),
          agreed: await listAgreed(manager, id),
          organisation: await readOrganisation(manager, context.organisationId ?? ''),
        };
      });
    const manifest = result.manifest ?? this.scoring.manifest(model);
    const nodes = nodeViews({
      model,
      sheet: result.input,
      score: result.score,
      previous: previous?.figure ?? (() => undefined),
      line: previous?.line ?? (() => null),
      manifest,
      notes: new Map(
        agreed.flatMap(({ question, justification, reason }) => {
          const note = justification || reason;
          return note ? [[question, note] as const] : [];
        }),
      ),
      language,
    });
    const lifts = await this.further.lifts(model, result);
    const units = await this.further.units(model, result);
    return {
      assessmentId: id,
      roundId: assessment.roundId,
      title: assessment.title,
      state,
      organisationName: organisation?.officialName ?? '',
      submittedAt: assessment.submittedAt?.toISOString() ?? null,
      submittedBy: assessment.submittedBy,
      previousTitle: previous?.title ?? null,
      previousVersion: previous?.version ?? null,
      chainWaits: previous?.chainWaits ?? false,
      modelVersion: model.version,
      modelHash: result.modelHash,
      inputHash: result.inputHash,
      plugin: {
        id: result.pluginId,
        version: result.pluginVersion,
        title: manifest?.title[language] ?? result.pluginId,
      },
      nodes,
      views: result.score.views ?? [],
      ...extremes(nodes, model),
      lifts: lifts.found.flatMap(
        (lift) => liftView(model, lift, language, unitTitles(result.input)) ?? [],
      ),
      units: units.found.map(({ unit, score }) => unitView(unit, score, language)),
      pluginProblem: lifts.problem ?? units.problem,
    };
  }

  /**
   * One figure with everything it comes from, down to the single answer.
   * @throws Problem as {@link read}, and `not-found` for a node that the model has not
   */
  async explain(
    context: TenantContext,
    id: string,
    node: string,
    language: Language,
  ): Promise<ExplanationView> {
    const { nodes } = await this.read(context, id, language);
    const found = explanationView(nodes, node);
    if (!found) throw new Problem('not-found');
    return found;
  }
}

/** The answers of units without those that each one's own answers hide. */
function askedOfUnits(model: Model, answers: readonly UnitAnswerRow[]): UnitAnswerRow[] {
  const keys = questionsOf(model).map(({ key }) => key);
  return [...Map.groupBy(answers, ({ unitId }) => unitId).values()].flatMap((own) => {
    const said = new Map(own.map((answer) => [answer.question, answer]));
    const hidden = hiddenQuestions(model, keys, (question) => said.get(question));
    return own.filter(({ question }) => !hidden.has(question));
  });
}
