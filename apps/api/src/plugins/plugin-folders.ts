import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config';

/** Folders of strangers' plugins: those named in the settings, then every folder in the data folder's `plugins/`. */
export function strangersFolders({ plugins, dataDir }: Config): string[] {
  return [...plugins, ...foldersIn(path.join(dataDir, 'plugins'))];
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => path.join(folder, name))
      .toSorted();
  } catch {
    // Nobody has put anything there.
    return [];
  }
}
