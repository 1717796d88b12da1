import type { Contribution, ScoreNode } from '@erfa/scoring-sdk';
import { ScoringError } from './faults';
import { dangerousNames, parseApart } from './parse-apart';
import {
  absent,
  contributionStates,
  deepestTree,
  inputKinds,
  nodeStates,
  none,
} from './tape-writer';

type Inputs = NonNullable<Contribution['inputs']>;

/**
 * Reads a score tree from tapes that came out of another process, trusting nothing: whatever it holds,
 * what comes back has the fields of score trees and plain values in them, or the reading fails. Whether the
 * tree is one of the model is looked at afterwards.
 *
 * @throws ScoringError `output-invalid`
 */
export function readTape(bytes: Buffer, plugin: string): ScoreNode {
  const refuse = (why: string): never => {
    throw new ScoringError('output-invalid', plugin, [why]);
  };
  const cut = (): never => refuse('what came back is not whole');
  if (bytes.length < 8) cut();
  const [valueCount, nameCount] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  const [namesFrom, textsFrom] = [8 + valueCount * 8, 8 + valueCount * 8 + nameCount * 4];
  if (textsFrom > bytes.length) cut();
  // Into buffers of their own: numbers are read where they are aligned.
  const part = (from: number, to: number): ArrayBuffer =>
    new Uint8Array(bytes.subarray(from, to)).buffer;
  const values = new Float64Array(part(8, namesFrom));
  const names = new Int32Array(part(namesFrom, textsFrom));
  const texts = parseApart(bytes.toString('utf8', textsFrom), plugin);
  if (!Array.isArray(texts) || !texts.every((each) => typeof each === 'string')) return cut();
  const words = texts as readonly string[];
  let [valueAt, nameAt] = [0, 0];

  const next = (): number => (nameAt < nameCount ? (names[nameAt++] as number) : cut());
  const textAt = (place: number): string => words[place] ?? cut();
  const text = (): string => textAt(next());
  const textOrNull = (): string | null => {
    const place = next();
    return place === none ? null : textAt(place);
  };
  const numberOrNull = (): number | null => {
    const value = valueAt < valueCount ? (values[valueAt++] as number) : cut();
    if (Number.isNaN(value)) return null;
    return Number.isFinite(value) ? value : refuse('a number beyond all bounds');
  };
  const number = (): number => numberOrNull() ?? refuse('nothing where a number has to be');
  /** Nothing is longer than the tape that is left. */
  const count = (given: number): number =>
    given >= 0 && given <= nameCount - nameAt ? given : cut();
  const list = <Item>(item: () => Item): Item[] => {
    const items: Item[] = [];
    for (let left = count(next()); left > 0; left -= 1) items.push(item());
    return items;
  };
  const range = (): ScoreNode['range'] => {
    const [min, max] = [numberOrNull(), numberOrNull()];
    return min === null || max === null ? null : { min, max };
  };
  const input = (): Inputs[string] => {
    const kind = next();
    if (kind === inputKinds.number) return number();
    if (kind === inputKinds.text) return text();
    if (kind === inputKinds.true || kind === inputKinds.false) return kind === inputKinds.true;
    return kind === inputKinds.null ? null : cut();
  };
  const inputs = (given: number): Inputs => {
    const named: Record<string, Inputs[string]> = {};
    for (let left = count(given); left > 0; left -= 1) {
      const name = text();
      if (dangerousNames.has(name)) refuse(`a field named ${name}`);
      named[name] = input();
    }
    return named;
  };
  const contribution = (): Contribution => {
    const [key, rule, state] = [text(), text(), contributionStates[next()] ?? cut()];
    const [reason, named] = [textOrNull(), next()];
    const [value, weight, effect] = [numberOrNull(), numberOrNull(), numberOrNull()];
    const made = { key, rule, state, value, weight, effect, reason };
    return named === none ? made : { ...made, inputs: inputs(named) };
  };
  const node = (depth: number): ScoreNode => {
    if (depth > deepestTree) refuse(`deeper than ${deepestTree}`);
    const [key, state] = [text(), nodeStates[next()] ?? cut()];
    const [outcome, unit, views] = [next(), textOrNull(), next()];
    const [value, level, placed, coverage] = [numberOrNull(), numberOrNull(), range(), number()];
    const contributions = list(contribution);
    const children = list(() => node(depth + 1));
    const made = {
      key,
      state,
      value,
      level,
      unit,
      range: placed,
      coverage,
      contributions,
      children,
    };
    // Most have neither, and there are thousands.
    if (outcome === absent && views === absent) return made;
    return {
      ...made,
      ...(outcome === absent ? {} : { outcome: outcome === none ? null : json(outcome) }),
      ...(views === absent ? {} : { views: json(views) }),
    } as ScoreNode;
  };
  const json = (place: number): unknown => parseApart(textAt(place), plugin);

  const root = node(1);
  return valueAt === valueCount && nameAt === nameCount ? root : cut();
}
