import { Injectable } from '@nestjs/common';
import { answeredParts, readinessParts, type ReadinessPart } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { Tool, type CardStep, type ToolCard } from '../tool';
import { readinessOf, type ReadinessMaterial } from './readiness-state';
import { readinessWords } from './readiness.words';

/** The card in words: how many of the five are answered and which are not, and what comes next. */
export function readinessCard(
  { state, tasks }: Pick<ReadinessMaterial, 'state' | 'tasks'>,
  language: Language,
): ToolCard {
  const say = readinessWords[language];
  const answered = answeredParts(state);
  const missing = readinessParts.filter((part) => !answered.includes(part));
  const step = (text: string, ownerName: string | null = null, dueOn: string | null = null) =>
    ({ text, path: 'readiness', ownerName, dueOn }) satisfies CardStep;
  if (answered.length === 0)
    return {
      ...{ tone: 'later', status: say.none, summary: say.noneSummary, next: step(say.begin) },
      empty: true,
    };
  // A part may be two words with an "og" between them: a list of them has commas alone.
  const named = (parts: readonly ReadinessPart[]): string =>
    parts.map((part) => say.part[part]).join(', ');
  // What already has a name and a day comes before what somebody still has to begin.
  const [due] = tasks.filter(({ doneOn }) => doneOn === null);
  const [first] = missing;
  const next = due
    ? step(due.council === null ? due.title : say.hold(due.title), due.ownerName, due.dueOn)
    : step(first ? say.next[first] : say.again);
  if (missing.length === 0)
    return { tone: 'done', status: say.done, summary: say.allAnswered, next };
  return {
    tone: 'doing',
    status: say.doing(answered.length, readinessParts.length),
    summary: `${say.answered(named(answered))} ${say.missing(named(missing))}`,
    next,
  };
}

/** *Er vi klar?*, on the project's page and in its snapshots. */
@Injectable()
export class ReadinessTool extends Tool {
  readonly key = 'readiness';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    return readinessCard(await readinessOf(manager, project), language);
  }

  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const { form, needs, tasks, lessons, state } = await readinessOf(manager, project);
    const dimensions = needs.map(({ modelKey, nodeKey, level, value, state: met }) => ({
      ...{ modelKey, nodeKey, level, value, state: met },
    }));
    return { ...form, answered: answeredParts(state), dimensions, lessons, tasks };
  }
}
