import { Injectable } from '@nestjs/common';
import { may } from '@erfa/domain';
import { listAnsweringUnits } from '../assessments/answering-units.queries';
import { listSectionModes, type AssessmentRow } from '../assessments/assessments.queries';
import { assertOpen, AssessmentsService } from '../assessments/assessments.service';
import { sectionsOf } from '../assessments/model-sections';
import { AuditLog } from '../audit/audit-log';
import type { Caller } from '../http/caller';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { answerView, countsOf, standingOf, type Round } from './carrying-view';
import {
  dropCarrying,
  holdSheets,
  listCarried,
  listHeld,
  placeCarried,
  readCarrying,
  readSheet,
  takeCarriedBack,
  useOfCarried,
  writeCarrying,
  type CarriedRow,
  type CarryingRow,
} from './carrying.queries';
import type {
  AssignmentCarriedView,
  CarriedAnswersView,
  CarryAnswers,
  CarryingView,
} from './carrying.views';
import { EarlierAnswers } from './earlier-answers';
import { listSnapshots, takeSnapshot } from './snapshots.queries';
import { readSource, type SourceRow } from './sources.queries';

/** What an assessment has begun with, or can begin with. */
interface Found {
  readonly source: SourceRow | null;
  /** What there was to choose from. */
  readonly sources: readonly SourceRow[];
  readonly rows: readonly CarriedRow[];
  readonly done: CarryingRow | null;
}

/** What is looked at before it is done. */
interface Looking {
  /** An earlier assessment by its id; the first there is unless stated. */
  readonly wanted?: string | undefined;
  /** Whether what was never submitted is left out. */
  readonly submittedAlone?: boolean;
}

/** What colleagues handed in is read before it is carried by whoever may read it in its own round, and by nobody else. */
const looking = ({ roles }: Caller, wanted?: string): Looking => ({
  wanted,
  submittedAlone: !may(roles, 'assessment.answers-of-others'),
});

