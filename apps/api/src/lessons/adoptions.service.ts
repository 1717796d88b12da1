import { Injectable } from '@nestjs/common';
import { missingOfAbandoned, monthsUntilAsked } from '@erfa/domain';
import { isColleague } from '../assessments/results.queries';
import { Problem, type FieldFault } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  findSameAdoption,
  holdLesson,
  insertAdoption,
  isOwnUnit,
  listAdoptions,
  noteStep,
  oneAtATime,
  readAdoption,
  seeRecall,
  updateAdoption,
} from './adoptions.queries';
import type { AdoptionView, WriteAdoption } from './adoptions.views';

/** Taking up what another municipality has learned, and telling what came of it. Readers see it from the same moment. */
@Injectable()
export class AdoptionsService {
  constructor(private readonly tenant: TenantTransaction) {}

  list(context: TenantContext): Promise<AdoptionView[]> {
    return this.tenant.run(context, listAdoptions);
  }

  read(context: TenantContext, id: string): Promise<AdoptionView> {
    return this.tenant.run(context, (manager) => this.found(manager, id));
  }

  /** @throws Problem `not-found`, `own-lesson`, `lesson-recalled`, `already-adopted` (with the adoption that is there) */
  adopt(context: TenantContext, lessonId: string, adoption: WriteAdoption): Promise<AdoptionView> {
    return this.tenant.run(context, async (manager) => {
      await this.check(manager, context, adoption);
      const lesson = await holdLesson(manager, lessonId);
      if (!lesson || lesson.state === 'withdrawn') throw new Problem('not-found');
      if (lesson.own) throw new Problem('own-lesson');
      if (lesson.state === 'recalled') throw new Problem('lesson-recalled');
      await oneAtATime(manager, context, lesson.id);
      const same = await findSameAdoption(manager, lesson.id, adoption);
      if (same !== null) throw new Problem('already-adopted', {}, [], { adoptionId: same });
      const months = monthsUntilAsked(adoption.status);
      const id = await insertAdoption(manager, context, lesson.id, adoption, months);
      await noteStep(manager, context, id, adoption.status);
      return this.found(manager, id);
    });
  }

  /** @throws Problem `not-found`, `version-conflict` with the adoption as it stands */
  change(
    context: TenantContext,
    id: string,
    adoption: WriteAdoption,
    seen: number,
  ): Promise<AdoptionView> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      await this.check(manager, context, adoption);
      const months = monthsUntilAsked(adoption.status);
      if (!(await updateAdoption(manager, id, adoption, months, seen)))
        throw new Problem('version-conflict', {}, [], { current: await this.found(manager, id) });
      await noteStep(manager, context, id, adoption.status);
      return this.found(manager, id);
    });
  }

  /** Somebody here has seen that the lesson was recalled. */
  seeRecall(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      if (!(await seeRecall(manager, id))) throw new Problem('not-found');
    });
  }

  private async found(manager: TenantManager, id: string): Promise<AdoptionView> {
    const adoption = await readAdoption(manager, id);
    if (!adoption) throw new Problem('not-found');
    return adoption;
  }

  private async check(
    manager: TenantManager,
    context: TenantContext,
    adoption: WriteAdoption,
  ): Promise<void> {
    const faults: FieldFault[] = missingOfAbandoned(adoption).map((path) => ({
      path,
      code: 'isNotEmpty',
      details: {},
    }));
    if (adoption.unitId != null && !(await isOwnUnit(manager, adoption.unitId)))
      faults.push({ path: 'unitId', code: 'isUuid', details: {} });
    if (
      adoption.contactId != null &&
      !(await isColleague(manager, context.organisationId ?? '', adoption.contactId))
    )
      faults.push({ path: 'contactId', code: 'notAColleague', details: {} });
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  }
}
