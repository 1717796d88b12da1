import { HttpErrorResponse } from '@angular/common/http';

/** One fault in what was sent: where, a stable code, and words in the reader's language. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What kind of trouble it is, and therefore what one can do about it. */
export type ProblemKind =
  'offline' | 'server' | 'signed-out' | 'forbidden' | 'missing' | 'conflict' | 'refused';

/** A request that did not succeed: the server's problem details (RFC 9457), or what the browser knows without them. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  /**
   * @param kind what can be done about it
   * @param status HTTP status, 0 when no answer came
   * @param code the server's stable code, or `offline`, `no-details`
   * @param title the server's words, empty when it gave none
   * @param detail more of the server's words, may be empty
   * @param faults what was wrong with which field
   */
  constructor(
    readonly kind: ProblemKind,
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly faults: readonly Fault[],
  ) {
    super(`${status} ${code}`);
  }
}

/** Any error as a problem; what is not an answer to a request counts as trouble on our side. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (!(error instanceof HttpErrorResponse)) {
    return new ProblemError('server', 0, 'unexpected', '', '', []);
  }
  const { status } = error;
  const body = details(error.error);
  const code = textOf(body['code']) || (status === 0 ? 'offline' : 'no-details');
  return new ProblemError(
    kindOf(status),
    status,
    code,
    textOf(body['title']),
    textOf(body['detail']),
    faultsOf(body['errors']),
  );
}

/** The fault of one field, if there is one; paths are compared by their last name (`/people/2/email` → `email`). */
export function faultAt(problem: ProblemError | null, field: string): string | null {
  const found = problem?.faults.find((fault) => fault.path.split(/[./[\]]+/u).pop() === field);
  return found?.message ?? null;
}

function kindOf(status: number): ProblemKind {
  if (status === 0) return 'offline';
  if (status >= 500 || status === 429) return 'server';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  if (status === 409 || status === 412) return 'conflict';
  return 'refused';
}

// A proxy's error page, or nothing at all, may stand where problem details should.
function details(body: unknown): Readonly<Record<string, unknown>> {
  const read = typeof body === 'string' ? parsed(body) : body;
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function faultsOf(value: unknown): readonly Fault[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => {
    const fault = details(entry);
    return {
      path: textOf(fault['path']),
      code: textOf(fault['code']),
      message: textOf(fault['message']),
    };
  });
}
