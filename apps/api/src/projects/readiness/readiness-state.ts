import { dialogueStatements, type DialogueStatement, type ReadinessState } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { countProjectLessons } from '../lessons/project-lessons.queries';
import { maturityOf, type MetNeed } from '../needs/maturity-of';
import type { ProjectRow } from '../projects.queries';
import {
  listReadinessTasks,
  readReadiness,
  type ReadinessFields,
  type ReadinessTaskRow,
} from './readiness.queries';

/** Everything that a project's readiness is told from. */
export interface ReadinessMaterial {
  form: ReadinessFields;
  needs: MetNeed[];
  lessons: number;
  tasks: ReadinessTaskRow[];
  state: ReadinessState;
}

/** Reads it in five statements, however much there is. */
export async function readinessOf(
  manager: TenantManager,
  { id, kind }: Pick<ProjectRow, 'id' | 'kind'>,
): Promise<ReadinessMaterial> {
  const form = await readReadiness(manager, id);
  const needs = await maturityOf(manager, kind);
  const lessons = await countProjectLessons(manager, id);
  const tasks = await listReadinessTasks(manager, id);
  const meetings = tasks.filter(({ council }) => council !== null).length;
  const answers = Object.fromEntries(
    dialogueStatements.map((statement) => [statement, form[`${statement}Answer`]]),
  ) as Record<DialogueStatement, number | null>;
  const state: ReadinessState = {
    verdict: form.maturityVerdict,
    belowNeed: needs.some((need) => need.state === 'below'),
    noExperience: form.noExperience,
    ...{ lessons, answers, meetings, actions: tasks.length - meetings },
  };
  return { form, needs, lessons, tasks, state };
}
