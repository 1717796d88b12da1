import type { ScoringPlugin } from '@erfa/scoring-sdk';

/** The plugins that ship with Erfa, each fetched when a draft is first scored by it. */
const shipped: Readonly<Record<string, () => Promise<ScoringPlugin>>> = {
  deduction: async () => (await import('@erfa/plugin-deduction')).deduction,
  ladder: async () => (await import('@erfa/plugin-ladder')).ladder,
  'minimum-of': async () => (await import('@erfa/plugin-minimum-of')).minimumOf,
  'ordinal-rating': async () => (await import('@erfa/plugin-ordinal-rating')).ordinalRating,
  quadrant: async () => (await import('@erfa/plugin-quadrant')).quadrant,
  'staged-gates': async () => (await import('@erfa/plugin-staged-gates')).stagedGates,
  units: async () => (await import('@erfa/plugin-units')).units,
  'weighted-mean': async () => (await import('@erfa/plugin-weighted-mean')).weightedMean,
};

/**
 * A plugin that ships with Erfa, in exactly this version.
 *
 * @returns null for one that only the server has, or has in another version
 */
export async function shippedPlugin(id: string, version: string): Promise<ScoringPlugin | null> {
  const load = Object.hasOwn(shipped, id) ? shipped[id] : undefined;
  const plugin = await load?.();
  return plugin?.manifest.version === version ? plugin : null;
}
