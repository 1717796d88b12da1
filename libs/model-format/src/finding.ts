import type { LocalText } from '@erfa/scoring-sdk';
import { type FindingCode, messageOf } from './messages';

/** Where in a file something is: keys and list places from the top. */
export type FilePath = readonly (string | number)[];

/**
 * Something that is wrong with a file (`error`), probably not meant (`warning`), or worth knowing while
 * one writes and quite possibly meant (`note`).
 */
export interface Finding {
  /** Stable; never the words of the message. */
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly path: FilePath;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: LocalText;
}

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Values that fill the placeholders of a message. */
export type MessageFacts = Readonly<Record<string, unknown>>;

/** Collects the findings of one file and knows the line of every path. */
export interface FindingList {
  readonly error: (code: FindingCode, path: FilePath, facts?: MessageFacts) => void;
  readonly warning: (code: FindingCode, path: FilePath, facts?: MessageFacts) => void;
  readonly note: (code: FindingCode, path: FilePath, facts?: MessageFacts) => void;
  /** Like `error`, at the name of the last field of the path rather than at its value. */
  readonly errorAtName: (code: FindingCode, path: FilePath, facts?: MessageFacts) => void;
  readonly all: readonly Finding[];
}

/** Finds the place of a path: of its value, or of the name of its last field. */
export type Locate = (path: FilePath, of: 'value' | 'name') => Place;

/** A finding about a file as a whole. */
export function fileFinding(
  code: FindingCode,
  file: string,
  facts: MessageFacts = {},
  place: Place = { line: 1, column: 1 },
): Finding {
  return { code, severity: 'error', file, path: [], ...place, message: messageOf(code, facts) };
}

/**
 * An empty list for one file.
 *
 * @param within turns the path that is reported into the path in the file
 */
export function findingsOf(
  file: string,
  locate: Locate,
  within: (path: FilePath) => FilePath = (path) => path,
): FindingList {
  const all: Finding[] = [];
  const add =
    (severity: Finding['severity'], of: 'value' | 'name') =>
    (code: FindingCode, reported: FilePath, facts: MessageFacts = {}): void => {
      const path = within(reported);
      const { line, column } = locate(path, of);
      const message = messageOf(code, facts);
      all.push({ code, severity, file, path, line, column, message });
    };
  return {
    error: add('error', 'value'),
    warning: add('warning', 'value'),
    note: add('note', 'value'),
    errorAtName: add('error', 'name'),
    all,
  };
}

/** In the order of the file, errors and warnings together. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** One finding on one line, as compilers write it: `file:line:column code path: message`. */
export function formatFinding(finding: Finding, language: 'da' | 'en'): string {
  const { file, line, column, code, path, message, severity } = finding;
  const at = path.length > 0 ? ` ${path.join('.')}` : '';
  return `${file}:${line}:${column} ${severity} ${code}${at}: ${message[language]}`;
}
