import {
  type Claim,
  claimHolds,
  type JsonObject,
  type Model,
  resolveOptions,
  type ScoringPlugin,
} from '../src/index';
import type { BrokenLaw } from './broken-law';
import { laws } from './laws';
import { randomModel, randomOptions } from './random-models';
import { randomSheet } from './random-sheets';
import { type Seeded, seeded } from './seeded';
import { type Example, smallestFailing } from './smallest';
import { type Breach, deepFreeze, type Law, type Trial } from './trial';

/** How, and on what, laws are tried. */
export interface LawTrials {
  /** Models of the author's, for laws beside the random ones. */
  readonly models?: readonly Model[];
  /** Random sheets per law; default 300. */
  readonly runs?: number;
  /** Where chance starts; default 1. */
  readonly seed?: number;
}

/** All broken laws of a plugin, without a test runner. Laws its manifest does not claim are not tried. */
export function brokenLaws(plugin: ScoringPlugin, trials: LawTrials = {}): BrokenLaw[] {
  return laws.flatMap((law) => tryLaw(plugin, law, trials) ?? []);
}

/** Tries one law until it is broken or has been tried often enough; the example comes back shrunk. */
export function tryLaw(plugin: ScoringPlugin, law: Law, trials: LawTrials): BrokenLaw | undefined {
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
    // What was drawn may contradict itself; what the author gives may not.
    if (!own && isRefused(plugin, model)) continue;
    if (!claimedFor(claim, model, optionsOf(plugin, model))) continue;
    tried += 1;
    const sheet = deepFreeze(randomSheet(model, chance, plugin.manifest.units === true));
    const breachOf = (example: Example): Breach | undefined => {
      const options = optionsOf(plugin, example.model);
      if (!claimedFor(claim, example.model, options)) return undefined;
      const trial: Trial = { plugin, ...deepFreeze({ ...example, options }), seed: attempt };
      return law.broken(trial);
    };
    const first = breachOf({ model, sheet });
    if (first) return shrunk(law, { model, sheet }, first, breachOf, plugin);
  }
  return undefined;
}

function shrunk(
  law: Law,
  example: Example,
  first: Breach,
  breachOf: (example: Example) => Breach | undefined,
  plugin: ScoringPlugin,
): BrokenLaw {
  const { model, sheet } = smallestFailing(example, (smaller) => {
    const breach = breachOf(smaller);
    // What throws for another reason is another story.
    return breach !== undefined && (law.name !== 'total' || breach.found === first.found);
  });
  const breach = breachOf({ model, sheet }) ?? {
    ...first,
    found: `${first.found}; but only at times, so that it may depend on what was scored before`,
  };
  const { name, says, advice } = law;
  return { law: name, says, ...breach, advice, model, options: optionsOf(plugin, model), sheet };
}

/** Whether the plugin refuses the model, in the one way it may: see {@link ModelRefusal}. */
function isRefused(plugin: ScoringPlugin, model: Model): boolean {
  try {
    plugin.prepare(model, optionsOf(plugin, model));
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'ModelRefusal';
  }
}

function optionsOf(plugin: ScoringPlugin, model: Model): JsonObject {
  return resolveOptions(plugin.manifest.options, model.scoring.options ?? {});
}

/** A condition on the model's options says nothing about nodes that set their own. */
function claimedFor(claim: Claim, model: Model, options: JsonObject): boolean {
  const own = typeof claim === 'object' && JSON.stringify(model.nodes).includes('"scoring":');
  return claimHolds(claim, options) && !own;
}

function drawModel(plugin: ScoringPlugin, chance: Seeded, progress: number): Model {
  const { manifest } = plugin;
  const options = randomOptions(manifest.options, chance);
  // Small models first: what they show is easier to read.
  return deepFreeze(randomModel(manifest, options, chance, Math.floor(Math.min(progress, 1) * 5)));
}
