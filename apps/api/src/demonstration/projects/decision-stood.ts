import type { TenantManager } from '../../persistence/tenant-transaction';
import { PlanTool } from '../../projects/plan/plan.tool';
import type { ProjectRow } from '../../projects/projects.queries';
import { isShown } from '../../projects/projects.service';
import { ReadinessTool } from '../../projects/readiness/readiness.tool';
import { RisksTool } from '../../projects/risks/risks.tool';
import type { Query } from '../acting-for';
import type { StoryPromises } from './promises';
import { writeRisks, type WrittenProject } from './write-promises';
import { writeWork } from './write-work';
import type { StoryReadiness, StoryTask, StoryWork } from './work';

/** What goes on in a project, and what is expected of it, as the story has it today. */
export interface Stories {
  work: StoryWork | undefined;
  risks: NonNullable<StoryPromises['risks']>;
}

/**
 * How plan, readiness and risks stood on an earlier day: they are written as they were then, read as a decision reads them, and
 * taken back, so that they can be written as they are today.
 * @param day days from today, not above 0
 * @param live days from today to going live; null where no day is set
 */
export async function stoodOn(
  query: Query,
  tables: TenantManager,
  project: WrittenProject,
  row: ProjectRow,
  { work, risks }: Stories,
  day: number,
  live: number | null,
): Promise<Record<string, unknown>> {
  await query('savepoint stood');
  await writeRisks(
    query,
    project,
    risks.map((risk) => ({ ...risk, state: 'open' as const })),
  );
  if (work) await writeWork(query, project, asOf(work, day, live), new Map());
  const stood: Record<string, unknown> = {};
  for (const tool of [new ReadinessTool(), new PlanTool(), new RisksTool()])
    if (isShown(row, tool.key)) stood[tool.key] = await tool.snapshot(tables, row);
  await query('rollback to savepoint stood');
  return stood;
}

/** Work as it was on a day: nothing is done that was done later, and units are ready only when they are about to go live. */
function asOf(work: StoryWork, day: number, live: number | null): StoryWork {
  const soon = live !== null && day >= live - 14;
  const { tasks = [], rollout = [], readiness } = work;
  return {
    ...{ says: work.says ?? '', checks: work.checks ?? [] },
    tasks: tasks.map((task) => asOfTask(task, day)),
    rollout: rollout.map((unit) => ({
      ...{ owner: unit.owner, staff: unit.staff, agreed: soon && unit.agreed },
      superusers: soon ? unit.superusers : [0, unit.superusers[1]],
      ...{ trained: soon ? unit.trained : 0, access: soon ? unit.access : 0 },
      equipment: soon ? unit.equipment : null,
    })),
    ...(readiness ? { readiness: asOfReadiness(readiness, day) } : {}),
  };
}

function asOfTask({ done, ...task }: StoryTask, day: number): StoryTask {
  return done !== undefined && done <= day ? { ...task, done } : task;
}

function asOfReadiness(readiness: StoryReadiness, day: number): StoryReadiness {
  const meetings = (readiness.meetings ?? []).map(({ done, ...meeting }) =>
    done !== undefined && done <= day ? { ...meeting, done } : meeting,
  );
  return { ...readiness, meetings };
}
