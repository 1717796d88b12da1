import { Injectable } from '@nestjs/common';
import { rolesWith } from '@erfa/domain';
import { hiddenQuestions, type Model } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  answeringColleagues,
  knownUnits,
  listAssessments,
  listAssignments,
  listSectionModes,
  questionStates,
  readAssessment,
  replaceAssignments,
  setSectionMode,
  type AssessmentRow,
  type PlannedAssignment,
} from './assessments.queries';
import type { AssessmentSummaryView, AssessmentView, AssignSection } from './assessments.views';
import { hasConditions, hiddenInAssessment, type Said } from './asked-questions';
import { listAnsweringUnits } from './answering-units.queries';
import { placeCarried } from '../carrying/carrying.queries';
import { figureView } from './figure-view';
import { listSaid, noteHidden } from './hidden-questions';
import { sectionsOf, type ModelSection } from './model-sections';

/** A municipality's assessment in a round: how far it is, and who answers what. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext): Promise<AssessmentSummaryView[]> {
    return this.tenant.run(context, async (manager) =>
      (await listAssessments(manager)).map(({ score, ...row }) => ({
        ...row,
        ...figureView(score),
      })),
    );
  }

  read(context: TenantContext, id: string): Promise<AssessmentView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, await this.found(manager, id)),
    );
  }

  /**
   * Gives a section to colleagues: one answers, it is split among several, or several answer all of it independently.
   * @throws Problem `split-overlaps`, `answered-by-units`, `assessment-not-open`, `assessment-withdrawn`, `invalid-input` for a person who may not answer
   */
  assign(
    context: TenantContext,
    id: string,
    sectionKey: string,
    plan: AssignSection,
  ): Promise<AssessmentView> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      const assessment = await this.found(manager, id, true);
      assertOpen(assessment);
      if ((await listAnsweringUnits(manager, id)).length > 0)
        throw new Problem('answered-by-units');
      const model = await this.models.get(manager, assessment.modelId);
      const section = sectionsOf(model).find(({ key }) => key === sectionKey);
      if (!section) throw new Problem('not-found');
      const planned = divide(section, plan);
      const may = await answeringColleagues(
        manager,
        organisationId,
        planned.map(({ personId }) => personId),
        rolesWith('assessment.answer'),
      );
      const stranger = planned.findIndex(({ personId }) => !may.includes(personId));
      if (stranger >= 0)
        throw new Problem('invalid-input', {}, [
          { path: `people[${stranger}].personId`, code: 'mayNotAnswer', details: {} },
        ]);
      const units = planned.flatMap(({ unitId }) => unitId ?? []);
      const known = units.length > 0 ? await knownUnits(manager, units) : [];
      const elsewhere = planned.findIndex(
        ({ unitId }) => unitId !== null && !known.includes(unitId),
      );
      if (elsewhere >= 0)
        throw new Problem('invalid-input', {}, [
          { path: `people[${elsewhere}].unitId`, code: 'unitUnknown', details: {} },
        ]);
      await setSectionMode(manager, organisationId, id, sectionKey, plan.mode);
      await replaceAssignments(manager, organisationId, id, sectionKey, context.personId, planned);
      await placeCarried(manager, organisationId, id);
      await noteHidden(manager, model, id);
      await this.audit.write(manager, context, 'assessment.assigned', id, {
        section: sectionKey,
        mode: plan.mode,
        people: planned.length,
      });
      return this.view(manager, assessment);
    });
  }

  /** @throws Problem `not-found` */
  async found(manager: TenantManager, id: string, lock = false): Promise<AssessmentRow> {
    const assessment = await readAssessment(manager, id, lock);
    if (!assessment) throw new Problem('not-found');
    return assessment;
  }

  /** Keeps which questions are not asked, after what is answered has changed. */
  async noteHidden(manager: TenantManager, { id, modelId }: AssessmentRow): Promise<void> {
    await noteHidden(manager, await this.models.get(manager, modelId), id);
  }

  async view(manager: TenantManager, assessment: AssessmentRow): Promise<AssessmentView> {
    const model = await this.models.get(manager, assessment.modelId);
    const modes = new Map(
      (await listSectionModes(manager, assessment.id)).map(({ sectionKey, mode }) => [
        sectionKey,
        mode,
      ]),
    );
    const assignments = await listAssignments(manager, assessment.id);
    const states = new Map(
      (await questionStates(manager, assessment.id)).map((state) => [state.question, state]),
    );
    const said = hasConditions(model) ? await listSaid(manager, assessment.id) : [];
    const hidden = new Set(hiddenInAssessment(model, said));
    const asked = ({ questionKeys }: ModelSection): string[] =>
      questionKeys.filter((key) => !hidden.has(key));
    const count = (
      section: ModelSection,
      fits: (state: { answered: boolean; handedIn: boolean; agreed: boolean }) => boolean,
    ): number =>
      asked(section).filter((key) => {
        const state = states.get(key);
        return state !== undefined && fits(state);
      }).length;
    return {
      id: assessment.id,
      roundId: assessment.roundId,
      modelId: assessment.modelId,
      title: assessment.title,
      state: assessment.state,
      roundOpen: assessment.roundOpen,
      closesOn: assessment.closesOn,
      closesAt: assessment.closesAt.toISOString(),
      submittedAt: assessment.submittedAt?.toISOString() ?? null,
      submittedBy: assessment.submittedBy,
      pluginProblem: this.scoring.notReady(model),
      waiting: assessment.waiting,
      version: assessment.version,
      readsUnits: this.scoring.readsUnits(model),
      units: await listAnsweringUnits(manager, assessment.id),
      sections: sectionsOf(model).map((section) => ({
        ...section,
        mode: modes.get(section.key) ?? null,
        asked: asked(section).length,
        answered: count(section, ({ answered }) => answered),
        agreed: count(section, ({ agreed }) => agreed),
        waiting: count(section, ({ handedIn, agreed }) => handedIn && !agreed),
        assignments: assignments
          .filter(({ sectionKey }) => sectionKey === section.key)
          .map(({ sectionKey: _, ...assignment }) => ({
            ...assignment,
            ...progressOf(model, assignment, said),
          })),
      })),
    };
  }
}

