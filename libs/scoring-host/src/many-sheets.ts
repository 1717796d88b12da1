import { pathToFileURL } from 'node:url';
import {
  type AnswerSheet,
  type JsonObject,
  type Model,
  type PluginManifest,
  type ScoreNode,
  type ScoringPlugin,
  sheetOfScored,
  type SheetScorer,
  type ValueRange,
  walkModel,
  withHidden,
  withoutUnscored,
} from '@erfa/scoring-sdk';
import semver from 'semver';
import { ScoringError } from './faults';
import { optionsOf } from './handed';
import { loadPlugin, readPluginFolders } from './plugin-folder';

/** What one node came to over many sheets: place _i_ of each list is sheet _i_. */
export interface ManyFigures {
  readonly key: string;
  readonly unit: string | null;
  readonly range: ValueRange | null;
  /** Values as shown; NaN where there is no score. */
  readonly values: Float64Array;
  /** Levels; NaN where there is none. */
  readonly levels: Float64Array;
}

/** Sheets that are scored again and again under models that differ in little. */
export interface ManySheets {
  /**
   * The whole first, then what stands directly below the model, in its order.
   *
   * @param model the one they were opened with, or one with the same questions, scales and conditions
   */
  readonly figures: (model?: Model) => readonly ManyFigures[];
  /** The score tree of one sheet, by place. */
  readonly tree: (place: number) => ScoreNode;
}

/** Opens sheets to score them with a model. @throws ScoringError for a model that cannot be scored */
export type ManySheetsScorer = (model: Model, sheets: readonly AnswerSheet[]) => ManySheets;

/** What a plugin may export beside itself: a quicker way to the same figures, without their explanation. */
type BulkScorerOf = (model: Model, options: JsonObject) => Bulk | undefined;
interface Bulk {
  readonly groups: readonly string[];
  readonly questions: readonly string[];
  readonly unit: number;
  readonly encode: (sheet: AnswerSheet) => unknown;
  readonly score: (
    encoded: unknown,
    figures: { readonly values: Float64Array; readonly levels: Float64Array },
  ) => boolean;
}

interface Own {
  readonly manifest: PluginManifest;
  readonly plugin: ScoringPlugin;
  readonly bulkOf: BulkScorerOf | undefined;
}

/**
 * Scores many sheets with plugins that ship with the host, for their figures. Their trees are not checked
 * and nothing is hashed: what comes out is counted and not kept. Where a plugin exports `bulkScorer`, that
 * is used; the figures are the same, bit by bit.
 *
 * @param folders folders of first-party plugins
 */
export async function manySheetsScorer(folders: readonly string[]): Promise<ManySheetsScorer> {
  const plugins: Own[] = [];
  for (const found of readPluginFolders(folders).found) {
    const loaded = await loadPlugin(found);
    if (!loaded.ok) continue;
    const module = (await import(pathToFileURL(found.entry).href)) as Record<string, unknown>;
    const bulk = module['bulkScorer'];
    plugins.push({
      manifest: found.manifest,
      plugin: loaded.plugin,
      bulkOf: typeof bulk === 'function' ? (bulk as BulkScorerOf) : undefined,
    });
  }
  return (model, sheets) => openSheets(ownOf(plugins, model), model, sheets);
}

function ownOf(plugins: readonly Own[], { scoring }: Pick<Model, 'scoring'>): Own {
  const found = plugins.find(({ manifest }) => manifest.id === scoring.plugin);
  if (!found) throw new ScoringError('plugin-missing', scoring.plugin, []);
  if (!semver.satisfies(found.manifest.version, scoring.version))
    throw new ScoringError('plugin-version', scoring.plugin, [scoring.version]);
  return found;
}

interface Ready {
  readonly seen: Model;
  readonly options: JsonObject;
  readonly score: SheetScorer;
  /** Undefined where figures come from trees alone. */
  readonly bulk: Bulk | undefined;
}

