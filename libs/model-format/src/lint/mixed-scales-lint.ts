import {
  claimHolds,
  frameOf,
  type GroupNode,
  isScored,
  type JsonObject,
  type Language,
  type Model,
  type ModelNode,
  namedScale,
  optionsOfNode,
  type PluginManifest,
  scaleOf,
  type ScoreFrame,
  sharedFrame,
  type ValueRange,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';

/**
 * Groups whose rows count on scales of different ranges (1–5 beside 0–100), where the plugin says that
 * it puts such groups on 0–100: the figure is on no scale that anybody chose, and has no levels. Not
 * where the group or the model names a scale or a table of levels. Whatever goes on from such a group is
 * not judged by it: mended there, it is mended above.
 */
export function lintMixedScales(
  model: Model,
  manifest: PluginManifest,
  options: JsonObject,
  findings: FindingList,
): void {
  const { mixedScales } = manifest;
  if (mixedScales === undefined) return;
  /** What the values of a node are put on; undefined where that is not known. */
  const frame = (node: ModelNode, path: FilePath): ScoreFrame | undefined => {
    if (node.kind === 'group') return ofGroup(node, path);
    const scale = isScored(model, node) ? scaleOf(model, node) : undefined;
    return scale && frameOf(scale);
  };
  const ofGroup = (
    node: Pick<GroupNode, 'children'> & Partial<GroupNode>,
    path: FilePath,
  ): ScoreFrame | undefined => {
    const whole = node.key === undefined;
    const rows = node.children.flatMap(
      (child, at) => frame(child, [...path, whole ? 'nodes' : 'children', at]) ?? [],
    );
    const own = optionsOfNode(manifest.options, options, node.scoring);
    if (!claimHolds(mixedScales, own)) return undefined;
    const wanted = namedScale(model, node.scale ?? own['scale']);
    if (wanted) return frameOf(wanted);
    const ranges = new Map(rows.map(({ range }) => [rangeWords(range, 'en'), range]));
    if (ranges.size < 2) return rows.length === 0 ? undefined : sharedFrame(rows);
    const levels = own['levelBands'];
    if (!Array.isArray(levels) || levels.length === 0) {
      const at = whole ? ['scoring', 'options', 'scale'] : [...path, 'scale'];
      const words = (language: Language): string =>
        [...ranges.values()].map((range) => rangeWords(range, language)).join(', ');
      findings.warning('scales-mixed', at, { ranges: { da: words('da'), en: words('en') } });
    }
    return undefined;
  };
  ofGroup({ children: model.nodes }, []);
}

const rangeWords = ({ min, max }: ValueRange, language: Language): string =>
  language === 'da' ? `${min} til ${max}`.replaceAll('.', ',') : `${min} to ${max}`;
