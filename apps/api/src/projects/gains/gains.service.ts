import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  amountsOfBenefit,
  amountsOfLine,
  carriesGain,
  lineLimits,
  perMille,
  roundedShare,
} from '@erfa/business-case';
import { benefitLimits } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { eligible } from '../benefits/benefit-faults';
import {
  formOfBenefit,
  holdProject,
  insertBenefit,
  listBenefits,
  listColleagues,
  readBenefit,
  relateOwner,
  updateBenefit,
} from '../benefits/benefits.queries';
import { BenefitsService } from '../benefits/benefits.service';
import type { OneBenefitView } from '../benefits/benefits.views';
import { holdCase, writeLines } from '../business-case/business-case.queries';
import { calculated, usualSettings, type LineFields } from '../business-case/case-content';
import { lineFaults } from '../business-case/line-faults';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { readCase } from './gains';

/** Makes of a benefit in money the line that carries it, and of a line the benefit that somebody says yes to. */
@Injectable()
export class GainsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly benefits: BenefitsService,
  ) {}

  /**
   * Adds a line with the share that a benefit is realised by and what comes to its amounts then, and lets it carry the benefit. One
   * that has its line is left as it is.
   * @throws Problem `project-not-yours`, `invalid-input` for a benefit that is no money, or with a year below zero
   */
  async lineOf(actor: ProjectActor, benefitId: string): Promise<OneBenefitView> {
    await this.tenant.run(actor, async (manager) => {
      const found = await readBenefit(manager, benefitId);
      if (!found) throw new Problem('not-found');
      const project = await this.gate.toEdit(manager, actor, found.projectId);
      await this.hold(manager, actor, project.id);
      const benefit = await readBenefit(manager, benefitId);
      if (!benefit) throw new Problem('not-found');
      if (benefit.lineId !== null) return;
      if (benefit.kind !== 'money') throw fault('kind', 'gainNoMoney');
      const { settings, lines } = await readCase(manager, project.id);
      if (lines.length >= lineLimits.lines)
        throw fault('lineId', 'tooMany', { 0: lineLimits.lines });
      const taken = amountsOfBenefit(benefit, settings.firstYear, settings.years);
      if (taken.some((amount) => amount < 0)) throw fault('amounts', 'gainNegative');
      const share = shareOf(benefit);
      // What is taken home is the share of the amounts of the line.
      const amounts = taken.map((amount) => roundedShare([amount, perMille], share));
      const line: LineFields = {
        ...{ title: benefit.name, scenario: 1, kind: 'cash', basis: 'amounts', quantity: 0 },
        ...{ unit: '', price: 0, points: null, amounts: shortened(amounts), ramp: [] },
        ...{ share, note: '', ownerId: benefit.ownerId },
      };
      const faults = lineFaults(line, settings, '');
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      const id = randomUUID();
      const { organisationId, personId } = actor;
      await writeLines(manager, organisationId ?? '', project.id, personId, [{ id, ...line }]);
      const form = { ...formOfBenefit(benefit), lineId: id };
      await updateBenefit(manager, benefitId, form, false);
      await this.history.write(
        ...([manager, actor, project.id, 'business-case', 'added', line.title] as const),
      );
    });
    return this.benefits.read(actor, benefitId);
  }

  /**
   * Begins the card of what a line gains, with its amounts, and lets the line carry it. A line that carries one is left as it is.
   * @throws Problem `project-not-yours`, `not-found`, `invalid-input` for a line that gains no money
   */
  async benefitOf(actor: ProjectActor, projectId: string, lineId: string): Promise<OneBenefitView> {
    const id = await this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await this.hold(manager, actor, projectId);
      const { settings, lines } = await readCase(manager, projectId);
      const line = lines.find((one) => one.id === lineId);
      if (!line) throw new Problem('not-found');
      const benefits = await listBenefits(manager, projectId);
      const own = benefits.find((one) => one.kind === 'money' && one.lineId === lineId);
      if (own) return own.id;
      if (!carriesGain(line)) throw fault('line', 'lineNoGain');
      if (benefits.length >= benefitLimits.perProject)
        throw fault('name', 'tooMany', { 0: benefitLimits.perProject });
      const begun = { name: line.title, side: 'economy', kind: 'money' } as const;
      const made = await insertBenefit(manager, actor, projectId, begun);
      const row = await readBenefit(manager, made);
      if (!row) throw new Error('a benefit that was just made is there');
      const whole = calculated(settings, lines);
      const { firstYear } = settings;
      const colleagues =
        line.ownerId === null
          ? []
          : await listColleagues(manager, actor.organisationId ?? '', project.id);
      const owner = colleagues.find(({ personId }) => personId === line.ownerId);
      const ownerId = owner && eligible(owner) === null ? owner.personId : null;
      await updateBenefit(
        manager,
        made,
        {
          ...formOfBenefit(row),
          ...{ lineId, ownerId, source: line.note.slice(0, benefitLimits.short) },
          realisationShare: line.kind === 'cash' ? line.share / 10 : null,
          amounts: amountsOfLine(whole, { key: line.id, ...line }, firstYear, benefitLimits.years),
        },
        false,
      );
      await relateOwner(manager, actor.organisationId ?? '', projectId, null, ownerId);
      await this.history.write(manager, actor, projectId, 'benefits', 'added', line.title);
      return made;
    });
    return this.benefits.read(actor, id);
  }

  /** Keeps others who write benefits or lines of the project waiting, in the order in which all do. */
  private async hold(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
  ): Promise<void> {
    await holdProject(manager, projectId);
    const usual = usualSettings(Number(today().slice(0, 4)));
    await holdCase(manager, actor.organisationId ?? '', projectId, usual);
  }
}

const fault = (path: string, code: string, details: Record<string, number> = {}): Problem =>
  new Problem('invalid-input', {}, [{ path, code, details }]);

/** The share of a line that carries a benefit, in per mille; the whole of it where the card says none, or nothing. */
const shareOf = ({ realisationShare }: { realisationShare: number | null }): number =>
  Math.round((realisationShare ?? 100) * 10) || perMille;

/** Amounts without those at the end that say the same again: a line goes on as in its last year. */
function shortened(amounts: readonly number[]): number[] {
  const last = amounts.at(-1);
  return amounts.slice(0, amounts.findLastIndex((amount) => amount !== last) + 2);
}