function readyOf({ manifest, plugin, bulkOf }: Own, model: Model, before?: Ready): Ready {
  const seen = withoutUnscored(model);
  if (seen.nodes.length === 0)
    throw new ScoringError('options-invalid', manifest.id, ['no question counts']);
  const keys = new Set<string>();
  walkModel(seen, ({ key }) => keys.add(key));
  const options = before?.options ?? optionsOf(model, manifest, keys);
  const run = <Made>(make: () => Made): Made => {
    try {
      return make();
    } catch (thrown) {
      const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
      throw new ScoringError('plugin-failed', manifest.id, [detail.slice(0, 1000)]);
    }
  };
  // Figures of questions are no part of what a bulk scorer gives.
  const inGroups = seen.nodes.every(({ kind }) => kind === 'group');
  const bulk = inGroups ? run(() => bulkOf?.(seen, options)) : undefined;
  let scorer: SheetScorer | undefined;
  const score: SheetScorer = (sheet) => {
    scorer ??= run(() => plugin.prepare(seen, options));
    return scorer(sheet);
  };
  // A model that the plugin refuses is refused now.
  if (!bulk) scorer = run(() => plugin.prepare(seen, options));
  return { seen, options, score, bulk };
}

function openSheets(own: Own, model: Model, given: readonly AnswerSheet[]): ManySheets {
  const first = readyOf(own, model);
  const keys = new Set([model.key]);
  walkModel(first.seen, ({ key }) => keys.add(key));
  const sheets = given.map((sheet) => {
    const marked = withHidden(model, sheet);
    return first.seen === model ? marked : sheetOfScored(marked, keys);
  });
  const encoded = first.bulk ? sheets.map((sheet) => first.bulk?.encode(sheet)) : [];
  const tops = [model.key, ...first.seen.nodes.map(({ key }) => key)];
  const [shape] = sheets.slice(0, 1).map((sheet) => first.score(sheet));
  const treeOf = (place: number): ScoreNode => first.score(sheets[place] ?? { answers: {} });

  const figures = (other?: Model): readonly ManyFigures[] => {
    const ready = other && other !== model ? readyOf(own, other, first) : first;
    const lists = tops.map(() => ({
      values: new Float64Array(sheets.length),
      levels: new Float64Array(sheets.length),
    }));
    const bounds = tops.map((_, at) => ({ ...boundsOf(nodeAt(shape, at)) }));
    const enter = (row: number, at: number, value: number, level: number): void => {
      const list = lists[at];
      const bound = bounds[at];
      if (!list || !bound) return;
      list.values[row] = value;
      list.levels[row] = level;
      if (value < bound.min) bound.min = value;
      if (value > bound.max) bound.max = value;
    };
    const { bulk } = ready;
    const fits =
      bulk !== undefined &&
      bulk.unit === first.bulk?.unit &&
      bulk.questions.length === first.bulk.questions.length;
    const places = fits ? tops.map((key) => bulk.groups.indexOf(key)) : [];
    const size = bulk?.groups.length ?? 0;
    const scratch = { values: new Float64Array(size), levels: new Float64Array(size) };
    sheets.forEach((sheet, row) => {
      const code = fits ? encoded[row] : undefined;
      if (fits && code !== undefined && bulk.score(code, scratch)) {
        places.forEach((place, at) =>
          enter(row, at, scratch.values[place] ?? NaN, scratch.levels[place] ?? NaN),
        );
        return;
      }
      const tree = ready.score(sheet);
      tops.forEach((_, at) => {
        const node = nodeAt(tree, at);
        enter(row, at, node?.value ?? NaN, node?.level ?? NaN);
      });
    });
    return tops.map((key, at) => {
      const { min = 0, max = 0 } = bounds[at] ?? {};
      const { values = new Float64Array(), levels = new Float64Array() } = lists[at] ?? {};
      const node = nodeAt(shape, at);
      return {
        key,
        unit: node?.unit ?? null,
        range: node?.range ? { min, max } : null,
        values,
        levels,
      };
    });
  };
  return { figures, tree: treeOf };
}

/** The root at 0, then what stands directly below it. */
function nodeAt(tree: ScoreNode | undefined, at: number): ScoreNode | undefined {
  return at === 0 ? tree : tree?.children[at - 1];
}

/** Bounds to begin with; those of a sum depend on what counts and grow with the values. */
function boundsOf(node: ScoreNode | undefined): { min: number; max: number } {
  return node?.range ? { ...node.range } : { min: Infinity, max: -Infinity };
}
