import { may, type BenefitForm, type Role } from '@erfa/domain';
import type { FieldFault } from '../../http/problem';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { unknownUnits, type ProjectRow } from '../projects.queries';
import { isLineOf, listColleagues, type OwnerRow } from './benefits.queries';
import type { OwnerBar } from './benefits.views';

/** Why somebody cannot own a benefit: a guest is no line manager, a reader can say yes to nothing, and a manager would measure themselves. */
export function eligible({
  roles,
  managesProject,
}: Pick<OwnerRow, 'roles' | 'managesProject'>): string | null {
  const working = (roles as Role[]).filter((role) => role !== 'guest');
  if (!may(working, 'project.take-part')) return 'ownerTakesNoPart';
  return managesProject ? 'ownerLeadsProject' : null;
}

/** Those who cannot own a benefit, with why: colleagues first, then whoever is invited and could own one once they are here. */
export function barredOwners(
  colleagues: readonly OwnerRow[],
  invited: readonly { name: string; roles: readonly string[] }[],
): { name: string; why: OwnerBar }[] {
  return [
    ...colleagues.flatMap((colleague) => {
      const why = eligible(colleague);
      if (why === null) return [];
      return [{ name: colleague.name, why: whyBarred(why) }];
    }),
    ...invited
      .filter(({ roles }) => eligible({ roles: [...roles], managesProject: false }) === null)
      .map(({ name }) => ({ name, why: 'invited' as const })),
  ];
}

const whyBarred = (code: string): OwnerBar =>
  code === 'ownerLeadsProject' ? 'leads-project' : 'takes-no-part';

/**
 * What is wrong with the fields that were changed. Those that were left alone are not asked about again, so that what has become
 * wrong since (a go-live day that moved) keeps nobody from writing the rest.
 */
export async function benefitFaults(
  manager: TenantManager,
  actor: ProjectActor,
  project: ProjectRow,
  form: BenefitForm,
  changed: readonly (keyof BenefitForm)[],
): Promise<FieldFault[]> {
  const faults: FieldFault[] = [];
  const wrong = (field: keyof BenefitForm, code: string): number =>
    faults.push({ path: `to.${field}`, code, details: {} });
  const { ownerId, budgetUnitId, baselineOn, decidedOn } = form;
  if (changed.includes('ownerId') && ownerId !== null) {
    const colleagues = await listColleagues(manager, actor.organisationId ?? '', project.id);
    const owner = colleagues.find(({ personId }) => personId === ownerId);
    const fault = owner ? eligible(owner) : 'notAColleague';
    if (fault !== null) wrong('ownerId', fault);
  }
  if (changed.includes('budgetUnitId') && budgetUnitId !== null)
    if ((await unknownUnits(manager, [budgetUnitId])).length > 0)
      wrong('budgetUnitId', 'noSuchUnit');
  if (changed.includes('lineId') && form.lineId !== null)
    if (!(await isLineOf(manager, project.id, form.lineId))) wrong('lineId', 'noSuchLine');
  if (changed.includes('baselineOn') && baselineOn !== null) {
    if (baselineOn > today()) wrong('baselineOn', 'dayToCome');
    else if (project.goLiveOn !== null && baselineOn > project.goLiveOn)
      wrong('baselineOn', 'baselineTooLate');
  }
  if (changed.includes('decidedOn') && decidedOn !== null && decidedOn > today())
    wrong('decidedOn', 'dayToCome');
  return faults;
}
