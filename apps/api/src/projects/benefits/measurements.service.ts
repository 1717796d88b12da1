import { Injectable } from '@nestjs/common';
import { benefitLimits, deviationOf, progressOf, promisedPoints } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { ownsBenefit } from './benefit-cards';
import { deviationWords } from './benefit-words';
import { holdProject, readBenefit, type BenefitRow } from './benefits.queries';
import {
  deleteMeasurement,
  insertMeasurement,
  listMeasurements,
  readMeasurement,
} from './measurements.queries';
import type { AddBenefitMeasurement, BenefitMeasurementsView } from './measurements.views';

/** What was measured of benefits, beside what was promised for the day. Goes on after a project is closed. */
@Injectable()
export class BenefitMeasurementsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  list(
    actor: ProjectActor,
    benefitId: string,
    language: Language,
  ): Promise<BenefitMeasurementsView> {
    return this.tenant.run(actor, async (manager) => {
      const benefit = await this.found(manager, benefitId);
      const project = await this.gate.toRead(manager, actor, benefit.projectId);
      return this.view(manager, actor, project, benefit, language);
    });
  }

  /** @throws Problem `benefit-not-yours`, `day-measured`, `invalid-input` for a day to come */
  add(
    actor: ProjectActor,
    benefitId: string,
    write: AddBenefitMeasurement,
    language: Language,
  ): Promise<BenefitMeasurementsView> {
    return this.tenant.run(actor, async (manager) => {
      const { benefit, project } = await this.toMeasure(manager, actor, benefitId);
      if (write.measuredOn > today())
        throw new Problem('invalid-input', {}, [
          { path: 'measuredOn', code: 'dayToCome', details: {} },
        ]);
      if (benefit.measurements >= benefitLimits.measurements)
        throw new Problem('invalid-input', {}, [
          { path: 'measuredOn', code: 'tooMany', details: { 0: benefitLimits.measurements } },
        ]);
      if (!(await insertMeasurement(manager, actor, benefitId, write)))
        throw new Problem('day-measured');
      await this.history.write(manager, actor, project.id, 'benefits', 'changed', benefit.name, [
        { field: 'measurement', before: null, after: `${write.measuredOn}: ${write.value}` },
      ]);
      return this.view(manager, actor, project, benefit, language);
    });
  }

  /** Takes away one that was wrong; the history keeps what it said. @throws Problem `benefit-not-yours` */
  remove(actor: ProjectActor, id: string, language: Language): Promise<BenefitMeasurementsView> {
    return this.tenant.run(actor, async (manager) => {
      const measurement = await readMeasurement(manager, id);
      if (!measurement) throw new Problem('not-found');
      const { benefit, project } = await this.toMeasure(manager, actor, measurement.benefitId);
      await deleteMeasurement(manager, id);
      const { measuredOn, value } = measurement;
      await this.history.write(manager, actor, project.id, 'benefits', 'changed', benefit.name, [
        { field: 'measurement', before: `${measuredOn}: ${value}`, after: null },
      ]);
      return this.view(manager, actor, project, benefit, language);
    });
  }

  private async toMeasure(
    manager: TenantManager,
    actor: ProjectActor,
    benefitId: string,
  ): Promise<{ benefit: BenefitRow; project: ProjectRow }> {
    const { projectId } = await this.found(manager, benefitId);
    const project = await this.gate.toRead(manager, actor, projectId);
    await holdProject(manager, projectId);
    const benefit = await this.found(manager, benefitId);
    if (!project.mayEdit && !ownsBenefit(benefit, actor)) throw new Problem('benefit-not-yours');
    return { benefit, project };
  }

  private async found(manager: TenantManager, id: string): Promise<BenefitRow> {
    const row = await readBenefit(manager, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    benefit: BenefitRow,
    language: Language,
  ): Promise<BenefitMeasurementsView> {
    const { name, indicator, unit, lowerIsBetter } = benefit;
    const rows = await listMeasurements(manager, benefit.id);
    return {
      ...{ name, indicator, unit, lowerIsBetter },
      promised: promisedPoints(benefit) ?? [],
      measurements: rows.map(({ benefitId: _, ...row }) => {
        const deviation = deviationOf(benefit, row.measuredOn, row.value);
        return {
          ...row,
          progress: progressOf(benefit, row.value),
          deviation: deviation && {
            ...deviation,
            words: deviationWords(deviation, unit, language),
          },
        };
      }),
      mayMeasure: project.mayEdit || ownsBenefit(benefit, actor),
    };
  }
}
