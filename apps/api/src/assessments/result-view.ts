import {
  accountsOf,
  type Answer,
  answerCounts,
  type Answers,
  answerTo,
  type AnswerValue,
  answerWords,
  explainScore,
  questionsOf,
  titlesOf,
  walkModel,
  type AnswerSheet,
  type Contribution,
  type Language,
  type Lift,
  type LiftChange,
  type Model,
  type ModelNode,
  type PluginManifest,
  type QuestionNode,
  scaleOf,
  type ScoreNode,
  type UnitAnswers,
  unitsOf,
  withHidden,
} from '@erfa/scoring-sdk';
import { levelsOf } from '@erfa/domain';
import { outcomeView } from './figure-view';
import type { LineBefore } from './line-before';
import type {
  ContributionView,
  ExplanationView,
  LiftChangeView,
  LiftView,
  NodeScoreView,
  UnitFigureView,
  UnitScoreView,
} from './results.views';

/** A figure in the result before, as it can be compared with the one now. */
export interface FigureBefore extends Pick<ScoreNode, 'value' | 'level' | 'outcome'> {
  /** What it came to under its own version, where it was scored again under the one now. */
  readonly under?: Pick<ScoreNode, 'value' | 'unit'>;
}

/** What a result's words and figures are made from. */
export interface ResultMaterial {
  model: Model;
  sheet: AnswerSheet;
  score: ScoreNode;
  /** What a figure was in the result before, where the two can be compared. */
  previous: (key: string) => FigureBefore | undefined;
  /** Whether a figure goes on from the result before; null where there is none. */
  line: (key: string) => LineBefore | null;
  /** The words the result was made with; null for an old one whose plugin is not there: figures stay, words for rules are missing. */
  manifest: Pick<PluginManifest, 'rules' | 'reasons'> | null;
  /** What the municipality wrote when it agreed, by question. */
  notes: ReadonlyMap<string, string>;
  language: Language;
}

const noWords: Pick<PluginManifest, 'rules' | 'reasons'> = { rules: {}, reasons: {} };

/** The score tree, flat, each figure with its explanation in words. */
export function nodeViews(material: ResultMaterial): NodeScoreView[] {
  const { model, manifest, language } = material;
  // A question that a condition hides is none of those that could have been answered.
  const sheet = withHidden(model, material.sheet);
  const title = titlesOf(model, language);
  const known = new Map<string, ModelNode>();
  walkModel(model, (node) => known.set(node.key, node));
  const answers = answersOfAny(sheet);
  const account = accountsOf({ model, manifest: manifest ?? noWords, language });
  const views: NodeScoreView[] = [];
  const visit = (node: ScoreNode, parent: string | null): void => {
    const [sentence = '', ...lines] = explainScore(node, manifest ?? noWords, title, language);
    const counts = answerCounts(model, answers, node.key);
    const asked = counts.questions - counts.hidden;
    const at = known.get(node.key);
    const before = material.previous(node.key);
    views.push({
      key: node.key,
      parent,
      title: title(node.key),
      kind: node.key === model.key ? 'model' : (at?.kind ?? 'group'),
      scored: counts.questions > 0,
      answer: at?.kind === 'question' ? said(model, at, sheet, language) : null,
      state: node.state,
      value: node.value,
      level: node.level,
      outcome: outcomeView(node.outcome, language),
      unit: node.unit,
      range: node.range,
      levels: levelsOf(node),
      coverage: node.coverage,
      counted: counts.answered,
      questions: asked,
      previousValue: before?.value ?? null,
      previousLevel: before?.level ?? null,
      previousOutcome: outcomeView(before?.outcome, language),
      previousChained: chainedView(before),
      previousLine: material.line(node.key),
      sentence,
      account: account(node),
      contributions: node.contributions.map((item, index) =>
        contribution(item, lines[index] ?? '', title, material),
      ),
    });
    for (const child of node.children) visit(child, node.key);
  };
  visit(material.score, null);
  return views;
}

/** A figure without a value under either version has nothing to be chained by. */
function chainedView(before: FigureBefore | undefined): NodeScoreView['previousChained'] {
  const { value = null, under } = before ?? {};
  return under && under.value !== null && value !== null
    ? { value: under.value, unit: under.unit }
    : null;
}

/** A figure and all that it comes from, nested; null where there is no such node. */
export function explanationView(
  nodes: readonly NodeScoreView[],
  key: string,
): ExplanationView | null {
  const below = new Map<string | null, NodeScoreView[]>();
  for (const node of nodes) below.set(node.parent, [...(below.get(node.parent) ?? []), node]);
  const nested = (node: NodeScoreView): ExplanationView => ({
    ...node,
    children: (below.get(node.key) ?? []).map(nested),
  });
  const found = nodes.find((node) => node.key === key);
  return found ? nested(found) : null;
}

/**
 * The answers of a sheet; of units together: a question is answered when any of them has answered it, and hidden when it is
 * to all of them.
 */
function answersOfAny(sheet: AnswerSheet): Answers {
  const answers = new Map<string, Answer>();
  const units = unitsOf(sheet);
  for (const { answers: own } of units) {
    for (const [key, answer] of Object.entries(own)) {
      const shown = units.some(({ answers }) => answerTo(answers, key).state !== 'hidden');
      if (answer.state === 'hidden' && shown) continue;
      if (answers.get(key)?.state !== 'answered') answers.set(key, answer);
    }
  }
  return Object.fromEntries(answers);
}

/** What was answered to a question, in words; null where nothing was. */
function said(
  model: Model,
  question: QuestionNode,
  sheet: AnswerSheet,
  language: Language,
): string | null {
  const answer = answerTo(sheet.answers, question.key);
  if (answer.state !== 'answered') return null;
  return answerWords(scaleOf(model, question), answer.value, language);
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

/** The answer to reach, in words: a step by its number alone, of a ladder what is to be met beyond now. */
function wordsToReach(
  model: Model,
  question: QuestionNode | undefined,
  from: Answer,
  to: AnswerValue,
  language: Language,
): string {
  const scale = question && scaleOf(model, question);
  if (scale?.kind === 'steps' && typeof to === 'number') {
    return new Intl.NumberFormat(language).format(to);
  }
  const met = from.state === 'answered' && Array.isArray(from.value) ? from.value : [];
  const beyond = Array.isArray(to) ? to.filter((key) => !met.includes(key)) : to;
  return answerWords(scale, beyond, language);
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
  return {
    key: lift.key,
    title: title(lift.key),
    fromLevel: lift.from,
    toLevel: lift.to,
    toValue: lift.value,
    smallest: lift.smallest,
    changes: changeViews(model, lift.changes, language, units),
  };
}

/** Changed answers in words, in the order given. */
export function changeViews(
  model: Model,
  changes: readonly LiftChange[],
  language: Language,
  units: ReadonlyMap<string, string>,
): LiftChangeView[] {
  const title = titlesOf(model, language);
  const questions = new Map(questionsOf(model).map((question) => [question.key, question]));
  return changes.map(({ question, unit, from, to }) => ({
    question,
    unitTitle: unit === undefined ? null : (units.get(unit) ?? unit),
    title: title(question),
    from: from.state === 'answered' && typeof from.value === 'number' ? from.value : null,
    to,
    toWords: wordsToReach(model, questions.get(question), from, to, language),
    description: stepWords(questions.get(question), from, to, language),
  }));
}
