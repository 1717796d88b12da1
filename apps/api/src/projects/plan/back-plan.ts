import { daysBack, hasBaseline, planBack, type BackKind } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { listBenefits } from '../benefits/benefits.queries';
import type { ProjectRow } from '../projects.queries';
import { listReadinessTasks } from '../readiness/readiness.queries';
import { readWhy } from '../why/why.queries';
import { baselineTaken, stepTitle } from './plan-words';
import { readPlan } from './plan.queries';
import type { BackStandingView } from './plan.views';
import type { PlanTaskRow } from './tasks.queries';

/** A step that is not in the plan yet. */
interface Proposal {
  kind: BackKind;
  daysBefore: number;
  title: string;
  dueOn: string;
}

/** What leads up to the day of going live: what is not there yet, and what is. */
interface BackPlan {
  proposed: Proposal[];
  standing: BackStandingView[];
}

export const nothingBack: BackPlan = { proposed: [], standing: [] };

/** What would be planned back from the day of going live, as long as that day is to come. */
export async function backPlanOf(
  manager: TenantManager,
  project: ProjectRow,
  tasks: readonly PlanTaskRow[],
  language: Language,
): Promise<BackPlan> {
  const { goLiveOn } = project;
  if (goLiveOn === null || goLiveOn <= today()) return nothingBack;
  const standing = await standingOf(manager, project.id, tasks, language);
  const there = new Set(standing.map(({ kind }) => kind));
  const { winterWeek } = await readPlan(manager, project.id);
  const steps = planBack(goLiveOn, winterWeek);
  const days = daysBack(steps, goLiveOn, winterWeek);
  const { citizens } = await readWhy(manager, project.id);
  const counts = new Map<BackKind, number>();
  const proposed = steps.flatMap(({ kind, daysBefore }, index) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    if (there.has(kind)) return [];
    const title = stepTitle(kind, number, citizens, language);
    return [{ kind, daysBefore, title, dueOn: days[index] ?? goLiveOn }];
  });
  return { proposed, standing };
}

/** What is there: tasks of those kinds, meetings with MED and not those with TRIO, and a baseline that every benefit has already. */
async function standingOf(
  manager: TenantManager,
  projectId: string,
  tasks: readonly PlanTaskRow[],
  language: Language,
): Promise<BackStandingView[]> {
  const trio = new Set(
    (await listReadinessTasks(manager, projectId))
      .filter(({ council }) => council === 'trio')
      .map(({ id }) => id),
  );
  const standing = tasks.flatMap(({ id, kind, title, dueOn, doneOn }) =>
    kind === 'task' || kind === 'milestone' || trio.has(id)
      ? []
      : [{ kind, title, dueOn, done: doneOn !== null }],
  );
  if (!standing.some(({ kind }) => kind === 'baseline')) {
    const taken = (await listBenefits(manager, projectId)).map((benefit) =>
      hasBaseline(benefit) ? benefit.baselineOn : null,
    );
    if (taken.length > 0 && !taken.includes(null)) {
      const dueOn = taken.toSorted().at(-1) ?? null;
      standing.push({ kind: 'baseline', title: baselineTaken(language), dueOn, done: true });
    }
  }
  return standing.toSorted((one, other) => (one.dueOn ?? '~').localeCompare(other.dueOn ?? '~'));
}
