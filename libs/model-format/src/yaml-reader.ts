import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
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
} from './finding';
import { limits } from './limits';

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
 * Reads YAML 1.2 (and JSON, which is YAML) into plain data. Duplicate fields, tabs, several documents,
 * aliases that unfold without end and nesting without end are refused, each with its line.
 */
export function readYaml(text: string, file: string): YamlReading {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    const facts = { bytes, limit: limits.bytes };
    return { ok: false, findings: [fileFinding('file-too-large', file, facts)] };
  }
  const tooDeep = depthFault(text, file);
  if (tooDeep) return { ok: false, findings: [tooDeep] };
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
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
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases });
    if (nestingOf(value) > limits.nesting) return tooNested(file);
    const locate = locator(document, at);
    return { ok: true, value, findings: findingsOf(file, locate), locate };
  } catch (error) {
    if (error instanceof RangeError) return tooNested(file);
    // The library says "Excessive alias count" and "Unresolved alias" with a ReferenceError.
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, findings: [fileFinding('yaml-aliases', file)] };
  }
}

function tooNested(file: string): YamlReading {
  const finding = fileFinding('too-deep', file, { limit: limits.nesting });
  return { ok: false, findings: [finding] };
}

/** How many lists and mappings lie inside one another; without recursion, which depth could exhaust. */
function nestingOf(value: unknown): number {
  let deepest = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = next.depth + 1;
    deepest = Math.max(deepest, depth);
    if (depth > limits.nesting) return depth;
    for (const part of Object.values(next.value)) open.push({ value: part, depth });
  }
  return deepest;
}

/**
 * A first, coarse look before parsing: one line that opens brackets or lists without end would exhaust
 * the parser. What nests over many lines is measured afterwards.
 */
function depthFault(text: string, file: string): Finding | undefined {
  const facts = { limit: limits.nesting };
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    const markers = /^ *((?:[-?:] +)*)/.exec(content)?.[1] ?? '';
    const brackets = content.match(/[[{]/g)?.length ?? 0;
    if (markers.length / 2 > limits.nesting || brackets > limits.nesting * 10) {
      return fileFinding('too-deep', file, facts, { line, column: 1 });
    }
  }
  return undefined;
}

function syntaxFinding(error: YAMLError, file: string, place: Place): Finding {
  if (error.code === 'DUPLICATE_KEY') return fileFinding('yaml-duplicate-key', file, {}, place);
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
