import { Injectable } from '@nestjs/common';
import type { Language } from '../../http/problem-entry';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { Tool, type ToolCard } from '../tool';
import { countWords } from '../words';
import {
  listLeaders,
  readLeadership,
  type LeaderFields,
  type LeadershipFields,
} from './leadership.queries';

const words = {
  da: {
    none: 'Ikke begyndt',
    noneSummary: 'Skriv, hvem der leder hvad, og hvad I holder op med for at få plads.',
    doing: 'I gang',
    done: 'Færdig',
    leaders: { one: 'leder har en opgave', other: 'ledere har en opgave' },
    signals: { one: 'signal er aftalt', other: 'signaler er aftalt' },
    stops: 'Det er aftalt, hvad der stopper.',
    noStops: 'Intet er stoppet endnu.',
    begin: 'Skriv, hvem der leder hvad',
    signal: 'Aftal tre signaler',
    stop: 'Aftal, hvad der stopper',
    again: 'Følg op på det, I har aftalt',
  },
  en: {
    none: 'Not begun',
    noneSummary: 'Write who leads what, and what you stop doing to make room.',
    doing: 'Under way',
    done: 'Done',
    leaders: { one: 'leader has a task', other: 'leaders have a task' },
    signals: { one: 'signal is agreed', other: 'signals are agreed' },
    stops: 'What stops is agreed.',
    noStops: 'Nothing has been stopped yet.',
    begin: 'Write who leads what',
    signal: 'Agree on three signals',
    stop: 'Agree on what stops',
    again: 'Follow up on what you agreed',
  },
} as const;

/** The card in words. Done is somebody who leads something, three signals, and something that stops. */
export function leadershipCard(
  { stops, ...signals }: LeadershipFields,
  leaders: readonly LeaderFields[],
  language: Language,
): ToolCard {
  const say = words[language];
  const agreed = Object.values(signals).filter((signal: string) => signal.trim() !== '').length;
  const stopped = stops.trim() !== '';
  const next = (text: string): ToolCard['next'] => ({
    ...{ text, path: 'leadership', ownerName: null, dueOn: null },
  });
  if (leaders.length === 0 && agreed === 0 && !stopped)
    return {
      ...{ tone: 'later', status: say.none, summary: say.noneSummary, next: next(say.begin) },
      empty: true,
    };
  const done = leaders.length > 0 && agreed === 3 && stopped;
  const missing = leaders.length === 0 ? say.begin : agreed < 3 ? say.signal : say.stop;
  return {
    tone: done ? 'done' : 'doing',
    status: done ? say.done : say.doing,
    summary: [
      `${countWords(leaders.length, say.leaders, language)}.`,
      `${countWords(agreed, say.signals, language)}.`,
      stopped ? say.stops : say.noStops,
    ].join(' '),
    next: next(done ? say.again : missing),
  };
}

/** *Ledelsesplan*, on the project's page and in its snapshots. */
@Injectable()
export class LeadershipTool extends Tool {
  readonly key = 'leadership';

  async card(manager: TenantManager, { id }: ProjectRow, language: Language): Promise<ToolCard> {
    const form = await readLeadership(manager, id);
    return leadershipCard(form, await listLeaders(manager, id), language);
  }

  override async snapshot(manager: TenantManager, { id }: ProjectRow): Promise<unknown> {
    const form = await readLeadership(manager, id);
    return { ...form, leaders: await listLeaders(manager, id) };
  }
}
