import type { Barrier, IsolationView, PluginHealth } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import type { Status } from '../progress/status-tag';

export const healthName = (health: PluginHealth): TextKey => `plugins.health.${health}`;
export const healthText = (health: PluginHealth): TextKey => `plugins.healthText.${health}`;

const statuses: Readonly<Record<PluginHealth, Status>> = {
  ok: 'done',
  off: 'later',
  changed: 'attention',
  faulty: 'attention',
  paused: 'attention',
};
export const statusOf = (health: PluginHealth): Status => statuses[health];

const faults: Readonly<Record<string, TextKey>> = {
  'manifest-missing': 'plugins.fault.manifest-missing',
  'manifest-invalid': 'plugins.fault.manifest-invalid',
  'api-version': 'plugins.fault.api-version',
  'id-taken': 'plugins.fault.id-taken',
  'entry-missing': 'plugins.fault.entry-missing',
  'load-failed': 'plugins.fault.load-failed',
  'not-a-plugin': 'plugins.fault.not-a-plugin',
  'manifest-differs': 'plugins.fault.manifest-differs',
  'label-unsafe': 'plugins.fault.label-unsafe',
  'folder-unfit': 'plugins.fault.folder-unfit',
};
/** A fault of a plugin in words; one that a newer server knows of is said to be one. */
export const faultText = (code: string): TextKey => faults[code] ?? 'plugins.fault.other';

const errors: Readonly<Record<string, TextKey>> = {
  'plugin-failed': 'plugins.error.plugin-failed',
  'plugin-timeout': 'plugins.error.plugin-timeout',
  'plugin-memory': 'plugins.error.plugin-memory',
  'plugin-crashed': 'plugins.error.plugin-crashed',
  'output-invalid': 'plugins.error.output-invalid',
  'output-too-large': 'plugins.error.output-too-large',
  'output-differs': 'plugins.error.output-differs',
};
/** What went wrong in a call, in words. */
export const errorText = (code: string): TextKey => errors[code] ?? 'plugins.error.other';

const kept: readonly (keyof IsolationView)[] = [
  'network',
  'files',
  'processes',
  'threads',
  'signals',
  'environment',
  'evaluation',
  'memory',
  'time',
  'idling',
];
/** What a plugin is kept from and by what, in the order that people ask. */
export function barriersOf(
  isolation: IsolationView,
): { readonly what: TextKey; readonly how: TextKey; readonly weak: boolean }[] {
  return kept.map((item) => {
    const barrier: Barrier = isolation[item];
    return {
      what: `plugins.isolation.item.${item}`,
      how: `plugins.isolation.barrier.${barrier}`,
      weak: barrier === 'loader' || barrier === 'nothing',
    };
  });
}
