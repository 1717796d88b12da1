import {
  callsForAction,
  hasBaseline,
  isOver,
  promisedYearly,
  provenYearly,
  riskWeight,
  spanOf,
  standingOf,
  statusOf,
  toneOf,
  type RiskWeight,
} from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { hasGoneLive } from '../benefits/benefit-cards';
import type { BenefitOfRow } from '../money/money.queries';
import { projectMoney, type MoneyParts } from '../money/project-money';
import { statusPath, statusWords } from './portfolio-words';
import type { PortfolioMarkRow, PortfolioRow, RiskCountRow } from './portfolio.queries';
import type { PortfolioProjectView } from './portfolio.views';

/** Everything that is known of a project for its row. */
export interface ProjectParts {
  units: readonly { id: string; name: string }[];
  goals: readonly { goalId: string }[];
  marks: readonly PortfolioMarkRow[];
  money: MoneyParts;
  risks: readonly RiskCountRow[];
  /** Units that go live within days and have agreed no day. */
  unagreed: number;
}

/** Whether going live is near enough, or begun, that a missing baseline is to be said aloud. */
const mindsBaselines = ({ goLiveOn, phase, state }: PortfolioRow): boolean =>
  state === 'active' && (goLiveOn !== null || phase === 'implementation');

/** A project's row of the portfolio. @param today ISO date */
export function projectView(
  row: PortfolioRow,
  parts: ProjectParts,
  today: string,
  language: Language,
): PortfolioProjectView {
  const { marks, risks, money } = parts;
  const { benefits } = money;
  const goneLive = hasGoneLive(row);
  const next = isOver(row.state) ? null : (marks.find(({ outcome }) => outcome === null) ?? null);
  const statuses = benefits.map((one) => statusOf(one, one.accepted, one.latestValue, goneLive));
  const heavy = risks.filter((one) => riskWeight(one.probability, one.consequence) === 'high');
  const standing = standingOf(
    {
      ...{ phase: row.phase, state: row.state, goLiveOn: row.goLiveOn },
      decisionOn: next?.plannedOn ?? null,
      unitsWithoutDay: parts.unagreed,
      baselinesMissing:
        goneLive || !mindsBaselines(row) ? 0 : benefits.filter((one) => !hasBaseline(one)).length,
      benefitsBehind: benefits.filter(isBehind).length,
      benefitsReached: statuses.filter((status) => status === 'reached').length,
      benefitsMeasured: benefits.filter(({ latestValue }) => latestValue !== null).length,
      baselinesLost: goneLive ? benefits.filter((one) => !hasBaseline(one)).length : 0,
      benefits: benefits.length,
      risksUnheld: sum(heavy.filter(({ unheld }) => unheld).map(({ count }) => count)),
    },
    today,
  );
  const { known: _known, ...figures } = projectMoney(money, Number(today.slice(0, 4)));
  return {
    ...{ id: row.id, title: row.title, kind: row.kind, phase: row.phase, state: row.state },
    ...{ ownerName: row.ownerName, managerName: row.managerName, goLiveOn: row.goLiveOn },
    units: parts.units.map(({ id, name }) => ({ id, name })),
    goalIds: parts.goals.map(({ goalId }) => goalId),
    ...{ tone: toneOf(standing.status), status: statusWords(standing, language) },
    path: statusPath[standing.status],
    ...figures,
    promisedMeasured: promisedOf(benefits.filter((one) => provenOf(one) !== null)),
    openRisks: sum(risks.map(({ count }) => count)),
    worstRisk: worst(risks),
    nextDecision: next && { kind: next.kind, title: next.title, plannedOn: next.plannedOn },
    span: spanOf(row, marks),
  };
}

const provenOf = (benefit: BenefitOfRow): number | null =>
  provenYearly(benefit, benefit.latestValue);

/** What some benefits promise in a full year; null where there are none. */
const promisedOf = (benefits: readonly BenefitOfRow[]): number | null =>
  benefits.length === 0 ? null : sum(benefits.map((one) => promisedYearly(one)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether the newest measurement is so far behind that it calls for an action; what has only begun to lag does not. */
function isBehind(benefit: BenefitOfRow): boolean {
  const { latestOn, latestValue } = benefit;
  if (latestOn === null || latestValue === null) return false;
  return callsForAction(benefit, latestOn, latestValue);
}

function worst(risks: readonly RiskCountRow[]): RiskWeight | null {
  const weights = new Set(risks.map((one) => riskWeight(one.probability, one.consequence)));
  return (['high', 'medium', 'low'] as const).find((weight) => weights.has(weight)) ?? null;
}
