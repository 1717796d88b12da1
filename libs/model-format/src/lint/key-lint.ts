import { isJsonObject, type Model, type Scale } from '@erfa/scoring-sdk';
import type { FilePath, FindingList, Locate } from '../finding';
import type { Placed } from './placed';
import { scalesIn } from './scale-lint';

/** Keys that stand twice: among the nodes and the model, among axes, and within each scale. */
export function lintKeys(
  model: Model,
  placed: readonly Placed[],
  findings: FindingList,
  locate: Locate,
): void {
  const seen = new Map<string, FilePath>([[model.key, ['key']]]);
  const take = (key: string, path: FilePath, taken: Map<string, FilePath>): void => {
    const before = taken.get(key);
    if (before) findings.error('key-repeated', path, { key, line: locate(before, 'value').line });
    else taken.set(key, path);
  };
  for (const { node, path } of placed) take(node.key, [...path, 'key'], seen);
  const axes = new Map<string, FilePath>();
  model.axes?.forEach((axis, at) => take(axis.key, ['axes', at, 'key'], axes));
  const within = (scale: Scale, at: FilePath): void => {
    const keys = new Map<string, FilePath>();
    if (scale.kind === 'steps') {
      scale.steps.forEach((step, n) => take(step.key, [...at, 'steps', n, 'key'], keys));
    } else if (scale.kind === 'options') {
      scale.options.forEach((option, n) => take(option.key, [...at, 'options', n, 'key'], keys));
    } else if (scale.kind === 'ladder') {
      scale.levels.forEach((level, n) =>
        level.elements.forEach((element, e) =>
          take(element.key, [...at, 'levels', n, 'elements', e, 'key'], keys),
        ),
      );
    }
  };
  for (const { scale, path } of scalesIn(model, placed)) within(scale, path);
}

/** Node keys that stand twice in what is no model, for other faults that it has: as far as there are nodes with keys in it. */
export function lintNodeKeys(value: unknown, findings: FindingList, locate: Locate): void {
  const seen = new Map<string, FilePath>();
  const take = (key: unknown, path: FilePath): void => {
    if (typeof key !== 'string') return;
    const before = seen.get(key);
    if (before) findings.error('key-repeated', path, { key, line: locate(before, 'value').line });
    else seen.set(key, path);
  };
  const gather = (nodes: unknown, path: FilePath): void => {
    if (!Array.isArray(nodes)) return;
    nodes.forEach((node: unknown, at) => {
      if (!isJsonObject(node)) return;
      take(node['key'], [...path, at, 'key']);
      gather(node['children'], [...path, at, 'children']);
    });
  };
  if (!isJsonObject(value)) return;
  take(value['key'], ['key']);
  gather(value['nodes'], ['nodes']);
}
