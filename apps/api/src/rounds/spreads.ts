import { titlesOf, type Model, type ScoreNode } from '@erfa/scoring-sdk';
import type { SpreadView } from './rounds.views';

/** Mean and ends of the whole and of each dimension over results; a node that nobody has a value at is left out. */
export function spreadsOf(
  model: Model,
  results: readonly { readonly score: ScoreNode }[],
): SpreadView[] {
  const values = new Map<string, number[]>();
  const units = new Map<string, string | null>();
  for (const { score } of results)
    for (const { key, value, unit } of [score, ...score.children]) {
      if (value === null) continue;
      values.set(key, [...(values.get(key) ?? []), value]);
      units.set(key, unit);
    }
  const [da, en] = [titlesOf(model, 'da'), titlesOf(model, 'en')];
  return [...values].map(([key, found]) => ({
    key,
    whole: key === model.key,
    title: { da: da(key), en: en(key) },
    count: found.length,
    mean: found.reduce((sum, value) => sum + value, 0) / found.length,
    lowest: Math.min(...found),
    highest: Math.max(...found),
    unit: units.get(key) ?? null,
  }));
}
