/** Something that is wrong in an author's folder, and where. */
export interface Problem {
  /** Relative to the author's folder, with `/`. */
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Counted from 1; null where the whole line is meant. */
  readonly column: number | null;
  /** Stable; `TS2322` where the compiler says it. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One problem on one line, as compilers write it. */
export function formatProblem({ file, line, column, code, message }: Problem): string {
  const at = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return `${at} error ${code}: ${message}`;
}

/** An author's folder could not be worked on: every problem at once. */
export class ProblemsFound extends Error {
  override readonly name = 'ProblemsFound';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}
