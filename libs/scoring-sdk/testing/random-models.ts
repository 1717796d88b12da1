import {
  type AttributeSpec,
  type GroupNode,
  type Json,
  type JsonObject,
  type LocalText,
  type Model,
  type ModelNode,
  type OptionSpec,
  type PluginManifest,
  type QuestionNode,
  type Scale,
  scaleKeysOf,
  type ScoredScaleKind,
} from '../src/index';
import type { Seeded } from './seeded';

const text = (words: string): LocalText => ({ da: words, en: words });

/** Scales to draw from; two of most kinds, so that groups have like and unlike children. */
const scalesByKind: Readonly<Record<ScoredScaleKind, readonly Scale[]>> = {
  range: [
    { kind: 'range', min: 0, max: 100 },
    { kind: 'range', min: -2, max: 3, step: 0.5 },
  ],
  steps: [
    {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
    {
      kind: 'steps',
      steps: [0, 0.25, 0.5, 1].map((value, at) => ({ value, key: `p${at}`, title: text(`${at}`) })),
    },
  ],
  bands: [
    {
      kind: 'bands',
      input: { min: 0, max: 100, unit: 'percent' },
      bands: [0, 51, 76, 96].map((from, at) => ({ from, value: [0, 17, 35, 100][at] ?? 0 })),
    },
  ],
  ladder: [
    {
      kind: 'ladder',
      levels: [1, 2, 3].map((value) => ({
        value,
        key: `l${value}`,
        title: text(`${value}`),
        elements: ['a', 'b'].map((name) => ({ key: `l${value}${name}`, title: text(name) })),
      })),
    },
  ],
  options: [
    {
      kind: 'options',
      choose: 'one',
      options: [0, 50, 100].map((weight, at) => ({ key: `o${at}`, title: text(`${at}`), weight })),
    },
    {
      kind: 'options',
      choose: 'many',
      options: [30, 30, 40].map((weight, at) => ({ key: `m${at}`, title: text(`${at}`), weight })),
    },
  ],
  boolean: [{ kind: 'boolean' }],
  share: [{ kind: 'share' }, { kind: 'share', max: 120, step: 0.5, counts: 'share' }],
  threshold: [
    {
      kind: 'threshold',
      input: { min: 0, max: 48, unit: 'hours' },
      threshold: 12.4,
      better: 'lower',
    },
    { kind: 'threshold', input: { min: 0, max: 10 }, threshold: 4, better: 'higher', points: 5 },
  ],
  date: [
    {
      kind: 'date',
      earliest: '2020-01-01',
      latest: '2029-12-31',
      counts: {
        table: [
          { from: '2020-01-01', value: 3 },
          { from: '2023-07-01', value: 1 },
          { from: '2026-01-01', value: 0 },
        ],
      },
    },
    {
      kind: 'date',
      earliest: '2024-02-01',
      latest: '2024-12-31',
      counts: { daysBefore: '2024-12-31' },
    },
  ],
};

/** The scales that a plugin says it can score, by name. */
function scalesFor(manifest: PluginManifest): Readonly<Record<string, Scale>> {
  const named = manifest.scales.flatMap((kind) =>
    scalesByKind[kind].map((scale, at) => [`${kind}-${at}`, scale] as const),
  );
  return Object.fromEntries(named);
}

/**
 * A random model: 1–3 tiers of groups, 1–5 children each, weights, levels and scales of the kinds
 * the plugin can score. About half the models use a single scale, as most real ones do.
 *
 * @param size 0 for the smallest model, growing with the number
 */
export function randomModel(
  manifest: PluginManifest,
  options: JsonObject,
  seeded: Seeded,
  size: number,
): Model {
  const all = scalesFor(manifest);
  const names = Object.keys(all);
  const alike = seeded.chance(0.5) ? seeded.pick(names) : undefined;
  let count = 0;
  const question = (): QuestionNode => {
    count += 1;
    return {
      key: `q${count}`,
      kind: 'question',
      title: text(`Question ${count}`),
      scale: alike ?? seeded.pick(names),
      ...(seeded.chance(0.4) ? { weight: seeded.pick([0, 0.5, 1, 2, 3]) } : {}),
      ...(seeded.chance(0.7) ? { level: 1 + seeded.whole(3) } : {}),
    };
  };
  const node = (depth: number): ModelNode => {
    if (depth === 0 || seeded.chance(0.3)) return question();
    count += 1;
    const group: GroupNode = {
      key: `g${count}`,
      kind: 'group',
      title: text(`Group ${count}`),
      ...(seeded.chance(0.3) ? { weight: seeded.pick([0.5, 1, 2]) } : {}),
      children: Array.from({ length: 1 + seeded.whole(4) }, () => node(depth - 1)),
    };
    return group;
  };
  const depth = Math.min(size, 3);
  return {
    format: 1,
    key: 'model',
    version: 1,
    title: text('Model'),
    scales: all,
    scoring: { plugin: manifest.id, version: manifest.version, options },
    nodes: withAttributes(
      Array.from({ length: 1 + seeded.whole(1 + Math.min(size, 5)) }, () => node(depth)),
      manifest.attributes ?? [],
      all,
      seeded,
    ),
  };
}

/** The nodes, some of them with the attributes a plugin looks for. */
function withAttributes(
  nodes: readonly ModelNode[],
  spec: readonly AttributeSpec[],
  scales: Readonly<Record<string, Scale>>,
  seeded: Seeded,
): readonly ModelNode[] {
  if (spec.length === 0) return nodes;
  const keysBelow = (node: ModelNode): string[] =>
    node.kind === 'group' ? node.children.flatMap(keysBelow) : [node.key];
  const questions = nodes.flatMap(keysBelow);
  const dress = (node: ModelNode): ModelNode => {
    const scale = typeof node.scale === 'string' ? scales[node.scale] : node.scale;
    const attributes = Object.fromEntries(
      spec.flatMap((attribute): [string, Json][] => {
        if (attribute.structural || !seeded.chance(0.15)) return [];
        const value = randomAttribute(attribute, questions, scale, seeded);
        return value === undefined ? [] : [[attribute.key, value]];
      }),
    );
    const dressed =
      node.kind === 'group' ? { ...node, children: node.children.map(dress) } : { ...node };
    return Object.keys(attributes).length === 0 ? dressed : { ...dressed, attributes };
  };
  return nodes.map(dress);
}

function randomAttribute(
  attribute: AttributeSpec,
  questions: readonly string[],
  scale: Scale | undefined,
  seeded: Seeded,
): Json | undefined {
  if (attribute.kind === 'questions') return [seeded.pick(questions)];
  if (attribute.kind === 'by-key') {
    const keys = scaleKeysOf(scale).filter(() => seeded.chance(0.7));
    const { min, max } = attribute;
    return Object.fromEntries(
      keys.map((key) => [key, Math.min(Math.max(seeded.whole(6), min), max)]),
    );
  }
  if (attribute.kind === 'table') {
    return Array.from({ length: seeded.whole(4) }, () =>
      Object.fromEntries(
        attribute.columns.flatMap((column): [string, Json][] => {
          const value = randomOption(column, seeded);
          return value === undefined ? [] : [[column.key, value]];
        }),
      ),
    );
  }
  return randomOption(attribute, seeded);
}

/** Random options that a spec allows: each as it stands by default half of the time. */
export function randomOptions(spec: readonly OptionSpec[], seeded: Seeded): JsonObject {
  const chosen = spec.flatMap((option): [string, Json][] => {
    if (seeded.chance(0.5)) return [];
    const value = randomOption(option, seeded);
    return value === undefined ? [] : [[option.key, value]];
  });
  return Object.fromEntries(chosen);
}

function randomOption(option: OptionSpec, seeded: Seeded): Json | undefined {
  switch (option.kind) {
    case 'choice':
      return seeded.pick(option.choices).value;
    case 'boolean':
      return seeded.chance(0.5);
    case 'number': {
      // Within a few of the default or the lower end: the far ends of a bound are rarely meant.
      const middle = option.default ?? Math.max(option.min, Math.min(0, option.max));
      const value = middle + seeded.whole(5) - 2;
      return Math.min(Math.max(value, option.min), option.max);
    }
    case 'share':
      return seeded.pick([0, 0.25, 0.5, '2/3', 1]);
    case 'record':
      return randomOptions(option.fields, seeded);
    case 'scale':
    case 'table':
    case 'text':
    case 'key':
    case 'node':
      // What makes sense here only the author knows; the author's own models set these.
      return undefined;
  }
}
