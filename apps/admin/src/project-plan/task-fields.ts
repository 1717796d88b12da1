import type {
  PlanTaskView,
  ProjectOwnerView,
  ProjectTaskKind,
  WritePlanTask,
} from '@erfa/api-client';
import type { Texts } from '../language/texts';
import type { Row, RowField } from '../project/row-dialog';

/** What a task may be made to be here; meetings with TRIO and MED begin under *Er vi klar?*. */
const kinds: readonly ProjectTaskKind[] = [
  ...(['task', 'milestone', 'communication', 'training', 'baseline'] as const),
];

/** What is asked about a milestone or a task. */
export function taskFields(
  texts: Texts,
  owners: readonly ProjectOwnerView[],
  kind: ProjectTaskKind,
): RowField[] {
  const choosable = kind === 'involvement' ? [kind] : kinds;
  return [
    { key: 'title', label: 'projectPlan.task.title', kind: 'text', required: true, longest: 200 },
    {
      ...{ key: 'kind', label: 'projectPlan.task.kind', kind: 'choice' },
      choices: choosable.map((value) => ({ value, text: texts.text(`projectPlan.kind.${value}`) })),
    },
    {
      ...{ key: 'ownerId', label: 'projects.row.owner', hint: 'projects.row.ownerHint' },
      kind: 'choice',
      choices: [
        { value: null, text: texts.text('projects.row.noOwner') },
        ...owners.map(({ personId, name }) => ({ value: personId, text: name })),
      ],
    },
    { key: 'dueOn', label: 'projects.row.due', hint: 'projectPlan.task.dueHint', kind: 'day' },
    { key: 'doneOn', label: 'projectPlan.task.doneOn', kind: 'day' },
  ];
}

/** A task as a row that is written. */
export const taskRow = (task: PlanTaskView): Row => ({
  ...{ id: task.id, version: task.version, title: task.title, kind: task.kind },
  ...{ ownerId: task.ownerId, dueOn: task.dueOn, doneOn: task.doneOn },
});

export const taskWrite = ({ id: _id, version: _version, ...row }: Row): WritePlanTask =>
  row as unknown as WritePlanTask;
