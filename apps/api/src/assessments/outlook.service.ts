import { Injectable } from '@nestjs/common';
import { daysOfSize, effortDays, usualEffort } from '@erfa/domain';
import {
  type AnswerSheet,
  answerTo,
  answerWords,
  compare,
  findScore,
  type Goal,
  isScored,
  type Language,
  measure,
  questionsOf,
  sampleAnswers,
  scaleOf,
} from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import type { ModelCode } from '../models/problems';
import { today } from '../organisations/days';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { type Outlook, outlookOf, type PlannedAnswer, sheetAhead } from './outlook';
import { type Ahead, byUrgency, lines, type Material, targetView, wayView } from './outlook-view';
import { leftOutSentence } from './outlook.words';
import { unitTitles } from './result-view';
import { type ActionRow, listActions } from './results.queries';
import { type Costs, ScoredAhead } from './scored-ahead';
import { StoredResults } from './stored-results';
import { type EffortRow, listEfforts, listTargets } from './targets.queries';
import type {
  BetterAnswersView,
  ChooseGoal,
  TargetsView,
  TargetView,
  WayView,
} from './targets.views';

/** What lies ahead of a result: targets, the way to them, and where what is planned leads. */
@Injectable()
export class OutlookService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly stored: StoredResults,
    private readonly ahead: ScoredAhead,
  ) {}

  /**
   * Targets with their gaps, the figures as planned by date, and what is still missing. Scored outside the transaction;
   * where the plugin is away there are targets and gaps, and no more.
   * @throws Problem `no-result` and its like
   */
  async read(context: TenantContext, id: string, language: Language): Promise<TargetsView> {
    const material = await this.material(context, id, language);
    const { model, result, actions, efforts } = material;
    const day = today();
    const outlook = outlookOf(model, result.input, plannedBy(actions), day);
    const title = new Map(actions.map((action) => [action.id, action.title]));
    const rest = {
      steps: outlook.steps.map((step) => ({
        on: step.on,
        actions: step.actions.map((action) => title.get(action) ?? ''),
      })),
      left: outlook.left.map(({ action, why }) => ({
        ...{ action, why, title: title.get(action) ?? '' },
        sentence: leftOutSentence(why, language),
      })),
      efforts: [...efforts],
    };
    try {
      const scores = await this.scores(material, outlook, day);
      const targets = await this.targets(material, outlook, scores);
      return { ...rest, targets, lines: lines(material, scores), pluginProblem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const scores = [{ on: day, score: result.score }];
      const targets = material.targets.flatMap((row) => targetView(material, row, scores) ?? []);
      const pluginProblem = { plugin: model.scoring.plugin, code: error.code as ModelCode };
      return { ...rest, targets: byUrgency(targets), lines: [], pluginProblem };
    }
  }

  /**
   * The cheapest changes that reach a chosen level or value.
   * @throws Problem `no-result` and its like, `not-found` for a figure that is not there, one of the codes of plugins
   */
  async way(
    context: TenantContext,
    id: string,
    { node, reachedAt, least }: ChooseGoal,
    language: Language,
  ): Promise<WayView> {
    const material = await this.material(context, id, language);
    const view = await this.wayFrom(material, material.result.input, {
      ...{ key: node, at: reachedAt, least },
    });
    if (!view) throw new Problem('not-found');
    return view;
  }

  /**
   * Answers to a question that count more than the one given; of units together, than the lowest of them.
   * @throws Problem `no-result` and its like, `not-found` for a question that is not there
   */
  async better(
    context: TenantContext,
    id: string,
    question: string,
    language: Language,
  ): Promise<BetterAnswersView> {
    const { model, result } = await this.material(context, id, language);
    const node = questionsOf(model).find(({ key }) => key === question);
    const scale = node && scaleOf(model, node);
    if (!node || !scale || !isScored(model, node)) throw new Problem('not-found');
    const lists = result.input.units?.map(({ answers }) => answers) ?? [result.input.answers];
    const given = lists.map((answers) => {
      const answer = answerTo(answers, question);
      const read = answer.state === 'answered' ? measure(scale, answer.value) : undefined;
      return read?.ok ? read.value : null;
    });
    const counts = sampleAnswers(scale).filter((value) => {
      const read = measure(scale, value);
      return read.ok && given.some((now) => now === null || compare(read.value, now) > 0);
    });
    return {
      answers: counts.map((value) => ({ value, words: answerWords(scale, value, language) })),
    };
  }

  private material(context: TenantContext, id: string, language: Language): Promise<Material> {
    return this.tenant.run(context, async (manager) => ({
      ...(await this.stored.read(manager, id)),
      targets: await listTargets(manager, id),
      efforts: await listEfforts(manager, id),
      actions: await listActions(manager, id),
      language,
    }));
  }

  /** Today as it was scored, then each day on which something comes in. */
  private async scores(
    { model, result }: Material,
    { steps }: Outlook,
    day: string,
  ): Promise<Ahead[]> {
    const scores: Ahead[] = [{ on: day, score: result.score }];
    // One after another: the plan of one municipality is no reason to keep others' results waiting.
    for (const { on, answers } of steps) {
      const sheet = sheetAhead(model, result.input, answers);
      scores.push({ on, score: await this.ahead.score(model, result, sheet) });
    }
    return scores;
  }

  private async targets(
    material: Material,
    { steps }: Outlook,
    scores: readonly Ahead[],
  ): Promise<TargetView[]> {
    const { model, result } = material;
    const views: TargetView[] = [];
    for (const row of material.targets) {
      const view = targetView(material, row, scores);
      if (!view) continue;
      const short = view.state === 'short' || view.state === 'late';
      const planned = steps.findLast(({ on }) => on <= row.dueOn)?.answers ?? [];
      const sheet = sheetAhead(model, result.input, planned);
      const goal = { key: row.nodeKey, at: row.reachedAt, least: row.least };
      views.push({ ...view, missing: short ? await this.wayFrom(material, sheet, goal) : null });
    }
    return byUrgency(views);
  }

  /** The way from a sheet to a goal, in words; null for a node that is not there. */
  private async wayFrom(
    material: Material,
    sheet: AnswerSheet,
    goal: Goal,
  ): Promise<WayView | null> {
    const { model, result, efforts, language } = material;
    const node = findScore(result.score, goal.key);
    if (!node) return null;
    const reach = await this.ahead.reach(model, result, sheet, goal, costsOf(efforts));
    return wayView(material, reach, goal, node, unitTitles(result.input), language);
  }
}

function plannedBy(actions: readonly ActionRow[]): PlannedAnswer[] {
  return actions.flatMap(({ id, leadsTo, dueOn, state }) =>
    leadsTo === null ? [] : [{ action: id, ...leadsTo, dueOn, state }],
  );
}

function costsOf(efforts: readonly EffortRow[]): Costs {
  return {
    costs: Object.fromEntries(efforts.map((effort) => [effort.question, effortDays(effort)])),
    usualCost: daysOfSize[usualEffort],
  };
}
