import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a plugin is built from and tried on, below the author's folder. */
const parts = ['plugin.json', 'tsconfig.json', 'src', 'example', 'testing'];

/** Milliseconds between two looks. A save of several steps is over when two looks are alike. */
const between = 200;

/**
 * Calls `changed` once after every save below the author's folder. The files are looked at rather than
 * watched: editors save by writing, by renaming over, or into a folder that is new, and watches get lost with
 * the file they were set on. A few dozen files are looked at in less than a millisecond.
 *
 * @returns how to stop it
 */
export function watchSources(root: string, changed: () => void): () => void {
  let built = stampsOf(root);
  let before = built;
  const timer = setInterval(() => {
    const now = stampsOf(root);
    const settled = now === before;
    before = now;
    if (!settled || now === built) return;
    built = now;
    changed();
  }, between);
  return () => clearInterval(timer);
}

/** All files with what a save changes of them: time, size, or the file itself. */
function stampsOf(root: string): string {
  return parts
    .flatMap((part) => filesBelow(root, part))
    .map((name) => {
      const found = statSync(path.join(root, name), { throwIfNoEntry: false });
      return found ? `${name} ${found.mtimeMs} ${found.size} ${found.ino}` : name;
    })
    .join('\n');
}

function filesBelow(root: string, part: string): string[] {
  const at = path.join(root, part);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [part];
  try {
    return readdirSync(at, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(part, name),
    );
  } catch {
    // A folder went away while it was read; the next look finds what is left.
    return [part];
  }
}
