import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Pages of Linux on every machine that Node is built for here, but for a few with larger ones: then the watch is late, not wrong. */
const pageBytes = 4096;

/** How the memory of another process is seen here: read at once, asked of another program, or not at all. */
export const memorySight: 'proc' | 'ps' | 'none' =
  process.platform === 'linux' ? 'proc' : process.platform === 'win32' ? 'none' : 'ps';

const every = { proc: 25, ps: 250, none: 0 } as const;

/**
 * Looks at the resident memory of a process while a call runs: buffers lie outside the heap that Node
 * limits. Begins after one interval, so that short calls cost nothing.
 *
 * @param wrapped whether the process is the only child of `pid`, which started it in namespaces of its own
 * @returns ends the watch
 */
export function watchMemory(
  pid: number,
  wrapped: boolean,
  limit: number,
  exceeded: (bytes: number) => void,
): () => void {
  if (memorySight === 'none') return () => undefined;
  let target = wrapped ? null : pid;
  const look = (): void => {
    if (memorySight === 'ps') {
      execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
        if (!error) judge(Number(stdout.trim()) * 1024);
      });
      return;
    }
    target ??= onlyChildOf(pid);
    if (target !== null) judge(residentBytes(target));
  };
  const judge = (bytes: number): void => {
    if (bytes > limit) exceeded(bytes);
  };
  const timer = setInterval(look, every[memorySight]);
  return () => clearInterval(timer);
}

/** Resident memory by /proc; 0 for a process that is gone. */
function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}

function onlyChildOf(pid: number): number | null {
  try {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return child ? Number(child) : null;
  } catch {
    return null;
  }
}
