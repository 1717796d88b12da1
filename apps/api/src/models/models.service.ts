import { Injectable } from '@nestjs/common';
import {
  contentHash,
  formatFinding,
  readAnswers,
  readGolden,
  readModel,
  type Finding,
} from '@erfa/model-format';
import {
  minutesOf,
  questionsOf,
  type AnswerSheet,
  type Language,
  type Model,
  type ScoreNode,
} from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import {
  listModels,
  publishModel,
  readModelSummary,
  retireModel,
  type ModelSummaryRow,
} from './models.queries';
import type { ModelSummaryView, ModelView, PublishModel, TrialScoreView } from './models.views';
import { PublishedModels } from './published-models';
import { Scoring } from './scoring';

/** Published models with how their plugins are, and publishing one from its files. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
  ) {}

  async list(context: TenantContext): Promise<ModelSummaryView[]> {
    const rows = await this.tenant.run(context, listModels);
    return rows.map((row) => this.summary(row));
  }

  /** @throws Problem `not-found` */
  read(context: TenantContext, id: string): Promise<ModelView> {
    return this.tenant.run(context, async (manager) => {
      const row = await readModelSummary(manager, id);
      if (!row) throw new Problem('not-found');
      const content = await this.models.get(manager, id);
      return { ...this.summary(row), content: content as unknown as Record<string, unknown> };
    });
  }

  /**
   * Publishes a model from its file, once every golden case comes out as it says, of which there has to be one.
   * @throws Problem `model-faulty` with every finding, `model-untried`, `model-published`, or why its plugin cannot score it
   */
  async publish(
    context: TenantContext,
    files: PublishModel,
    language: Language,
  ): Promise<ModelView> {
    // A plugin that is off is switched on elsewhere: said before the faults that follow from it.
    const bare = readModel(files.model, 'model.yaml');
    demandNone(bare.findings, language);
    if (bare.model) this.scoring.assertReady(bare.model);
    const { model, findings } = readModel(files.model, 'model.yaml', this.plugins.host.plugins);
    demandNone(findings, language);
    if (!model) throw new Problem('model-faulty');
    // Beside the golden cases: a sheet without answers has to be scored as well.
    await this.scored(model, { answers: {} });
    let cases = 0;
    for (const { name, text } of files.golden ?? [])
      cases += await this.tryGolden(model, name, text, files, language);
    if (cases === 0) throw new Problem('model-untried');
    const questions = questionsOf(model);
    const published = {
      model,
      hash: contentHash(model),
      questions: questions.length,
      minutes: minutesOf(questions),
    };
    const id = await this.tenant.run(context, (manager) => publishModel(manager, published));
    if (id === null)
      throw new Problem('model-published', { key: model.key, version: model.version });
    return this.read(context, id);
  }

  /**
   * Takes a model out of use: no new round chooses it, and everything that is stays as it is.
   * @throws Problem `not-found`, `model-retired`
   */
  async retire(context: TenantContext, id: string, reason: string): Promise<ModelView> {
    await this.tenant.run(context, async (manager) => {
      if (!(await readModelSummary(manager, id))) throw new Problem('not-found');
      if (!(await retireModel(manager, id, reason))) throw new Problem('model-retired');
    });
    return this.read(context, id);
  }

  /**
   * Scores an answer file with a published model; nothing is kept.
   * @throws Problem `not-found`, `model-faulty` for answers that do not fit, or why the plugin did not score them
   */
  async trial(
    context: TenantContext,
    id: string,
    answers: string,
    language: Language,
  ): Promise<TrialScoreView> {
    const model = await this.tenant.run(context, (manager) => this.models.get(manager, id));
    const { sheet, findings } = readAnswers(answers, 'answers.yaml', model);
    demandNone(findings, language);
    if (!sheet) throw new Problem('model-faulty');
    const { root, axes, plugin, options, inputHash } = await this.scoring.score(model, sheet);
    return {
      plugin,
      options,
      inputHash,
      root: root as unknown as Record<string, unknown>,
      axes: (axes ?? {}) as unknown as Record<string, unknown>,
    };
  }

  /** @returns how many cases the file has; all of them came out */
  private async tryGolden(
    model: Model,
    name: string,
    text: string,
    files: PublishModel,
    language: Language,
  ): Promise<number> {
    const reading = readGolden(text, name, model, (wanted) => {
      const file = files.answers?.find((candidate) => candidate.name === wanted);
      return readAnswers(file?.text ?? '', wanted, model);
    });
    demandNone(reading.findings, language);
    const cases = reading.cases ?? [];
    for (const [at, { sheet }] of cases.entries())
      demandNone(reading.differences(at, await this.scored(model, sheet)), language);
    return cases.length;
  }

  /** What the plugin makes of a sheet, computed as what is kept. @throws Problem saying why it makes nothing of it */
  private async scored(model: Model, sheet: AnswerSheet): Promise<ScoreNode> {
    const attempt = await this.scoring.attempt(model, sheet);
    if (attempt.scored) return attempt.scored.root;
    const { plugin, code } = attempt.unscored;
    throw new Problem(code, { plugin });
  }

  private summary({ scoring, ...row }: ModelSummaryRow): ModelSummaryView {
    const problem = this.scoring.notReady({ scoring })?.code ?? null;
    const { plugin: id, version: range } = scoring;
    const known = this.plugins.list().find(({ key }) => key === id);
    return { ...row, plugin: { id, title: known?.manifest?.title ?? null, range, problem } };
  }
}

/** @throws Problem `model-faulty` with every error, where it stands and in words */
function demandNone(findings: readonly Finding[], language: Language): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Problem('model-faulty', {}, [], {
    errors: errors.slice(0, 100).map((finding) => ({
      path: finding.path.join('.'),
      code: finding.code,
      message: formatFinding(finding, language),
    })),
  });
}
