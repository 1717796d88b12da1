import { isJsonObject, type Json, type LocalText } from '@erfa/scoring-sdk';

/** One value of a JSON document with the way to it: names and places (`#1` is the first) between slashes. */
export interface FlatValue {
  readonly path: string;
  /** A text in both languages, or any value that holds no others. */
  readonly value: Json;
}

/** A JSON document as a list of its values, in order; {@link nested} puts it together again. */
export function flattened(value: Json, path = ''): FlatValue[] {
  const below = (name: string, part: Json): FlatValue[] =>
    flattened(part, path === '' ? name : `${path}/${name}`);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return list.length === 0
      ? [{ path, value }]
      : list.flatMap((part, at) => below(`#${at + 1}`, part));
  }
  if (!isJsonObject(value) || isText(value)) return [{ path, value }];
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  if (entries.length === 0) return [{ path, value }];
  return entries.flatMap(([name, part]) => below(escaped(name), part));
}

/** A text in both languages, with nothing else about it. */
export function isText(value: unknown): value is LocalText {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    typeof value['da'] === 'string' &&
    typeof value['en'] === 'string'
  );
}

/** Why values cannot be put together, and which of them is to blame, by its place in the list. */
export class NotNested extends Error {
  constructor(readonly at: number) {
    super('values that do not fit together');
  }
}

/** @throws NotNested where two values want the same place, or a list has a gap */
export function nested(values: readonly FlatValue[]): Json {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  values.forEach(({ path, value }, at) => {
    const way = path === '' ? [] : path.split('/');
    let holder = root;
    let name = 'value';
    for (const step of way) {
      const list = step.startsWith('#');
      const there = holder[name];
      if (there === undefined) holder[name] = new Holder(list);
      const next = holder[name];
      if (!(next instanceof Holder) || next.list !== list) throw new NotNested(at);
      holder = next.parts;
      name = list ? placeOf(step, next, at) : unescaped(step);
    }
    if (holder[name] !== undefined) throw new NotNested(at);
    holder[name] = new Leaf(value);
  });
  return built(root['value']);
}

class Leaf {
  constructor(readonly value: Json) {}
}
class Holder {
  readonly parts: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  length = 0;
  constructor(readonly list: boolean) {}
}

/** The place in a list, which has to be the last one or the one after it. */
function placeOf(step: string, holder: Holder, at: number): string {
  const place = /^#[1-9]\d{0,6}$/.test(step) ? Number(step.slice(1)) - 1 : -1;
  if (place < 0 || place > holder.length) throw new NotNested(at);
  holder.length = Math.max(holder.length, place + 1);
  return String(place);
}

function built(part: unknown): Json {
  if (part instanceof Leaf) return part.value;
  if (!(part instanceof Holder)) return null;
  if (part.list)
    return Array.from({ length: part.length }, (_, at) => built(part.parts[String(at)]));
  return Object.fromEntries(Object.entries(part.parts).map(([name, one]) => [name, built(one)]));
}

/** Names may hold what parts the steps of a way, or begin as places do. */
const escaped = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').replace(/^#/, '~2').replace(/^$/, '~3');
const unescaped = (step: string): string =>
  step.replace(/^~3$/, '').replace(/^~2/, '#').replaceAll('~1', '/').replaceAll('~0', '~');
