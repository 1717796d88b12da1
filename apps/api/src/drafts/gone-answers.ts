import { isJsonObject, type Json, type Model, questionsOf } from '@erfa/scoring-sdk';
import type { WrittenCase } from './draft';

/** Keys of the questions that a golden case answers and the model does not have, in the order of the case. */
export function goneFrom(written: WrittenCase, model: Model): string[] {
  const gone = new Set<string>();
  keeping(written, model, (key) => gone.add(key));
  return [...gone];
}

/** A golden case without its answers to questions that the model does not have; what it expects stays. */
export function withoutGone(written: WrittenCase, model: Model): WrittenCase {
  return keeping(written, model, () => undefined);
}

/** @param left told the key of every question whose answer is left out */
function keeping(written: WrittenCase, model: Model, left: (key: string) => void): WrittenCase {
  const there = new Set(questionsOf(model).map(({ key }) => key));
  const answers = (given: Json): Json =>
    map(given, (key, answer) => {
      if (there.has(key)) return answer;
      left(key);
      return undefined;
    });
  const parts: Readonly<Record<string, (given: Json) => Json>> = {
    answers,
    axes: (axes) => map(axes, (_, given) => answers(given)),
    units: (units) =>
      Array.isArray(units)
        ? units.map((unit: Json) =>
            map(unit, (field, value) => (field === 'answers' ? answers(value) : value)),
          )
        : units,
  };
  return map(written, (part, given) => parts[part]?.(given) ?? given) as WrittenCase;
}

/** An object with each value made anew, and without those that became undefined; anything else as it is. */
function map(value: Json, next: (key: string, value: Json) => Json | undefined): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, Json][] => {
      const made = next(key, item as Json);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}
