import {
  type Answer,
  answerTo,
  type AnswerValue,
  explainScore,
  questionsBelow,
  questionsOf,
  titlesOf,
  walkModel,
  type AnswerSheet,
  type Contribution,
  type Language,
  type Lift,
  type Model,
  type PluginManifest,
  type QuestionNode,
  scaleOf,
  type ScoreNode,
} from '@erfa/scoring-sdk';
import { levelsOf } from '@erfa/domain';
import { findScore } from '@erfa/scoring-sdk';
import type { ContributionView, LiftView, NodeScoreView } from './results.views';

/** What a result's words and figures are made from. */
export interface ResultMaterial {
  model: Model;
  sheet: AnswerSheet;
  score: ScoreNode;
  previous: ScoreNode | null;
  /** The words the result was made with; null for an old one whose plugin is not there: figures stay, words for rules are missing. */
  manifest: Pick<PluginManifest, 'rules' | 'reasons'> | null;
  /** What the municipality wrote when it agreed, by question. */
  notes: ReadonlyMap<string, string>;
  language: Language;
}

const yesOrNo: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['ja', 'nej'],
  en: ['yes', 'no'],
};
const noWords: Pick<PluginManifest, 'rules' | 'reasons'> = { rules: {}, reasons: {} };

/** The score tree, flat, each figure with its explanation in words. */
export function nodeViews(material: ResultMaterial): NodeScoreView[] {
  const { model, sheet, manifest, language } = material;
  const title = titlesOf(model, language);
  const kinds = new Map<string, 'group' | 'question'>();
  walkModel(model, (node) => kinds.set(node.key, node.kind));
  const views: NodeScoreView[] = [];
  const visit = (node: ScoreNode, parent: string | null): void => {
    const [sentence = '', ...lines] = explainScore(node, manifest ?? noWords, title, language);
    const below = questionsBelow(model, node.key);
    const before = material.previous ? findScore(material.previous, node.key) : undefined;
    views.push({
      key: node.key,
      parent,
      title: title(node.key),
      kind: node.key === model.key ? 'model' : (kinds.get(node.key) ?? 'group'),
      state: node.state,
      value: node.value,
      level: node.level,
      unit: node.unit,
      range: node.range,
      levels: levelsOf(node),
      coverage: node.coverage,
      counted: below.filter(({ key }) => answerTo(sheet.answers, key).state === 'answered').length,
      questions: below.length,
      previousValue: before?.value ?? null,
      previousLevel: before?.level ?? null,
      sentence,
      contributions: node.contributions.map((item, index) =>
        contribution(item, lines[index] ?? '', title, material),
      ),
    });
    for (const child of node.children) visit(child, node.key);
  };
  visit(material.score, null);
  return views;
}

function contribution(
  item: Contribution,
  sentence: string,
  title: (key: string) => string,
  { sheet, notes }: ResultMaterial,
): ContributionView {
  const answer = answerTo(sheet.answers, item.key);
  return {
    key: item.key,
    title: title(item.key),
    rule: item.rule,
    state: item.state,
    value: item.value,
    weight: item.weight,
    effect: item.effect,
    sentence,
    note: answer.state === 'not-applicable' ? answer.reason : (notes.get(item.key) ?? null),
  };
}

/** Dimensions with the highest and the lowest figure; none when all are alike, or when they are counted on unlike scales. */
export function extremes(
  nodes: readonly NodeScoreView[],
  model: Model,
): { strongest: string[]; weakest: string[] } {
  const scored = nodes.filter((node) => node.parent === model.key && node.value !== null);
  const values = scored.map(({ value }) => value ?? 0);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const scales = new Set(scored.map(({ unit, range }) => JSON.stringify([unit, range])));
  if (scored.length < 2 || high === low || scales.size > 1) return { strongest: [], weakest: [] };
  return {
    strongest: scored.filter(({ value }) => value === high).map(({ key }) => key),
    weakest: scored.filter(({ value }) => value === low).map(({ key }) => key),
  };
}

/** An answer in words: a number, yes or no, or the titles of what is chosen; of a ladder, what is to be met beyond now. */
function answerWords(
  model: Model,
  question: QuestionNode | undefined,
  from: Answer,
  to: AnswerValue,
  language: Language,
): string {
  if (typeof to === 'number') return new Intl.NumberFormat(language).format(to);
  if (typeof to === 'boolean') return yesOrNo[language][to ? 0 : 1];
  const scale = question && scaleOf(model, question);
  const titled =
    scale?.kind === 'ladder'
      ? scale.levels.flatMap(({ elements }) => elements)
      : scale?.kind === 'options'
        ? scale.options
        : [];
  const titles = new Map(titled.map(({ key, title }) => [key, title[language]]));
  const met = from.state === 'answered' && Array.isArray(from.value) ? from.value : [];
  const chosen = typeof to === 'string' ? [to] : to.filter((key) => !met.includes(key));
  return chosen.map((key) => titles.get(key) ?? key).join(', ');
}

/** What the step to reach looks like, and every step on the way there: they build on one another. */
function stepWords(
  question: QuestionNode | undefined,
  from: Answer,
  to: AnswerValue,
  language: Language,
): string {
  const steps = question?.steps ?? {};
  const begin = from.state === 'answered' && typeof from.value === 'number' ? from.value : null;
  const onTheWay =
    typeof to === 'number' && begin !== null
      ? Object.keys(steps)
          .map(Number)
          .filter((step) => step > begin && step <= to)
          .toSorted((a, b) => a - b)
      : [];
  const said = (step: string): string => steps[step]?.[language] ?? '';
  return onTheWay.length > 1
    ? onTheWay.map((step) => `${step}: ${said(String(step))}`).join(' ')
    : said(String(to));
}

/** A lift in words: which answers, and what the step to reach looks like. */
export function liftView(model: Model, lift: Lift, language: Language): LiftView | null {
  if (lift.state !== 'found') return null;
  const title = titlesOf(model, language);
  const questions = new Map(questionsOf(model).map((question) => [question.key, question]));
  return {
    key: lift.key,
    title: title(lift.key),
    fromLevel: lift.from,
    toLevel: lift.to,
    toValue: lift.value,
    smallest: lift.smallest,
    changes: lift.changes.map(({ question, from, to }) => ({
      question,
      title: title(question),
      from: from.state === 'answered' && typeof from.value === 'number' ? from.value : null,
      to,
      toWords: answerWords(model, questions.get(question), from, to, language),
      description: stepWords(questions.get(question), from, to, language),
    })),
  };
}
