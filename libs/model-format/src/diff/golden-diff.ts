import { canonicalJson } from '@erfa/scoring-sdk';
import type { GoldenCase } from '../golden-reader';

/** The golden cases of one file, by its name without a folder. */
export interface GoldenFile {
  readonly name: string;
  readonly cases: readonly GoldenCase[];
}

/** One case, by its file and name. */
export interface NamedCase {
  readonly file: string;
  readonly case: string;
}

/** Golden cases that came, went, or give other answers or expect something else. */
export interface GoldenDiff {
  readonly added: readonly NamedCase[];
  readonly removed: readonly NamedCase[];
  readonly changed: readonly NamedCase[];
}

/** Compares the golden cases beside two versions of a model; a case is the same by its file and name. */
export function diffGolden(
  before: readonly GoldenFile[],
  after: readonly GoldenFile[],
): GoldenDiff {
  const [old, now] = [casesIn(before), casesIn(after)];
  const list = (from: typeof now, keep: (key: string, text: string) => boolean): NamedCase[] =>
    [...from].flatMap(([key, { named, text }]) => (keep(key, text) ? [named] : []));
  return {
    added: list(now, (key) => !old.has(key)),
    removed: list(old, (key) => !now.has(key)),
    changed: list(now, (key, text) => (old.get(key)?.text ?? text) !== text),
  };
}

function casesIn(files: readonly GoldenFile[]): Map<string, { named: NamedCase; text: string }> {
  return new Map(
    files.flatMap(({ name, cases }) =>
      cases.map((item) => {
        const named = { file: name, case: item.name };
        return [canonicalJson(named), { named, text: canonicalJson(item) }] as const;
      }),
    ),
  );
}
