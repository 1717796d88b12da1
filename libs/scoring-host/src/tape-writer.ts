// Imported, for in the process of a plugin there are no globals beside the language.
import { Buffer } from 'node:buffer';

/**
 * A score tree as two tapes, for the way from the process of a plugin to its host: a fraction of the work of
 * JSON on both sides, where trees of thousands of nodes took most of a call's time.
 *
 * Names and counts are 32-bit integers, values 64-bit floats, both as the machine has them, for both ends run
 * on it. Texts stand beside them, each once, and are named by their place; -1 is null. A value that is null is
 * NaN, which no tree has. On the two tapes a node is
 *
 *     key, state, outcome, unit, views, n, n contributions, m, m nodes   |  value, level, min, max, coverage
 *
 * and a contribution
 *
 *     key, rule, state, reason, n, n × (name, kind[, text])   |  value, weight, effect, n × (a number)
 *
 * States are their places in {@link nodeStates} and {@link contributionStates}. Outcomes and views, of which
 * there are few, are texts in JSON; -2 is none. `min` is NaN where there is no range, `n` of inputs -1 where
 * there are none. Only trees of exactly this shape are written so; the fault of any other is told by the
 * host, which gets it as JSON.
 */
export const nodeStates = ['scored', 'no-score'] as const;
export const contributionStates = ['counted', 'replaced', 'left-out', 'applied'] as const;
export const inputKinds = { null: 0, true: 1, false: 2, number: 3, text: 4 } as const;
/** Places of no text: null, and a field that is not there. */
export const none = -1;
export const absent = -2;
/** Deeper than any model. */
export const deepestTree = 200;

/** Fields of every node; outcome and views come to them. */
const nodeFields = 9;
/** Fields of every contribution; inputs come to them. */
const contributionFields = 7;
/** Entries of one tape at most: more than any host takes. */
const most = 4_000_000;
/** Tapes are kept from one tree to the next up to so many entries. */
const mostKept = 1_000_000;

/** A list of numbers of one kind that grows. */
class Tape<List extends Int32Array | Float64Array> {
  length = 0;
  constructor(private list: List) {}

  put(value: number): void {
    if (this.length === this.list.length) {
      if (this.length >= most) otherwise();
      const longer = new (this.list.constructor as new (length: number) => List)(this.length * 4);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.length] = value;
    this.length += 1;
  }

  /** What was put in, until the next is. */
  bytes(): Buffer {
    return Buffer.from(this.list.buffer, 0, this.length * this.list.BYTES_PER_ELEMENT);
  }
}
const tapes = (): { names: Tape<Int32Array>; values: Tape<Float64Array> } => ({
  names: new Tape(new Int32Array(1 << 14)),
  values: new Tape(new Float64Array(1 << 14)),
});
let kept = tapes();

type Fields = Readonly<Record<string, unknown>>;

/** Thrown inside, where a tree is not of the shape. */
class Otherwise extends Error {}
const otherwise = (): never => {
  throw new Otherwise();
};

