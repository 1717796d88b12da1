import type { PluginsView } from '@erfa/api-client';
import type { Task } from './tasks';

/**
 * What plugins ask of KL: one that models need and that does not score, and one that is not there. One that no
 * model uses waits for nobody.
 *
 * @param titleOf a title in the reader's language
 */
export function pluginTasks(
  { plugins, missing }: PluginsView,
  titleOf: (title: { readonly da: string; readonly en: string }) => string,
): Task[] {
  return [
    ...missing.map(({ id, models }): Task => ({
      key: `plugin ${id}`,
      icon: 'warning',
      title: 'overview.task.pluginMissing.title',
      text: 'overview.task.pluginMissing.text',
      act: 'overview.task.pluginMissing.act',
      link: '/plugins',
      name: id,
      values: { models: models.length },
    })),
    // One that pauses tries again by itself.
    ...plugins
      .filter(({ health, modelCount }) => modelCount > 0 && health !== 'ok' && health !== 'paused')
      .map(({ key, title, modelCount, openRounds }): Task => ({
        key: `plugin ${key}`,
        icon: 'warning',
        title: 'overview.task.pluginAway.title',
        text: 'overview.task.pluginAway.text',
        act: 'overview.task.pluginAway.act',
        link: `/plugins/${key}`,
        name: title ? titleOf(title) : key,
        values: { models: modelCount, rounds: openRounds },
      })),
  ];
}
