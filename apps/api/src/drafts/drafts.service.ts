import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ShelvedPlugin } from '@erfa/scoring-host';
import { questionsOf, walkModel, type Model, type PluginManifest } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem, type FieldFault } from '../http/problem';
import { readGolden, readNewer } from '../models/models.queries';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { casesNamedAnew, type StoredCase } from './draft';
import {
  insertDraft,
  listDrafts,
  listPresent,
  newestVersion,
  readDraft,
  setDiscarded,
} from './drafts.queries';
import type { BeginDraft, DraftSummaryView, DraftView, PluginChoiceView } from './drafts.views';

/** Drafts of models: begun, read, discarded and brought back. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
  ) {}

  list(context: TenantContext): Promise<DraftSummaryView[]> {
    return this.tenant.run(context, listDrafts);
  }

  /** @throws Problem `not-found` */
  read(context: TenantContext, id: string): Promise<DraftView> {
    return this.tenant.run(context, (manager) => this.view(manager, id));
  }

  /** The plugins that a model may be scored by, those that are off among them. */
  choices(): PluginChoiceView[] {
    return this.plugins.list().flatMap((plugin) => this.choice(plugin) ?? []);
  }

  /**
   * Begins a draft: empty, as a copy of a published model, or as its next version.
   * @throws Problem `invalid-input`, `model-key-taken`, `model-has-newer`
   */
  begin(context: TenantContext, wish: BeginDraft): Promise<DraftView> {
    return this.tenant.run(context, async (manager) => {
      const content = await this.beginning(manager, wish);
      const golden = await this.golden(manager, context, wish);
      const id = await this.insert(manager, context, content, golden, wish.predecessorId);
      return this.view(manager, id);
    });
  }

  /**
   * A draft of a model that is all there already, as it comes from a file.
   * @param predecessorId the published version whose key and next number it has; null for a model of its own
   * @returns its id
   * @throws Problem `model-key-taken`
   */
  async beginWith(
    manager: TenantManager,
    context: TenantContext,
    content: Model,
    golden: readonly StoredCase[] = [],
    predecessorId: string | null = null,
  ): Promise<string> {
    const { key } = content;
    if (predecessorId === null && (await newestVersion(manager, key)) > 0)
      throw new Problem('model-key-taken', { key });
    return this.insert(manager, context, content, golden, predecessorId);
  }

  /** A model without anything in it, for a plugin as it is now. @throws Problem `invalid-input` where there is no such plugin */
  empty(plugin: string): Model {
    return empty(this.manifest(plugin));
  }

  /** Discards a draft, or brings it back; nothing of it is deleted. @throws Problem `not-found` */
  discard(context: TenantContext, id: string, discarded: boolean): Promise<DraftView> {
    return this.tenant.run(context, async (manager) => {
      const key = await setDiscarded(manager, id, discarded);
      const kind = discarded ? 'model.draft-discarded' : 'model.draft-restored';
      if (key !== null) await this.audit.write(manager, context, kind, key, {});
      return this.view(manager, id);
    });
  }

  private async insert(
    manager: TenantManager,
    context: TenantContext,
    content: Model,
    golden: readonly StoredCase[],
    predecessorId: string | null = null,
  ): Promise<string> {
    const id = await insertDraft(manager, {
      organisationId: context.organisationId ?? '',
      personId: context.personId ?? '',
      content,
      questionCount: questionsOf(content).length,
      predecessorId,
      golden,
    });
    await this.audit.write(manager, context, 'model.drafted', content.key, {
      version: content.version,
    });
    return id;
  }

  private async view(manager: TenantManager, id: string): Promise<DraftView> {
    const row = await readDraft(manager, id);
    if (!row) throw new Problem('not-found');
    const { content, ...draft } = row;
    const { predecessor } = draft;
    const before = predecessor && (await this.models.get(manager, predecessor.id));
    const plugin = this.plugins.list().find(({ key }) => key === content.scoring.plugin);
    return {
      ...draft,
      content: content as unknown as Record<string, unknown>,
      plugin: (plugin && this.choice(plugin)) ?? null,
      pluginProblem: this.scoring.notReady(content),
      present: await listPresent(manager, id),
      publishedKeys: before ? [before.key, ...keysOf(before)] : [],
    };
  }

  private choice({ manifest }: ShelvedPlugin): PluginChoiceView | null {
    if (!manifest) return null;
    const { id, version, title } = manifest;
    const problem = this.scoring.notReady({ scoring: { plugin: id, version } })?.code ?? null;
    return { id, version, title, problem, manifest: { ...manifest } };
  }

  private async beginning(manager: TenantManager, wish: BeginDraft): Promise<Model> {
    if (wish.predecessorId !== undefined) {
      demand(wish, [], ['copyOf', 'title', 'key', 'plugin']);
      const model = await this.published(manager, wish.predecessorId, 'predecessorId');
      const newer = await readNewer(manager, wish.predecessorId);
      if (newer) throw new Problem('model-has-newer', { version: newer.version });
      return { ...model, version: (await newestVersion(manager, model.key)) + 1 };
    }
    const copies = wish.copyOf !== undefined;
    demand(wish, copies ? ['key'] : ['title', 'key', 'plugin'], copies ? ['plugin'] : []);
    const key = wish.key ?? '';
    if ((await newestVersion(manager, key)) > 0) throw new Problem('model-key-taken', { key });
    const beginning = copies
      ? await this.published(manager, wish.copyOf ?? '', 'copyOf')
      : this.empty(wish.plugin ?? '');
    const begun = { ...beginning, key, version: 1, title: wish.title ?? beginning.title };
    if (copies && keysOf(beginning).has(key)) throw fault('key', 'keyOfANode');
    return begun;
  }

  /** The golden cases that the model it begins from was published with, each new in the draft. */
  private async golden(
    manager: TenantManager,
    { personId }: TenantContext,
    { predecessorId, copyOf, key }: BeginDraft,
  ): Promise<StoredCase[]> {
    const from = predecessorId ?? copyOf;
    if (from === undefined) return [];
    const model = await this.models.get(manager, from);
    const at = new Date().toISOString();
    const cases = (await readGolden(manager, from)).map((written): StoredCase => ({
      ...{ id: randomUUID(), version: 1, case: written, by: personId ?? '', at },
    }));
    return [...(key === undefined ? cases : casesNamedAnew(cases, model.key, key))];
  }

  private async published(
    manager: TenantManager,
    id: string,
    field: 'copyOf' | 'predecessorId',
  ): Promise<Model> {
    return this.models.get(manager, id).catch((error: unknown) => {
      throw error instanceof Problem ? fault(field, 'noSuchModel') : error;
    });
  }

  private manifest(plugin: string): PluginManifest {
    const found = this.plugins.list().find(({ key }) => key === plugin)?.manifest;
    if (!found) throw fault('plugin', 'noSuchPlugin');
    return found;
  }
}

const fault = (path: keyof BeginDraft, code: string): Problem =>
  new Problem('invalid-input', {}, [{ path, code, details: {} }]);

/** @throws Problem `invalid-input` naming what is missing, and what does not go with the rest */
function demand(
  wish: BeginDraft,
  needed: readonly (keyof BeginDraft)[],
  foreign: readonly (keyof BeginDraft)[],
): void {
  const faults: FieldFault[] = [
    ...needed
      .filter((path) => wish[path] === undefined)
      .map((path) => ({ path, code: 'isDefined', details: {} })),
    ...foreign
      .filter((path) => wish[path] !== undefined)
      .map((path) => ({ path, code: 'notWithOthers', details: {} })),
  ];
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}

/** A model without anything in it, for a plugin as it is now. */
const empty = ({ id, version }: PluginManifest): Model => ({
  ...{ format: 1, key: '', version: 1, title: { da: '', en: '' }, scales: {}, nodes: [] },
  scoring: { plugin: id, version: `^${version}` },
});

function keysOf(model: Model): Set<string> {
  const keys = new Set<string>();
  walkModel(model, ({ key }) => keys.add(key));
  return keys;
}
