import type { LessonsWaitingView, ReviewWaitingView } from '@erfa/api-client';
import type { Task } from './tasks';

/**
 * What lessons ask for: outcomes to tell, own lessons to confirm, and news of what became of them. What is recalled is said
 * louder than a task.
 * @param many joins names as the language does
 */
export function lessonTasks(
  waiting: LessonsWaitingView,
  many: (names: readonly string[]) => string,
): Task[] {
  return [
    ...waiting.due.map(({ adoptionId, lessonId, title, originName }): Task => ({
      key: `outcome ${adoptionId}`,
      icon: 'time',
      title: 'overview.task.outcome.title',
      text: 'overview.task.outcome.text',
      act: 'overview.task.outcome.act',
      link: `/lessons/${lessonId}`,
      query: { outcome: adoptionId },
      name: title,
      values: { origin: originName },
    })),
    ...waiting.toConfirm.map(({ lessonId, title, confirmBy }): Task => ({
      key: `confirm ${lessonId}`,
      icon: 'check',
      title: 'overview.task.confirm.title',
      text: 'overview.task.confirm.text',
      act: 'overview.task.confirm.act',
      link: '/lessons/own',
      fragment: `lesson-${lessonId}`,
      name: title,
      dueAt: confirmBy,
      due: 'overview.task.confirm.due',
    })),
    ...waiting.takenUp.map(({ lessonId, title, municipalities }): Task => ({
      key: `taken ${lessonId}`,
      icon: 'persons',
      title: { counted: 'overview.task.taken.title', count: municipalities.length },
      text: 'overview.task.taken.text',
      act: 'overview.task.taken.act',
      link: '/lessons/own',
      fragment: `lesson-${lessonId}`,
      name: title,
      values: { names: many(municipalities) },
    })),
  ];
}

/** What waits for KL's editors, what somebody asks for first; nothing that there is nothing of. */
export function reviewTasks(waiting: ReviewWaitingView): Task[] {
  return (['asked', 'unread', 'pairs'] as const)
    .filter((kind) => waiting[kind] > 0)
    .map((kind) => ({
      key: `review ${kind}`,
      icon: kind === 'pairs' ? 'info' : 'check',
      title: { counted: `overview.task.${kind}.title`, count: waiting[kind] },
      text: `overview.task.${kind}.text`,
      act: `overview.task.${kind}.act`,
      link: '/lessons/review',
      ...(kind === 'unread' ? {} : { query: { show: kind } }),
    }));
}
