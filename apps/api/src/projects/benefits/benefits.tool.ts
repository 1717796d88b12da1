import { Injectable } from '@nestjs/common';
import { hasBaseline, statusOf, type DecisionKind } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { gainHints } from '../gains/gain-words';
import { gainsOf, readCase } from '../gains/gains';
import { Tool, withHints, type NotInPlace, type ProjectWarning, type ToolCard } from '../tool';
import { baselineWarnings, benefitsCard, type StandingBenefit } from './benefit-card';
import { hasGoneLive } from './benefit-cards';
import { formOfBenefit, listBenefits } from './benefits.queries';
import { joinWords } from '../words';
import { lackWords } from './benefit-words';
import { listBenefitLinks, listNodes } from './map.queries';

/** *Gevinster*, on the project's page, in its warnings and in its snapshots. */
@Injectable()
export class BenefitsTool extends Tool {
  readonly key = 'benefits';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    const benefits = await standing(manager, project);
    const { settings, lines } = await readCase(manager, project.id);
    const hints = gainHints(gainsOf(settings, lines, benefits), language);
    return withHints(benefitsCard(benefits, project, hasGoneLive(project), language), hints);
  }

  override async warnings(
    manager: TenantManager,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectWarning[]> {
    const benefits = await standing(manager, project);
    return baselineWarnings(benefits, project, hasGoneLive(project), language);
  }

  /** Benefits that no owner has said yes to, or that have no baseline, for a decision to go live or to hand over. */
  override async notInPlace(
    manager: TenantManager,
    project: ProjectRow,
    kind: DecisionKind,
    language: Language,
  ): Promise<NotInPlace[]> {
    if (kind !== 'go-live' && kind !== 'handover') return [];
    return benefitLacks(await standing(manager, project), kind, language);
  }

  /** Every card with its figures, who had said yes, what was measured last, and the map. People by id: a snapshot is kept after they are erased. */
  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const benefits = await standing(manager, project);
    const nodes = await listNodes(manager, project.id);
    return {
      benefits: benefits.map((row) => ({
        id: row.id,
        ...formOfBenefit(row),
        status: row.status,
        acceptedAt: row.acceptedAt?.toISOString() ?? null,
        acceptedEarly: row.acceptedEarly,
        latestOn: row.latestOn,
        latestValue: row.latestValue,
      })),
      nodes: nodes.map(({ id, kind, title, detail }) => ({ id, kind, title, detail })),
      links: await listBenefitLinks(manager, project.id),
    };
  }
}

/** Of a benefit without a baseline only going live warns: after it there is none to be had. */
function benefitLacks(
  benefits: readonly StandingBenefit[],
  kind: 'go-live' | 'handover',
  language: Language,
): NotInPlace[] {
  const told = (which: readonly StandingBenefit[], say: (names: string) => string) =>
    which.length === 0
      ? []
      : [
          {
            text: say(
              joinWords(
                which.map(({ name }) => name),
                language,
              ),
            ),
            path: 'benefits',
          },
        ];
  return [
    ...told(
      benefits.filter(({ acceptedAt }) => acceptedAt === null),
      lackWords[language].noYes,
    ),
    ...(kind === 'go-live'
      ? told(
          benefits.filter((one) => !hasBaseline(one)),
          lackWords[language].noBaseline,
        )
      : []),
  ];
}

async function standing(manager: TenantManager, project: ProjectRow): Promise<StandingBenefit[]> {
  const rows = await listBenefits(manager, project.id);
  const goneLive = hasGoneLive(project);
  return rows.map((row) => ({
    ...row,
    status: statusOf(row, row.acceptedAt !== null, row.latestValue, goneLive),
  }));
}
