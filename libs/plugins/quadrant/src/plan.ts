import {
  frameOf,
  type GroupNode,
  type JsonObject,
  type LocalText,
  type Model,
  type ModelNode,
  namedScale,
  scaleOf,
  type ScoreFrame,
  sharedFrame,
  wordOf,
  ModelRefusal,
} from '@erfa/scoring-sdk';
import { bordersOf, fieldsOf, type Grid, type GridAxis } from './grid';

/** The axes' names in the model's attributes. */
export type AxisName = 'x' | 'y';

/** Something that is placed: by two nodes, or why one of them is not known. */
export interface Point {
  readonly node: string;
  readonly x: AxisNode;
  readonly y: AxisNode;
}

/** The node that an axis of a point is read from; null where the model has none. */
export interface AxisNode {
  readonly key: string | null;
}

/** A model, read once. */
export interface Plan {
  readonly grid: Grid;
  /** Where a point lies on an axis on which nothing counts: nowhere, or in its lowest band. */
  readonly emptyAxis: 'no-outcome' | 'lowest';
  readonly points: readonly Point[];
  /** Which axis a node is one of. */
  readonly axisOf: ReadonlyMap<string, AxisName>;
  /** Nodes that hold axes below them: they have no value of their own. */
  readonly holders: ReadonlySet<string>;
  /** The frame of every node's value before it is put on an axis. */
  readonly frames: ReadonlyMap<string, ScoreFrame>;
}

/**
 * Reads a model once: what is placed, by which nodes, and in which fields.
 *
 * @throws ModelRefusal for options that contradict each other or the model; each message names one
 */
export function planOf(model: Model, options: JsonObject): Plan {
  const byKey = new Map<string, ModelNode>();
  const frames = new Map<string, ScoreFrame>();
  const read = (node: ModelNode): ScoreFrame => {
    byKey.set(node.key, node);
    const below = node.kind === 'group' ? node.children.map(read) : [];
    const scale = scaleOf(model, node);
    const frame = scale ? frameOf(scale) : sharedFrame(below);
    frames.set(node.key, frame);
    return frame;
  };
  model.nodes.forEach(read);

  const points = pointsOf(model, options, byKey);
  const axisOf = new Map<string, AxisName>();
  for (const name of ['x', 'y'] as const) {
    for (const point of points) {
      const { key } = point[name];
      if (key === null) continue;
      if (axisOf.get(key) === 'x' && name === 'y')
        throw new ModelRefusal('y', `${key} is both x and y`);
      axisOf.set(key, name);
    }
  }
  const axis = (name: AxisName): GridAxis => {
    const keys = points.flatMap((point) => point[name].key ?? []);
    return axisFrom(model, options, name, keys, frames, byKey);
  };
  const [x, y] = [axis('x'), axis('y')];
  const fields = fieldsOf(options['fields'], x.borders.length + 1, y.borders.length + 1);
  const border = wordOf(options['border'], ['upper', 'lower']);
  const emptyAxis = wordOf(options['emptyAxis'], ['no-outcome', 'lowest']);
  const holders = holdersOf(model, axisOf);
  for (const { node } of points) holders.add(node);
  if (typeof options['points'] === 'string') holders.add(options['points']);
  return { grid: { x, y, border, fields }, emptyAxis, points, axisOf, holders, frames };
}

function pointsOf(
  model: Model,
  options: JsonObject,
  byKey: ReadonlyMap<string, ModelNode>,
): Point[] {
  const { x, y, points } = options;
  if (typeof points !== 'string') {
    const named = (option: JsonObject[string] | undefined, name: AxisName): AxisNode =>
      typeof option === 'string' ? { key: option } : marked(model.nodes, name);
    return [{ node: model.key, x: named(x, 'x'), y: named(y, 'y') }];
  }
  if (typeof x === 'string' || typeof y === 'string') {
    throw new ModelRefusal('points', 'x and y name the axes of one point; mark those of many');
  }
  const group = byKey.get(points);
  if (group?.kind !== 'group') throw new ModelRefusal('points', `${points} is no group`);
  return group.children.flatMap((child): Point[] =>
    child.kind === 'group'
      ? [{ node: child.key, x: marked(child.children, 'x'), y: marked(child.children, 'y') }]
      : [],
  );
}

/**
 * The node at or below these that is marked with the attribute `axis`.
 *
 * @throws ModelRefusal where several are: which of them it is cannot be told
 */
function marked(nodes: readonly ModelNode[], name: AxisName): AxisNode {
  const found: string[] = [];
  const look = (node: ModelNode): void => {
    if (node.attributes?.['axis'] === name) found.push(node.key);
    if (node.kind === 'group') node.children.forEach(look);
  };
  nodes.forEach(look);
  if (found.length > 1)
    throw new ModelRefusal('axis', `${found.join(', ')} are all marked ${name}`);
  return { key: found[0] ?? null };
}

function axisFrom(
  model: Model,
  options: JsonObject,
  name: AxisName,
  keys: readonly string[],
  frames: ReadonlyMap<string, ScoreFrame>,
  byKey: ReadonlyMap<string, ModelNode>,
): GridAxis {
  const scale = namedScale(model, options[`${name}Scale`]);
  const own = keys.flatMap((key) => frames.get(key) ?? []);
  const frame = scale ? frameOf(scale) : sharedFrame(own);
  const { min, max } = frame.range;
  const alike = own.every(({ range }) => range.min === min && range.max === max);
  if (!scale && !alike) {
    throw new ModelRefusal(
      `${name}Scale`,
      `the points' ${name} axes have different ranges; name a scale`,
    );
  }
  const titles = keys.flatMap((key) => byKey.get(key)?.title ?? []);
  const [first] = titles;
  const shared = titles.every(({ da, en }) => da === first?.da && en === first.en);
  const named = options[`${name}Title`] as LocalText | null | undefined;
  return {
    title: named ?? (first && shared ? first : { da: name, en: name }),
    range: frame.range,
    // The level of an axis is its band: a value counted in levels would be taken for it.
    unit: frame.unit === 'level' ? null : frame.unit,
    borders: bordersOf(`${name}Borders`, options[`${name}Borders`], frame.range),
  };
}

function holdersOf(model: Model, axisOf: ReadonlyMap<string, AxisName>): Set<string> {
  const holders = new Set([model.key]);
  const holds = (node: GroupNode): boolean => {
    const below = node.children.map(
      (child) => (child.kind === 'group' && holds(child)) || axisOf.has(child.key),
    );
    const some = below.some(Boolean);
    if (some && !axisOf.has(node.key)) holders.add(node.key);
    return some;
  };
  for (const node of model.nodes) if (node.kind === 'group') holds(node);
  return holders;
}
