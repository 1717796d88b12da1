import { Injectable } from '@nestjs/common';
import { rolesWith } from '@erfa/domain';
import { AuditLog } from '../audit/audit-log';
import { Problem, type FieldFault } from '../http/problem';
import { placeCarried } from '../carrying/carrying.queries';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  giveToUnits,
  replaceAnsweringUnits,
  takeFromUnits,
  type PlannedUnit,
} from './answering-units.queries';
import type { AnsweringUnit } from './answering-units.views';
import {
  answeringColleagues,
  knownUnits,
  setSectionMode,
  touchAssessment,
} from './assessments.queries';
import { assertOpen, AssessmentsService } from './assessments.service';
import type { AssessmentView } from './assessments.views';
import { noteHidden } from './hidden-questions';
import { sectionsOf } from './model-sections';

/** Letting units answer, where the model's plugin reads the answers of units. */
@Injectable()
export class AnsweringUnitsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Makes these the units that answer, each the whole model by one colleague. None lets the municipality answer as one again;
   * what was answered for a unit stays with who answered it.
   * @throws Problem `units-not-read`, `assessment-not-open`, `assessment-withdrawn`, `invalid-input` naming each unit or person
   * that cannot be taken
   */
  choose(
    context: TenantContext,
    id: string,
    units: readonly AnsweringUnit[],
  ): Promise<AssessmentView> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      const assessment = await this.assessments.found(manager, id, true);
      assertOpen(assessment);
      const model = await this.models.get(manager, assessment.modelId);
      if (units.length > 0 && !this.scoring.readsUnits(model)) throw new Problem('units-not-read');
      const planned = units.map(({ weight = 1, ...unit }) => ({ ...unit, weight }));
      await check(manager, organisationId, planned);
      await replaceAnsweringUnits(manager, organisationId, id, planned);
      if (planned.length === 0) await takeFromUnits(manager, id);
      else
        for (const section of sectionsOf(model)) {
          await setSectionMode(manager, organisationId, id, section.key, 'units');
          await giveToUnits(manager, organisationId, id, section, context.personId, planned);
        }
      await placeCarried(manager, organisationId, id);
      await noteHidden(manager, model, id);
      // A submission that began before must not take the units it saw.
      await touchAssessment(manager, id);
      await this.audit.write(manager, context, 'assessment.units-chosen', id, {
        units: planned.length,
      });
      return this.assessments.view(manager, await this.assessments.found(manager, id));
    });
  }
}

/** @throws Problem `invalid-input` */
async function check(
  manager: TenantManager,
  organisationId: string,
  planned: readonly PlannedUnit[],
): Promise<void> {
  if (planned.length === 0) return;
  const units = new Set(
    await knownUnits(
      manager,
      planned.map(({ unitId }) => unitId),
    ),
  );
  const people = new Set(
    await answeringColleagues(
      manager,
      organisationId,
      planned.map(({ personId }) => personId),
      rolesWith('assessment.answer'),
    ),
  );
  const faults = planned.flatMap(({ unitId, personId }, at): FieldFault[] => {
    const fault = (field: string, code: string): FieldFault => ({
      path: `units[${at}].${field}`,
      code,
      details: {},
    });
    const before = planned.slice(0, at);
    return [
      ...(units.has(unitId) ? [] : [fault('unitId', 'unitUnknown')]),
      ...(before.some((other) => other.unitId === unitId) ? [fault('unitId', 'arrayUnique')] : []),
      ...(people.has(personId) ? [] : [fault('personId', 'mayNotAnswer')]),
      // One sheet of questions a person: two units' answers would lie in the same place.
      ...(before.some((other) => other.personId === personId)
        ? [fault('personId', 'arrayUnique')]
        : []),
    ];
  });
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}
