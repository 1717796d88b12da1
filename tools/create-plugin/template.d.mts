import type { PluginNames } from './names.mjs';

export function rename(text: string, names: PluginNames): string;
export function filesOf(
  folder: string,
  names: PluginNames,
): { readonly name: string; readonly text: string }[];
