import {
  type AnswerSheet,
  checkOptions,
  checkSheet,
  findScore,
  type Model,
  resolveOptions,
  type ScoreNode,
  type ScoringPlugin,
  walkModel,
} from '../src/index';

/** What a node must come to in an author's case; what is left out is not looked at. */
export interface ExpectedScore {
  readonly state?: ScoreNode['state'];
  readonly value?: number | null;
  readonly level?: number | null;
  readonly coverage?: number;
  /** The key of the outcome; null for none. */
  readonly outcome?: string | null;
}

/** One row of the author's table. */
export interface PluginCase {
  readonly name: string;
  readonly model: Model;
  readonly sheet: AnswerSheet;
  /** By node key. At least one. */
  readonly expect: Readonly<Record<string, ExpectedScore>>;
}

/** Everything in which one case comes out otherwise than expected. */
export function checkCase(plugin: ScoringPlugin, item: PluginCase): string[] {
  const { model, sheet } = item;
  const spec = plugin.manifest.options;
  const nodes = new Set<string>();
  walkModel(model, ({ key }) => nodes.add(key));
  const place = { node: false, scales: Object.keys(model.scales), nodes };
  const options = model.scoring.options ?? {};
  const silent = sheet.units && plugin.manifest.units !== true;
  const unfit = [
    ...(silent ? ['units: the plugin does not read the answers of units'] : []),
    ...checkOptions(spec, options, place).map((f) => `option ${f.path.join('.')}: ${f.expected}`),
    ...checkSheet(model, sheet).map((f) => `${f.path.join('.')}: ${f.code}`),
  ];
  if (unfit.length > 0) return unfit;
  const root = plugin.prepare(model, resolveOptions(spec, options))(sheet);
  return Object.entries(item.expect).flatMap(([key, expected]) => {
    const node = findScore(root, key);
    if (!node) return [`${key}: no such node in the tree`];
    const found = { ...node, outcome: node.outcome?.key ?? null };
    return (['state', 'value', 'level', 'coverage', 'outcome'] as const).flatMap((field) =>
      expected[field] === undefined || Object.is(expected[field], found[field])
        ? []
        : [`${key}: ${field} is ${found[field]}, expected ${expected[field]}`],
    );
  });
}
