import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
} from 'yaml';
import {
  fileFinding,
  type FilePath,
  type Finding,
  findingsOf,
  type FindingList,
  type Locate,
  type Place,
} from '../finding';
import { limits } from '../limits';
import type { FindingCode } from '../messages';
import { guardText } from './text-guard';
import { faultsOf, extentOf } from './yaml-tree';

/** A file as plain data, and where everything in it stands. */
export type YamlReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly findings: FindingList;
      readonly locate: Locate;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads YAML 1.2 (and JSON, which is YAML) into plain data. Duplicate fields, merge keys, tabs, several
 * documents, aliases that unfold without end, nesting without end and signs that are no text are refused,
 * each with its line; in time and memory that grow as the file does.
 */
export function readYaml(text: string, file: string): YamlReading {
  const refused = guardText(text, file);
  if (refused) return { ok: false, findings: [refused] };
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let documents: Document<Node>[];
  try {
    documents = documentsOf(text, lines);
  } catch (error) {
    // Nesting deep enough to exhaust the stack of the parser itself.
    if (error instanceof RangeError) return tooNested(file);
    throw error;
  }
  const [document, second] = documents;
  if (!document) {
    const locate: Locate = () => ({ line: 1, column: 1 });
    return { ok: true, value: null, findings: findingsOf(file, locate), locate };
  }
  const faults = documents
    .flatMap((one) => one.errors)
    .slice(0, limits.findings)
    .map((error) => syntaxFinding(error, file, at(error.pos[0])));
  if (faults.length > 0) return { ok: false, findings: faults };
  if (second) {
    const place = at(second.range?.[0] ?? 0);
    return { ok: false, findings: [fileFinding('yaml-documents', file, {}, place)] };
  }
  return plainData(document, file, at);
}

/**
 * Parses a text, one document after the other, and no further than there is something to say: to the
 * second document, or to as many faults as are told.
 */
function documentsOf(text: string, lines: LineCounter): Document<Node>[] {
  const parser = new Parser(lines.addNewLine);
  // The library looks for duplicate fields by holding each against all before it: done here instead.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const documents: Document<Node>[] = [];
  let faults = 0;
  for (const token of parser.parse(text)) {
    for (const document of composer.next(token)) documents.push(document as Document<Node>);
    if (token.type === 'error') faults += 1;
    if (documents.length > 1 || faults >= limits.findings) break;
  }
  // Without a document yet, what went wrong needs one to be told in.
  for (const document of composer.end(faults > 0 && documents.length === 0, text.length))
    documents.push(document as Document<Node>);
  return documents.slice(0, 2);
}

function plainData(
  document: Document<Node>,
  file: string,
  at: (offset: number) => Place,
): YamlReading {
  const refuse = (code: FindingCode, offset: number | undefined): YamlReading => ({
    ok: false,
    findings: [fileFinding(code, file, {}, at(offset ?? 0))],
  });
  const { duplicates, merge, lost, alias } = faultsOf(document);
  if (duplicates.length > 0)
    return {
      ok: false,
      findings: duplicates.map(({ name, at: offset }) =>
        fileFinding('yaml-duplicate-key', file, { name }, at(offset)),
      ),
    };
  if (merge !== undefined) return refuse('yaml-merge', merge);
  if (lost !== undefined) return refuse('yaml-alias-lost', lost);
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases });
    const { nesting, tooMuch } = extentOf(value);
    const tooDeep = nesting > limits.nesting;
    // Where there are aliases, they are what goes round or unfolds.
    if ((tooDeep || tooMuch) && alias !== undefined) return refuse('yaml-aliases', alias);
    if (tooDeep) return tooNested(file);
    const locate = locator(document, at);
    return { ok: true, value, findings: findingsOf(file, locate), locate };
  } catch (error) {
    if (error instanceof RangeError) return tooNested(file);
    // The library says "Excessive alias count" with a ReferenceError.
    if (!(error instanceof ReferenceError)) throw error;
    return refuse('yaml-aliases', alias);
  }
}

function tooNested(file: string): YamlReading {
  const finding = fileFinding('too-deep', file, { limit: limits.nesting });
  return { ok: false, findings: [finding] };
}

function syntaxFinding(error: YAMLError, file: string, place: Place): Finding {
  if (error.code === 'TAB_AS_INDENT') return fileFinding('yaml-tab', file, {}, place);
  const [why = error.code] = error.message.split('\n');
  return fileFinding('yaml-syntax', file, { why }, place);
}

function locator(document: Document<Node>, at: (offset: number) => Place): Locate {
  return (path, of) => {
    let node: Node | null = document.contents;
    let best = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      const found = stepInto(node, step);
      if (!found) break;
      const last = depth === path.length - 1;
      // A missing value (null) has no place of its own; its name has.
      const offset = last && of === 'name' ? found.name : (found.value?.range?.[0] ?? found.name);
      best = offset ?? best;
      node = found.value;
    }
    return at(best);
  };
}

function stepInto(
  node: Node | null,
  step: FilePath[number],
): { readonly name: number | undefined; readonly value: Node | null } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item && { name: item.range?.[0], value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(step),
  );
  if (!pair) return undefined;
  return { name: (pair.key as Node).range?.[0], value: (pair.value as Node | null) ?? null };
}
