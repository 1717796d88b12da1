import {
  belowCoverage,
  compare,
  type Contribution,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  type Exact,
  exactRange,
  exactZero,
  frameOf,
  type GroupNode,
  type JsonObject,
  levelIn,
  type Model,
  type ModelNode,
  moveToRange,
  namedScale,
  optionsOfNode,
  type PluginManifest,
  roundingLine,
  scaleOf,
  sharedFrame,
  shownWithin,
  toNumber,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { pick, type Picked } from './pick';
import { type Policy, policyOf } from './policy';
import { type Compiled, isFloor, question, type Scored } from './question';

const spec = manifest.options as PluginManifest['options'];

function compile(model: Model, options: JsonObject, node: ModelNode): Compiled {
  const own = optionsOfNode(spec, options, node.scoring);
  if (node.kind === 'group') {
    return group(model, options, node, own);
  }
  const scale = scaleOf(model, node);
  if (!scale) throw new TypeError(`${node.key} has no scale`);
  return question(node, scale, policyOf(own));
}

/** A child that counts, or does not, on the group's range. */
interface Row {
  readonly child: Compiled;
  readonly scored: Scored;
  readonly value: Exact | null;
}

/** What a group comes to, and why, where it is not simply what was picked. */
interface Verdict {
  readonly value: Exact | null;
  readonly line: Contribution | null;
}

function group(
  model: Model,
  options: JsonObject,
  node: Pick<GroupNode, 'key' | 'children'> & Partial<GroupNode>,
  own: JsonObject,
): Compiled {
  const policy = policyOf(own);
  const children = node.children.map((child) => compile(model, options, child));
  const scale = namedScale(model, node.scale ?? own['scale']);
  const frame = scale ? frameOf(scale) : sharedFrame(children.map((child) => child.frame));
  const range = exactRange(frame.range);
  const bands = policy.levelBands.length > 0 ? policy.levelBands : frame.bands;
  const { key } = node;
  const score: Compiled['score'] = (answers) => {
    const rows = children.map((child): Row => {
      const scored = child.score(answers);
      const { counts } = scored;
      return { child, scored, value: counts && moveToRange(counts, child.range, range) };
    });
    const answered = rows.reduce((sum, { scored }) => sum + scored.answered, 0);
    const asked = rows.reduce((sum, { scored }) => sum + scored.asked, 0);
    const entries = rows.flatMap(({ child, value }) =>
      value === null ? [] : [{ value, floor: child.floor }],
    );
    const picked = pick(entries, policy);
    const verdict = judge(key, policy, range, rows, picked, { answered, asked });
    const shown = verdict.value && shownWithin(verdict.value, policy.rounding, frame.range);
    return {
      node: {
        key,
        state: shown === null ? 'no-score' : 'scored',
        value: shown,
        level: shown === null || !policy.hasLevels ? null : levelIn(bands, shown),
        unit: frame.unit,
        range: frame.range,
        coverage: coverageOf(answered, asked),
        contributions: [
          ...rows.map((row) => rowLine(row, picked)),
          ...capLines(rows, picked),
          ...(verdict.line ? [verdict.line] : roundingLines(key, policy, verdict.value, shown)),
        ],
        children: rows.map(({ scored }) => scored.node),
      },
      counts: verdict.value,
      reason: verdict.value === null ? 'no-score' : null,
      ends: false,
      answered,
      asked,
    };
  };
  return { key, frame, range, floor: isFloor(node), score };
}

function judge(
  key: string,
  policy: Policy,
  range: Compiled['range'],
  rows: readonly Row[],
  picked: Picked | undefined,
  { answered, asked }: Pick<Scored, 'answered' | 'asked'>,
): Verdict {
  const ending = (rule: string, reason: string, inputs?: Contribution['inputs']): Verdict => ({
    value: null,
    line: contributionOf(key, rule, 'left-out', { reason, ...(inputs ? { inputs } : {}) }),
  });
  const { n, d } = policy.minimumCoverage;
  if (belowCoverage(answered, asked, policy.minimumCoverage)) {
    const inputs = { answered, asked, required: d === 1n ? `${n}` : `${n}/${d}` };
    return ending('minimum-coverage', 'coverage-below-minimum', inputs);
  }
  if (rows.some(({ scored }) => scored.ends)) return ending('missing-answer', 'answers-missing');
  const lacking = rows.some(({ scored }) => scored.reason === 'no-score' && scored.asked > 0);
  if (policy.missingGroupEnds && lacking) return ending('missing-group', 'no-score');
  if (picked) return { value: picked.value, line: null };
  if (policy.emptyGroup === 'no-score') return ending('empty-group', 'nothing-counts');
  const value = range[policy.emptyGroup === 'minimum' ? 'min' : 'max'];
  const figures = { value: toNumber(value), reason: 'nothing-counts' };
  return { value, line: contributionOf(key, 'empty-group', 'replaced', figures) };
}

/** One line a child: whether it is the one that decides, only takes part, or is left out. */
function rowLine({ child, scored, value }: Row, picked: Picked | undefined): Contribution {
  const { reason } = scored;
  if (value === null) return contributionOf(child.key, 'part', 'left-out', { reason });
  const decides = picked !== undefined && !picked.cap && compare(value, picked.picked) === 0;
  const number = toNumber(value);
  const figures = { value: number, effect: decides ? number : null, reason };
  return contributionOf(
    child.key,
    decides ? 'decides' : 'part',
    reason === null ? 'counted' : 'replaced',
    figures,
  );
}

/** The key measures that hold the value down, where any does. */
function capLines(rows: readonly Row[], picked: Picked | undefined): Contribution[] {
  const { cap } = picked ?? {};
  if (!cap) return [];
  return rows.flatMap(({ child, value }) =>
    child.floor && value && compare(value, cap) === 0
      ? [
          contributionOf(child.key, 'floor', 'applied', {
            value: toNumber(cap),
            effect: toNumber(cap),
            inputs: { picked: toNumber(picked?.picked ?? exactZero) },
          }),
        ]
      : [],
  );
}

function roundingLines(
  key: string,
  policy: Policy,
  value: Exact | null,
  shown: number | null,
): Contribution[] {
  const line = value && shown !== null && roundingLine(key, value, shown, policy.rounding);
  return line ? [line] : [];
}

/**
 * Minimum of: a group is as far as its weakest part. Or as its strongest, or its k-th weakest, and no
 * farther than the parts marked as key measures.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const root = group(model, options, { key: model.key, children: model.nodes }, options);
    return ({ answers }) => root.score(answers).node;
  },
});
