import { checkManifest, type ScoringPlugin } from '../src/index';
import { describeBrokenLaw } from './broken-law';
import { checkCase, type PluginCase } from './cases';
import { type LawTrials, tryLaw } from './law-trials';
import { laws } from './laws';
import { findRunner, type TestRunner } from './runner';

export { type BrokenLaw, describeBrokenLaw } from './broken-law';
export { checkCase, type ExpectedScore, type PluginCase } from './cases';
export { brokenLaws, type LawTrials } from './law-trials';
export { randomSheet } from './random-sheets';
export type { TestRunner } from './runner';
export { seeded, type Seeded } from './seeded';
export type { LawName } from './trial';

/** What to try a plugin on. */
export interface PluginTrials extends LawTrials {
  readonly cases: readonly PluginCase[];
  /** Default: the global `describe` and `it`, else those of `node --test`. */
  readonly runner?: TestRunner;
}

/**
 * Tests a plugin: the author's table of cases, then every law of the contract and of the plugin's
 * own manifest on hundreds of random models, options and sheets. Stricter than any host.
 *
 * @throws Error when no test runner is there or the table has no case.
 */
export function testScoringPlugin(plugin: ScoringPlugin, trials: PluginTrials): void {
  const { describe, it } = trials.runner ?? findRunner();
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
          if (broken) throw new Error(describeBrokenLaw(broken));
        });
      }
    });
  });
}
