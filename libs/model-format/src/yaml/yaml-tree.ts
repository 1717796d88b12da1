import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { limits } from '../limits';

/** A place in the text, from 0. */
type Offset = number;

/** A field by its name, with where it stands. */
export interface NamedOffset {
  readonly name: string;
  readonly at: Offset;
}

/** What a parsed file has that no file of ours may have, each with where it stands first. */
export interface TreeFaults {
  /** Fields that stand twice in one mapping, in the order of the file. */
  readonly duplicates: readonly NamedOffset[];
  /** A field `<<`, which merges mappings in an older YAML. */
  readonly merge: Offset | undefined;
  /** An alias without an anchor before it. */
  readonly lost: Offset | undefined;
  /** The first alias there is. */
  readonly alias: Offset | undefined;
}

/** Looks through a parsed file without recursion, which depth could exhaust, and in linear time. */
export function faultsOf(document: Document<Node>): TreeFaults {
  const duplicates: NamedOffset[] = [];
  let merge: Offset | undefined;
  let lost: Offset | undefined;
  let alias: Offset | undefined;
  const anchors = new Set<string>();
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const next = open.pop();
    if (isAlias(next)) {
      const at = next.range?.[0] ?? 0;
      alias ??= at;
      if (!anchors.has(next.source)) lost ??= at;
      continue;
    }
    if ((isMap(next) || isSeq(next) || isScalar(next)) && next.anchor !== undefined) {
      anchors.add(next.anchor);
    }
    if (isPair(next)) open.push(next.value, next.key);
    else if (isSeq(next)) for (const item of next.items.toReversed()) open.push(item);
    else if (isMap(next)) {
      const seen = new Set<string>();
      for (const { key } of next.items as readonly Pair[]) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = key.range?.[0] ?? 0;
        if (name === '<<' && key.type === 'PLAIN') merge ??= at;
        if (seen.has(name) && duplicates.length < limits.findings) duplicates.push({ name, at });
        seen.add(name);
      }
      for (const item of next.items.toReversed()) open.push(item);
    }
  }
  return { duplicates, merge, lost, alias };
}

/** How much a value is, aliases unfolded: counted until it passes a limit. */
export interface Extent {
  readonly nesting: number;
  readonly tooMuch: boolean;
}

/** Measures a value without recursion; what stands in several places counts in each. */
export function extentOf(value: unknown): Extent {
  let nesting = 0;
  let values = 0;
  let characters = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    values += 1;
    if (typeof next.value === 'string') characters += next.value.length;
    if (values > limits.parts * 2 || characters > limits.bytes) return { nesting, tooMuch: true };
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = next.depth + 1;
    nesting = Math.max(nesting, depth);
    if (depth > limits.nesting) return { nesting, tooMuch: false };
    for (const part of Object.values(next.value)) open.push({ value: part, depth });
  }
  return { nesting, tooMuch: false };
}
