import { Injectable } from '@nestjs/common';
import { riskWeight } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { Tool, type ToolCard } from '../tool';
import { countWords, moneyWords, numberWords } from '../words';
import { listRisks, type RiskRow } from './risks.queries';
import { poolOf } from './risks.service';

const words = {
  da: {
    none: 'Ingen endnu',
    noneSummary: 'Skriv de tre ting, der oftest vælter et projekt som jeres.',
    first: 'Skriv den første risiko',
    open: (count: string) => `${count} åbne`,
    allOver: 'Ingen åbne',
    heavy: { one: 'tung risiko', other: 'tunge risici' },
    noHeavy: 'Ingen af dem er tunge.',
    pool: (money: string) => `Der bør være sat ${money} af til dem.`,
    closed: { one: 'risiko er ovre', other: 'risici er ovre' },
    again: 'Gå listen igennem igen',
    noOwner: (title: string) => `Giv »${title}« en ansvarlig og et modtræk`,
  },
  en: {
    none: 'None yet',
    noneSummary: 'Write the three things that most often topple a project like yours.',
    first: 'Write the first risk',
    open: (count: string) => `${count} open`,
    allOver: 'None open',
    heavy: { one: 'heavy risk', other: 'heavy risks' },
    noHeavy: 'None of them is heavy.',
    pool: (money: string) => `${money} should be set aside for them.`,
    closed: { one: 'risk is over', other: 'risks are over' },
    again: 'Go through the list again',
    noOwner: (title: string) => `Give “${title}” an owner and a measure`,
  },
} as const;

/** The card in words: how many are open, how many of them heavy, and what to do about the heaviest. */
export function risksCard(risks: readonly RiskRow[], language: Language): ToolCard {
  const say = words[language];
  const next = (text: string, risk?: RiskRow): ToolCard['next'] => ({
    ...{ text, path: 'risks' },
    ...{ ownerName: risk?.ownerName ?? null, dueOn: risk?.dueOn ?? null },
  });
  if (risks.length === 0)
    return {
      ...{ tone: 'later', status: say.none, summary: say.noneSummary, next: next(say.first) },
      empty: true,
    };
  const open = risks.filter(({ state }) => state === 'open');
  if (open.length === 0)
    return {
      ...{ tone: 'done', status: say.allOver, next: next(say.again) },
      summary: `${countWords(risks.length, say.closed, language)}.`,
    };
  const heavy = open.filter((one) => riskWeight(one.probability, one.consequence) === 'high');
  const unheld = heavy.filter(({ ownerId, measure }) => ownerId === null || measure.trim() === '');
  const pool = poolOf(risks);
  const [first] = unheld.length > 0 ? unheld : open;
  const step = unheld.length > 0 ? say.noOwner(first?.title ?? '') : (first?.measure.trim() ?? '');
  return {
    tone: unheld.length > 0 ? 'act' : 'doing',
    status: say.open(numberWords(open.length, language)),
    summary: [
      heavy.length > 0 ? `${countWords(heavy.length, say.heavy, language)}.` : say.noHeavy,
      ...(pool > 0 ? [say.pool(moneyWords(pool / 100, language))] : []),
    ].join(' '),
    next: next(step === '' ? say.again : step, first),
  };
}

/** *Risikolog*, on the project's page and in its snapshots. */
@Injectable()
export class RisksTool extends Tool {
  readonly key = 'risks';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    return risksCard(await listRisks(manager, project.id), language);
  }

  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const risks = await listRisks(manager, project.id);
    return { risks: risks.map(({ version: _version, ...risk }) => risk), pool: poolOf(risks) };
  }
}
