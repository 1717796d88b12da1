import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a plugin's folder may hold. */
export const contentLimits = {
  files: 500,
  /** Bytes of all files together. */
  bytes: 20 * 1024 * 1024,
  /** Folders inside one another. */
  depth: 12,
} as const;

/** What a folder holds: the hash of all of it, or everything that keeps it from being a plugin's. */
export type FolderContents =
  | { readonly ok: true; readonly hash: string; readonly files: number; readonly bytes: number }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Hashes every file of a folder: `sha256:` over the sorted lines *path, length, hash of the content*.
 * Links and anything that is neither file nor folder are refused, for what is behind them could change
 * without the hash; so is a folder that holds more than a plugin needs.
 */
export function contentsOf(folder: string): FolderContents {
  const faults: string[] = [];
  const lines: string[] = [];
  let bytes = 0;
  const visit = (at: string, depth: number): void => {
    for (const name of readdirSync(path.join(folder, at)).toSorted()) {
      if (lines.length > contentLimits.files || faults.length >= 20) return;
      const inside = at === '' ? name : `${at}/${name}`;
      const file = path.join(folder, inside);
      const found = lstatSync(file);
      if (found.isSymbolicLink()) faults.push(`${inside} is a link`);
      else if (found.isDirectory()) {
        if (depth >= contentLimits.depth) faults.push(`${inside} lies too deep`);
        else visit(inside, depth + 1);
      } else if (!found.isFile()) faults.push(`${inside} is neither a file nor a folder`);
      else {
        bytes += found.size;
        if (bytes > contentLimits.bytes) continue;
        const content = createHash('sha256').update(readFileSync(file)).digest('hex');
        lines.push(`${inside}\0${found.size}\0${content}\n`);
      }
    }
  };
  try {
    visit('', 1);
  } catch (error) {
    faults.push(`it cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  if (lines.length > contentLimits.files) faults.push(`more than ${contentLimits.files} files`);
  if (bytes > contentLimits.bytes)
    faults.push(`${bytes} bytes, ${contentLimits.bytes} are allowed`);
  if (faults.length > 0) return { ok: false, faults };
  const hash = createHash('sha256').update(lines.join('')).digest('hex');
  return { ok: true, hash: `sha256:${hash}`, files: lines.length, bytes };
}
