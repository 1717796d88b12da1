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
  type UnitAnswers,
  unitsOf,
} from '@erfa/scoring-sdk';
import { levelsOf } from '@erfa/domain';
import { findScore } from '@erfa/scoring-sdk';
import { outcomeView } from './figure-view';
import type {
  ContributionView,
  LiftView,
  NodeScoreView,
  UnitFigureView,
  UnitScoreView,
} from './results.views';

/** What a result's words and figures are made from. */
export interface ResultMaterial {
  model: Model;
  sheet: AnswerSheet;
  score: ScoreNode;
  previous: ScoreNode | null;
  /** Null when the plugin is not installed any more: figures stay, its own words for rules are missing. */
  manifest: PluginManifest | null;
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
  // A question is answered when any of the units has answered it.
  const answered = new Set(
    unitsOf(sheet).flatMap(({ answers }) =>
      Object.keys(answers).filter((key) => answerTo(answers, key).state === 'answered'),
    ),
  );
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
      outcome: outcomeView(node.outcome, language),
      unit: node.unit,
      range: node.range,
      levels: levelsOf(node),
      coverage: node.coverage,
      counted: below.filter(({ key }) => answered.has(key)).length,
      questions: below.length,
      previousValue: before?.value ?? null,
      previousLevel: before?.level ?? null,
      previousOutcome: outcomeView(before?.outcome, language),
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

/** The names of a sheet's units by key. */
export function unitTitles({ units = [] }: AnswerSheet): ReadonlyMap<string, string> {
  return new Map(units.map(({ key, title }) => [key, title ?? key]));
}

/** What a unit comes to alone: the whole and its dimensions. */
export function unitView(
  { key, title = key, weight = 1, answers }: UnitAnswers,
  score: ScoreNode,
  language: Language,
): UnitScoreView {
  const figure = (node: ScoreNode): UnitFigureView => ({
    key: node.key,
    value: node.value,
    level: node.level,
    outcome: outcomeView(node.outcome, language),
  });
  const answered = Object.keys(answers).filter(
    (one) => answerTo(answers, one).state === 'answered',
  );
  return {
    unitId: key,
    title,
    weight,
    answered: answered.length,
    figures: [score, ...score.children].map(figure),
  };
}

/**
 * A lift in words: which answers, and what the step to reach looks like.
 * @param units names of the units whose answers they are; empty where there are none
 */
export function liftView(
  model: Model,
  lift: Lift,
  language: Language,
  units: ReadonlyMap<string, string> = new Map(),
): LiftView | null {
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
    changes: lift.changes.map(({ question, unit, from, to }) => ({
      question,
      unitTitle: unit === undefined ? null : (units.get(unit) ?? unit),
      title: title(question),
      from: from.state === 'answered' && typeof from.value === 'number' ? from.value : null,
      to,
      toWords: answerWords(model, questions.get(question), from, to, language),
      description: stepWords(questions.get(question), from, to, language),
    })),
  };
}
