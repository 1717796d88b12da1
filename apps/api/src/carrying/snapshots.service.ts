import { Injectable } from '@nestjs/common';
import { touchAssessment } from '../assessments/assessments.queries';
import { assertOpen, AssessmentsService } from '../assessments/assessments.service';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { holdSheets } from './carrying.queries';
import { CarryingService } from './carrying.service';
import type { CarryingView } from './carrying.views';
import {
  listKeptAgreements,
  listKeptAnswers,
  readSnapshot,
  restoreSnapshot,
  takeSnapshot,
  type SnapshotRow,
} from './snapshots.queries';
import type { SnapshotView } from './snapshots.views';

/** Assessments as they once stood: reading them, and going back. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly carrying: CarryingService,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem `not-found` */
  read(context: TenantContext, id: string): Promise<SnapshotView> {
    return this.tenant.run(context, async (manager) => {
      const { takenAt, sourceId: _, ...snapshot } = await this.found(manager, id);
      const assessment = await this.assessments.found(manager, snapshot.assessmentId);
      return {
        ...snapshot,
        modelId: assessment.modelId,
        takenAt: takenAt.toISOString(),
        restorable: assessment.state === 'open' && assessment.roundOpen,
        answers: await listKeptAnswers(manager, id),
        agreed: await listKeptAgreements(manager, id),
      };
    });
  }

  /**
   * Puts the assessment back to how it stood, after keeping it as it stands now: so that going back can be gone back from, too.
   * Who answers what stays; a section handed in since is to be handed in again.
   * @param name what the assessment as it stands now is kept as
   * @throws Problem `not-found`, `assessment-not-open`, `assessment-withdrawn`
   */
  restore(context: TenantContext, id: string, name: string): Promise<CarryingView> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      const snapshot = await this.found(manager, id);
      const assessment = await this.assessments.found(manager, snapshot.assessmentId, true);
      assertOpen(assessment);
      await holdSheets(manager, assessment.id);
      const before = await takeSnapshot(
        manager,
        organisationId,
        assessment.id,
        name,
        context.personId,
      );
      await restoreSnapshot(manager, organisationId, snapshot, context.personId);
      await this.carrying.settleSource(manager, context, assessment, snapshot.sourceId);
      await this.assessments.noteHidden(manager, assessment);
      // What is agreed on may be another: a submission that began before must not take it.
      await touchAssessment(manager, assessment.id);
      await this.audit.write(manager, context, 'assessment.restored', assessment.id, {
        snapshot: id,
        before,
      });
      return this.carrying.view(
        manager,
        await this.assessments.found(manager, snapshot.assessmentId),
      );
    });
  }

  private async found(manager: TenantManager, id: string): Promise<SnapshotRow> {
    const snapshot = await readSnapshot(manager, id);
    if (!snapshot) throw new Problem('not-found');
    return snapshot;
  }
}
