import {
  exact,
  type Exact,
  frameOf,
  type GroupNode,
  type JsonObject,
  type LevelBand,
  type Model,
  type ModelNode,
  namedScale,
  type OptionSpec,
  optionsOfNode,
  questionsOf,
  type Scale,
  scaleOf,
  type ScoreFrame,
  sharedFrame,
  type ValueRange,
} from '@erfa/scoring-sdk';
import { type Policy, policyOf } from './policy';

/**
 * One node of the model, read once. In a plan all questions come first, in the order of the model; so
 * the questions below a node stand side by side. Then come the groups, children before their parent;
 * the root is last.
 */
export interface PlanNode {
  readonly key: string;
  /** The question's scale; undefined for a group. */
  readonly scale: Scale | undefined;
  readonly weight: Exact;
  readonly weightNumber: number;
  /** What goes into the node's rule, by index: its children, or for `pool` all questions below. */
  readonly rows: readonly number[];
  readonly children: readonly number[];
  readonly policy: Policy;
  /** The range of the node's values; of a sum, the range when every row counts. */
  readonly range: ValueRange;
  readonly min: Exact;
  readonly max: Exact;
  /** True for a sum: its range is that of the rows that count. */
  readonly open: boolean;
  /** True where rows go in as they are, not moved to the node's range: sums and shares of them. */
  readonly asTheyAre: boolean;
  readonly unit: string | null;
  readonly bands: readonly LevelBand[];
}

/** A model, compiled. */
export interface Plan {
  readonly nodes: readonly PlanNode[];
  /** How many questions there are; the nodes from here on are groups. */
  readonly questions: number;
  /** The node above each node; −1 for the root. */
  readonly parents: readonly number[];
}

/**
 * Reads a model once.
 *
 * @throws TypeError for a question without a scale, which no model without faults has.
 */
export function planOf(model: Model, spec: readonly OptionSpec[], options: JsonObject): Plan {
  const questions = questionsOf(model).length;
  const nodes: PlanNode[] = new Array<PlanNode>(questions);
  const parents: number[] = [];
  let next = 0;

  const place = (node: PlanNode): number => {
    const at = node.scale ? next : nodes.length;
    if (node.scale) next += 1;
    nodes[at] = node;
    for (const child of node.children) parents[child] = at;
    return at;
  };

  const question = (node: ModelNode & { kind: 'question' }): number => {
    const scale = scaleOf(model, node);
    if (!scale) throw new TypeError(`${node.key} has no scale`);
    const frame = frameOf(scale);
    const policy = policyOf(optionsOfNode(spec, options, node.scoring));
    return place({
      ...base(node.key, node.weight, policy, frame),
      bands: policy.level === 'none' ? [] : frame.bands,
      scale,
      rows: [],
      children: [],
      open: false,
      asTheyAre: false,
    });
  };

  const group = (node: Pick<GroupNode, 'key' | 'children'> & Partial<GroupNode>): number => {
    const children = node.children.map((child) =>
      child.kind === 'group' ? group(child) : question(child),
    );
    const own = optionsOfNode(spec, options, node.scoring);
    const policy = policyOf(own);
    const rows =
      policy.rule === 'pool' ? children.flatMap((child) => below(nodes, child)) : children;
    const wanted = namedScale(model, node.scale ?? own['scale']);
    const open = policy.rule === 'sum';
    const shared = sharedFrame(rows.flatMap((row) => nodes[row] ?? []));
    const frame = wanted ? frameOf(wanted) : shared;
    const attained = policy.rule === 'attained';
    const sum = sumRange(nodes, rows);
    const range = open ? sum : attained ? attainedRange(sum) : frame.range;
    return place({
      ...base(node.key, node.weight, policy, { ...frame, range }),
      bands:
        policy.levelBands.length > 0
          ? policy.levelBands
          : (open && !wanted) || attained
            ? []
            : frame.bands,
      unit: attained ? 'percent' : open && !wanted ? unitOfSum(frame.unit) : frame.unit,
      scale: undefined,
      rows,
      children,
      open,
      asTheyAre: open || attained,
    });
  };

  group({ key: model.key, children: model.nodes });
  parents[nodes.length - 1] = -1;
  return { nodes, parents, questions };
}

function base(
  key: string,
  weight: number | undefined,
  policy: Policy,
  frame: ScoreFrame,
): Omit<PlanNode, 'scale' | 'rows' | 'children' | 'open' | 'asTheyAre'> {
  return {
    key,
    weight: exact(weight ?? 1),
    weightNumber: weight ?? 1,
    policy,
    range: frame.range,
    min: exact(frame.range.min),
    max: exact(frame.range.max),
    unit: frame.unit,
    bands: frame.bands,
  };
}

function below(nodes: readonly PlanNode[], at: number): number[] {
  const node = nodes[at];
  if (!node) return [];
  return node.scale ? [at] : node.children.flatMap((child) => below(nodes, child));
}

function sumRange(nodes: readonly PlanNode[], rows: readonly number[]): ValueRange {
  let min = 0;
  let max = 0;
  for (const row of rows) {
    const node = nodes[row];
    min += (node?.range.min ?? 0) * (node?.weightNumber ?? 0);
    max += (node?.range.max ?? 0) * (node?.weightNumber ?? 0);
  }
  return { min: tidy(min), max: tidy(max) };
}

/** Per cent of the most that can be attained; below 0 where less than nothing can be. */
function attainedRange({ min, max }: ValueRange): ValueRange {
  return { min: max > 0 ? tidy((100 * min) / max) : 0, max: 100 };
}

/** Takes the binary drift out of a computed bound or effect: nine decimals, or twelve digits. */
export function tidy(value: number): number {
  if (Math.abs(value) < 1e5) return Math.round(value * 1e9) / 1e9 || 0;
  return Number(value.toPrecision(12));
}

/** Levels and percentages added up are neither any more. */
function unitOfSum(unit: string | null): string | null {
  return unit === 'level' || unit === 'percent' ? 'points' : unit;
}
