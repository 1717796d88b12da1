import { Injectable } from '@nestjs/common';
import {
  checkAnswers,
  checkModel,
  type FilePath,
  type ModelCheck,
  type ModelFinding,
} from '@erfa/model-format';
import { placeInModel } from '@erfa/model-lab';
import type { Language, Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring, type Unscored } from '../models/scoring';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { DraftModels } from './draft-models';
import { readContent, type DraftContent } from './drafts.queries';
import type { DraftFindingsView, DraftFindingView, DraftTrialView } from './trying.views';

/** A draft that has been looked at. */
export interface Looked extends Omit<DraftContent, 'content' | 'predecessorId'> {
  readonly model: Model;
  readonly check: ModelCheck;
  /** The version before; null for the first. */
  readonly predecessor: Model | null;
  /** Why it could not be scored now; null when it could. */
  readonly pluginProblem: Unscored | null;
}

/** Trying a draft: what is wrong with it, and what answers come to. */
@Injectable()
export class TryingService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
    private readonly drafts: DraftModels,
    private readonly models: PublishedModels,
  ) {}

  /** Everything that is wrong with a draft or probably not meant, its plugin's word among it. @throws Problem `not-found` */
  async findings(
    context: TenantContext,
    id: string,
    language: Language,
  ): Promise<DraftFindingsView> {
    return this.findingsOf(await this.look(context, id), language);
  }

  /** The same, of a draft that has been looked at: its plugin is asked. */
  async findingsOf(
    { revision, model, check, pluginProblem }: Looked,
    language: Language,
  ): Promise<DraftFindingsView & { pluginProblem: Unscored | null }> {
    const findings = [...check.findings];
    let problem = pluginProblem;
    if (check.scorable && !problem) {
      const refusal = await this.scoring.refusal(model);
      const refused = refusal?.detail ? check.refusal(refusal.detail) : undefined;
      if (refused) findings.push(refused);
      else problem = refusal?.unscored ?? null;
    }
    const blocks = problem !== null || findings.some(({ severity }) => severity === 'error');
    return {
      ...{ revision, blocks, pluginProblem: problem },
      findings: findings.map((finding) => view(model, finding, language)),
    };
  }

  /**
   * Scores an answer sheet with a draft as it is saved; nothing is kept.
   * @throws Problem `not-found`, `draft-faulty`, `answers-faulty` for answers that do not fit, or why the plugin did not score them
   */
  async trial(
    context: TenantContext,
    id: string,
    given: unknown,
    language: Language,
  ): Promise<DraftTrialView> {
    const looked = await this.look(context, id);
    const { model, revision } = looked;
    demandScorable(looked, language);
    const { sheet, findings } = checkAnswers(given, model);
    if (!sheet)
      throw new Problem('answers-faulty', {}, [], {
        errors: findings.slice(0, 100).map(({ path, code, message }) => ({
          ...{ path: ['sheet', ...path].join('.'), code, message: message[language] },
        })),
      });
    const { root, axes, plugin, options, inputHash } = await this.scoring.score(model, sheet);
    return {
      ...{ revision, plugin, options, inputHash },
      root: root as unknown as Record<string, unknown>,
      axes: (axes ?? {}) as unknown as Record<string, unknown>,
    };
  }

  /** Reads a draft and looks at it, without asking its plugin. @throws Problem `not-found` */
  async look(context: TenantContext, id: string): Promise<Looked> {
    const [draft, predecessor] = await this.tenant.run(context, async (manager) => {
      const found = await readContent(manager, id);
      if (!found) throw new Problem('not-found');
      const { predecessorId } = found;
      return [found, predecessorId ? await this.models.get(manager, predecessorId) : null] as const;
    });
    const { content, predecessorId: _, ...rest } = draft;
    const model = this.drafts.same(id, draft.revision, content);
    const pluginProblem = this.scoring.notReady(model);
    // Of a plugin that scores nothing now it is said that it does not, and nothing else.
    const plugins = pluginProblem ? undefined : this.plugins.host.plugins;
    return {
      ...rest,
      model,
      predecessor,
      pluginProblem,
      check: checkModel(model, plugins, predecessor ? { predecessor } : {}),
    };
  }
}

/** @throws Problem `draft-faulty` naming the errors, or why its plugin scores nothing now */
export function demandScorable({ model, check, pluginProblem }: Looked, language: Language): void {
  if (pluginProblem) throw new Problem(pluginProblem.code, { plugin: pluginProblem.plugin });
  if (check.scorable) return;
  throw new Problem('draft-faulty', {}, [], { errors: errorsIn({ model, check }, language) });
}

/** The errors of a draft, each with its place and in words; a hundred at most. */
export function errorsIn(
  { model, check }: Pick<Looked, 'model' | 'check'>,
  language: Language,
): { path: string; code: string; message: string }[] {
  const errors = check.findings.filter(({ severity }) => severity === 'error');
  return errors.slice(0, 100).map((finding) => {
    const { node, field, code, message } = view(model, finding, language);
    return { path: [node, ...field].join('.'), code, message };
  });
}

function view(model: Model, finding: ModelFinding, language: Language): DraftFindingView {
  const { code, severity, path, message } = finding;
  return { code, severity, ...place(model, path), message: message[language] };
}

function place(model: Model, path: FilePath): { node: string; field: string[] } {
  const { node, field } = placeInModel(model, path);
  return { node, field: field.map(String) };
}