/** Writes one tree; of no use afterwards. */
class TapeWriter {
  private readonly names = kept.names;
  private readonly values = kept.values;
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly json: (part: unknown) => string) {
    this.names.length = 0;
    this.values.length = 0;
  }

  node(node: unknown, depth: number): void {
    if (depth > deepestTree) otherwise();
    const fields = fieldsOf(node);
    const { key, state, value, level, outcome, unit, range, coverage, views } = fields;
    this.names.put(this.text(key));
    this.names.put(placeIn(nodeStates, state));
    this.names.put(outcome === null ? none : this.part(fields, 'outcome', outcome));
    this.names.put(this.textOrNull(unit));
    this.names.put(this.part(fields, 'views', views));
    this.values.put(numberOrNull(value));
    this.values.put(numberOrNull(level));
    this.range(range);
    this.values.put(number(coverage));
    const count = nodeFields + (outcome === undefined ? 0 : 1) + (views === undefined ? 0 : 1);
    if (Object.keys(fields).length !== count) otherwise();
    this.each(fields['contributions'], (contribution) => this.contribution(contribution));
    this.each(fields['children'], (child) => this.node(child, depth + 1));
  }

  private contribution(contribution: unknown): void {
    const fields = fieldsOf(contribution);
    const { key, rule, state, value, weight, effect, reason, inputs } = fields;
    this.names.put(this.text(key));
    this.names.put(this.text(rule));
    this.names.put(placeIn(contributionStates, state));
    this.names.put(this.textOrNull(reason));
    this.values.put(numberOrNull(value));
    this.values.put(numberOrNull(weight));
    this.values.put(numberOrNull(effect));
    const count = contributionFields + (inputs === undefined ? 0 : 1);
    if (Object.keys(fields).length !== count) otherwise();
    if (inputs === undefined) this.names.put(none);
    else this.inputs(fieldsOf(inputs));
  }

  private inputs(inputs: Fields): void {
    const names = Object.keys(inputs);
    this.names.put(names.length);
    for (const name of names) {
      const input = inputs[name];
      this.names.put(this.text(name));
      if (typeof input === 'number') {
        this.names.put(inputKinds.number);
        this.values.put(number(input));
      } else if (typeof input === 'string') {
        this.names.put(inputKinds.text);
        this.names.put(this.text(input));
      } else if (input === null) this.names.put(inputKinds.null);
      else if (typeof input === 'boolean')
        this.names.put(input ? inputKinds.true : inputKinds.false);
      else otherwise();
    }
  }

  private range(range: unknown): void {
    const { min, max } = range === null ? { min: null, max: null } : fieldsOf(range);
    if (range !== null && Object.keys(range as object).length !== 2) otherwise();
    this.values.put(range === null ? NaN : number(min));
    this.values.put(range === null ? NaN : number(max));
  }

  private each(list: unknown, write: (item: unknown) => void): void {
    if (!Array.isArray(list)) return otherwise();
    const { length } = list;
    this.names.put(length);
    for (let at = 0; at < length; at += 1) write(list[at]);
  }

  /** What has no place on the tapes, as JSON; a field that is there and undefined is none of a tree. */
  private part(fields: Fields, name: string, part: unknown): number {
    if (part !== undefined) return this.text(this.json(part));
    return name in fields ? otherwise() : absent;
  }

  private textOrNull(text: unknown): number {
    return text === null ? none : this.text(text);
  }

  private text(text: unknown): number {
    if (typeof text !== 'string') return otherwise();
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.length;
      this.places.set(text, place);
      this.texts.push(text);
    }
    return place;
  }

  /** How long both tapes are, the values, the names, and the texts as JSON. */
  bytes(): Buffer {
    const { names, values } = this;
    const lengths = Buffer.allocUnsafe(8);
    lengths.writeUInt32BE(values.length, 0);
    lengths.writeUInt32BE(names.length, 4);
    const texts = Buffer.from(JSON.stringify(this.texts), 'utf8');
    const all = Buffer.concat([lengths, values.bytes(), names.bytes(), texts]);
    if (names.length > mostKept || values.length > mostKept) kept = tapes();
    return all;
  }
}

/**
 * Writes a score tree as tapes.
 *
 * @param json writes what there is no place for on the tape, and throws what it likes
 * @returns null for a tree of another shape
 */
export function writeTape(tree: unknown, json: (part: unknown) => string): Buffer | null {
  const writer = new TapeWriter(json);
  try {
    writer.node(tree, 1);
    return writer.bytes();
  } catch (error) {
    if (error instanceof Otherwise) return null;
    throw error;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : otherwise();
}

function number(value: unknown): number {
  // Minus zero is zero, as in JSON.
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : otherwise();
}

function numberOrNull(value: unknown): number {
  return value === null ? NaN : number(value);
}

function placeIn(list: readonly unknown[], value: unknown): number {
  const place = list.indexOf(value);
  return place < 0 ? otherwise() : place;
}
