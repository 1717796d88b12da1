import type { Scale } from '@erfa/scoring-sdk';
import { sameScale } from './answer-scales';
import { NewKeys } from './new-keys';

/** Scales with names in one model, as the schema has them. */
const mostNamed = 200;

/** The ways in which the questions of a model are answered. */
export interface NamedScales {
  /** Those that several questions have, by the names that they are given. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** For each question the name of its scale, or the scale where no other question has it. */
  readonly of: readonly (string | Scale)[];
  /** How many different scales there are. */
  readonly different: number;
}

/** Gives scales that several questions have a name: the same answers twice are one scale. */
export function namedScales(all: readonly Scale[]): NamedScales {
  const uses = new Map<string, { readonly scale: Scale; count: number; name?: string }>();
  // Scales are the same objects where their cells are the same, so that few are compared.
  const known = new Map<Scale, string>();
  const names = all.map((scale) => {
    const same = known.get(scale) ?? sameScale(scale);
    known.set(scale, same);
    const use = uses.get(same);
    if (use) use.count += 1;
    else uses.set(same, { scale, count: 1 });
    return same;
  });
  const keys = new NewKeys();
  const scales: Record<string, Scale> = {};
  for (const use of uses.values()) {
    if (use.count < 2 || Object.keys(scales).length === mostNamed) continue;
    use.name = keys.make(wordsOf(use.scale), 'skala');
    scales[use.name] = use.scale;
  }
  const of = names.map((same, at) => {
    const use = uses.get(same);
    return use?.name ?? all[at] ?? { kind: 'text' as const };
  });
  return { scales, of, different: uses.size };
}

/** What a scale is named after: its ends, or what kind it is. */
function wordsOf(scale: Scale): string {
  const titles =
    scale.kind === 'steps'
      ? scale.steps.map(({ title }) => title)
      : scale.kind === 'options'
        ? scale.options.map(({ title }) => title)
        : [];
  const ends = [titles[0], titles.at(-1)].map((title) => title?.da || title?.en || '');
  if (titles.length > 0) return ends.map((end) => end.slice(0, 18)).join(' ');
  const named = { boolean: 'ja-nej', text: 'tekst', share: 'procent' } as Record<string, string>;
  if (scale.kind === 'range') return `tal ${scale.min} ${scale.max}`;
  return named[scale.kind] ?? scale.kind;
}
