import {
  type Answer,
  type Answers,
  type AnswerSheet,
  type JsonObject,
  type Model,
  type ModelNode,
  type Scale,
  scaleOf,
  scaleRange,
  walkModel,
} from '../src/index';
import type { LawName } from './trial';

/** A broken law, with the smallest model and sheet found that show it. */
export interface BrokenLaw {
  readonly law: LawName;
  /** The law in one sentence. */
  readonly says: string;
  /** What the kit did with model and sheet. */
  readonly tried: string;
  /** What came of it. */
  readonly found: string;
  readonly expected: string;
  /** What the author can do. */
  readonly advice: string;
  readonly model: Model;
  /** The model's options with every default filled in. */
  readonly options: JsonObject;
  readonly sheet: AnswerSheet;
}

/** A broken law as an author reads it: the law, the smallest example, what came, what should have, and what to do. */
export function describeBrokenLaw(broken: BrokenLaw): string {
  const { law, says, tried, found, expected, advice, model, sheet } = broken;
  const used = usedScales(model);
  return [
    `The law "${law}" is broken. ${says}`,
    '',
    'Smallest model that shows it',
    ...model.nodes.flatMap((node) => nodeLines(model, node, '  ')),
    `  options: ${sayJson(model.scoring.options ?? {}, 'all as they are by default')}`,
    'Smallest answer sheet',
    ...sheetLines(sheet).map((line) => `  ${line}`),
    '',
    `The kit    ${tried}.`,
    `Found      ${found}.`,
    `Expected   ${expected}.`,
    '',
    `What to do: ${advice}`,
    '',
    'As data, to keep as a case in your table:',
    JSON.stringify({ model: { ...model, scales: used }, sheet }),
  ].join('\n');
}

function sayJson(value: JsonObject, empty: string): string {
  return Object.keys(value).length === 0 ? empty : JSON.stringify(value);
}

function nodeLines(model: Model, node: ModelNode, indent: string): string[] {
  const { key, kind, weight, level, shownWhen, scoring, attributes } = node;
  const scale = scaleOf(model, node);
  const facts = [
    kind === 'question' && scale ? scaleWords(scale) : kind,
    weight === undefined ? '' : `weight ${weight}`,
    level === undefined ? '' : `level ${level}`,
    shownWhen ? `shown when ${JSON.stringify(shownWhen)}` : '',
    scoring ? `options ${JSON.stringify(scoring)}` : '',
    attributes ? `attributes ${JSON.stringify(attributes)}` : '',
  ].filter((fact) => fact !== '');
  return [
    `${indent}${key}: ${facts.join(', ')}`,
    ...(node.kind === 'group'
      ? node.children.flatMap((child) => nodeLines(model, child, `${indent}  `))
      : []),
  ];
}

function scaleWords(scale: Scale): string {
  const { min, max } = scaleRange(scale);
  return `${scale.kind} ${min}–${max}`;
}

function sheetLines(sheet: AnswerSheet): string[] {
  const { units, axes = {}, targets } = sheet;
  const lines = units
    ? units.flatMap(({ key, weight, answers }) => [
        `unit ${key}${weight === undefined ? '' : `, weight ${weight}`}`,
        ...answerLines(answers).map((line) => `  ${line}`),
      ])
    : answerLines(sheet.answers);
  for (const [axis, answers] of Object.entries(axes)) {
    lines.push(`axis ${axis}`, ...answerLines(answers).map((line) => `  ${line}`));
  }
  if (targets) lines.push(`targets: ${JSON.stringify(targets)}`);
  return lines;
}

function answerLines(answers: Answers): string[] {
  const given = Object.entries(answers);
  return given.length === 0
    ? ['no answers']
    : given.map(([key, answer]) => `${key}: ${answerWords(answer)}`);
}

function answerWords(answer: Answer): string {
  if (answer.state === 'answered') return JSON.stringify(answer.value);
  return answer.state === 'not-applicable' ? `${answer.state} (${answer.reason})` : answer.state;
}

/** The model's scales that a node or an option names: the kit's own models have more than they use. */
function usedScales(model: Model): Readonly<Record<string, Scale>> {
  const named = new Set<unknown>();
  walkModel(model, ({ scale }) => named.add(scale));
  const options = JSON.stringify(model.scoring.options ?? {});
  return Object.fromEntries(
    Object.entries(model.scales).filter(
      ([name]) => named.has(name) || options.includes(JSON.stringify(name)),
    ),
  );
}
