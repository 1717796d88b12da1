import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { formOfBenefit, readBenefit, type BenefitRow } from '../benefits/benefits.queries';
import { BenefitsService } from '../benefits/benefits.service';
import type { OneBenefitView } from '../benefits/benefits.views';
import { FittingLessonsService } from '../lessons/fitting-lessons.service';
import { mergeForm, ProjectGate } from '../project-gate';
import { findShared, readShared } from '../sharing/others.queries';
import { noteUse, readTaken } from '../sharing/uses.queries';
import { arrangeExamples } from './arrange-examples';
import { whyProjectFits } from './example-words';
import type { AskExamples, ExamplesView, TakeMeasure } from './examples.views';

/** How many projects, and how many lessons, stand beside a form. */
const shown = 3;

/** Sådan gjorde andre: what other municipalities show of the very step that somebody stands in, and lessons that fit it. */
@Injectable()
export class ExamplesService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly benefits: BenefitsService,
    private readonly lessons: FittingLessonsService,
  ) {}

  /** Nothing for guests, who see what is theirs alone. @throws Problem `not-found` */
  async find(
    actor: ProjectActor,
    projectId: string,
    { step, benefit: benefitId }: AskExamples,
    language: Language,
  ): Promise<ExamplesView> {
    const { project, benefit, examples, taken } = await this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const benefit = benefitId ? await this.benefitOf(manager, projectId, benefitId) : null;
      const shared = actor.guest ? [] : await findShared(manager);
      return {
        ...{ project, benefit },
        examples: arrangeExamples(project, step, benefit, shared),
        taken: benefit && !actor.guest ? await readTaken(manager, benefit.id) : null,
      };
    });
    const lessons = await this.lessons.find(actor, project, step, language);
    return {
      projects: examples.slice(0, shown).map(({ project: other, fit }) => ({
        project: other,
        why: whyProjectFits(fit, other.productName, language),
      })),
      fitting: examples.length,
      lessons: lessons.slice(0, shown),
      taken,
      mayEdit: project.mayEdit,
      mayAdopt: actor.adopts,
      mayTake: benefit !== null && project.mayEdit && isUnmeasured(benefit),
    };
  }

  /**
   * Takes over how a benefit is measured elsewhere, with its origin and without its figures. A target in another unit is emptied:
   * it would say something else.
   * @throws Problem `project-not-yours`, `measure-in-use` once there is a baseline or a measurement, `invalid-input` where the
   * other one is not shown
   */
  take(actor: ProjectActor, id: string, from: TakeMeasure): Promise<OneBenefitView> {
    return this.tenant.run(actor, async (manager) => {
      const held = await this.benefits.hold(manager, actor, id);
      const { project, before } = held;
      if (!project.mayEdit) throw new Problem('project-not-yours');
      if (!isUnmeasured(before)) throw new Problem('measure-in-use');
      const shared = actor.guest ? null : await readShared(manager, from.projectId);
      const other = shared?.benefits.find(({ id: one }) => one === from.benefitId);
      if (!shared || shared.own || !other)
        throw new Problem('invalid-input', {}, [
          { path: 'benefitId', code: 'noSuchMeasure', details: {} },
        ]);
      const form = formOfBenefit(before);
      const { indicator, unit, lowerIsBetter, method, source, frequency } = other;
      const same = form.unit === '' || form.unit === unit;
      const to = {
        ...{ ...form, indicator, unit, lowerIsBetter, method, source, frequency },
        ...(same ? {} : { targetValue: null, path: [] }),
      };
      const { merged, changes } = mergeForm(form, { from: form, to });
      await noteUse(manager, actor, {
        ...{ projectId: project.id, benefitId: id, sharedProjectId: shared.id },
        ...{ sharedBenefitId: other.id, sharedName: other.name },
      });
      const origin = `${shared.municipality}: ${other.name}`;
      return this.benefits.write(manager, actor, held, merged, changes, [
        { field: 'takenFrom', before: null, after: origin },
      ]);
    });
  }

  private async benefitOf(
    manager: TenantManager,
    projectId: string,
    id: string,
  ): Promise<BenefitRow> {
    const benefit = await readBenefit(manager, id);
    if (benefit?.projectId !== projectId) throw new Problem('not-found');
    return benefit;
  }
}

/** Whether nothing has been measured, so that the measure can still be another. */
const isUnmeasured = ({ baselineValue, measurements }: BenefitRow): boolean =>
  baselineValue === null && measurements === 0;
