import type { Model } from '@erfa/scoring-sdk';
import type { FindingList } from './finding';

/**
 * Says in a finding that a model's plugin refuses it, at the option or attribute to blame.
 *
 * @param detail what the plugin threw, as text: `ModelRefusal: fields: two names for a cell`
 */
export function refusalAmong(
  findings: FindingList,
  { scoring }: Pick<Model, 'scoring'>,
  detail: string,
): void {
  const [, blamed = '', said = detail] = /^ModelRefusal: ([\w.-]+): (.*)$/s.exec(detail) ?? [];
  const option = Object.hasOwn(scoring.options ?? {}, blamed);
  const path = option ? ['scoring', 'options', blamed] : ['scoring'];
  const why = option || said === detail ? said : `${blamed}: ${said}`;
  findings.error('plugin-refuses', path, { plugin: scoring.plugin, why });
}
