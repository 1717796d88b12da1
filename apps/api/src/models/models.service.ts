import { Injectable } from '@nestjs/common';
import { formatFinding, readAnswers } from '@erfa/model-format';
import type { Language } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import {
  listModels,
  readModelSummary,
  readNewer,
  retireModel,
  type ModelSummaryRow,
} from './models.queries';
import type { ModelSummaryView, ModelView, TrialScoreView } from './models.views';
import { PublishedModels } from './published-models';
import { Scoring } from './scoring';

/** Published models with how their plugins are. */
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
      return {
        ...this.summary(row),
        newer: await readNewer(manager, id),
        content: content as unknown as Record<string, unknown>,
      };
    });
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
   * @throws Problem `not-found`, `answers-faulty` for answers that do not fit, or why the plugin did not score them
   */
  async trial(
    context: TenantContext,
    id: string,
    answers: string,
    language: Language,
  ): Promise<TrialScoreView> {
    const model = await this.tenant.run(context, (manager) => this.models.get(manager, id));
    const { sheet, findings } = readAnswers(answers, 'answers.yaml', model);
    if (!sheet)
      throw new Problem('answers-faulty', {}, [], {
        errors: findings.slice(0, 100).map((finding) => ({
          path: finding.path.join('.'),
          code: finding.code,
          message: formatFinding(finding, language),
        })),
      });
    const { root, axes, plugin, options, inputHash } = await this.scoring.score(model, sheet);
    return {
      plugin,
      options,
      inputHash,
      root: root as unknown as Record<string, unknown>,
      axes: (axes ?? {}) as unknown as Record<string, unknown>,
    };
  }

  private summary({ scoring, ...row }: ModelSummaryRow): ModelSummaryView {
    const problem = this.scoring.notReady({ scoring })?.code ?? null;
    const { plugin: id, version: range } = scoring;
    const known = this.plugins.list().find(({ key }) => key === id);
    return { ...row, plugin: { id, title: known?.manifest?.title ?? null, range, problem } };
  }
}
