import type { GoldenOutcomesView, GoldenOutcomeView } from '@erfa/api-client';
import type { Language } from '../language/language';

/** A question that is gone, with the names of the golden cases that answer it. */
export interface GoneQuestion {
  readonly key: string;
  /** Its title in the version before, or its key. */
  readonly title: string;
  readonly cases: readonly string[];
}

/** A golden case with what is wrong with it besides questions that are gone. */
export interface FaultyCase {
  readonly id: string;
  readonly name: string;
  readonly faults: readonly string[];
}

/** Questions that golden cases answer and the draft does not have, each once, in the order they are met. */
export function goneQuestions(
  { cases }: Pick<GoldenOutcomesView, 'cases'>,
  language: Language,
): GoneQuestion[] {
  const found = new Map<string, { title: string; cases: string[] }>();
  for (const { name, gone } of cases)
    for (const { key, title } of gone) {
      const words = title?.[language] || title?.da || key;
      const question = found.get(key) ?? { title: words, cases: [] };
      question.cases.push(name);
      found.set(key, question);
    }
  return [...found].map(([key, question]) => ({ key, ...question }));
}

/** Golden cases that something else is wrong with, each once. */
export function faultyCases({ cases }: Pick<GoldenOutcomesView, 'cases'>): FaultyCase[] {
  return cases
    .map((one) => ({ id: one.id, name: one.name, faults: faultsOf(one) }))
    .filter(({ faults }) => faults.length > 0);
}

function faultsOf({ name, messages, pluginProblem }: GoldenOutcomeView): string[] {
  // Some begin with the name of the case, which stands above them here.
  const before = `${name}: `;
  return [
    ...messages.map((message) =>
      message.startsWith(before) ? message.slice(before.length) : message,
    ),
    ...(pluginProblem ? [pluginProblem.code] : []),
  ];
}
