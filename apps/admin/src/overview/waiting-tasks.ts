import type { TaskKind, TaskView } from '@erfa/api-client';
import type { IconName } from '../icons/outlines';
import { lastMoment } from '../language/days';
import type { Language } from '../language/language';
import type { Task } from './tasks';

const icons: Readonly<Record<TaskKind, IconName>> = {
  'answer-invitation': 'info',
  'result-ready': 'info',
  'assign-section': 'person-add',
  answer: 'time',
  settle: 'persons',
  submit: 'check',
  'open-draft': 'info',
  'approve-model': 'check',
  'follow-round': 'persons',
  'answer-pilot': 'time',
  'action-due': 'warning',
  'project-mention': 'info',
  'project-task': 'time',
  'unit-checks': 'check',
  'day-proposal': 'time',
  'accept-benefit': 'check',
  'measure-benefit': 'time',
  'accept-handover': 'check',
  'project-used': 'persons',
  'invite-municipalities': 'business',
};

/** Tasks with a day of their own, and no end of a round. */
const hasDay: readonly TaskKind[] = [
  'action-due',
  'project-task',
  'measure-benefit',
  'accept-handover',
];

/** Where a task is settled: the page, and the part of it where that is not all of it. */
export function addressOf({ kind, target }: Pick<TaskView, 'kind' | 'target'>): {
  readonly link: string;
  readonly fragment?: string;
  readonly query?: Readonly<Record<string, string>>;
} {
  switch (kind) {
    case 'answer-invitation':
      return { link: `/maturity/rounds/${target}` };
    case 'assign-section':
    case 'submit':
      return { link: `/assessments/${target}` };
    case 'settle':
      return { link: `/assessments/${target}/consensus` };
    case 'answer':
      return { link: `/assignments/${target}` };
    case 'answer-pilot':
      return { link: `/pilots/${target}` };
    case 'result-ready':
      return { link: `/assessments/${target}/result` };
    case 'action-due':
      return { link: `/assessments/${target}/result`, fragment: 'plan' };
    case 'project-mention':
    case 'project-task':
    case 'project-used':
    case 'day-proposal':
      return { link: `/projects/${target}` };
    case 'unit-checks':
      return { link: '/my-units' };
    case 'accept-benefit': {
      const [project = '', , benefit = ''] = target.split('/');
      return { link: `/projects/${project}/benefits`, query: { benefit } };
    }
    case 'measure-benefit':
      return { link: '/projects/measuring' };
    case 'accept-handover':
      return { link: `/projects/${target}/handover` };
    case 'approve-model':
      return { link: `/models/drafts/${target}/publish` };
    case 'open-draft':
    case 'follow-round':
      return { link: `/rounds/${target}` };
    case 'invite-municipalities':
      return { link: '/municipalities' };
  }
}

/**
 * What the server knows to wait, as tasks: the soonest deadline first, what has none last. Deadlines are midnights, told as
 * the moment before, which lies on the last day.
 */
export function waitingTasks(views: readonly TaskView[], language: Language): Task[] {
  const due = ({ dueAt }: TaskView) => (dueAt === null ? Infinity : Date.parse(dueAt));
  return [...views]
    .sort((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)))
    .map((view) => ({
      key: `${view.kind} ${view.target}`,
      icon: icons[view.kind],
      title: `overview.task.${view.kind}.title`,
      text: `overview.task.${view.kind}.text`,
      act: `overview.task.${view.kind}.act`,
      ...addressOf(view),
      name: view.title?.[language] ?? '',
      ...(view.round ? { round: view.round[language] } : {}),
      values: { count: view.count, minutes: view.minutes },
      ...(hasDay.includes(view.kind) ? { due: 'overview.dueAction' } : {}),
      ...(view.dueAt === null ? {} : { dueAt: new Date(lastMoment(view.dueAt)).toISOString() }),
    }));
}
