import type { FieldPath } from './change';
import { either, json, key, listOf, record, type Shape, string, word } from './shapes';
import { node, question } from './structure';

const before: Shape = (value, depth) => (value === null ? undefined : string(value, depth));
const spot = record({ parent: string, before });
const step = either(string, (value) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : [],
);

const change = {
  set: record({ kind: word('set'), node: string, field: listOf(step), from: json, to: json }),
  add: record({ kind: word('add'), node, at: spot }),
  remove: record({ kind: word('remove'), node, at: spot }),
  move: record({ kind: word('move'), node: string, from: spot, to: spot }),
  rekey: record(
    { kind: word('rekey'), node: string, to: key },
    { along: listOf(record({ node: string, field: listOf(step) })) },
  ),
  split: record({ kind: word('split'), node: question, at: spot, into: listOf(question) }),
  unsplit: record({ kind: word('unsplit'), node: question, at: spot, into: listOf(question) }),
} as const;

/** Where something that came from outside is no change; undefined where it is one. */
export function changeFault(value: unknown): FieldPath | undefined {
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && Object.hasOwn(change, kind)
    ? change[kind as keyof typeof change](value, 0)
    : ['kind'];
}