/** How far an assignment is, as who answers it sees: what its own answers hide is not asked. */
function progressOf(
  model: Model,
  { id, questionKeys, answered }: { id: string; questionKeys: string[]; answered: number },
  said: readonly Said[],
): { asked: number; answered: number } {
  const own = new Map(
    said.flatMap((one) => (one.voice === id ? [[one.question, one] as const] : [])),
  );
  const hidden = hiddenQuestions(model, questionKeys, (question) => own.get(question));
  const unasked = questionKeys.filter((key) => hidden.has(key));
  return {
    asked: questionKeys.length - unasked.length,
    answered: answered - unasked.filter((key) => own.has(key)).length,
  };
}

/** @throws Problem `assessment-withdrawn`, `assessment-not-open` when nothing can be changed in it */
export function assertOpen({ state, roundOpen }: AssessmentRow): void {
  if (state === 'withdrawn') throw new Problem('assessment-withdrawn');
  if (state !== 'open' || !roundOpen) throw new Problem('assessment-not-open');
}

/** Who answers which questions of a section. When split, each question has exactly one person. */
function divide(section: ModelSection, { mode, people }: AssignSection): PlannedAssignment[] {
  const twice = people.findIndex(
    ({ personId }, index) => people.findIndex((other) => other.personId === personId) !== index,
  );
  if (twice >= 0)
    throw new Problem('invalid-input', {}, [
      { path: `people[${twice}].personId`, code: 'arrayUnique', details: {} },
    ]);
  if (mode === 'one' && people.length !== 1)
    throw new Problem('invalid-input', {}, [
      { path: 'people', code: 'arrayMaxSize', details: { 0: 1 } },
    ]);
  if (mode !== 'split')
    return people.map(({ personId, unitId }) => ({
      personId,
      unitId: unitId ?? null,
      questionKeys: section.questionKeys,
    }));
  const given = people.flatMap(({ questionKeys }) => questionKeys ?? []);
  const wrong = [
    ...section.questionKeys.filter((key) => given.filter((other) => other === key).length !== 1),
    ...given.filter((key) => !section.questionKeys.includes(key)),
  ];
  if (wrong.length > 0)
    throw new Problem('split-overlaps', { questions: [...new Set(wrong)].slice(0, 10).join(', ') });
  return people
    .filter(({ questionKeys }) => (questionKeys ?? []).length > 0)
    .map(({ personId, unitId, questionKeys }) => ({
      personId,
      unitId: unitId ?? null,
      questionKeys: questionKeys ?? [],
    }));
}
