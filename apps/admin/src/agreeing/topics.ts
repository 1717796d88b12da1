import type {
  AgreedState,
  ColleagueAnswerView,
  ProposalView,
  QuestionConsensusView,
} from '@erfa/api-client';
import { lacksReason, needsReason } from '@erfa/domain';
import {
  answerPosition,
  type AnswerValue,
  canonicalJson,
  type Json,
  type Model,
  questionsOf,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';

/** A step of a question's scale, in one language. */
export interface TopicStep {
  readonly value: number;
  readonly name: string;
  /** What it looks like in this question; empty where the model does not say. */
  readonly says: string;
}

/** A question to agree on: what the model asks, and what everybody answered. */
export interface Topic extends QuestionConsensusView {
  readonly text: string;
  readonly steps: readonly TopicStep[];
  /** What the answer lies on; undefined where the model does not have it. */
  readonly scale: Scale | undefined;
}

/** What is about to be agreed on; nothing is chosen to begin with. */
export interface Choice {
  readonly state: AgreedState | null;
  readonly value: AnswerValue | null;
  readonly why: string;
}

/** One colleague above a step. */
export interface Voice {
  readonly name: string;
  /** The first name, or the whole where two share it. */
  readonly short: string;
}

/** The questions in the server's order, each with its words; those that the model does not have are left out. */
export function topicsOf(
  model: Model,
  questions: readonly QuestionConsensusView[],
  language: 'da' | 'en',
): Topic[] {
  const known = new Map(questionsOf(model).map((question) => [question.key, question]));
  return questions.flatMap((view): Topic[] => {
    const question = known.get(view.question);
    if (!question) return [];
    const scale = scaleOf(model, question);
    return [
      {
        ...view,
        text: said(question.text, language) || said(question.title, language),
        steps:
          scale?.kind === 'steps'
            ? scale.steps.map(({ value, title, description }) => ({
                value,
                name: said(title, language),
                says: said(question.steps?.[String(value)] ?? description, language),
              }))
            : [],
        scale,
      },
    ];
  });
}

/** What stands agreed, in the form that the page edits. */
export function choiceOf({ agreed }: Pick<Topic, 'agreed'>): Choice {
  return {
    state: agreed?.state ?? null,
    value: (agreed?.value as AnswerValue | null | undefined) ?? null,
    why: agreed?.justification || (agreed?.reason ?? ''),
  };
}

/** Whether the server will ask why; it has the last word. */
export function wantsWhy(topic: Topic, { state, value }: Choice): boolean {
  const { spread, settles, proposal, answers, scale } = topic;
  if (state === null) return !settles && proposal !== null;
  if (state !== 'answered') return true;
  // Words differ without anybody disagreeing; other answers without an order do not.
  const unlike = answers.some((answer) => answer.state === 'answered') && scale?.kind !== 'text';
  return needsReason(
    {
      spread,
      settles,
      unlike,
      proposal: proposal && { ...proposal, value: placeOf(topic, proposal) },
    },
    { state, value: placeOf(topic, { state, value }) },
  );
}

/** Whether what stands agreed still owes its reason, and cannot be submitted so. */
export function owesReason({ agreed }: Pick<Topic, 'agreed'>): boolean {
  return agreed !== null && lacksReason(agreed);
}

/**
 * Where an answer lies, as the server weighs it: its place on the scale, or without an order whether it is
 * what is proposed. The same for two answers exactly when they say the same.
 */
function placeOf(
  { scale, proposal }: Pick<Topic, 'scale' | 'proposal'>,
  { state, value }: { readonly state: AgreedState; readonly value: unknown },
): number | null {
  if (state !== 'answered') return null;
  const place = scale && answerPosition(scale, value as AnswerValue);
  const alike = canonicalJson((value ?? null) as Json) === canonicalJson(proposal?.value ?? null);
  return place ?? (alike ? 0 : 1);
}

/** The step of an answer, null when it is none: it says something else, or the question has no steps. */
export function stepOf(
  { steps }: Pick<Topic, 'steps'>,
  {
    state,
    value,
  }: Pick<ColleagueAnswerView, 'state' | 'value'> | ProposalView | Pick<Choice, 'state' | 'value'>,
): number | null {
  return state === 'answered' && steps.some((step) => step.value === value)
    ? (value as number)
    : null;
}

/** Whoever answered with a step, above that step, in the scale's order. */
export function voicesOf(
  { answers, steps }: Pick<Topic, 'answers' | 'steps'>,
  short: ReadonlyMap<string, string>,
): { readonly step: TopicStep; readonly voices: readonly Voice[] }[] {
  return steps.map((step) => ({
    step,
    voices: answers
      .filter((answer) => stepOf({ steps }, answer) === step.value)
      .map(({ personId, personName: name }) => ({ name, short: short.get(personId) ?? name })),
  }));
}

/** Whose answers stand as they were carried from an earlier round, by their names for little room. */
export function carriersOf(
  { answers }: Pick<Topic, 'answers'>,
  short: ReadonlyMap<string, string>,
): string[] {
  return answers
    .filter(({ carried }) => carried)
    .map(({ personId, personName }) => short.get(personId) ?? personName);
}

/** Whether nobody has said anything new: every answer stands as it was carried from an earlier round. */
export function onlyCarried({ answers }: Pick<Topic, 'answers'>): boolean {
  return answers.length > 0 && answers.every(({ carried }) => carried);
}

/** Names for little room, by person: the first, or the whole where two share it. */
export function shortNames(
  people: readonly { readonly personId: string; readonly personName: string }[],
): ReadonlyMap<string, string> {
  const names = new Map(people.map(({ personId, personName }) => [personId, personName]));
  const first = (name: string) => name.trim().split(/\s+/u)[0] ?? name;
  const seen = [...names.values()].map(first);
  return new Map(
    [...names].map(([id, name]) => [
      id,
      seen.filter((other) => other === first(name)).length > 1 ? name : first(name),
    ]),
  );
}

function said(text: unknown, language: 'da' | 'en'): string {
  const both = (text ?? {}) as Readonly<Record<string, string>>;
  return (both[language] ?? both['da'] ?? '').trim();
}
