import {
  type AttributeSpec,
  isJsonObject,
  type Json,
  type JsonObject,
  type Model,
  type ModelNode,
  type OptionSpec,
  type PluginManifest,
} from '@erfa/scoring-sdk';
import type { FieldPath, NamingField } from './change';

type Spec = OptionSpec | AttributeSpec;

/**
 * The options and attributes of a model that hold the key of a node, as its plugin's spec tells: they
 * follow when the node gets another key.
 */
export function fieldsNaming(
  model: Model,
  { options, attributes = [] }: Pick<PluginManifest, 'options' | 'attributes'>,
  key: string,
): NamingField[] {
  const found: NamingField[] = [];
  const look = (node: string, specs: readonly Spec[], values: unknown, path: FieldPath): void => {
    if (!isJsonObject(values)) return;
    for (const spec of specs) {
      if (!Object.hasOwn(values, spec.key)) continue;
      for (const field of pathsIn(spec, (values as JsonObject)[spec.key] ?? null, key)) {
        found.push({ node, field: [...path, spec.key, ...field] });
      }
    }
  };
  const walk = (nodes: readonly ModelNode[]): void => {
    for (const node of nodes) {
      look(node.key, options, node.scoring, ['scoring']);
      look(node.key, attributes, node.attributes, ['attributes']);
      if (node.kind === 'group') walk(node.children);
    }
  };
  look(model.key, options, model.scoring.options, ['scoring', 'options']);
  walk(model.nodes);
  return found;
}

/** Where below one value the key stands. */
function pathsIn(spec: Spec, value: Json, key: string): FieldPath[] {
  switch (spec.kind) {
    case 'node':
      return value === key ? [[]] : [];
    case 'questions':
      return Array.isArray(value) ? value.flatMap((one, at) => (one === key ? [[at]] : [])) : [];
    case 'record':
      return inFields(spec.fields, value, key);
    case 'table':
      return Array.isArray(value)
        ? value.flatMap((row, at) =>
            inFields(spec.columns, row as Json, key).map((path) => [at, ...path]),
          )
        : [];
    default:
      return [];
  }
}

function inFields(specs: readonly OptionSpec[], value: Json, key: string): FieldPath[] {
  if (!isJsonObject(value)) return [];
  return specs.flatMap((spec) =>
    pathsIn(spec, (value as JsonObject)[spec.key] ?? null, key).map((path) => [spec.key, ...path]),
  );
}