/** Beginning an assessment with the answers of an earlier round. */
@Injectable()
export class CarryingService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly earlier: EarlierAnswers,
    private readonly audit: AuditLog,
  ) {}

  /**
   * How much there is to begin with, or what was begun with.
   * @param source the earlier assessment that is looked at, of those there are to choose from
   * @throws Problem `not-found`, `nothing-to-carry` for another
   */
  read(caller: Caller, context: TenantContext, id: string, source?: string): Promise<CarryingView> {
    return this.tenant.run(context, async (manager) =>
      this.view(manager, await this.assessments.found(manager, id), looking(caller, source)),
    );
  }

  /**
   * Every old answer and where it leads; before it is done as it would be.
   * @throws Problem as {@link read}
   */
  answers(
    caller: Caller,
    context: TenantContext,
    id: string,
    source?: string,
  ): Promise<CarriedAnswersView> {
    return this.tenant.run(context, async (manager) => {
      const assessment = await this.assessments.found(manager, id);
      const { rows } = await this.found(manager, assessment, looking(caller, source));
      const round = await this.round(manager, assessment);
      return { answers: rows.map((row) => answerView(row, standingOf(row, round))) };
    });
  }

  /** What was carried to the questions of an assignment: nothing where they are answered independently. */
  ofAssignment(
    caller: Caller,
    context: TenantContext,
    assignmentId: string,
  ): Promise<AssignmentCarriedView> {
    return this.tenant.run(context, async (manager) => {
      const sheet = await readSheet(manager, assignmentId);
      const others = may(caller.roles, 'assessment.answers-of-others');
      if (!sheet || (sheet.personId !== caller.person.id && !others))
        throw new Problem('not-found');
      const done = await readCarrying(manager, sheet.assessmentId);
      if (!done || sheet.mode === 'independent') return { source: null, answers: [] };
      const source = await readSource(manager, done.sourceId);
      const asked = new Set(sheet.questionKeys);
      const rows = (await listCarried(manager, sheet.assessmentId)).filter(
        ({ question, unitKey, axis }) =>
          question !== null && asked.has(question) && unitKey === sheet.unit && axis === null,
      );
      const assessment = await this.assessments.found(manager, sheet.assessmentId);
      const round = await this.round(manager, assessment);
      return {
        source,
        answers: rows.map((row) => answerView(row, standingOf(row, round))),
      };
    });
  }

  /**
   * Begins with the answers of an earlier round. Done again it changes nothing. What somebody has answered in this round stays; if
   * there is anything of it, the assessment is kept as it stands first.
   * @throws Problem `nothing-to-carry`, `carried-already`, `assessment-not-open`, `assessment-withdrawn`
   */
  carry(context: TenantContext, id: string, wanted: CarryAnswers): Promise<CarryingView> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      const assessment = await this.assessments.found(manager, id, true);
      assertOpen(assessment);
      const { source, rows, done } = await this.found(manager, assessment, {
        wanted: wanted.sourceId,
      });
      if (done && done.sourceId !== wanted.sourceId) throw new Problem('carried-already');
      if (done) return this.view(manager, assessment);
      if (source?.assessmentId !== wanted.sourceId) throw new Problem('nothing-to-carry');
      const snapshotId = await takeSnapshot(
        manager,
        organisationId,
        id,
        wanted.snapshotName,
        context.personId,
      );
      await writeCarrying(
        manager,
        {
          organisationId,
          assessmentId: id,
          sourceId: wanted.sourceId,
          snapshotId,
          carriedBy: context.personId,
        },
        rows,
      );
      const placed = await placeCarried(manager, organisationId, id);
      await this.assessments.noteHidden(manager, assessment);
      await this.audit.write(manager, context, 'assessment.carried', id, {
        source: wanted.sourceId,
        snapshot: snapshotId,
        ...countsOf(rows.map((row) => ({ ...row, standing: 'open' as const }))),
        placed,
      });
      return this.view(manager, assessment);
    });
  }

  /**
   * Takes out what was carried and nobody has changed, and forgets what was proposed. What people have answered themselves stays.
   * @throws Problem `nothing-carried`, `carrying-in-use` once something was confirmed, handed in or agreed on,
   * `assessment-not-open`, `assessment-withdrawn`
   */
  undo(context: TenantContext, id: string): Promise<CarryingView> {
    return this.tenant.run(context, async (manager) => {
      const assessment = await this.assessments.found(manager, id, true);
      assertOpen(assessment);
      const done = await readCarrying(manager, id);
      if (!done) throw new Problem('nothing-carried');
      await holdSheets(manager, id);
      const use = await useOfCarried(manager, id);
      if (isUsed(use)) throw new Problem('carrying-in-use', { ...use });
      const count = await takeCarriedBack(manager, id);
      await dropCarrying(manager, id);
      await this.assessments.noteHidden(manager, assessment);
      await this.audit.write(manager, context, 'assessment.carrying-undone', id, {
        source: done.sourceId,
        count,
      });
      return this.view(manager, assessment);
    });
  }

  /** Makes an assessment one that began with the answers of `sourceId`, or with none, without touching what its sheets hold. */
  async settleSource(
    manager: TenantManager,
    context: TenantContext,
    assessment: AssessmentRow,
    sourceId: string | null,
  ): Promise<void> {
    const done = await readCarrying(manager, assessment.id);
    if ((done?.sourceId ?? null) === sourceId) return;
    if (done) await dropCarrying(manager, assessment.id);
    const source = sourceId && (await this.earlier.one(manager, sourceId, assessment.modelId));
    if (!source) return;
    await writeCarrying(
      manager,
      {
        organisationId: context.organisationId ?? '',
        assessmentId: assessment.id,
        sourceId: source.assessmentId,
        snapshotId: null,
        carriedBy: context.personId,
      },
      await this.earlier.brought(manager, source, assessment.modelId),
    );
  }

  async view(
    manager: TenantManager,
    assessment: AssessmentRow,
    looked: Looking = {},
  ): Promise<CarryingView> {
    const { source, sources, rows, done } = await this.found(manager, assessment, looked);
    const round = await this.round(manager, assessment);
    const standing = rows.map((row) => ({ ...row, standing: standingOf(row, round) }));
    const snapshots = await listSnapshots(manager, assessment.id);
    const open = assessment.state === 'open' && assessment.roundOpen;
    return {
      source,
      sources: [...sources],
      leftOut: source ? await this.earlier.leftOut(manager, source) : 0,
      counts: countsOf(standing),
      done: done && {
        at: done.carriedAt.toISOString(),
        by: done.carriedBy,
        snapshotId: done.snapshotId,
        undoable: open && !isUsed(await useOfCarried(manager, assessment.id)),
      },
      holdsAnswers: round.held.length > 0,
      snapshots: snapshots.map(({ id, name, takenAt, takenBy, answered }) => ({
        id,
        name,
        takenAt: takenAt.toISOString(),
        takenBy,
        answered,
      })),
    };
  }

  /**
   * As it was carried; else, while answers are taken, as it would be.
   * @throws Problem `nothing-to-carry` where the one that is wanted is not among those there are
   */
  private async found(
    manager: TenantManager,
    assessment: AssessmentRow,
    { wanted, submittedAlone = false }: Looking = {},
  ): Promise<Found> {
    const done = await readCarrying(manager, assessment.id);
    if (done) {
      const source = await readSource(manager, done.sourceId);
      return { source, sources: [], rows: await listCarried(manager, assessment.id), done };
    }
    const takes = assessment.state === 'open' && assessment.roundOpen;
    const all = takes ? await this.earlier.sources(manager, assessment) : [];
    const sources = all.filter(({ state }) => state === 'frozen' || !submittedAlone);
    const source =
      wanted === undefined
        ? (sources.find(({ state }) => state === 'frozen') ?? sources[0])
        : sources.find(({ assessmentId }) => assessmentId === wanted);
    if (!source && wanted !== undefined && takes) throw new Problem('nothing-to-carry');
    if (!source) return { source: null, sources, rows: [], done };
    const rows = await this.earlier.brought(manager, source, assessment.modelId);
    if (rows.length > 0) return { source, sources, rows, done };
    // Nothing in it is the municipality's own yet.
    return { source: null, sources: sources.filter((one) => one !== source), rows, done };
  }

  private async round(manager: TenantManager, { id, modelId }: AssessmentRow): Promise<Round> {
    const modes = new Map(
      (await listSectionModes(manager, id)).map(({ sectionKey, mode }) => [sectionKey, mode]),
    );
    const model = await this.models.get(manager, modelId);
    return {
      units: new Set((await listAnsweringUnits(manager, id)).map(({ unitId }) => unitId)),
      held: await listHeld(manager, id),
      independent: new Set(
        sectionsOf(model).flatMap(({ key, questionKeys }) =>
          modes.get(key) === 'independent' ? questionKeys : [],
        ),
      ),
    };
  }
}

const isUsed = ({ confirmed, handedIn, agreed }: Awaited<ReturnType<typeof useOfCarried>>) =>
  confirmed + handedIn + agreed > 0;
