import {
  frameOf,
  type GroupNode,
  type JsonObject,
  type Model,
  type ModelNode,
  namedScale,
  type OptionSpec,
  optionsOfNode,
  type Scale,
  scaleOf,
  type ScoreFrame,
  sharedFrame,
} from '@erfa/scoring-sdk';
import { type Policy, policyOf } from './policy';

/** One node of the model, read once. */
export interface PlanNode {
  readonly key: string;
  readonly weight: number;
  /** The question's scale; null for a group. */
  readonly scale: Scale | null;
  readonly frame: ScoreFrame;
  readonly policy: Policy;
  readonly children: readonly PlanNode[];
}

/**
 * Reads a model once. A group is put on its own scale, else on the one that the options name, else on
 * the one that its children share, else on 0–100.
 *
 * @throws TypeError for a question without a scale, which no model without faults has
 */
export function planOf(model: Model, spec: readonly OptionSpec[], options: JsonObject): PlanNode {
  const read = (node: ModelNode): PlanNode =>
    node.kind === 'group' ? group(node) : question(node);
  const question = (node: ModelNode): PlanNode => {
    const scale = scaleOf(model, node);
    if (!scale) throw new TypeError(`${node.key} has no scale`);
    const policy = policyOf(optionsOfNode(spec, options, node.scoring));
    const { key, weight = 1 } = node;
    return { key, weight, scale, frame: frameOf(scale), policy, children: [] };
  };
  const group = (node: Pick<GroupNode, 'key' | 'children'> & Partial<GroupNode>): PlanNode => {
    const own = optionsOfNode(spec, options, node.scoring);
    const children = node.children.map(read);
    const scale = namedScale(model, node.scale ?? own['scale']);
    const frame = scale ? frameOf(scale) : sharedFrame(children.map((child) => child.frame));
    const { key, weight = 1 } = node;
    return { key, weight, scale: null, frame, policy: policyOf(own), children };
  };
  return group({ key: model.key, children: model.nodes });
}
