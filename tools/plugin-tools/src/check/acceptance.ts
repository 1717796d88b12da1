import type { Problem } from '../problem';

/**
 * What a plugin is held against, in this order; docs/plugin-acceptance.md says what each asks for.
 */
export const acceptanceItems = [
  'manifest',
  'api-version',
  'id',
  'files',
  'imports',
  'licence',
  'texts',
  'loads',
  'laws',
  'golden',
  'determinism',
  'speed',
] as const;

/** One thing that a plugin is held against. */
export type AcceptanceItem = (typeof acceptanceItems)[number];

/** What was found about one item. */
export interface Finding {
  readonly item: AcceptanceItem;
  /** `skipped`: it could not be looked at, because of what an item before it found. */
  readonly state: 'ok' | 'warning' | 'error' | 'skipped';
  /** Figures and names: what was looked at. */
  readonly found: Readonly<Record<string, unknown>>;
  /** What keeps the plugin from being accepted. */
  readonly problems: readonly Problem[];
  /** What is worth a look, and keeps it from nothing. */
  readonly remarks: readonly Problem[];
}

/** What checking a folder came to: the JSON of `plugin:check`. */
export interface Acceptance {
  readonly folder: string;
  readonly plugin: { readonly id: string; readonly version: string } | null;
  /** The hash of all files of the folder, as KL's page of plugins shows it: what was checked is what is switched on. Null where the files are not in order. */
  readonly hash: string | null;
  /** True when no item is in error or skipped. */
  readonly accepted: boolean;
  readonly items: readonly Finding[];
}

/** A problem of a file as a whole. */
export function fileProblem(file: string, code: string, message: string): Problem {
  return { file, line: null, column: null, code, message };
}

/** An item with its problems: in error where there is one, else as well as it can be. */
export function finding(
  item: AcceptanceItem,
  found: Finding['found'],
  problems: readonly Problem[],
  remarks: readonly Problem[] = [],
): Finding {
  const state = problems.length > 0 ? 'error' : remarks.length > 0 ? 'warning' : 'ok';
  return { item, state, found, problems, remarks };
}
