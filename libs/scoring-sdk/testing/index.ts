import {
  type AnswerSheet,
  checkManifest,
  checkOptions,
  checkSheet,
  claimHolds,
  findScore,
  type JsonObject,
  type Model,
  resolveOptions,
  type ScoreNode,
  type ScoringPlugin,
  walkModel,
} from '../src/index';
import { laws } from './laws';
import { randomModel, randomOptions } from './random-models';
import { randomSheet, smallestFailing } from './random-sheets';
import { type Seeded, seeded } from './seeded';
import { deepFreeze, type Law, type LawName, type Trial } from './trial';

export { randomSheet } from './random-sheets';
export { seeded, type Seeded } from './seeded';
export type { LawName } from './trial';

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

/** The functions of the test runner; Jest, Vitest and node:test all have them. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

/** What to try a plugin on. */
export interface PluginTrials {
  readonly cases: readonly PluginCase[];
  /** Models of the author's, for laws beside the random ones. */
  readonly models?: readonly Model[];
  /** Random sheets per law; default 300. */
  readonly runs?: number;
  /** Where chance starts; default 1. */
  readonly seed?: number;
  /** Default: the global `describe` and `it`. */
  readonly runner?: TestRunner;
}

/** A broken law, with the smallest sheet found that shows it. */
export interface BrokenLaw {
  readonly law: LawName;
  readonly what: string;
  readonly model: Model;
  readonly options: JsonObject;
  readonly sheet: AnswerSheet;
}

/**
 * Tests a plugin: the author's table of cases, then every law of the contract and of the plugin's
 * own manifest on hundreds of random models, options and sheets. Stricter than any host.
 *
 * @throws Error when no test runner is there or the table has no case.
 */
export function testScoringPlugin(plugin: ScoringPlugin, trials: PluginTrials): void {
  const { describe, it } = trials.runner ?? globalRunner();
  if (trials.cases.length === 0) throw new Error('A plugin needs at least one case of its own.');
  describe(`plugin ${plugin.manifest.id} ${plugin.manifest.version}`, () => {
    it('has a manifest without faults', () => {
      const faults = checkManifest(plugin.manifest);
      if (faults.length > 0)
        throw new Error(faults.map((f) => `${f.path}: ${f.expected}`).join('\n'));
    });
    describe('cases', () => {
      for (const item of trials.cases) {
        it(item.name, () => {
          const wrong = checkCase(plugin, item);
          if (wrong.length > 0) throw new Error(wrong.join('\n'));
        });
      }
    });
    describe('laws', () => {
      for (const law of laws) {
        if (law.claim && plugin.manifest.algebra[law.claim] === false) continue;
        it(law.name, () => {
          const broken = tryLaw(plugin, law, trials);
          if (broken) throw new Error(describeBroken(broken));
        });
      }
    });
  });
}

/** All broken laws of a plugin, without a test runner. Laws its manifest does not claim are not tried. */
export function brokenLaws(
  plugin: ScoringPlugin,
  trials: Pick<PluginTrials, 'models' | 'runs' | 'seed'> = {},
): BrokenLaw[] {
  return laws.flatMap((law) => tryLaw(plugin, law, trials) ?? []);
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

function tryLaw(
  plugin: ScoringPlugin,
  law: Law,
  trials: Pick<PluginTrials, 'models' | 'runs' | 'seed'>,
): BrokenLaw | undefined {
  const claim = law.claim ? plugin.manifest.algebra[law.claim] : true;
  if (claim === false) return undefined;
  const chance = seeded(trials.seed ?? 1);
  const runs = trials.runs ?? 300;
  const given = (trials.models ?? []).map((model) => deepFreeze(structuredClone(model)));
  let tried = 0;
  // A claim with a condition holds for some options only: draw until enough of them came up.
  for (let attempt = 0; tried < runs && attempt < runs * 20; attempt += 1) {
    const own = given[attempt % (given.length + 4)];
    const model = own ?? drawModel(plugin, chance, attempt / runs);
    const options = resolveOptions(plugin.manifest.options, model.scoring.options ?? {});
    // What was drawn may contradict itself; what the author gives may not.
    if (!own && isRefused(plugin, model, options)) continue;
    if (!claimHolds(claim, options) || (typeof claim === 'object' && hasOwnOptions(model)))
      continue;
    tried += 1;
    const sheet = deepFreeze(randomSheet(model, chance, plugin.manifest.units === true));
    const trial: Trial = { plugin, model, options: deepFreeze(options), sheet, seed: attempt };
    if (law.broken(trial) === undefined) continue;
    const smallest = smallestFailing(
      sheet,
      (smaller) => law.broken({ ...trial, sheet: deepFreeze(smaller) }) !== undefined,
    );
    const what = law.broken({ ...trial, sheet: smallest }) ?? 'broken at times only';
    return { law: law.name, what, model, options, sheet: smallest };
  }
  return undefined;
}

/** Whether the plugin refuses the model, in the one way it may: see {@link ModelRefusal}. */
function isRefused(plugin: ScoringPlugin, model: Model, options: JsonObject): boolean {
  try {
    plugin.prepare(model, options);
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'ModelRefusal';
  }
}

function drawModel(plugin: ScoringPlugin, chance: Seeded, progress: number): Model {
  const { manifest } = plugin;
  const options = randomOptions(manifest.options, chance);
  // Small models first: what they show is easier to read.
  return deepFreeze(randomModel(manifest, options, chance, Math.floor(Math.min(progress, 1) * 5)));
}

/** A condition on the model's options says nothing about nodes that set their own. */
function hasOwnOptions(model: Model): boolean {
  return JSON.stringify(model.nodes).includes('"scoring":');
}

function describeBroken({ law, what, model, options, sheet }: BrokenLaw): string {
  return [
    `law ${law}: ${what}`,
    `smallest failing sheet: ${JSON.stringify(sheet)}`,
    `options: ${JSON.stringify(options)}`,
    `nodes: ${JSON.stringify(model.nodes)}`,
  ].join('\n');
}

function globalRunner(): TestRunner {
  const { describe, it } = globalThis as Partial<TestRunner>;
  if (!describe || !it) throw new Error('No describe and it: pass your test runner as `runner`.');
  return { describe, it };
}
